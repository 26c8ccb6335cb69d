import type { Article } from "@mineral-brief/schema";
import { firstPosition, type Position } from "./positions/position.ts";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { readableTraits } from "./format-traits.ts";
import type {
  AlwaysWritableFormat,
  ParsedDocument,
  ReadableFormat,
  ParseResult,
} from "./format.ts";
import { filledLines } from "./positions/filled-lines.ts";
import { LineIndex } from "./positions/line-index.ts";
import {
  placeDiagnostics,
  shiftDiagnostics,
  type OffsetDiagnostic,
} from "./positions/offset-diagnostic.ts";
import { withMergeConflicts } from "./positions/merge-conflicts.ts";
import { parseJson, parseOrUndefined } from "./positions/parse-json.ts";
import { parsedDocument, partialDocument } from "./positions/parsed-document.ts";
import { shiftTree } from "./positions/position-tree.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { sniffNdjson } from "./sniff.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** JSON Lines: one article per line. Reports and skips a broken line, and reads the others. See https://jsonlines.org. */
export const ndjson: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.ndjson,
  sniff: sniffNdjson,
  parse: withMergeConflicts((source, at, options = {}) => {
    const { partial = false } = requireOptions(options);
    const { text, start } = skipByteOrderMark(source, at);
    const lines = new LineIndex(text, start);
    const diagnostics: OffsetDiagnostic[] = [];
    const documents: ParsedDocument[] = [];
    for (const [lineStart, line] of filledLines(text)) {
      if (commentLine.test(line)) {
        diagnostics.push(
          noComments(lineStart + line.search(/\S/), lineStart + line.trimEnd().length),
        );
        continue;
      }
      const { value, diagnostics: own, tree, partial: readPart } = parseJson(line);
      if (own.length === 0) {
        documents.push(parsedDocument(value, () => shiftTree(tree(), lineStart), lines));
        continue;
      }
      const isFirst = documents.length === 0 && diagnostics.length === 0;
      if (isFirst && value === undefined && parseOrUndefined(text) !== undefined) {
        diagnostics.push(oneValue(lineStart, line));
        break;
      }
      for (const diagnostic of own)
        diagnostics.push(...shiftDiagnostics([forNdjson(diagnostic, line)], lineStart));
      if (partial) documents.push(...partialDocument(readPart(), lineStart, lines));
    }
    return { documents, diagnostics: placeDiagnostics(diagnostics, lines) };
  }),
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const lines = articles.map((article) => `${JSON.stringify(withCanonicalKeys(article))}\n`);
    return { ok: true, text: lines.join(""), losses: [] };
  },
};

/**
 * Reads JSON Lines from a stream, one line at a time, with the positions that they have in the stream.
 *
 * `chunks` are pieces of the text, cut anywhere, as strings or as bytes in UTF-8: a `ReadStream` of Node, a
 * list, or the `body` of a `Response` in engines where it is async iterable. Keeps only one line in memory. Yields a
 * result for each line that is not blank, with its document or the diagnostics of a broken line, and rejects only if the
 * stream does. Bytes that are not UTF-8 are an error, and their line is not read.
 */
export async function* readNdjson(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<ParseResult, undefined, undefined> {
  let start = firstPosition;
  let pieces: (string | Uint8Array)[] = [];
  for await (const chunk of chunks) {
    const [first, ...others] = typeof chunk === "string" ? chunk.split("\n") : lineBytes(chunk);
    pieces.push(first!);
    for (const other of others) {
      const line = decodeLine(pieces);
      pieces = [other];
      if (line.text.trim() !== "") yield readLine(line, start);
      start = { offset: start.offset + line.text.length + 1, line: start.line + 1, column: 1 };
    }
  }
  const last = decodeLine(pieces);
  if (last.text.trim() !== "") yield readLine(last, start);
  return undefined;
}

function lineBytes(chunk: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
    lines.push(chunk.subarray(from, at));
    from = at + 1;
  }
  // A copy, because the caller may write the next chunk to the same memory.
  return [...lines, chunk.slice(from)];
}

interface StreamLine {
  readonly text: string;
  /** The offset of U+FFFD in place of the first bytes that are not UTF-8; -1 if there are none. */
  readonly invalid: number;
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes the pieces of a line. Bytes next to one another may be parts of one character. */
function decodeLine(pieces: readonly (string | Uint8Array)[]): StreamLine {
  let text = "";
  let invalid = -1;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!;
    at++;
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const run = [piece];
    for (let next = pieces[at]; typeof next === "object"; next = pieces[++at]) run.push(next);
    const bytes = joined(run);
    try {
      text += strictDecoder.decode(bytes);
    } catch {
      const decoded = lenientDecoder.decode(bytes);
      if (invalid < 0) invalid = text.length + firstInvalid(decoded, bytes);
      text += decoded;
    }
  }
  return { text, invalid };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Finds the first U+FFFD of a decoded text that is not in its bytes. */
function firstInvalid(decoded: string, bytes: Uint8Array): number {
  const encoded = new TextEncoder().encode(decoded);
  let at = encoded.findIndex((byte, index) => byte !== bytes[index]);
  // The invalid bytes may start like U+FFFD.
  while ((encoded[at]! & 0xc0) === 0x80) at--;
  return lenientDecoder.decode(encoded.subarray(0, at)).length;
}

function readLine({ text, invalid }: StreamLine, start: Position): ParseResult {
  if (invalid < 0) return ndjson.parse(text, start);
  const error: OffsetDiagnostic = {
    code: "json-syntax",
    severity: "error",
    message: "this line has a byte that is not UTF-8, so it is not read; save it as UTF-8",
    start: invalid,
    end: invalid + 1,
  };
  return { documents: [], diagnostics: placeDiagnostics([error], new LineIndex(text, start)) };
}

/** A line that is a comment in YAML or JavaScript. */
const commentLine = /^\s*(?:#|\/\/|\/\*.*\*\/\s*$)/;

function noComments(start: number, end: number): OffsetDiagnostic {
  const message = "NDJSON has no comments; remove this one";
  return { code: "json-comment", severity: "error", message, start, end };
}

/** Replaces advice that is right only for JSON. */
function forNdjson(diagnostic: OffsetDiagnostic, line: string): OffsetDiagnostic {
  const { code, start, end, isRest } = diagnostic;
  if (code === "json-comment") return { ...diagnostic, message: noComments(start, end).message };
  if (isRest !== true) return diagnostic;
  if (line[start] !== "{")
    return {
      ...diagnostic,
      message: "text continues after the end of the article; NDJSON has one article per line",
    };
  const edits = furtherStarts(line, start).map((at) => ({ start: at, end: at, text: "\n" }));
  return {
    ...diagnostic,
    message: "another article starts here; NDJSON has one article per line",
    repair: { isSafe: true, edits },
  };
}

const mostOnLine = 20;

/** Lists where articles start on one line, from the second one on. */
function furtherStarts(line: string, second: number): number[] {
  const starts = [second];
  while (starts.length < mostOnLine) {
    const at = starts.at(-1)!;
    const next = parseJson(line.slice(at)).diagnostics.find(({ isRest }) => isRest);
    if (next === undefined || line[at + next.start] !== "{") break;
    starts.push(at + next.start);
  }
  return starts;
}

function oneValue(lineStart: number, line: string): OffsetDiagnostic {
  return {
    code: "json-syntax",
    severity: "error",
    message:
      "the file is one JSON value over several lines, but ndjson has one article per line; name the file .json",
    start: lineStart,
    end: lineStart + line.trimEnd().length,
  };
}
