import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { endsInCitation } from "./citation-marks.ts";
import { numberSources } from "./numbered-sources.ts";
import type { Line } from "./read-lines.ts";
import { isSourceListHeading, readSources } from "./source-list.ts";
import { spanOf, type Span } from "./spans.ts";
import type { ListedSource } from "./summary.ts";

/** A body without its list of sources, and that list. */
export interface SplitBody {
  readonly body: Span | undefined;
  readonly references: readonly ListedSource[];
}

const endsInAddress = /https?:\/\/\S+$/;

/** Separates the lines of a body from the list of sources below it, which begins with a heading or with `[1] https://...`. */
export function splitSourceList(
  source: string,
  lines: readonly Line[],
  diagnostics: OffsetDiagnostic[],
): SplitBody {
  const warn = (code: string, message: string, { start, end }: Span): void => {
    diagnostics.push({ code, severity: "warning", message, start, end });
  };
  const heading = lines.findLastIndex(({ text }) => isSourceListHeading(text));
  const from = heading === -1 ? startOfPlainList(lines) : heading + 1;
  const references: ListedSource[] = [];
  const others: Line[] = [];
  const afterAddress = new Set<Line>();
  for (const [index, line] of lines.slice(from).entries()) {
    const { start, end } = line;
    const words = source.slice(start, end);
    const found = readSources(words, start, heading !== -1);
    // A statement with a citation at its end is no source, for example below `Notes`.
    const isStatement = found.length === 1 && endsInCitation.test(words.slice(5));
    if (found.length > 0 && !isStatement) {
      references.push(...found);
      continue;
    }
    others.push(line);
    const above = lines[from + index - 1]?.text ?? "";
    if (endsInAddress.test(above) && !/\s/.test(line.text)) afterAddress.add(line);
  }
  if (references.length === 0 && heading !== -1) {
    const numbered = numberSources(source, lines, heading);
    const list = spanOf(lines.slice(from));
    if (numbered.length > 0) {
      warn(
        "source-list-numbered",
        `the list of sources has no numbers, so its lines are numbered from 1 to ${numbered.length} in their order; write \`[1]\` before the first one if that is right`,
        list!,
      );
      return { body: spanOf(lines.slice(0, heading)), references: numbered };
    }
  }
  const startsWithOther = others[0] !== undefined && others[0] === lines[from];
  if (references.length === 0 || startsWithOther || others.some(({ isBody }) => isBody))
    return { body: spanOf(lines), references: [] };
  for (const line of others)
    warn(
      "text-not-kept",
      afterAddress.has(line)
        ? "this line may be the rest of the address above, and is not kept; write the address on one line"
        : "this line of the list of sources has no number, and is not kept",
      line,
    );
  return { body: spanOf(lines.slice(0, heading === -1 ? from : heading)), references };
}

/** Returns the index of the first line of a list without a heading, below the body. */
function startOfPlainList(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ isListedSource }) => isListedSource);
  if (last === -1 || lines.slice(last + 1).some(({ isBody }) => isBody)) return lines.length;
  let from = last + 1;
  while (from > 1 && lines[from - 1]!.isListedSource) from--;
  return from;
}
