import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { citationMark } from "./citation-marks.ts";
import { cleanWords } from "./clean-words.ts";
import { startsWithLead } from "./headings.ts";
import { readSourceLine, type SourceLine } from "./source-line.ts";
import type { Span, Words } from "./summary.ts";

/** The lines that make one summary. */
export interface SummaryLines {
  readonly topics: readonly Words[];
  readonly title: Words | undefined;
  readonly sourceLine: (Span & SourceLine) | undefined;
  readonly body: Span | undefined;
}

interface Line extends Words {
  readonly sourceLine: SourceLine | undefined;
}

/** Words of the page around a summary that are copied along with it. */
const interfaceLines = new Set(["Workflow", "icon", "Search documents", "搜索文档"]);

/**
 * Finds the summaries in a text by their source lines: the line above each is the title, and the body
 * follows, or stands before the title. A topic stands once at the top, for all of them.
 */
export function splitSummaries(source: string, diagnostics: OffsetDiagnostic[]): SummaryLines[] {
  const lines = readLines(source, diagnostics);
  const sourceLines = lines.flatMap((line, index) =>
    line.sourceLine === undefined ? [] : [index],
  );
  if (lines.length === 0) return [];
  if (sourceLines.length === 0) return [splitUnsourced(lines)];

  const firstTitle = titleBefore(lines, sourceLines[0]!, 0) ?? sourceLines[0]!;
  const bodyFirst = lines.slice(0, firstTitle).findIndex(looksLikeBody);
  const header = lines.slice(0, bodyFirst === -1 ? firstTitle : bodyFirst);
  let from = header.length;
  return sourceLines.map((at, index) => {
    const title = titleBefore(lines, at, from);
    const next = sourceLines[index + 1];
    const behind = next === undefined ? lines.length : (titleBefore(lines, next, at + 1) ?? next);
    const body =
      bodyFirst === -1
        ? lines.slice(at + 1, behind)
        : [...lines.slice(from, title ?? at), ...(next === undefined ? lines.slice(at + 1) : [])];
    from = bodyFirst === -1 ? behind : at + 1;
    const line = lines[at]!;
    return {
      topics: header,
      title: title === undefined ? undefined : lines[title],
      sourceLine: { start: line.start, end: line.end, ...line.sourceLine! },
      body: spanOf(body),
    };
  });
}

function readLines(source: string, diagnostics: OffsetDiagnostic[]): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < source.length;) {
    const newline = source.indexOf("\n", at);
    const end = newline === -1 ? source.length : newline;
    const raw = source.slice(at, end);
    const start = at + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    at = end + 1;
    if (trimmed === "") continue;
    const span = { start, end: start + trimmed.length };
    if (interfaceLines.has(trimmed)) {
      const message = `\`${trimmed}\` is a word of a page's interface and is not kept`;
      diagnostics.push({ code: "interface-residue", severity: "note", message, ...span });
    } else {
      lines.push({
        text: trimmed.length > 1000 ? trimmed : cleanWords(trimmed),
        ...span,
        sourceLine: readSourceLine(trimmed, start),
      });
    }
  }
  return lines;
}

/** Without a source line the body is found by its look, and the line above it is the title. */
function splitUnsourced(lines: readonly Line[]): SummaryLines {
  const found = lines.findIndex(looksLikeBody);
  const bodyAt = found === -1 ? Math.min(1, lines.length) : found;
  const header = lines.slice(0, bodyAt);
  return {
    topics: header.slice(0, -1),
    title: header.at(-1),
    sourceLine: undefined,
    body: spanOf(lines.slice(bodyAt)),
  };
}

function titleBefore(lines: readonly Line[], sourceLine: number, from: number): number | undefined {
  const above = sourceLine - 1;
  const line = lines[above];
  return line === undefined || above < from || line.sourceLine !== undefined || looksLikeBody(line)
    ? undefined
    : above;
}

function looksLikeBody(line: Line): boolean {
  return (
    line.text.length > 300 ||
    startsWithLead(line.text) ||
    /^(?:[-•]\s|(?:Group|Группа)\s[0-9]+\s?(?:[:\uFF1A]|-\s|$))/u.test(line.text) ||
    (citationMark.test(line.text) && /\s-\s/.test(line.text))
  );
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const [first] = lines;
  return first === undefined ? undefined : { start: first.start, end: lines.at(-1)!.end };
}
