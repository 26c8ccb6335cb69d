import { endOfLine } from "@mineral-brief/schema/internal";
import type { OffsetEdit } from "./repaired-text.ts";
import { lineLimit, listLimit } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";
import { inQuotes, putInQuotes, withoutComment } from "./yaml-quotes.ts";

/** Explains a text with a colon and a space inside brackets: `{title: LME: prices}`. */
export function colonInFlow(text: string, start: number): YamlExplanation | undefined {
  const words = /^[^,[\]{}"'\n]*/.exec(text.slice(start, start + lineLimit))![0].trimEnd();
  if (!/:\s/.test(words)) return undefined;
  const end = start + words.length;
  return {
    message: `a colon and a space start a new entry here; if they belong to the text, ${putInQuotes(words)}`,
    start,
    end,
    edit: { start, end, text: inQuotes(words) },
  };
}

/**
 * Explains a `#` in a list or a map. In YAML it starts a comment, and after a bracket it is an error. `from` is the
 * offset of the opening bracket.
 */
export function hashInside(text: string, from: number): YamlExplanation | undefined {
  const line = text.slice(from, endOfLine(text, from)).slice(0, lineLimit);
  const hashes = [...line.matchAll(/(?<=[[{,:][ \t]*)#[^,[\]{}"'\n]*/g)];
  const [first] = hashes;
  if (first === undefined || !/[\]}]/.test(line.slice(first.index))) return undefined;
  const words = first[0].trimEnd();
  const isText = hashes.every(([found]) => /^#[^\s#]+\s*$/.test(found));
  const quoted = hashes.reduceRight((written, { 0: found, index }) => {
    const own = found.trimEnd();
    return `${written.slice(0, index)}"${own}"${written.slice(index + own.length)}`;
  }, line.trimEnd());
  return {
    message: `in YAML a # starts a comment, so the rest of this line is not read; if it is text, put it in quotes: "${words}"${isText ? "" : "; if it is a comment, write it after the closing bracket"}`,
    start: from + first.index,
    end: from + first.index + words.length,
    edit: isText ? { start: from, end: from + line.trimEnd().length, text: quoted } : undefined,
  };
}

/** Explains a list or a map that is not closed before an offset. `message` is that of the library. */
export function notClosed(message: string, text: string, at: number): YamlExplanation {
  const [opener, closer, what] = message.endsWith("}") ? ["{", "}", "map"] : ["[", "]", "list"];
  const open = text.lastIndexOf(opener!, at - 1);
  const hash = open === -1 || at - open > listLimit ? undefined : hashInside(text, open);
  if (hash !== undefined) return hash;
  return {
    message: `expected ${closer} to close a ${what} before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text`,
    start: Math.min(at, text.length),
    edit: closeBefore(text, at, opener!, closer!),
  };
}

/**
 * Closes a list or a map at the end of the last line before an offset. Undefined if it may be text, `[Update nickel quota`, if
 * another bracket is open inside, or if nothing follows it, because such a text was probably cut off.
 */
function closeBefore(
  text: string,
  at: number,
  opener: string,
  closer: string,
): OffsetEdit | undefined {
  if (text.slice(at).trim() === "") return undefined;
  const from = Math.max(0, at - listLimit);
  const before = text.slice(from, at);
  const open = before.lastIndexOf(opener);
  const inside = withoutComment(before.slice(open + 1).trimEnd());
  if (open === -1 || inside.includes(closer) || inside.includes("#")) return undefined;
  // A closer after `Prices rose [1` would end up in the citation mark.
  if (hasOpenBracket(inside)) return undefined;
  const isText =
    opener === "[" ? /\S\s+\S/.test(inside) && !inside.includes(",") : !/:\s/.test(inside);
  if (isText || !/[^\s,]/.test(inside)) return undefined;
  const end = from + open + 1 + inside.length;
  return inside.endsWith(",")
    ? { start: end - 1, end, text: closer }
    : { start: end, end, text: closer };
}

function hasOpenBracket(text: string): boolean {
  const count = (bracket: string): number => text.split(bracket).length - 1;
  return count("[") > count("]") || count("{") > count("}");
}
