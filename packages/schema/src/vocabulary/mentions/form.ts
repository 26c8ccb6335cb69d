/** Words to find in texts, and their meaning. */
export interface Form {
  /**
   * The dictionary form; case, accents, hyphens and apostrophes may differ in a text. Each `inflectionMark` in it is a
   * place where a word may have the next of the `inflections`.
   */
  readonly words: string;
  readonly inflections?: readonly Inflection[];
  /** Undefined for a lookalike, which prevents a mention at its place. */
  readonly means?: Meaning;
  /** Parts of the words that are mentions, if the form is a compound: 中 and 美 in 中美. */
  readonly parts?: readonly FormPart[];
  /**
   * The case to match: `any`; `capitals` if capitals in `words` must be capitals in the text; `exact` for acronyms;
   * `small` if the first letter must not be a capital.
   */
  readonly letters: "any" | "capitals" | "exact" | "small";
  /** Whether an `s` may follow. */
  readonly plural?: boolean;
  /** The context that words with other meanings need; undefined if they always count. */
  readonly caution?: Caution;
}

/** Marks the place of an inflection in the words of a form. It is not a character of any text. */
export const inflectionMark = "\uFFFF";

/** The ways in which a word may go on after its stem. Use one object for many forms: it keeps the tree of forms small. */
export interface Inflection {
  /** Matches the rest of the word, which is empty if the stem is the word. */
  readonly rest: RegExp;
  /** Whether the rest is another word, as in a German compound. The mention then ends before it. */
  readonly isOtherWord?: boolean;
}

/** The term that a form means. */
export interface Meaning {
  readonly id: string;
  readonly kind: "mineral" | "place";
}

/** A part of a form, in UTF-16 code units from its start. */
export interface FormPart extends Meaning {
  readonly at: number;
  readonly length: number;
}

/** The conditions under which words with other meanings count. One of them is enough. */
export interface Caution {
  /** Tests up to 40 UTF-16 code units before and after. */
  readonly evidence: (before: string, after: string) => boolean;
  /** Counts next to a confirmed mineral in a list ("copper, lead and zinc") if the text after it matches. */
  readonly inList?: RegExp;
  /** Counts directly after a place: "Indonesian tin", "China's silver". */
  readonly afterPlace?: boolean;
  /** Whether a shorter form may match if the evidence is missing: 日本 in 其中日本, which does not contain 中日. */
  readonly yields?: boolean;
}

/** The length of text that a caution tests, in UTF-16 code units. */
export const reach = 40;

/** Tests the text around a form for its evidence. */
export function hasEvidence(
  { evidence }: Caution,
  text: string,
  start: number,
  end: number,
): boolean {
  return evidence(text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach));
}

/** Tests for a word with two capitals, or a capital with a dot or digit: `US`, `U.S.`, `NdFeB`, `G7`. */
export function isAcronym(words: string): boolean {
  return words.split(/[ -]/).some((word) => /\p{Lu}.*\p{Lu}|\p{Lu}[\d.]/u.test(word));
}
