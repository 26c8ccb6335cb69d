import type { OffsetRange } from "../positions/position-tree.ts";
import { quoteYaml } from "../yaml/quote-yaml.ts";
import { stringifyYaml } from "../yaml/stringify-yaml.ts";
import type { ValueChange } from "./article-changes.ts";
import { endOfContent, endBeforeBreak } from "./line-cuts.ts";
import type { TextEdit } from "./text-edit.ts";
import { WordUnits } from "./word-units.ts";

/** Changes a YAML scalar in its own style: plain text stays plain if it can, and quoted text keeps its quotes. */
export function changeYamlScalar(
  source: string,
  { start, end }: OffsetRange,
  { before, after, rewrite }: Pick<ValueChange, "before" | "after" | "rewrite">,
  isInFlow: boolean,
): TextEdit[] {
  const contentEnd = endOfContent(source, start, end);
  // The spaces at the end of a block are a part of its text.
  const isBlock = /[|>]/.test(source[start] ?? "");
  const span = { start, end: isBlock ? endBeforeBreak(source, contentEnd) : contentEnd };
  // `1.10` is the number 1.1, so its quotes go around what is written. Reading it again shows if that is another text.
  if (typeof before === "number" && after === String(before))
    return [{ ...span, text: quoteYaml(source.slice(span.start, span.end)) }];
  const kept =
    rewrite || typeof before !== "string" || typeof after !== "string"
      ? undefined
      : changeInStyle(source, span, before, after, isInFlow);
  return kept ?? [{ ...span, text: writeYaml(after, isInFlow) }];
}

/** Writes a value on one line. Quotes text only where YAML requires it. */
export function writeYaml(value: unknown, isInFlow: boolean): string {
  if (typeof value === "string") return isPlain(value, isInFlow) ? value : quoteYaml(value);
  if (Array.isArray(value)) return `[${value.map((item) => writeYaml(item, true)).join(", ")}]`;
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0)
    return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${writeYaml(key, true)}: ${writeYaml(entry, true)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

/** Returns true if text needs no quotes. Inside brackets, text with commas or brackets needs them. */
function isPlain(text: string, isInFlow: boolean): boolean {
  return stringifyYaml({ text }) === `text: ${text}\n` && !(isInFlow && /[,[\]{}]/.test(text));
}

function changeInStyle(
  source: string,
  span: OffsetRange,
  before: string,
  after: string,
  isInFlow: boolean,
): TextEdit[] | undefined {
  switch (source[span.start]) {
    case '"':
      return quotedUnits(source, span, doubleUnits).change(before, after, (words) =>
        quoteYaml(words).slice(1, -1),
      );
    case "'":
      return /[\n\r]/.test(after)
        ? undefined
        : quotedUnits(source, span, singleUnits).change(before, after, (words) =>
            words.replaceAll("'", "''"),
          );
    case "|":
    case ">":
      return changeBlock(source, span, before, after);
    case "*":
      return undefined;
    default:
      return isPlain(after, isInFlow)
        ? foldedUnits(source, span).change(before, after, (words) => words)
        : undefined;
  }
}

type ReadUnits = (source: string, start: number, end: number) => WordUnits;

/** Reads a quoted scalar by its escapes, or by its lines if it has several. Escapes in several lines are not read. */
function quotedUnits(source: string, span: OffsetRange, read: ReadUnits): WordUnits {
  const { start, end } = span;
  if (source.slice(start, end).includes("\n"))
    return foldedUnits(source, { start: start + 1, end: end - 1 });
  return read(source, start, end);
}

/** See https://yaml.org/spec/1.2.2/#57-escaped-characters. */
function doubleUnits(source: string, start: number, end: number): WordUnits {
  const units = new WordUnits();
  for (let at = start + 1; at < end - 1;) {
    const letter = source[at + 1]!;
    const length = source[at] !== "\\" ? 1 : 2 + (hexadecimals[letter] ?? 0);
    const raw = source.slice(at, at + length);
    const point = Number.parseInt(raw.slice(2), 16);
    const read =
      length > 2 && point <= 0x10ffff ? String.fromCodePoint(point) : (escapes[letter] ?? letter);
    units.add(length === 1 ? raw : read, at, at + length);
    at += length;
  }
  return units;
}

const hexadecimals: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001B",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};

function singleUnits(source: string, start: number, end: number): WordUnits {
  const units = new WordUnits();
  for (let at = start + 1; at < end - 1;) {
    const length = source.startsWith("''", at) ? 2 : 1;
    units.add(source[at]!, at, at + length);
    at += length;
  }
  return units;
}

/** Reads folded lines: a line break is a space, and an empty line is a line break. */
function foldedUnits(source: string, { start, end }: OffsetRange): WordUnits {
  const units = new WordUnits();
  const words = source.slice(start, end);
  let at = start;
  for (const { 0: space, index } of words.matchAll(/\r?\n\s*/g)) {
    const lineEnd = endOfContent(source, at, start + index);
    units.addAsIs(source, at, lineEnd);
    at = start + index + space.length;
    const feeds = space.split("\n").length - 1;
    units.add(feeds === 1 ? " " : "\n".repeat(feeds - 1), lineEnd, at);
  }
  units.addAsIs(source, at, end);
  return units;
}

/** Changes a block scalar, after `|` or `>`. To remove the line break at its end, adds the indicator `-`. */
function changeBlock(
  source: string,
  { start, end }: OffsetRange,
  before: string,
  after: string,
): TextEdit[] | undefined {
  const headerEnd = Math.min(endBeforeBreak(source, start), end);
  const header = /^[|>][-+0-9]*/.exec(source.slice(start, headerEnd))![0];
  const dropsBreak = before.endsWith("\n") && !after.endsWith("\n");
  const edits: TextEdit[] = dropsBreak
    ? [{ start, end: start + header.length, text: `${header.replace(/[-+]/, "")}-` }]
    : [];
  const words = dropsBreak ? withoutLineBreaksAtEnd(before) : before;
  const units = new WordUnits();
  const literal = source[start] === "|";
  let at = headerEnd;
  let indent: number | undefined;
  while (at < end) {
    const breakStart = at;
    at = source.indexOf("\n", at) + 1;
    const lineEnd = Math.min(endBeforeBreak(source, at), end);
    const line = source.slice(at, lineEnd);
    // Leading spaces of the text are not part of the indentation.
    if (line.trim() !== "")
      indent ??=
        line.length - line.trimStart().length - (words.length - words.replace(/^[ ]+/, "").length);
    const contentStart = Math.min(at + (indent ?? 0), lineEnd);
    if (breakStart !== headerEnd) units.add(literal ? "\n" : " ", breakStart, contentStart);
    units.addAsIs(source, contentStart, lineEnd);
    if (lineEnd >= end) break;
    at = lineEnd;
  }
  const changed = units.change(words, after, (added) => added);
  return changed && [...edits, ...changed];
}

function withoutLineBreaksAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  return text.slice(0, end);
}
