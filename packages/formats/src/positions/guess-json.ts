import { endOfLine, shorten } from "@mineral-brief/schema/internal";
import type { OffsetEdit } from "./repaired-text.ts";
import type { JsonError } from "./scan-json.ts";

/** A repair that is probably right, and what it says of the error. */
export interface GuessedRepair extends OffsetEdit {
  readonly message: string;
}

/**
 * Finds what an error in a JSON text probably means: a text without quotes, a word of another language, or quotes inside a
 * text. Undefined if that is not clear.
 */
export function guessRepair(text: string, error: JsonError): GuessedRepair | undefined {
  const { kind, start, inside, stringStart } = error;
  if (kind === "value" && inside !== undefined) return writeValue(text, error, inside);
  const edit =
    kind === "missing-comma" && stringStart !== undefined
      ? escapeQuotes(text, stringStart, start, inside)
      : undefined;
  const hint = 'a quote inside a text is written \\"';
  return edit && { ...edit, message: error.message.replace(/(?<=; ).*$/, hint) };
}

/** What Python and JavaScript write, in JSON. Numbers that JSON has no words for are null, as in `JSON.stringify`. */
const literals: Readonly<Record<string, string>> = {
  True: "true",
  TRUE: "true",
  False: "false",
  FALSE: "false",
  None: "null",
  Null: "null",
  NULL: "null",
  undefined: "null",
  NaN: "null",
  Infinity: "null",
  "-Infinity": "null",
};

/** A key and its colon, or the end of an object, a list or a line. */
const keyOrEnd =
  /[ \t]*(?:["'][^"'\n]{1,80}["']\s*:|[\w$-]{1,80}\s*:(?!\/\/)|\/[/*]|#|[}\]]|\r?\n|$)/y;

/** Writes a value without quotes, which ends at a bracket, a comma, a comment or the end of its line. */
function writeValue(
  text: string,
  error: JsonError,
  inside: "list" | "object",
): GuessedRepair | undefined {
  const { start, end } = error;
  const words = text
    .slice(start, endOfValue(text, start, inside))
    .replace(/\s(?:\/[/*]|# |#$)[^]*$/, "")
    .trimEnd();
  // Other marks open a text, a comment or a code block that is not closed.
  if (!/^[\p{L}\p{N}$€£¥%.+~<>-]/u.test(words) || /["{[\p{Cc}\uFFFD]/u.test(words))
    return undefined;
  const literal = Object.hasOwn(literals, words) ? literals[words] : undefined;
  const message =
    literal !== undefined
      ? `JSON has no ${words}; ${literal === "null" ? "omit the key, or write true, false or a number" : `write ${literal}`}`
      : start + words.length === end
        ? error.message
        : `write text in double quotes: "${shorten(words)}"`;
  const written = literal ?? JSON.stringify(words);
  return { start, end: start + words.length, text: written, message };
}

/** Returns the end of a value without quotes. A comma in an object belongs to the value if neither a key nor the end follows it. */
function endOfValue(text: string, start: number, inside: "list" | "object"): number {
  const lineEnd = endOfLine(text, start);
  for (let at = start; at < lineEnd; at++) {
    const character = text[at]!;
    if (/[}\]\r]/.test(character)) return at;
    keyOrEnd.lastIndex = at + 1;
    if (character === "," && (inside === "list" || keyOrEnd.test(text))) return at;
    // The next key, before which a comma is missing.
    keyOrEnd.lastIndex = at;
    if (character === '"') return keyOrEnd.test(text) ? at : lineEnd;
  }
  return lineEnd;
}

/**
 * Writes `\"` for the quotes inside a text on one line: `"China "cut" exports"`. The text ends at the first quote after which
 * its object or list goes on.
 */
function escapeQuotes(
  text: string,
  stringStart: number,
  from: number,
  inside: JsonError["inside"],
): OffsetEdit | undefined {
  const before = text.slice(stringStart, from);
  // After a comma or before a colon, the quote opens or ends another text. A quote after a space opens one too.
  const isOther = text[from] === ":" || (text[from] === '"' && /\s$/.test(before));
  if (isOther || /,\s*"\s*$/.test(before)) return undefined;
  const lineEnd = endOfLine(text, from);
  for (
    let at = text.indexOf('"', from);
    at !== -1 && at < lineEnd;
    at = text.indexOf('"', at + 1)
  ) {
    // A key: this text was not closed before it.
    if (/^"\s*:/.test(text.slice(at, at + 80))) return undefined;
    if (text[at - 1] === "\\" || !goesOn(text, at + 1, inside)) continue;
    const words = text
      .slice(stringStart + 1, at)
      .replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
    return { start: stringStart, end: at + 1, text: `"${words}"` };
  }
  return undefined;
}

/** Whether an object or a list goes on or ends at an offset. */
function goesOn(text: string, at: number, inside: JsonError["inside"]): boolean {
  const [found, comma] = /^[ \t]*(?:[}\]]|(,)|\r?\n|$)/.exec(text.slice(at, at + 80)) ?? [];
  if (found === undefined || comma === undefined) return found !== undefined;
  if (inside === "list") return /^\s*(?:["{[]|$)/.test(text.slice(at + found.length));
  keyOrEnd.lastIndex = at + found.length;
  return keyOrEnd.test(text);
}
