import { quote } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import type { OffsetEdit } from "./repaired-text.ts";
import { lineLimit, type YamlEntry } from "./yaml-entry.ts";

/** Removes the comment after a value. */
export function withoutComment(value: string): string {
  return value.replace(/[ \t]+# .*$/, "");
}

/** Writes a text of one line in quotes, in double ones if it needs no escape in them. */
export function inQuotes(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** The start of a map, or of a list of maps: `{ text: `, `[{"id": `. */
const opensMap = /^\[?\s{0,9}\{\s{0,9}["']?[\p{L}_$][\p{L}\p{N}_$-]{0,60}["']?\s{0,9}:/u;

/**
 * Puts a value in quotes, without a comment after it. Undefined if the value continues beyond a line that was read, or if
 * it is a map: in quotes, its keys would become words of a text.
 */
export function quoteValue({ value, valueStart, line }: YamlEntry): OffsetEdit | undefined {
  if (line.length >= lineLimit || opensMap.test(value)) return undefined;
  const words = withoutComment(value);
  // In double quotes, the author may have written escapes.
  if (words.startsWith('"') && words.includes("\\")) return undefined;
  return {
    start: valueStart,
    end: valueStart + words.length,
    text: inQuotes(withoutOwnQuotes(words)),
  };
}

/** A complete value in the quotes of a word processor. An apostrophe inside a word is not a quote. */
const inCurlyQuotes = /^(?:“[^“”]+”|‘(?:[^‘’]|’(?=\p{L}))+’)$/u;

/**
 * Removes the quotes around a text that has the same quotes inside: `'China's quota'`. Returns other values as they are, also
 * `"Quota" and "ban"`, whose quotes belong to its words.
 */
export function withoutOwnQuotes(value: string): string {
  const [sign] = value;
  if (inCurlyQuotes.test(value)) return value.slice(1, -1);
  if ((sign !== "'" && sign !== '"') || value.length < 3 || !value.endsWith(sign)) return value;
  const inner = value.slice(1, -1);
  const text = sign === "'" ? inner.replaceAll("''", "'") : inner;
  // An apostrophe inside a word is not a quote.
  const [first, second] = [...text.matchAll(sign === "'" ? /(?<!\p{L})'|'(?!\p{L})/gu : /"/g)];
  const opens = first !== undefined && /(?:^|[\s(])$/.test(text.slice(0, first.index));
  return opens || second === undefined ? text : value;
}

/** Writes the advice to put a value in quotes. */
export function putInQuotes(line: string): string {
  const value = withoutComment(line);
  return value.length > 60
    ? "put all of it in quotes"
    : `put it in quotes: ${quote(withoutOwnQuotes(value))}`;
}

/** Writes the start of a text in single quotes. */
export function singleQuoted(value: string): string {
  return `'${shorten(value).replaceAll("'", "''")}'`;
}
