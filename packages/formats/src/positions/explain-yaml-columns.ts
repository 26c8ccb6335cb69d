import { nearest } from "@mineral-brief/schema/internal";
import { entryAt, lineLimit, listLimit, type YamlEntry } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";
import type { OpenKey, YamlPlaces } from "./yaml-places.ts";
import { inQuotes, putInQuotes, withoutComment } from "./yaml-quotes.ts";

/**
 * Explains a line that is indented below a value although it has a colon: a key in the wrong column, or the second line of
 * a text.
 */
export function explainDeeperLine(
  entry: YamlEntry,
  text: string,
  places: YamlPlaces,
): YamlExplanation {
  const { lines } = linesOfValue(entry, text);
  const below = lines.find(hasColon) ?? nextLine(entry, text);
  const owner = entry.key === undefined ? undefined : places.above(below.lineStart).at(-1);
  if (entry.key !== undefined && isKeyBelow(entry, lines, below, owner))
    return {
      ...rangeOf(below),
      message: indentedBelow(entry),
      ...moveLeft(below, owner?.home ?? openingOf(entry).length, text),
    };
  const advice = isProse(entry.value)
    ? "; if it continues the text above, put all of that text in quotes"
    : "";
  return (
    explainTextOfLines(entry, text, owner) ?? {
      ...rangeOf(below),
      message: indentedBelow(entry) + advice,
    }
  );
}

/**
 * Explains a text without quotes of several lines that has a colon after its first line. Undefined for other values, and if
 * one of the lines may be a key.
 */
export function explainTextOfLines(
  entry: YamlEntry,
  text: string,
  owner?: OpenKey,
): YamlExplanation | undefined {
  const { lines } = linesOfValue(entry, text);
  const below = lines.find(hasColon);
  const quoted = below && quoteLines(entry, text, owner);
  const subject = entry.key === undefined ? "the text above" : `the value of \`${entry.key}\``;
  return (
    quoted && {
      ...rangeOf(below!),
      message: `this line probably continues ${subject}, but a colon and a space start a new entry in YAML; ${putInQuotes(quoted.words)}`,
      edit: quoted.edit,
      title: quoted.title,
    }
  );
}

/** Explains an entry that starts in another column than the others of its list or map. */
export function explainOtherColumn(
  message: string,
  entry: YamlEntry,
  text: string,
  places: YamlPlaces,
): YamlExplanation {
  const isList = /sequence/.test(message);
  return {
    message: `this line starts in another column than the entries above it; all entries of one ${isList ? "list" : "map"} start in the same column`,
    ...(isList ? {} : moveBelow(entry, text, places)),
  };
}

/** Moves a key to the column of the key above it, if it is too far right and belongs to the same object. */
function moveBelow(entry: YamlEntry, text: string, places: YamlPlaces): Partial<YamlExplanation> {
  const { key } = keyOf(entry) ?? {};
  const above = places.above(entry.lineStart);
  const at = above.findLastIndex(({ column }) => column < indentOf(entry));
  const [owner, deeper] = [above[at], above[at + 1]];
  if (key === undefined || owner === undefined) return {};
  const belongsDeeper = deeper !== undefined && deeper.known?.includes(key) !== false;
  if (belongsDeeper || !isKeyOf(owner, key, true)) return {};
  return moveLeft(entry, owner.home, text);
}

/** The spaces and the dashes before a key or an item of a list. */
function openingOf({ line }: YamlEntry): string {
  return /^ *(?:- +)*/.exec(line)![0];
}

/** Whether a line below a value is a key of the same object. `lines` are all that are indented below the value. */
function isKeyBelow(
  entry: YamlEntry,
  lines: readonly YamlEntry[],
  below: YamlEntry,
  owner: OpenKey | undefined,
): boolean {
  const found = keyOf(below);
  if (found === undefined) return false;
  const isText = isProse(entry.value);
  if (owner?.known === undefined) return !isText;
  const above = lines[lines.indexOf(below) - 1]?.line ?? entry.value;
  if (isText && isCut.test(above) && isProse(found.value)) return false;
  return isKeyOf(owner, found.key, !isText || isSentenceEnd.test(above));
}

/** Whether the object of a key can have another key. Where no text goes on, the key may be misspelt. Private data has any key. */
function isKeyOf({ known }: OpenKey, key: string, isAfterText: boolean): boolean {
  if (known === undefined) return isAfterText;
  return known.includes(key) || (isAfterText && nearest(key, known) !== undefined);
}

const isSentenceEnd = /[.!?\u2026\u3002\uFF01\uFF1F]["'\u201D\u2019)\]]*$/;

/** Words and signs that no statement ends with. */
const isCut =
  /(?:[,;\u2013\u2014-]|(?:^|\s)(?:an?|and|any|are|as|at|but|by|for|from|has|have|in|is|its|may|no|not|of|on|or|than|that|the|their|this|to|was|were|which|will|with))$/i;

/** A key of a brief with the value after it. Other words may continue a text. */
function keyOf({ line }: YamlEntry): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ""] = /^ *["']?([a-z$][\w$]*)["']?:(?:$|\s+(.*)$)/.exec(line) ?? [];
  return key === undefined ? undefined : { key, value };
}

