/**
 * Spaces and apostrophes between groups of three digits, for a character class: `12 500`, `1’234`. The spaces are those of
 * ISO 80000-1 as texts have them: the common one, no-break, figure, punctuation, thin, hair and narrow no-break.
 */
export const groupSpaces = " \u00A0\u2007-\u200A\u202F";
export const groupApostrophes = "'\u2019";

/** Matches the groups of three digits after the first one. All separators of a number are alike. */
export const digitGroups = `(?:(?:[${groupSpaces}]\\d{3}){1,5}|(?:[${groupApostrophes}]\\d{3}){1,5})`;

/** The sign that only groups digits, by language, where decimals have another one. */
export const groupSigns: ReadonlyMap<string, string> = new Map([
  ...["en", "ja", "ko", "zh"].map((language) => [language, ","] as const),
  ...["de", "id", "it", "nl", "pt", "tr"].map((language) => [language, "."] as const),
]);
