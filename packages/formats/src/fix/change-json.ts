import { escapeUnits } from "../positions/escape-units.ts";
import type { ArticleChanges, ValueChange } from "./article-changes.ts";
import { changeFlow, type FlowWriter } from "./change-flow.ts";
import type { Structure } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";
import { WordUnits } from "./word-units.ts";

/** Finds the edits that change JSON in its text. */
export function changeJson(
  structure: Structure,
  { values, entries }: ArticleChanges,
  writer: FlowWriter,
): TextEdit[] {
  return [
    ...values.flatMap((change) => changeValue(structure, change, writer.value)),
    ...entries.flatMap((change) => changeFlow(structure, change, writer)),
  ];
}

function changeValue(
  { source, locate }: Structure,
  { path, before, after, rewrite }: ValueChange,
  write: FlowWriter["value"],
): TextEdit[] {
  const { start, end } = locate(path, "value");
  // `1.10` is the number 1.1, so its quotes go around what is written. Reading it again shows if that is another text.
  if (typeof before === "number" && after === String(before))
    return [{ start, end, text: write(source.slice(start, end)) }];
  const kept =
    typeof before === "string" && typeof after === "string" && !rewrite
      ? jsonUnits(source, start, end).change(before, after, (words) => write(words).slice(1, -1))
      : undefined;
  return kept ?? [{ start, end, text: write(after) }];
}

function jsonUnits(source: string, start: number, end: number): WordUnits {
  const units = new WordUnits();
  for (let at = start + 1; at < end - 1;) {
    const length = source[at] !== "\\" ? 1 : source[at + 1] === "u" ? 6 : 2;
    const raw = source.slice(at, at + length);
    units.add(length === 1 ? raw : (JSON.parse(`"${raw}"`) as string), at, at + length);
    at += length;
  }
  return units;
}

/**
 * Makes a writer in the style of a JSON text: with or without spaces, and with escapes if the text is ASCII and has
 * escapes.
 *
 * `unsafe`, with the flag `g`, matches characters to escape because the JSON is part of another text.
 */
export function jsonWriter(source: string, unsafe?: RegExp): FlowWriter {
  const separator = /":\S/.test(source) && !/": |", /.test(source) ? "," : ", ";
  const colon = separator === "," ? ":" : ": ";
  const isAscii = !notAscii.test(source) && /\\u[0-9a-f]{4}/i.test(source);
  const patterns = [...(unsafe === undefined ? [] : [unsafe]), ...(isAscii ? [/[^ -~]/g] : [])];
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(separator)}]`;
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).map(
        ([key, entry]) => write(key) + colon + write(entry),
      );
      return `{${entries.join(separator)}}`;
    }
    return patterns.reduce(
      (json, pattern) => json.replace(pattern, escapeUnits),
      JSON.stringify(value),
    );
  };
  return { key: write, value: write };
}

const notAscii = /[^\t\n\r -~]/;
