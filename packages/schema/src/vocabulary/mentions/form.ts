/** Words that a text may hold, and what they mean. */
export interface Form {
  /** As a dictionary writes them; case, accents, hyphens and apostrophes may differ in a text. */
  readonly words: string;
  /** Undefined for words that only look like a mention: they take their place and are not reported. */
  readonly means?: Meaning;
  /** Stretches of the words that are the mentions, where the whole is none: 中 and 美 in 中美. */
  readonly parts?: readonly FormPart[];
  /**
   * `any`; `capitals`, where each capital of `words` must be one in the text, and others may be; or
   * `exact`, for acronyms.
   */
  readonly letters: "any" | "capitals" | "exact";
  /** Whether an `s` may follow. */
  readonly plural?: boolean;
  /** For words with other senses: what must stand around them. Undefined for no condition. */
  readonly caution?: Caution;
}

export interface Meaning {
  readonly id: string;
  readonly kind: "mineral" | "place";
}

/** In UTF-16 units from the start of the words. */
export interface FormPart extends Meaning {
  readonly at: number;
  readonly length: number;
}

/** What makes words with other senses count. One of the conditions is enough. */
export interface Caution {
  /** Tests up to 40 UTF-16 units before, and after. */
  readonly evidence: (before: string, after: string) => boolean;
  /** Counts beside a certain mineral in a list ("copper, lead and zinc"), where what follows matches. */
  readonly inList?: RegExp;
  /** Counts right after a place: "Indonesian tin", "China's silver". */
  readonly afterPlace?: boolean;
  /** Whether other forms may stand in its place where the evidence is missing: 日本 in 其中日本, which is no 中日. */
  readonly yields?: boolean;
}

/** How far a caution looks, in UTF-16 units. */
export const reach = 40;

/** Tests the words around a stretch of a text for what makes a form count. */
export function hasEvidence(
  { evidence }: Caution,
  text: string,
  start: number,
  end: number,
): boolean {
  return evidence(text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach));
}

/** Has a word with two capitals, or a capital with a dot or a digit: `US`, `U.S.`, `NdFeB`, `G7`. */
export function isAcronym(words: string): boolean {
  return words.split(/[ -]/).some((word) => /\p{Lu}.*\p{Lu}|\p{Lu}[\d.]/u.test(word));
}
