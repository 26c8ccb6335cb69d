import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { citationMark } from "./citation-marks.ts";
import { cleanWords } from "./clean-words.ts";
import { endsSentence, startsWithLead } from "./headings.ts";
import { readSourceLine, type SourceLine } from "./source-line.ts";
import type { Span } from "./spans.ts";
import type { Words } from "./summary.ts";

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

/** The lines of a page, dealt out to one of its summaries. */
interface Part {
  readonly above: readonly Line[];
  readonly title: Line | undefined;
  readonly source: Line | undefined;
  readonly body: readonly Line[];
  readonly behind: readonly Line[];
}

/** Words of the page around a summary that are copied along with it. */
const interfaceLines = new Set(["Workflow", "icon", "Search documents", "搜索文档"]);

/** A topic at the top of a page, and one that stands between a body and the next title. */
const longestTopic = 60;
const longestInnerTopic = 24;

/**
 * Finds the summaries in a text by their source lines: the line above each is the title, and the body
 * follows, or stands before the title.
 *
 * A topic at the top counts for every summary that has none of its own above its title.
 */
export function splitSummaries(source: string, diagnostics: OffsetDiagnostic[]): SummaryLines[] {
  const lines = readLines(source, diagnostics);
  if (lines.length === 0) return [];
  const sourceLines = [...lines.keys()].filter((index) => lines[index]!.sourceLine !== undefined);
  const parts =
    sourceLines.length === 0 ? [dealUnsourced(lines)] : dealSourced(lines, sourceLines, source);
  const isTopic = (line: Line): boolean => couldBeTopic(line, source, longestTopic);
  const pageTopics = parts[0]!.above.filter(isTopic);
  return parts.map(({ above, title, source: stated, body, behind }) => {
    for (const line of [...above.filter((item) => !isTopic(item)), ...behind])
      diagnostics.push(leftOut(line));
    const own = above.filter(isTopic);
    return {
      topics: own.length > 0 ? own : pageTopics,
      title,
      sourceLine: stated && { start: stated.start, end: stated.end, ...stated.sourceLine! },
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

function dealSourced(
  lines: readonly Line[],
  sourceLines: readonly number[],
  source: string,
): Part[] {
  const [firstSource = 0] = sourceLines;
  const firstTitle = titleAbove(lines, firstSource, 0) ?? firstSource;
  const bodyFrom = lines.slice(0, firstTitle).findIndex(looksLikeBody);
  return bodyFrom === -1
    ? dealBodiesBelow(lines, sourceLines, source)
    : dealBodiesAbove(lines, sourceLines, bodyFrom);
}

/** The usual order: topics, title, source line, body. */
function dealBodiesBelow(
  lines: readonly Line[],
  sourceLines: readonly number[],
  source: string,
): Part[] {
  const heads = sourceLines.map((at, index) => {
    const behind = index === 0 ? 0 : sourceLines[index - 1]! + 1;
    const title = titleAbove(lines, at, behind);
    let from = index === 0 ? 0 : (title ?? at);
    // At least one line stays with the body before.
    while (from - 1 > behind && couldBeTopic(lines[from - 1]!, source, longestInnerTopic)) from--;
    return { from, title, at };
  });
  return heads.map(({ from, title, at }, index) => ({
    above: lines.slice(from, title ?? at),
    title: title === undefined ? undefined : lines[title],
    source: lines[at],
    body: lines.slice(at + 1, heads[index + 1]?.from),
    behind: [],
  }));
}

/** Bodies that stand above their title and source line. */
function dealBodiesAbove(
  lines: readonly Line[],
  sourceLines: readonly number[],
  bodyFrom: number,
): Part[] {
  return sourceLines.map((at, index) => {
    const from = index === 0 ? bodyFrom : sourceLines[index - 1]! + 1;
    const title = titleAbove(lines, at, from);
    return {
      above: index === 0 ? lines.slice(0, bodyFrom) : [],
      title: title === undefined ? undefined : lines[title],
      source: lines[at],
      body: lines.slice(from, title ?? at),
      behind: index === sourceLines.length - 1 ? lines.slice(at + 1) : [],
    };
  });
}

/** Without a source line the body is found by its look, and the line above it is the title. */
function dealUnsourced(lines: readonly Line[]): Part {
  const found = lines.findIndex(looksLikeBody);
  const bodyAt = found === -1 ? Math.min(1, lines.length) : found;
  const header = lines.slice(0, bodyAt);
  return {
    above: header.slice(0, -1),
    title: header.at(-1),
    source: undefined,
    body: lines.slice(bodyAt),
    behind: [],
  };
}

function titleAbove(lines: readonly Line[], sourceLine: number, from: number): number | undefined {
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
    /^(?:[-•–—*]\s|(?:Group|Группа)\s[0-9]+\s?(?:[:\uFF1A]|-\s|$))/u.test(line.text) ||
    (citationMark.test(line.text) && /\s-\s/.test(line.text))
  );
}

function couldBeTopic(line: Line, source: string, longest: number): boolean {
  return (
    line.text.length <= longest &&
    line.sourceLine === undefined &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) &&
    !endsSentence(source, line.end) &&
    !citationMark.test(line.text) &&
    !looksLikeBody(line)
  );
}

function leftOut({ start, end }: Line): OffsetDiagnostic {
  const message = "this line is neither topic nor headline, and is not kept";
  return { code: "text-not-kept", severity: "warning", message, start, end };
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const [first] = lines;
  return first === undefined ? undefined : { start: first.start, end: lines.at(-1)!.end };
}
