import { yaml } from "@mineral-brief/formats";
import { endOfLine, startOfLine } from "@mineral-brief/schema/internal";
import { fieldAt } from "../key-schema.ts";
import { entriesInBrackets, openMarks, placeholder, plainSyntax, type Cursor } from "./cursor.ts";

/**
 * Finds the place of an offset in YAML. Reads only the current line and the lines of its parents, so that the size of
 * the text and errors elsewhere do not matter. Undefined in comments and free text.
 */
export function yamlCursor(text: string, offset: number): Cursor | undefined {
  const lineStart = startOfLine(text, offset);
  const lineEnd = endOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  const after = text.slice(offset, lineEnd).replace(/\r$/, "");
  const { lines: parents, bracketLine } = parentLines(text, lineStart, before);
  const head = parents.map((line) => `${line}\n`).join("");
  const { quote, closers } = openMarks(head + before);
  if (quote === "" && /(?:^|\s)#/.test(before)) return undefined;
  const typed = scalarBefore(before, quote, closers !== "");
  const start = offset - typed.length;
  const prefix = before.slice(0, before.length - typed.length);
  const found = find(
    head + prefix + placeholder + quote,
    closers,
    prefix.slice(0, prefix.length - quote.length),
  );
  if (found === undefined) return undefined;
  const rest = scalarAfter(after, quote, found.target === "key" || typed === "");
  const isQuoteClosed = quote !== "" && after[rest.length] === quote;
  const end = isQuoteClosed || quote === "" ? offset + rest.length : offset;
  const following = text.slice(end, lineEnd).replace(/\r$/, "");
  const isOpen = quote === "" || !isQuoteClosed;
  const missing =
    isOpen && following.trim() === "" ? quote + closersAfter(text, lineEnd, closers) : "";
  const beside = closers === "" ? undefined : entriesInBrackets(text, bracketLine, { start, end });
  const siblings =
    found.target === "value"
      ? new Set<string>()
      : beside?.isClosed === true
        ? beside.keys
        : siblingKeys(text, lineStart, before);
  const isKey = found.target === "key" || siblings.size > 0;
  return {
    path: found.path,
    target: found.target === "item" && isKey ? "key" : found.target,
    start,
    end,
    typed,
    siblings,
    used: isKey ? new Set() : (beside?.items ?? siblingItems(text, lineStart, before)),
    syntax: {
      ...plainSyntax,
      quote,
      isQuoteClosed,
      closing: missing,
      hasColon: /^["']?\s*:/.test(following),
      column: closers === "" ? prefix.length : undefined,
    },
  };
}

/** The part of a scalar before the cursor: from its quote, or from its first character, because a plain one can have spaces. */
function scalarBefore(before: string, quote: string, isInBrackets: boolean): string {
  if (quote !== "") return before.slice(before.lastIndexOf(quote) + 1);
  const marks = isInBrackets ? /[[\]{},]|:(?=\s)/g : /:(?=\s)/g;
  const [, indent] = /^(\s*(?:-\s+)*)/.exec(before)!;
  let start = indent!.length;
  for (const { index } of before.matchAll(marks)) start = Math.max(start, index + 1);
  return before.slice(start).trimStart();
}

/** The part of a scalar after the cursor. Of a key, and where nothing is before the cursor, only one word. */
function scalarAfter(after: string, quote: string, isWord: boolean): string {
  if (quote !== "") return (quote === '"' ? /^[^"]*/ : /^[^']*/).exec(after)![0];
  const word = /^[^\s[\]{},:"'#]*/;
  if (isWord) return word.exec(after)![0];
  return /^(?:[^\s[\]{},:]|:(?!\s|$)| +(?![\s#[\]{},:]|$))*/.exec(after)![0];
}

/** The closing brackets that neither the line nor the next one has. */
function closersAfter(text: string, lineEnd: number, closers: string): string {
  const next = text.slice(lineEnd).trimStart()[0] ?? "";
  return next === "]" || next === "}" ? "" : closers;
}

type Place = Pick<Cursor, "path" | "target">;

/** Reads the word at the cursor as a value or as a key, by what is before it on its line. */
function find(trial: string, closers: string, prefix: string): Place | undefined {
  const words = prefix.replace(/^\s*(?:-\s+)*/, "");
  const asValue = (): Place | undefined => read(trial + closers, "value");
  const asKey = (): Place | undefined => read(`${trial}: 0${closers}`, "key");
  if (words.trim() !== "") {
    if (closers === "") return /:\s+$/.test(words) ? asValue() : undefined;
    return closers[0] === "}" && /[{,]\s*$/.test(words) ? asKey() : asValue();
  }
  if (closers !== "") return closers[0] === "}" ? asKey() : asValue();
  if (!/-\s+$/.test(prefix)) return asKey() ?? asValue();
  const value = asValue();
  const field = value && fieldAt(value.path);
  if (value === undefined || field === undefined || field.keys.size === 0) return value;
  return field.kind === "object" ? asKey() : { ...value, target: "item" };
}

function read(trial: string, target: "key" | "value"): Place | undefined {
  const [document] = yaml.parse(trial, undefined, { partial: true }).documents;
  const place = document?.placeAt(trial.lastIndexOf(placeholder) + 1);
  if (place === undefined || place.target !== target) return undefined;
  const { start, end } = place.range;
  // A word that continues the text of the line above is not an entry of its own.
  if (!/^["']?zzcursorzz["']?$/.test(trial.slice(start.offset, end.offset))) return undefined;
  return { path: target === "key" ? place.path.slice(0, -1) : place.path, target };
}

/**
 * Returns the lines that contain the current line, from the outside in, without the siblings of what they contain.
 * `bracketLine` is the start of the first one that opens a bracket around it; of the current line if none does.
 */
function parentLines(
  text: string,
  lineStart: number,
  before: string,
): { lines: string[]; bracketLine: number } {
  const lines: string[] = [];
  let bracketLine = lineStart;
  let { column, isItem } = entryOf(before);
  for (const { line, start } of linesAbove(text, lineStart)) {
    const entry = entryOf(line);
    const isParent = entry.column < column || (isItem && !entry.isItem && entry.column === column);
    if (!isParent) continue;
    if (openMarks(line.slice(entry.contentColumn)).closers !== "") bracketLine = start;
    lines.unshift(withoutSibling(line, entry, column, isItem));
    if (entry.column === 0 && !entry.isItem) break;
    ({ column, isItem } = entry);
  }
  return { lines, bracketLine };
}

/** Yields the lines above an offset that are neither blank nor a comment, up to the start of the document. */
function* linesAbove(text: string, lineStart: number): Generator<{ line: string; start: number }> {
  for (let end = lineStart - 1; end >= 0;) {
    const start = startOfLine(text, end);
    const line = text.slice(start, end).replace(/\r$/, "");
    if (/^---(?:\s|$)/.test(line)) return;
    if (line.trim() !== "" && !line.trimStart().startsWith("#")) yield { line, start };
    end = start - 1;
  }
}

interface LineEntry {
  /** The columns before the first mark of the line. */
  readonly column: number;
  /** Whether the line starts with a dash. */
  readonly isItem: boolean;
  /** The columns before the content after the dashes. */
  readonly contentColumn: number;
}

function entryOf(line: string): LineEntry {
  const column = /^ */.exec(line)![0].length;
  const dashes = /^ *((?:-(?: +|$))*)/.exec(line)!;
  return { column, isItem: dashes[1] !== "", contentColumn: dashes[0].length };
}

/** Keeps the dashes and a key that contains the entry below. Drops a key beside that entry. */
function withoutSibling(
  line: string,
  { contentColumn }: LineEntry,
  column: number,
  isItem: boolean,
): string {
  const content = line.slice(contentColumn);
  const contains = contentColumn < column || (isItem && contentColumn === column);
  if (openMarks(content).closers !== "") return line;
  const key = /^(?:"[^"]*"|'[^']*'|[^\s:][^:]*):(?=\s|$)/.exec(content)?.[0];
  if (contains && key !== undefined) return line.slice(0, contentColumn) + key;
  return line.slice(0, contentColumn).trimEnd();
}

/** Finds the keys beside the current line: in the lines around it with the same column. */
function siblingKeys(text: string, lineStart: number, before: string): Set<string> {
  const { contentColumn, isItem } = entryOf(before);
  const keys = new Set<string>();
  const add = (line: string): boolean => {
    const entry = entryOf(line);
    const key = /^["']?([\w$]+)["']?:/.exec(line.slice(contentColumn))?.[1];
    if (entry.contentColumn === contentColumn && key !== undefined) keys.add(key);
    return entry.column >= contentColumn;
  };
  if (!isItem) for (const { line } of linesAbove(text, lineStart)) if (!add(line)) break;
  const below = text.slice(lineStart).split("\n").slice(1);
  for (const line of below) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (entryOf(line).column < contentColumn || line.startsWith("---")) break;
    add(line);
  }
  return keys;
}

/** Finds the ids of the items beside the current line: in the lines around it whose dash has the same column. */
function siblingItems(text: string, lineStart: number, before: string): Set<string> {
  const { column, isItem } = entryOf(before);
  const items = new Set<string>();
  if (!isItem) return items;
  const add = (line: string): boolean => {
    const entry = entryOf(line);
    if (entry.column < column || (entry.column === column && !entry.isItem)) return false;
    const id = /^(?:\{\s*)?(?:id:\s*)?["']?([^\s"'{}[\],]+)/.exec(line.slice(entry.contentColumn));
    if (entry.column === column && id !== null) items.add(id[1]!);
    return true;
  };
  for (const { line } of linesAbove(text, lineStart)) if (!add(line)) break;
  for (const line of text.slice(endOfLine(text, lineStart)).split("\n").slice(1)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (line.startsWith("---") || !add(line)) break;
  }
  return items;
}
