import type { Line } from "./read-lines.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { isKnownOutlet, isOutlet } from "./source-line/names.ts";
import { hasSeveralWords } from "./title-lines.ts";

/**
 * Parts a headline from its date, if the source has a line of its own below: `Prices rise again in May - 14 May 2026` above
 * `Source: Ore Ticker`. Alone, the first line would be the name of a source and a date.
 */
export function partDatedTitles(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((_, index) => isDatedTitle(lines, index))) return partSourcedTitle(lines);
  return lines.flatMap((line, index) => (isDatedTitle(lines, index) ? partDate(line) : [line]));
}

/** `“Duties are final” – Reuters`: a headline, a dash and the name of an outlet. */
const sourcedTitle = /^(?<title>.{10,250}?\S)\s[-–—]\s(?<name>\p{Lu}[^-–—]{1,30})$/u;

/** Parts the headline at the top from the name of a known outlet at its end, if no line of the text names a source. */
function partSourcedTitle(lines: readonly Line[]): readonly Line[] {
  const [line, ...others] = lines;
  if (line === undefined || line.isBody || line.sourceLine !== undefined) return lines;
  const { title, name } = sourcedTitle.exec(line.text)?.groups ?? {};
  if (title === undefined || name === undefined || !isKnownOutlet(name)) return lines;
  const isNamed = others.some(({ sourceLine }) => sourceLine?.source !== undefined);
  // An address or a sign of Markdown in the headline has other offsets.
  if (isNamed || line.end - line.start !== line.text.length) return lines;
  const { start, end } = line;
  const source = { text: name, start: end - name.length, end };
  return [
    { ...line, text: title, end: start + title.length },
    {
      ...line,
      ...source,
      isAfterGap: false,
      isHeading: false,
      isTopHeading: false,
      isBold: false,
      sourceLine: { source, published: undefined, isCertain: true },
    },
    ...others,
  ];
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
