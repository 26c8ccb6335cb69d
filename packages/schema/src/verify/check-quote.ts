import { foldText } from "./fold-text.ts";
import type { SourceIndex } from "./source-index.ts";
import { shareWords } from "./text-language.ts";
import type { Evidence } from "./check.ts";
import { wordStems } from "./word-stems.ts";

/** A mark for words that a quote omits: `...`, `[...]`, `（……）`. */
const omission = /[[(（【]?\s?(?:\.{3,}|…+|\. \. \.)\s?[\])）】]?/g;

/** Other words in brackets are an addition to the quote: `[the mine]`; one letter only changes its case: `[T]he`. */
const addition = /\[(?<words>[^\]]{1,80})\]/g;

/** The parts of a quote between omissions, as they are compared. */
export function partsOfQuote(quote: string): string[] {
  const marked = quote
    .replace(addition, (_, words: string) =>
      /^\p{L}$/u.test(words) ? words : /^[.…\s]+$/.test(words) ? "…" : "…",
    )
    .replace(omission, "\u0000");
  return marked
    .split("\u0000")
    .map((part) =>
      foldText(part).text.replace(/^[\s.,;:!?。，；：！？、-]+|[\s.,;:!?。，；：！？、-]+$/g, ""),
    )
    .filter((part) => part !== "");
}

/** Finds a quote in a source: its parts in order, with at most this many characters between two parts. */
export function findQuote(parts: readonly string[], index: SourceIndex): Evidence | undefined {
  const { text, offsetOf } = index.folded;
  const first = parts[0];
  if (first === undefined) return undefined;
  let from = 0;
  for (let tries = 0; tries < 200; tries++) {
    const start = indexOfWords(text, first, from);
    if (start === -1) return undefined;
    let end = start + first.length;
    const isComplete = parts.slice(1).every((part) => {
      const next = indexOfWords(text, part, end);
      if (next === -1 || next - end > 1500) return false;
      end = next + part.length;
      return true;
    });
    if (isComplete) return index.evidence(offsetOf(start), offsetOf(end - 1) + 1);
    from = start + 1;
  }
  return undefined;
}

/** Finds words that are not part of longer words. */
function indexOfWords(text: string, words: string, from: number): number {
  const startsInWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(words);
  const endsInWord = /[\p{Script=Latin}\p{Script=Cyrillic}\d]$/u.test(words);
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + words.length] ?? "";
    const isCut =
      (startsInWord && /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(before)) ||
      (endsInWord && /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(after));
    if (!isCut) return at;
  }
  return -1;
}

/** The part of the words of a quote that a sentence must have to be shown as what the source says instead. */
const similar = 0.5;

/** Finds the sentence of a source that has most of the words of a quote. Undefined if none has half of them. */
export function similarSentence(quote: string, index: SourceIndex): Evidence | undefined {
  const stems = new Set(wordStems(quote));
  if (stems.size === 0) return undefined;
  const counts = new Map<number, number>();
  for (const stem of stems)
    for (const sentence of index.words.get(stem) ?? [])
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  let best: number | undefined;
  for (const [sentence, count] of counts)
    if (best === undefined || count > counts.get(best)!) best = sentence;
  if (best === undefined || counts.get(best)! / stems.size < similar) return undefined;
  const { start, end } = index.sentences[best]!;
  const { text } = index.source;
  const from = start + /^\s*/.exec(text.slice(start, end))![0].length;
  return index.evidence(from, from + text.slice(from, end).trimEnd().length);
}

/** Tests whether a quote can be compared word for word: a translation cannot. */
export function isComparable(language: string, index: SourceIndex): boolean {
  return shareWords(language, index.language);
}
