/** Words at the end of a company's name that sentences omit. */
const legalForm =
  /[,\s]+(?:AG|Co|Corp|Corporation|GmbH|Group|Inc|Limited|Ltd|Oyj|plc|PJSC|SA|SE)\b\.?$/;

/** Returns the name of a company without its legal form, and any other name without spaces around it. */
export function withoutLegalForm(name: string): string {
  let short = name.trim();
  while (legalForm.test(short)) short = short.replace(legalForm, "");
  return short;
}

/** A letter or digit of a script with spaces between words: Han, kana and Thai have none. */
const spacedLetter =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u;

const separator = "[\\s\\u00A0\\u2010\\u2011-]+";

/** A part of a text. `start` and `end` are indexes of UTF-16 code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a name in sentences, also declined, in the plural, with a hyphen, or without the legal form of a company.
 *
 * It finds forms of the name itself only: no abbreviations and no other names.
 */
export class MentionFinder {
  /** The name without the legal form of a company. */
  readonly name: string;
  readonly #words: readonly string[];
  /** In lower case, how every form of the name starts. Looking for it is faster than compiling the pattern. */
  readonly #start: string;
  #pattern: RegExp | undefined;

  constructor(name: string) {
    this.name = withoutLegalForm(name);
    this.#words = this.name.split(/[\s\u00A0\u2010\u2011-]+/);
    this.#start = startOfForms(this.#words[0]!);
  }

  /** True if a text mentions the name. */
  isIn(text: string): boolean {
    return !this.in(text).next().done;
  }

  /** Finds the mentions of the name in a text, in order. */
  *in(text: string): Generator<Mention> {
    if (!text.toLowerCase().includes(this.#start)) return;
    const pattern = (this.#pattern ??= this.#compile());
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      // Not in the pattern: to ignore case there would take a hundred times as long.
      if (isBoundary(text, start) && isBoundary(text, end)) yield { start, end };
      else pattern.lastIndex = start + 1;
      if (end === start) return;
    }
  }

  #compile(): RegExp {
    // An abbreviation in capitals would also match a common word: US, who.
    const flags = this.name === this.name.toUpperCase() ? "gu" : "giu";
    return new RegExp(this.#words.map(wordPattern).join(separator), flags);
  }
}

/** True if no word goes on at a place in a text. */
function isBoundary(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = /^./su.exec(text.slice(at, at + 2))?.[0] ?? "";
  return !spacedLetter.test(before) || !spacedLetter.test(after);
}

function startOfForms(word: string): string {
  // An article or conjunction may come before an Arabic word.
  if (/^\p{Script=Arabic}/u.test(word)) return "";
  return (word.length < 4 ? word : word.slice(0, -2)).toLowerCase();
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