/** Whether a value is a text without quotes of more than one word. */
function isProse(value: string): boolean {
  return (
    /^[^"'[\]{}|>&*!%@`#\s]/.test(value) && /\S\s+\S|[\u3040-\u30FF\u4E00-\u9FFF]{4}/.test(value)
  );
}

function hasColon({ line }: YamlEntry): boolean {
  return /:(?:\s|$)/.test(line);
}

/** Returns the lines directly below a value that are indented deeper than its key; `isAll` if they are not too many to read. */
function linesOfValue(
  entry: YamlEntry,
  text: string,
): { readonly lines: readonly YamlEntry[]; readonly isAll: boolean } {
  const opening = openingOf(entry);
  const column =
    entry.key === undefined && opening.includes("-") ? opening.lastIndexOf("-") : opening.length;
  const lines: YamlEntry[] = [];
  for (let at = entry.lineEnd + 1; at < text.length;) {
    const line = entryAt(text, at);
    if (line.line === "" || indentOf(line) <= column) break;
    if (line.lineEnd - entry.lineStart > listLimit) return { lines, isAll: false };
    lines.push(line);
    at = line.lineEnd + 1;
  }
  return { lines, isAll: true };
}

/** Returns the next line that is not blank. */
function nextLine({ lineEnd }: YamlEntry, text: string): YamlEntry {
  return entryAt(text, lineEnd + /^\s*/.exec(text.slice(lineEnd))![0].length);
}

function indentOf({ line }: YamlEntry): number {
  return line.length - line.trimStart().length;
}

function rangeOf(entry: YamlEntry): { readonly start: number; readonly end: number } {
  const { line, lineStart } = entry;
  return { start: lineStart + indentOf(entry), end: lineStart + line.length };
}

function indentedBelow({ key }: YamlEntry): string {
  const owner = key === undefined ? "the line above" : `\`${key}\``;
  return `this line is indented below ${owner}, which already has a value; all entries of one map start in the same column`;
}

/** The change that puts a text of several lines in quotes, what it does, and the text as YAML then reads it. */
interface QuotedLines extends Required<Pick<YamlExplanation, "edit" | "title">> {
  readonly words: string;
}

/**
 * Puts a text without quotes of several lines in quotes. Undefined if it has one line, or if one of its lines may be a key
 * or a list, or has a comment before the last line. `owner` is the key of the text.
 */
export function quoteLines(
  entry: YamlEntry,
  text: string,
  owner?: OpenKey,
): QuotedLines | undefined {
  const { value, valueStart } = entry;
  const { lines, isAll } = linesOfValue(entry, text);
  const last = lines.at(-1);
  const isText = lines.every((line, index) =>
    mayContinue(line, lines[index - 1]?.line ?? value, owner),
  );
  if (!isAll || last === undefined || !isText || !isProse(value)) return undefined;
  if (last.line.length >= lineLimit) return undefined;
  const end = last.lineStart + withoutComment(last.line).length;
  const words = text.slice(valueStart, end);
  if (/\s#/.test(words)) return undefined;
  return {
    edit: { start: valueStart, end, text: inQuotes(words) },
    title: `Put ${lines.length === 1 ? "both" : `the ${lines.length + 1}`} lines in quotes as one text`,
    words: words.replace(/\s*\n\s*/g, " "),
  };
}

/** Whether a line can continue the text of the line `above`, although it may start as a key does. */
function mayContinue(line: YamlEntry, above: string, owner: OpenKey | undefined): boolean {
  if (/^\s*[-?](?:\s|$)/.test(line.line)) return false;
  const found = keyOf(line);
  if (found === undefined) return true;
  const { key, value } = found;
  if (owner?.known?.includes(key) === true) return isCut.test(above) && isProse(value);
  if (isSentenceEnd.test(above) || /^[[{|>&*]/.test(value)) return false;
  return owner?.known !== undefined || isProse(value);
}

/** Moves a key to a column, with the lines below it that are its value. */
function moveLeft(
  { line, lineStart, lineEnd }: YamlEntry,
  column: number,
  text: string,
): Pick<YamlExplanation, "edits" | "title"> {
  const [, spaces, isAlone] = /^( *)["']?[a-z$][\w$]*["']?:(?:(\s*$)| )/.exec(line) ?? [];
  if (spaces === undefined || spaces.length <= column) return {};
  const surplus = spaces.length - column;
  const edits = [{ start: lineStart, end: lineStart + surplus, text: "" }];
  if (isAlone !== undefined)
    for (const { 1: indent, 2: first, index } of text.slice(lineEnd + 1).matchAll(/^( *)(\S)/gm)) {
      const isInside = indent!.length > spaces.length || (indent === spaces && first === "-");
      if (!isInside) break;
      const start = lineEnd + 1 + index;
      edits.push({ start, end: start + surplus, text: "" });
    }
  return { edits, title: `Move the line${edits.length === 1 ? "" : "s"} to the left` };
}
