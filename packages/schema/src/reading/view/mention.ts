/** Words at the end of a company's name that sentences omit. */
const legalForm =
  /[,\s]+(?:AG|Co|Corp|Corporation|GmbH|Group|Inc|Limited|Ltd|Oyj|plc|PJSC|SA|SE)\b\.?$/;

/** A letter or digit of a script with spaces between words: Han, kana and Thai have none. */
const spacedLetter =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u;

const separator = "[\\s\\u00A0\\u2010\\u2011-]+";

/**
 * Returns a pattern that finds a name in a sentence, also declined, in the plural, with a hyphen, or without the legal
 * form of a company.
 *
 * It finds forms of the name itself only: no abbreviations and no other names.
 */
export function mentionPattern(name: string): RegExp {
  let short = name.trim();
  while (legalForm.test(short)) short = short.replace(legalForm, "");
  const words = short.split(/[\s\u00A0\u2010\u2011-]+/).map(wordPattern);
  const pattern = words.join(separator);
  const start = spacedLetter.test(short[0]!) ? `(?<!${spacedLetter.source})` : "";
  const end = spacedLetter.test(short.at(-1)!) ? `(?!${spacedLetter.source})` : "";
  // An abbreviation in capitals would also match a common word: US, who.
  return new RegExp(start + pattern + end, short === short.toUpperCase() ? "gu" : "giu");
}

function wordPattern(word: string): string {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  if (/^\p{Script=Cyrillic}{4,}$/u.test(word))
    return `${escaped(word.replace(/[аеёиоуыэюяйь]{1,2}$/iu, ""))}\\p{Script=Cyrillic}{0,4}`;
  if (/^\p{Script=Arabic}{3,}$/u.test(word))
    return `[وفبلك]?(?:ال|ل)?${escaped(word.replace(/^ال/u, ""))}`;
  if (/^\p{Script=Latin}{4,}$/u.test(word) && word !== word.toUpperCase())
    return `${escaped(word.replace(/s$/, ""))}(?:e?s)?`;
  return escaped(word);
}
