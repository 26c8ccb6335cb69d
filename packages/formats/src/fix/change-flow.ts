import { findMoved, headOf, type AddedEntry, type EntryChanges } from "./article-changes.ts";
import { endOfContent, indentAs, indentAt } from "./line-cuts.ts";
import { entrySpans, type EntrySpan, type Structure } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";

/** Writes keys and values between brackets. */
export interface FlowWriter {
  readonly key: (key: string) => string;
  readonly value: (value: unknown) => string;
}

/** Removes and adds entries of a collection in brackets, in JSON or YAML, each with its comma. */
export function changeFlow(
  structure: Structure,
  change: EntryChanges,
  writer: FlowWriter,
): TextEdit[] {
  const { moved, rest } = findMoved(structure.data, change);
  const { path, removed, leading = [], added } = rest;
  const entries = entrySpans(structure, path);
  const edits = [
    ...removeEntries(structure, path, entries, removed),
    ...moved.map((key) =>
      unwrap(
        structure,
        path,
        entries.find((one) => one.segment === key)!,
      ),
    ),
  ];
  if (leading.length + added.length === 0) return edits;
  const kept = entries.filter(({ segment }) => !removed.has(segment));
  const at = kept.at(-1)?.end ?? structure.locate(path, "value").start + 1;
  const separator = separatorOf(structure, path, entries);
  const colon = colonOf(structure.source, entries) ?? (/^,\s/.test(separator) ? ": " : ":");
  const write = (all: readonly AddedEntry[]): string[] =>
    all.map((entry) => writeEntry(entry, colon, writer));
  const insertAfter = (end: number, all: readonly AddedEntry[]): TextEdit[] => {
    const text = write(all).map((entry) => separator + entry);
    return text.length === 0 ? [] : [{ start: end, end, text: text.join("") }];
  };
  const [first] = kept;
  // All are new.
  if (first === undefined)
    return [...edits, { start: at, end: at, text: write([...leading, ...added]).join(separator) }];
  const head = headOf(kept);
  if (head !== undefined || leading.length === 0)
    return [...edits, ...insertAfter(head?.end ?? at, leading), ...insertAfter(at, added)];
  const text = write(leading).map((entry) => entry + separator);
  return [
    ...edits,
    { start: first.start, end: first.start, text: text.join("") },
    ...insertAfter(at, added),
  ];
}

/** Replaces an entry by the entries inside it. */
function unwrap(
  structure: Structure,
  path: EntryChanges["path"],
  { segment, start, end }: EntrySpan,
): TextEdit {
  const { source } = structure;
  const inside = entrySpans(structure, [...path, segment]);
  const from = inside[0]!.start;
  const text = source.slice(from, inside.at(-1)!.end);
  return { start, end, text: indentAs(text, indentAt(source, from), indentAt(source, start)) };
}

function writeEntry({ key, value }: AddedEntry, colon: string, writer: FlowWriter): string {
  return key === undefined ? writer.value(value) : writer.key(key) + colon + writer.value(value);
}

function removeEntries(
  { source, locate }: Structure,
  path: EntryChanges["path"],
  entries: readonly EntrySpan[],
  removed: EntryChanges["removed"],
): TextEdit[] {
  const first = entries.findIndex(({ segment }) => !removed.has(segment));
  if (first === -1 && entries.length > 0) {
    const { start, end } = locate(path, "value");
    const close = source.lastIndexOf(source[start] === "[" ? "]" : "}", end);
    return [{ start: start + 1, end: close, text: "" }];
  }
  const edits: TextEdit[] = [];
  // Entries before the first kept one go with the comma after them, all others with the comma before them.
  if (first > 0) edits.push({ start: entries[0]!.start, end: entries[first]!.start, text: "" });
  for (const [index, { segment, end }] of entries.entries())
    if (index > first && removed.has(segment))
      edits.push({ start: entries[index - 1]!.end, end, text: "" });
  return edits;
}

/** Returns the comma and space between entries: as between the first two, or as before the only entry. */
function separatorOf(
  { source, locate }: Structure,
  path: EntryChanges["path"],
  entries: readonly EntrySpan[],
): string {
  const [first, second] = entries;
  if (first === undefined) return ", ";
  const between =
    second === undefined
      ? `,${source.slice(locate(path, "value").start + 1, first.start)}`
      : source.slice(first.end, second.start);
  if (second === undefined && between === ",") return isTight(source, first) ? "," : ", ";
  return /^\s*,\s*$/.test(between) ? between : ", ";
}

/** Returns true if a file has no spaces after colons and commas. */
function isTight(source: string, entry: EntrySpan): boolean {
  const colon = colonOf(source, [entry]);
  return colon === undefined ? !/[:,] /.test(source.slice(0, 200)) : colon === ":";
}

/** Returns the colon of the last entry with a key, and the spaces around it. */
function colonOf(source: string, entries: readonly EntrySpan[]): string | undefined {
  const entry = entries.findLast(({ start, valueStart }) => valueStart > start);
  if (entry === undefined) return undefined;
  const colonEnd = endOfContent(source, entry.start, entry.valueStart);
  const keyEnd = endOfContent(source, entry.start, colonEnd - 1);
  return source[colonEnd - 1] === ":" ? source.slice(keyEnd, entry.valueStart) : undefined;
}
