import { firstAtLeast, groupBy } from "@mineral-brief/schema/internal";
import type { OffsetRange } from "../positions/position-tree.ts";
import { isEscaped } from "./is-escaped.ts";

/**
 * Finds the code spans in the content of a block, with their backticks: `` `[^1]` ``. Offsets count from its start.
 *
 * A backtick directly after a letter or digit opens no code, and one directly before it closes none: these are apostrophes and
 * quotation marks.
 * See https://spec.commonmark.org/0.31.2/#code-spans
 */
export function findCodeSpans(words: string): OffsetRange[] {
  if (!words.includes("`")) return [];
  const runs = Array.from(words.matchAll(/`+/g), ({ index, 0: ticks }) => ({
    start: index,
    end: index + ticks.length,
  }));
  const closings = groupBy(
    runs.filter(({ end }) => !isOfWord(words[end])),
    ({ start, end }) => end - start,
  );
  const spans: OffsetRange[] = [];
  let from = 0;
  for (const run of runs) {
    const start = isEscaped(words, run.start) ? run.start + 1 : run.start;
    if (start < from || start === run.end || isOfWord(words[run.start - 1])) continue;
    const same = closings.get(run.end - start) ?? [];
    const closing = same[firstAtLeast(same, run.end, (one) => one.start)];
    if (closing === undefined) continue;
    from = closing.end;
    spans.push({ start, end: from });
  }
  return spans;
}

function isOfWord(character = " "): boolean {
  return /\w/.test(character);
}

/** Returns the end of the span that an offset is in; undefined if it is in none of them. They are in order. */
export function endInSpan(spans: readonly OffsetRange[], at: number): number | undefined {
  const span = spans[firstAtLeast(spans, at + 1, ({ end }) => end)];
  return span !== undefined && span.start <= at ? span.end : undefined;
}
