import { endOfLine, shorten, startOfLine } from "@mineral-brief/schema/internal";
import { codePointName } from "./code-point-name.ts";
import type { OffsetEdit } from "./repaired-text.ts";
import { entryAt, lineLimit, type YamlEntry } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";

/** Signs that authors write in a list in place of the hyphen of YAML: the dashes of a word processor, and bullets. */
const otherSign = "[\\u2010-\\u2015\\u2022\\u2212]";

/** The spaces before an item whose sign is not a hyphen and a space, the sign, the spaces after it, and the item. */
const wrongItem = new RegExp(
  `^( *(?:- +){0,9})(?:-(?=[\\p{L}$"'])|(${otherSign})[ \\t]*)(?=[^\\s\\-])(.*)`,
  "u",
);

const wrongKey = new RegExp(`^(?:-|${otherSign}[ \\t]*)(?=[\\p{L}"'])`, "u");

const isItem = /^ *-(?:\s|$)/;

const endsAsKey = /:\s*(?:#.*)?$/;

const startsWithKey = /^["']?[\p{L}$][\w\p{L}$]*["']?:(?:\s|$)/u;

/**
 * Explains a line whose item, or an item above it in its list, starts with another sign than `- `. Undefined for other
 * lines, and where no list is open.
 */
export function explainSignOfItem(entry: YamlEntry, text: string): YamlExplanation | undefined {
  const own = wrongItemOf(entry);
  if (own === undefined && !isItem.test(entry.line)) return undefined;
  const column = own?.column ?? indentOf(entry.line);
  const wrong = own === undefined ? [] : [own];
  if (!findsList(text, entry.lineStart, column, wrong)) return undefined;
  const [nearest] = wrong;
  if (nearest === undefined) return undefined;
  return {
    message: nearest.message,
    start: nearest.edit.start,
    end: nearest.end,
    edits: wrong.map(({ edit }) => edit).toReversed(),
    isSafe: wrong.every(({ isKey }) => isKey),
  };
}

type Line = Pick<YamlEntry, "line" | "lineStart">;

/** An item whose sign is not a hyphen and a space. */
interface WrongItem {
  readonly column: number;
  readonly isKey: boolean;
  readonly message: string;
  readonly edit: OffsetEdit;
  readonly end: number;
}

function wrongItemOf({ line, lineStart }: Line): WrongItem | undefined {
  const found = wrongItem.exec(line);
  if (found === null) return undefined;
  const [, opening = "", sign = "-", words = ""] = found;
  const isKey = startsWithKey.test(words);
  const start = lineStart + opening.length;
  const end = lineStart + line.length;
  return {
    column: opening.length,
    isKey,
    message: isKey
      ? signMessage(sign, words.replace(/:.*/, ""), ": ")
      : signMessage(sign, words.trimEnd()),
    edit: { start, end: end - words.length, text: "- " },
    end,
  };
}

/** Explains a key that starts with the sign of an item: `-text`. Undefined for other keys. `start` is its offset. */
export function explainSignOfKey(key: string, start: number): YamlExplanation | undefined {
  const [sign] = wrongKey.exec(key) ?? [];
  if (sign === undefined) return undefined;
  return {
    message: signMessage(sign.trimEnd(), key.slice(sign.length), ": "),
    edit: { start, end: start + sign.length, text: "- " },
    isSafe: true,
  };
}

/**
 * Explains a text without quotes below its key, each of whose lines starts as an item without its sign. Undefined for other
 * texts: one line with a dash may be text.
 */
export function explainSignsOfText(
  text: string,
  start: number,
  end: number,
): YamlExplanation | undefined {
  if (!/^[^\w\s]/.test(text.slice(start, start + 1))) return undefined;
  const from = startOfLine(text, start);
  if (text.slice(from, start).trim() !== "") return undefined;
  const edits: OffsetEdit[] = [];
  let first: RegExpExecArray | undefined;
  let lines = 0;
  for (const { 0: line, index } of text.slice(from, end).matchAll(/.*\S.*/g)) {
    const found = wrongItem.exec(line);
    if (found === null || found[1]!.trim() !== "") return undefined;
    first ??= found;
    lines++;
    const at = from + index + found[1]!.length;
    edits.push({ start: at, end: from + index + line.length - found[3]!.length, text: "- " });
  }
  if (first === undefined || (first[2] !== undefined && lines === 1)) return undefined;
  return {
    message: signMessage(first[2] ?? "-", first[3]!.trimEnd()),
    start,
    end: endOfLine(text, start, end),
    edits,
  };
}

function signMessage(sign: string, words: string, colon = ""): string {
  const written = `write \`- ${shorten(words)}${colon}\``;
  return sign === "-"
    ? `the - of a list needs a space after it; ${written}`
    : `an item of a list starts with - and a space, not with ${sign} (${codePointName(sign.codePointAt(0)!)}); ${written}`;
}

/**
 * Whether a line can be an item of a list: its list has an item above it in the same column, or it is the first one below
 * the key of a list. Adds the items above it that have another sign to `wrong`.
 */
function findsList(text: string, lineStart: number, column: number, wrong: WrongItem[]): boolean {
  for (const entry of linesAbove(text, lineStart)) {
    const indent = indentOf(entry.line);
    if (indent > column) continue;
    const item = indent === column ? wrongItemOf(entry) : undefined;
    if (item === undefined)
      return (indent === column && isItem.test(entry.line)) || endsAsKey.test(entry.line);
    wrong.push(item);
  }
  return column === 0 && wrong.length > 0 && wrong.every(({ isKey }) => isKey);
}

/** Explains an item that starts in another column than the items above it; undefined for other lines. */
export function explainColumnOfItem(entry: YamlEntry, text: string): YamlExplanation | undefined {
  const { line, lineStart, lineEnd } = entry;
  const [opening, isMap] = openingOf(line);
  if (opening === undefined) return undefined;
  const column = indentOf(line);
  const above = listAbove(text, lineStart, column);
  if (above === undefined) return undefined;
  const surplus = column - above.column;
  const onlyAbove = surplus < 0 ? above.only : undefined;
  const { edits, items, keptEnd } =
    onlyAbove === undefined
      ? moveItems(entry, text, surplus)
      : moveItems(onlyAbove, text, -surplus);
  const moved = onlyAbove !== undefined ? "item above" : items === 1 ? "item" : `${items} items`;
  return {
    message: `this item starts in column ${column + 1}, and its list in column ${above.column + 1}; all items of one list start in the same column`,
    start: lineStart + column,
    end: lineStart + line.length,
    edits,
    isSafe: isMap,
    coveredEnd: Math.max(keptEnd, lineEnd),
    title: `Move the ${moved} to the ${surplus > 0 || onlyAbove !== undefined ? "left" : "right"}`,
  };
}

/** The changes that move items, how many items they move, and the end of the last line that they keep; 0 if none. */
interface MovedItems {
  readonly edits: readonly OffsetEdit[];
  readonly items: number;
  readonly keptEnd: number;
}

interface ListAbove {
  readonly column: number;
  /** Its item, if it has only one. */
  readonly only: Line | undefined;
}

/** Finds the list that an item in another column belongs to: its own column is between those of the key and of the items. */
function listAbove(text: string, lineStart: number, column: number): ListAbove | undefined {
  let deepest: Line | undefined;
  let items = 0;
  let isFirst = true;
  let hasSibling = false;
  for (const entry of linesAbove(text, lineStart)) {
    const { line } = entry;
    const indent = indentOf(line);
    const [opening] = openingOf(line);
    // A list below a key that has no value is a list of its own.
    if (isFirst && endsAsKey.test(line)) return undefined;
    isFirst = false;
    if (indent < column) {
      if (opening === undefined)
        return items > 0 && !hasSibling && endsAsKey.test(line)
          ? { column: indentOf(deepest!.line), only: items === 1 ? deepest : undefined }
          : undefined;
      // A deeper item that starts where the words of this one do is a list inside it.
      return opening.length > column ? { column: indent, only: undefined } : undefined;
    }
    if (indent === column) {
      if (opening === undefined || items > 0) return undefined;
      hasSibling = true;
      continue;
    }
    if (opening === undefined) continue;
    if (deepest === undefined || indent < indentOf(deepest.line)) items = 0;
    if (deepest === undefined || indent <= indentOf(deepest.line)) {
      deepest = entry;
      items++;
    }
  }
  return undefined;
}

/**
 * Moves an item with its lines, and the items below it in the same column, to the left, or to the right if `surplus` is
 * below zero. The other keys of an item may be in the right column already.
 */
function moveItems({ line, lineStart }: Line, text: string, surplus: number): MovedItems {
  const column = indentOf(line);
  const move = (at: number): OffsetEdit =>
    surplus > 0
      ? { start: at, end: at + surplus, text: "" }
      : { start: at, end: at, text: " ".repeat(-surplus) };
  const edits: OffsetEdit[] = [];
  let items = 0;
  let words = 0;
  let isMoved = true;
  let keptEnd = 0;
  for (const { 1: indent, 2: dash, index } of text.slice(lineStart).matchAll(/^( *)(- +)?\S.*/gm)) {
    const at = indent!.length;
    const isSibling = at === column && dash !== undefined;
    const isInRightColumn = at === column - surplus && dash !== undefined;
    if ((at <= column && !isSibling) || isInRightColumn) break;
    if (isSibling) {
      items++;
      words = at + dash.length;
      isMoved = true;
    } else isMoved &&= at >= words;
    if (isMoved) edits.push(move(lineStart + index));
    else keptEnd = endOfLine(text, lineStart + index);
  }
  return { edits, items, keptEnd };
}

/** Explains an item that is indented too far, so that YAML reads it as more words of the item above it. */
export function explainItemInText(
  text: string,
  start: number,
  end: number,
): YamlExplanation | undefined {
  if (end <= endOfLine(text, start)) return undefined;
  const from = startOfLine(text, start);
  const dash = /- +$/.exec(text.slice(from, start));
  if (dash === null) return undefined;
  const edits: OffsetEdit[] = [];
  const list = dash.index;
  let first: YamlEntry | undefined;
  for (const { 1: indent, index } of text.slice(start, end).matchAll(/^( *)- +(?=\S)/gm)) {
    if (index === 0) return undefined;
    const surplus = indent!.length - list;
    if (surplus <= 0 || surplus >= dash[0].length) return undefined;
    first ??= entryAt(text, start + index);
    edits.push({ start: start + index, end: start + index + surplus, text: "" });
  }
  if (first === undefined) return undefined;
  return {
    message: `this item starts in column ${indentOf(first.line) + 1}, and its list in column ${list + 1}, so it is read as more words of the item above it; all items of one list start in the same column`,
    start: first.lineStart + indentOf(first.line),
    end: first.lineStart + first.line.length,
    edits,
    title: `Move the line${edits.length === 1 ? "" : "s"} to the left`,
  };
}

/** The spaces and the dash before an item, and whether the item starts with a key. */
function openingOf(line: string): readonly [opening: string | undefined, isMap: boolean] {
  const [opening] = /^ *- +(?=\S)/.exec(line) ?? [];
  return [opening, opening !== undefined && startsWithKey.test(line.slice(opening.length))];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Lines to read above an item. An item of a brief has fewer. */
const mostLines = 60;

/** Returns the lines above an offset, the nearest first, without blank lines and comments. */
function* linesAbove(text: string, offset: number): Generator<Line> {
  for (let at = offset - 1, count = 0; at >= 0 && count < mostLines; count++) {
    const lineStart = startOfLine(text, at);
    const line = text.slice(lineStart, Math.min(at, lineStart + lineLimit)).trimEnd();
    if (!/^\s*(?:#|$)/.test(line)) yield { line, lineStart };
    at = lineStart - 1;
  }
}
