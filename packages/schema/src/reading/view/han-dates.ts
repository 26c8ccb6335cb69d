import { overlaps, type MarkedRange } from "./sentence-pieces.ts";

/** A date in Han or kana, which has no spaces: 2023年7月3日. */
export const hanDate = /\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/g;

/** Finds the dates of a sentence, in which its lines must not break. */
export function dateRanges(sentence: string, others: readonly MarkedRange[]): MarkedRange[] {
  // Most sentences have none, and looking for a character is faster than for the pattern.
  if (!sentence.includes("年") && !sentence.includes("月")) return [];
  const ranges: MarkedRange[] = [];
  hanDate.lastIndex = 0;
  for (let match = hanDate.exec(sentence); match !== null; match = hanDate.exec(sentence)) {
    const range = { start: match.index, end: hanDate.lastIndex, role: "date" } as const;
    if (!overlaps(range, others)) ranges.push(range);
  }
  return ranges;
}
