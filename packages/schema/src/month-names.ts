/** The names of each month with the short forms of English, then the short forms of other languages. No word means two months. */
const names = [
  "january jan janvier enero januar janeiro gennaio января январь січня січень يناير januari stycznia styczeń ocak जनवरी | janv ene gen янв oca",
  "february feb février fevrier febrero februar fevereiro febbraio февраля февраль лютого лютий فبراير februari lutego luty şubat फ़रवरी फरवरी | févr fev февр фев şub",
  "march mar mars marzo märz março марта март березня березень مارس maart maret marca marzec mart मार्च | мар mrt mrz",
  "april apr avril abril aprile апреля апрель квітня квітень أبريل ابريل إبريل kwietnia kwiecień nisan अप्रैल | avr abr апр nis",
  "may mai mayo maio maggio мая май травня травень مايو mei maja maj mayıs mayis मई | mag",
  "june jun juin junio juni junho giugno июня июнь червня червень يونيو czerwca czerwiec haziran जून | giu июн haz",
  "july jul juillet julio juli julho luglio июля июль липня липень يوليو lipca lipiec temmuz जुलाई | juil lug июл tem",
  "august aug août aout agosto августа август серпня серпень أغسطس augustus agustus sierpnia sierpień ağustos अगस्त | ago авг agu agt ağu",
  "september sept sep septembre septiembre setembro settembre сентября сентябрь вересня вересень سبتمبر września wrzesień eylül सितंबर सितम्बर | set сент сен eyl",
  "october oct octobre octubre oktober outubro ottobre октября октябрь жовтня жовтень أكتوبر października październik ekim अक्टूबर अक्तूबर | okt out ott окт eki",
  "november nov novembre noviembre novembro ноября ноябрь листопада листопад نوفمبر listopada listopad kasım kasim नवंबर नवम्बर | нояб ноя kas",
  "december dec décembre decembre diciembre dezember dezembro dicembre desember декабря декабрь грудня грудень ديسمبر grudnia grudzień aralık aralik दिसंबर दिसम्बर | déc dic dez дек ara",
];

/** Maps the names of months and their short forms in English to their numbers, in lower case: as in a list, and as in a date. */
export const monthNames = numbersOf(0);

/** Maps short forms of other languages. Some are also English words: `set`, `out`. */
export const shortMonthNames = numbersOf(1);

function numbersOf(column: 0 | 1): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((row, index) =>
      row
        .split(" | ")
        [column]!.split(" ")
        .map((name) => [name, index + 1] as const),
    ),
  );
}
