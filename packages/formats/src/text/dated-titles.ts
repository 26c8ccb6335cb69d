import type { Line } from "./read-lines.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { isOutlet } from "./source-line/names.ts";
import { hasSeveralWords } from "./title-lines.ts";

/**
 * Parts a headline from its date, if the source has a line of its own below: `Prices rise again in May - 14 May 2026` above
 * `Source: Ore Ticker`. Alone, the first line would be the name of a source and a date.
 */
export function partDatedTitles(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((_, index) => isDatedTitle(lines, index))) return lines;
  return lines.flatMap((line, index) => (isDatedTitle(lines, index) ? partDate(line) : [line]));
}

function isDatedTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const { sourceLine } = line;
  if (sourceLine?.source === undefined || sourceLine.published === undefined) return false;
  const below = lines[index + 1];
  if (below?.sourceLine?.source === undefined || below.sourceLine.published !== undefined)
    return false;
  return (
    !line.isBody &&
    !below.isAfterGap &&
    (index === 0 || line.isAfterGap) &&
    sourceLabelLength(below.text) > 0 &&
    sourceLabelLength(line.text) === 0 &&
    hasSeveralWords(sourceLine.source) &&
    !isOutlet(sourceLine.source.text)
  );
}

function partDate(line: Line): Line[] {
  const { source, published } = line.sourceLine!;
  const { start, end } = published!;
  return [
    { ...line, ...source!, sourceLine: undefined },
    {
      ...line,
      text: published!.text,
      start,
      end,
      isAfterGap: false,
      sourceLine: { ...line.sourceLine!, source: undefined, isCertain: true },
    },
  ];
}
