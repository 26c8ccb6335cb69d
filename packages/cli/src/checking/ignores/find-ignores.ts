import type { Position, Range } from "@mineral-brief/formats";

/** A comment that silences findings. */
export interface IgnoreComment {
  /** `line`: for the line that it stands behind, or else for the next one. */
  readonly scope: "line" | "file";
  readonly range: Range;
  readonly codes: readonly IgnoredCode[];
}

export interface IgnoredCode {
  readonly code: string;
  readonly range: Range;
}

/** The word of a comment, and what stands behind it, by offsets. */
interface FoundComment {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly rest: string;
  readonly restStart: number;
}

/**
 * Finds the comments `mineral-brief-ignore CODE [CODE...] [-- reason]` and `mineral-brief-ignore-file ...`,
 * in the order of the text. None in a format without comments; in Markdown both kinds, since its front
 * matter is YAML.
 */
export function findIgnores(text: string, format: string): IgnoreComment[] {
  const found = (readersOf[format] ?? []).flatMap((read) => read(text));
  const placeAt = placeCounter(text);
  let end = 0;
  return found
    .sort((left, right) => left.start - right.start)
    .flatMap((comment) => {
      // A # inside of an HTML comment starts no comment.
      if (comment.start < end) return [];
      end = comment.end;
      const start = placeAt(comment.start);
      const codes = readCodes(comment, placeAt);
      const scope = comment.word.endsWith("-file") ? "file" : "line";
      return [{ scope, range: { start, end: placeAt(end) }, codes }];
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
  return [...text.matchAll(comment)].map(({ 0: whole, 1: word, 2: rest, index }) => {
    const end = index + whole.length;
    return { start: index, end, word: word!, rest: rest!, restStart: end - rest!.length };
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
    found.push({ start: match.index, end: close + 3, word: match[1]!, rest, restStart });
    opening.lastIndex = close + 3;
  }
  return found;
}

function readCodes(
  { rest, restStart }: FoundComment,
  placeAt: (offset: number) => Position,
): IgnoredCode[] {
  const codesEnd = /(?:^|\s)--(?:\s|$)/.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, codesEnd).matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => {
    const start = restStart + index;
    return { code, range: { start: placeAt(start), end: placeAt(start + code.length) } };
  });
}

/** Gives the places of offsets that are asked in the order of the text. */
function placeCounter(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf("\n");
  return (offset) => {
    while (newline !== -1 && newline < offset) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf("\n", lineStart);
    }
    return { offset, line, column: offset - lineStart + 1 };
  };
}
