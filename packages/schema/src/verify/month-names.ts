/** The names of the months in English, German, French, Spanish, Russian, Portuguese and Italian, and short forms in English. */
const names = [
  "january jan januar janvier enero январь января janeiro gennaio",
  "february feb februar février febrero февраль февраля fevereiro febbraio",
  "march mar märz mars marzo март марта março",
  "april apr avril abril апрель апреля aprile",
  "may mai mayo май мая maio maggio",
  "june jun juni juin junio июнь июня junho giugno",
  "july jul juli juillet julio июль июля julho luglio",
  "august aug août agosto август августа",
  "september sept sep septembre septiembre сентябрь сентября setembro settembre",
  "october oct oktober octobre octubre октябрь октября outubro ottobre",
  "november nov novembre noviembre ноябрь ноября novembro",
  "december dec dezember décembre diciembre декабрь декабря dezembro dicembre",
];

/** Maps the names of months to their numbers, in lower case: as in a list, and as in a date. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);
