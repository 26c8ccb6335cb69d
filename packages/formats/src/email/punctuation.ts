import type { ArticleView } from "@mineral-brief/schema/reading";

/** Marks that differ by language, with the space after them. */
export interface Punctuation {
  readonly colon: string;
  readonly stop: string;
}

/** Returns the marks of the language of a brief. */
export function punctuationOf({ lang }: ArticleView): Punctuation {
  if (/^(?:zh|ja)\b/i.test(lang)) return { colon: "：", stop: "。" };
  return { colon: /^fr\b/i.test(lang) ? "\u00A0: " : ": ", stop: ". " };
}
