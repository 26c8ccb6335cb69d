import {
  findMoved,
  headOf,
  type AddedEntry,
  type ArticleChanges,
  type EntryChanges,
  type ValueChange,
} from "./article-changes.ts";
import { isObject, startOfLine } from "@mineral-brief/schema/internal";
import { changeFlow, type FlowWriter } from "./change-flow.ts";
import {
  cutLines,
  endOfContent,
  endBeforeBreak,
  indentAs,
  indentAt,
  lineBreakOf,
} from "./line-cuts.ts";
import { entrySpans, type EntrySpan, type Structure } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";
import { changeYamlScalar, writeYaml } from "./yaml-scalar.ts";

const flowWriter: FlowWriter = {
  key: (key) => writeYaml(key, true),
  value: (value) => writeYaml(value, true),
};

/** Finds the edits that change YAML in its text; undefined if its style has no place for a change. */
export function changeYaml(
  structure: Structure,
  { values, entries }: ArticleChanges,
): TextEdit[] | undefined {
  const { source, locate } = structure;
  const edits: TextEdit[] = [];
  for (const change of values) {
    const isInFlow = isInBrackets(structure, change.path);
    edits.push(
      ...(isBlock(change.after) && !isInFlow
        ? [writeBlock(structure, change)]
        : changeYamlScalar(source, locate(change.path, "value"), change, isInFlow)),
    );
  }
  // The last insight and its article may end at the same offset. What is added to the insight comes first there.
  for (const change of entries.toSorted((left, right) => right.path.length - left.path.length)) {
    const isFlow = /[[{]/.test(source[locate(change.path, "value").start]!);
    const found = isFlow
      ? changeFlow(structure, change, flowWriter)
      : new BlockChange(structure, change).edits();
    if (found === undefined) return undefined;
    edits.push(...found);
  }
  return edits;
}

/** Returns true if a collection around a value is in brackets. */
function isInBrackets({ source, locate }: Structure, path: EntryChanges["path"]): boolean {
  return path.some((_, depth) =>
    /[[{]/.test(source[locate(path.slice(0, depth), "value").start] ?? ""),
  );
}

/** Returns the lines of a key and its value: several for a list of objects, otherwise one. */
export function writeYamlEntry(key: string, value: unknown): string[] {
  const name = `${writeYaml(key, false)}:`;
  return isBlock(value)
    ? [name, ...linesOf(value).map((line) => `  ${line}`)]
    : [`${name} ${writeYaml(value, false)}`];
}

/** Tests for a list of objects and for what contains one, which is easier to read on several lines. */
function isBlock(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isObject(item));
  return isObject(value) && Object.values(value).some(isBlock);
}

/** Returns the lines of a value: one for each item of a list of objects, if no other list is in it. */
function linesOf(value: unknown): string[] {
  if (!isBlock(value)) return [writeYaml(value, false)];
  if (!Array.isArray(value))
    return Object.entries(value as object).flatMap(([key, one]) => writeYamlEntry(key, one));
  return value.flatMap((item) =>
    linesOf(item).map((line, index) => (index === 0 ? "- " : "  ") + line),
  );
}

/** Replaces a value by one on several lines: at its place if it opens a line or is an item, otherwise below its key. */
function writeBlock({ source, locate }: Structure, { path, after }: ValueChange): TextEdit {
  const { start, end } = locate(path, "value");
  const lineStart = startOfLine(source, start);
  const before = source.slice(lineStart, start);
  const isBelowKey = typeof path.at(-1) === "string" && before.trim() !== "";
  const column = isBelowKey ? locate(path, "key").start - lineStart + 2 : before.length;
  const lineBreak = lineBreakOf(source) + " ".repeat(column);
  const text = linesOf(after).join(lineBreak);
  return {
    start: isBelowKey ? lineStart + before.trimEnd().length : start,
    end: endOfContent(source, start, end),
    text: isBelowKey ? lineBreak + text : text,
  };
}

/** Removes and adds entries of a block collection, which has each entry on its own lines. */
class BlockChange {
  readonly #source: string;
  readonly #structure: Structure;
  readonly #change: EntryChanges;
  readonly #entries: readonly EntrySpan[];
  readonly #moved: readonly string[];

  constructor(structure: Structure, change: EntryChanges) {
    this.#source = structure.source;
    this.#structure = structure;
    const { moved, rest } = findMoved(structure.data, change);
    this.#moved = moved;
    this.#change = rest;
    this.#entries = entrySpans(structure, change.path);
  }

  edits(): TextEdit[] | undefined {
    const { removed, leading = [], added } = this.#change;
    const isEmptied = this.#entries.every(({ segment }) => removed.has(segment));
    if (isEmptied && leading.length + added.length > 0) return undefined;
    const edits = [
      ...[...removed].map((segment) => this.#remove(segment)),
      ...this.#moved.map((key) => this.#unwrap(key)),
      ...(isEmptied ? [this.#writeEmpty()] : []),
      ...(leading.length > 0 ? [this.#lead()] : []),
      ...(added.length > 0 ? [this.#add()] : []),
    ];
    const found = edits.filter((edit) => edit !== undefined);
    return found.length === edits.length ? found : undefined;
  }

  #remove(segment: string | number): TextEdit | undefined {
    const index = this.#entries.findIndex((entry) => entry.segment === segment);
    const entry = this.#entries[index]!;
    const start = this.#markerOf(entry);
    const end = endOfContent(this.#source, entry.start, entry.end);
    if (start === undefined) return undefined;
    if (this.#opensLine(start)) return cutLines(this.#source, start, end);
    // The first key of an item comes after its dash, so the next key moves there.
    const next = this.#entries[index + 1];
    if (typeof segment === "number" || next === undefined) return undefined;
    const gap = this.#source.slice(endBeforeBreak(this.#source, end), next.start);
    const space = /^\s*/.exec(gap)![0].length;
    return { start, end: endBeforeBreak(this.#source, end) + space, text: "" };
  }

  /** Replaces an entry by the lines below its key. */
  #unwrap(key: string): TextEdit | undefined {
    const { start, valueStart, end } = this.#entries.find(({ segment }) => segment === key)!;
    const opening = /^[^\n]*:[ \t]*\r?\n/.exec(this.#source.slice(start, valueStart))?.[0];
    if (opening === undefined) return undefined;
    const from = indentAt(this.#source, valueStart);
    const to = indentAt(this.#source, start);
    const below = start + opening.length;
    const text = this.#source.slice(below, endOfContent(this.#source, below, end));
    const lines = indentAs(`\n${text}`, from, to).slice(1 + to.length);
    return { start, end: below + text.length, text: lines };
  }

  /** Adds `[]` after the key of a list that loses all items. */
  #writeEmpty(): TextEdit | undefined {
    const { path } = this.#change;
    const key = this.#structure.locate(path, "key");
    if (typeof path.at(-1) !== "string" || typeof this.#entries[0]?.segment !== "number")
      return undefined;
    const colon = this.#source.indexOf(":", key.end);
    return { start: colon + 1, end: colon + 1, text: " []" };
  }

  /** Adds keys on lines of their own at the start. */
  #lead(): TextEdit | undefined {
    const { removed, leading = [] } = this.#change;
    const kept = this.#entries.filter(({ segment }) => !removed.has(segment));
    const head = headOf(kept);
    if (head !== undefined) return this.#addAfter(head, leading);
    const { start } = kept[0]!;
    if (!this.#opensLine(start)) return undefined;
    const indent = this.#indentOf(start);
    const lines = leading.flatMap(({ key, value }) => writeYamlEntry(key!, value));
    const lineBreak = lineBreakOf(this.#source);
    return { start, end: start, text: lines.map((line) => line + lineBreak + indent).join("") };
  }

  #add(): TextEdit | undefined {
    const { removed, added } = this.#change;
    return this.#addAfter(
      this.#entries.findLast(({ segment }) => !removed.has(segment))!,
      added,
    );
  }

  #addAfter(last: EntrySpan, added: readonly AddedEntry[]): TextEdit | undefined {
    const start = this.#markerOf(last);
    if (start === undefined) return undefined;
    const isItem = typeof last.segment === "number";
    const indent = this.#indentOf(start);
    const marker = isItem ? this.#source.slice(start, last.start) : "";
    if (isItem && !/^- +$/.test(marker)) return undefined;
    const at = endBeforeBreak(this.#source, endOfContent(this.#source, last.start, last.end));
    const lineBreak = lineBreakOf(this.#source);
    const lines = added.flatMap(({ key, value }) =>
      key === undefined ? [marker + writeYaml(value, false)] : writeYamlEntry(key, value),
    );
    return { start: at, end: at, text: lines.map((line) => lineBreak + indent + line).join("") };
  }

  /** Returns the start of a key, or of the dash before an item. Returns undefined if other text precedes the item. */
  #markerOf({ segment, start }: EntrySpan): number | undefined {
    if (typeof segment === "string") return start;
    let at = start - 1;
    while (/\s/.test(this.#source[at] ?? "")) at--;
    return this.#source[at] === "-" ? at : undefined;
  }

  /** Returns the spaces that start a line at the same column. */
  #indentOf(at: number): string {
    const before = this.#source.slice(startOfLine(this.#source, at), at);
    return before.replace("\uFEFF", "").replace(/[^ ]/g, " ");
  }

  #opensLine(at: number): boolean {
    return (
      this.#source.slice(startOfLine(this.#source, at), at).replace("\uFEFF", "").trim() === ""
    );
  }
}
