import type { Range } from "@mineral-brief/formats";
import { LineIndex } from "@mineral-brief/formats/internal";

/** A comment that ignores findings. */
export interface IgnoreComment {
  /** `line`: the line that the comment follows or, if it has a line of its own, the next line. */
  readonly scope: "line" | "file";
  readonly range: Range;
  readonly codes: readonly IgnoredCode[];
  /** Starts each line that is a comment too. Undefined in HTML, where other comments may hold fields. */
  readonly lineMark: "#" | undefined;
}

export interface IgnoredCode {
  readonly code: string;
  readonly range: Range;
}

/** The keyword of a comment and the text after it. Numbers are offsets. */
interface FoundComment extends Pick<IgnoreComment, "lineMark"> {
  readonly start: number;
  readonly end: number;
  readonly keyword: string;
  readonly rest: string;
  readonly restStart: number;
}

/**
 * Finds the comments `mineral-brief-ignore CODE [CODE...] [-- reason]` and `mineral-brief-ignore-file ...`,
 * in the order of the text. Markdown can have HTML comments, and YAML comments in its front matter. Formats
 * without comments have none.
 */
export function findIgnores(text: string, format: string): IgnoreComment[] {
  const found = (readersOf[format] ?? []).flatMap((read) => read(text));
  const lines = new LineIndex(text);
  let end = 0;
  return found
    .sort((left, right) => left.start - right.start)
    .flatMap((comment) => {
      // A # inside an HTML comment does not start a comment.
      if (comment.start < end) return [];
      end = comment.end;
      const codes = readCodes(comment, lines);
      const scope = comment.keyword.endsWith("-file") ? "file" : "line";
      const range = lines.rangeOf(comment.start, end);
      return [{ scope, range, codes, lineMark: comment.lineMark }];
    });
}

const readersOf: Readonly<Record<string, readonly ((text: string) => FoundComment[])[]>> = {
  yaml: [readYaml],
  markdown: [readHtml, readYaml],
  html: [readHtml],
  "html-fragment": [readHtml],
};

function readYaml(text: string): FoundComment[] {
  const comment = /(?<=^|[ \t])#[ \t]*(mineral-brief-ignore(?:-file)?)(?![\w-])(.*)/gm;
  return [...text.matchAll(comment)].map(({ 0: match, 1: keyword, 2: rest, index }) => {
    const end = index + match.length;
    const restStart = end - rest!.length;
    return { start: index, end, keyword: keyword!, rest: rest!, restStart, lineMark: "#" };
  });
}

function readHtml(text: string): FoundComment[] {
  const found: FoundComment[] = [];
  const opening = /<!--\s*(mineral-brief-ignore(?:-file)?)(?![\w-])/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const restStart = opening.lastIndex;
    const close = text.indexOf("-->", restStart);
    if (close === -1) break;
    const rest = text.slice(restStart, close);
    const end = close + 3;
    const keyword = match[1]!;
    found.push({ start: match.index, end, keyword, rest, restStart, lineMark: undefined });
    opening.lastIndex = end;
  }
  return found;
}

function readCodes({ rest, restStart }: FoundComment, lines: LineIndex): IgnoredCode[] {
  const codesEnd = /(?:^|\s)--(?:\s|$)/.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, codesEnd).matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => {
    const start = restStart + index;
    return { code, range: lines.rangeOf(start, start + code.length) };
  });
}
