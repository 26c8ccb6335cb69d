import { startOfLine } from "@mineral-brief/schema/internal";
import { matchAt } from "./match-at.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { OffsetRange } from "./position-tree.ts";
import { guessRepair } from "./guess-json.ts";
import { RepairedText, type OffsetEdit } from "./repaired-text.ts";
import { scanJson, type DuplicateKey, type JsonError, type JsonScan } from "./scan-json.ts";

/** A text that is not JSON, as far as it can be repaired. */
export interface RepairedJson {
  /** Every error up to the first one without a repair. */
  readonly errors: readonly OffsetDiagnostic[];
  /** Is JSON if every error has a repair or is a comment. */
  readonly repaired: RepairedText;
  /** Whether the repaired text is JSON. */
  readonly isRepaired: boolean;
  /** In offsets of the original. */
  readonly duplicates: readonly DuplicateKey[];
}

/** Errors to repair in one text. A text with more of them is not JSON at all. */
const mostRepairs = 500;
/** Characters to scan in one text, in UTF-16 code units, over all scans. */
const mostCharacters = 8_000_000;

/**
 * Repairs a text that is almost JSON: commas that are missing or have nothing after them, keys and texts in other quotes or
 * without them, quotes inside a text, words of other languages. Reads comments as white space.
 *
 * Scans the text again after each repair, so that the next error is a real one.
 */
export function repairJson(original: string): RepairedJson {
  const errors: OffsetDiagnostic[] = [];
  const edits: OffsetEdit[] = [];
  let repaired = new RepairedText(original, edits);
  let characters = 0;
  let hasWords = false;
  for (;;) {
    const { text } = repaired;
    const scan = scanJson(text);
    characters += text.length;
    const { error } = scan;
    if (error === undefined) return finish(scan, true);
    const start = repaired.toOriginal(error.start);
    const end = Math.max(start, repaired.toOriginal(error.end));
    const comment = commentAt(text, error.start);
    const frame = frameAt(text, error, hasWords);
    hasWords ||= frame?.hasWords === true;
    const certain = frame ?? (comment === undefined ? repairOf(text, error) : blank(text, comment));
    const guess = certain === undefined ? guessRepair(text, error) : undefined;
    const edit = certain ?? guess;
    const own = edit && repaired.editOfOriginal(edit);
    const isNew =
      own !== undefined && !edits.some((other) => own.start < other.end && other.start < own.end);
    if (!isNew || edits.length >= mostRepairs || characters > mostCharacters) {
      errors.push(syntaxError(error, start, end, repaired));
      return finish(scan, false);
    }
    edits.push(own);
    // A comma before a comment shows as an extra one only when the comment is read.
    edits.sort((left, right) => left.start - right.start);
    errors.push(
      comment === undefined
        ? {
            ...syntaxError(
              { ...error, message: (frame ?? guess ?? error).message },
              start,
              end,
              repaired,
            ),
            repair: { isSafe: guess === undefined && frame?.hasWords !== true, edits: [own] },
            isReadable: true,
          }
        : commentError(own, original),
    );
    repaired = new RepairedText(original, edits);
  }

  function finish({ duplicates }: JsonScan, isRepaired: boolean): RepairedJson {
    const toOriginal = (offset: number): number => repaired.toOriginal(offset);
    return {
      errors,
      repaired,
      isRepaired,
      duplicates: duplicates.map(({ key, firstStart, start, end }) => ({
        key,
        firstStart: toOriginal(firstStart),
        start: toOriginal(start),
        end: toOriginal(end),
      })),
    };
  }
}

function syntaxError(
  { message, openStart, kind }: Pick<JsonError, "message" | "openStart" | "kind">,
  start: number,
  end: number,
  repaired: RepairedText,
): OffsetDiagnostic {
  return {
    code: "json-syntax",
    severity: "error",
    message,
    start,
    end,
    ...(openStart !== undefined && { openStart: repaired.toOriginal(openStart) }),
    ...(kind === "rest" && { isRest: true }),
  };
}

function commentError({ start, end }: OffsetEdit, original: string): OffsetDiagnostic {
  const sign = original[start] === "#" ? "" : " and start the comment with #";
  return {
    code: "json-comment",
    severity: "error",
    message: `JSON has no comments; remove it, or rename the file to .yaml${sign}`,
    start,
    end,
    isReadable: true,
  };
}

/** Text around the JSON that is to be removed. */
interface Frame extends OffsetEdit {
  readonly message: string;
  /** Whether it has more than the marks of a code block. */
  readonly hasWords: boolean;
}

const wordsAfterBlock = /\n[ \t]*```[ \t]*\r?\n\s*[^\s`][^`]*$/;
const openingFence = /^(?:[^{["`]*\n)?[ \t]*```[\w-]*[ \t]*\r?\n(?=\s*[{[])/;

/**
 * Finds the code block around the JSON in the answer of a chat assistant, or a comma after the JSON. If words were around
 * the start of the block, its end goes with them.
 */
function frameAt(
  text: string,
  { kind, start }: JsonError,
  hasWordsBefore: boolean,
): Frame | undefined {
  if (kind === "value" && text.slice(0, start).trim() === "") {
    const opened = openingFence.exec(text.slice(start))?.[0];
    if (opened === undefined) return undefined;
    const hasWords = !opened.trimStart().startsWith("```") || wordsAfterBlock.test(text);
    const message = hasWords
      ? "the text and the marks before the JSON are not part of it; remove them"
      : "the marks around a code block are not JSON; remove them";
    return { start, end: start + opened.length, text: "", message, hasWords };
  }
  if (kind !== "rest") return undefined;
  const rest = text.slice(start).trimEnd();
  if (rest === ",") {
    const message = "a comma after the last } or ] has nothing after it; remove the comma";
    return { start, end: start + 1, text: "", message, hasWords: false };
  }
  if (!rest.startsWith("```")) return undefined;
  const hasWords = rest !== "```" || hasWordsBefore;
  const message = hasWords
    ? "the marks and the text after the JSON are not part of it; remove them"
    : "the marks around a code block are not JSON; remove them";
  const before = text.slice(0, start).trimEnd().length;
  return { start: before, end: start + rest.length, text: "", message, hasWords };
}

/** Returns the comment that starts at an offset, to the end of its line or to its closing mark. */
function commentAt(text: string, start: number): OffsetRange | undefined {
  if (text.startsWith("//", start) || isHashComment(text, start)) {
    const end = text.slice(start).search(/[\n\r]|$/);
    return { start, end: start + end };
  }
  const close = text.startsWith("/*", start) ? text.indexOf("*/", start + 2) : -1;
  return close === -1 ? undefined : { start, end: close + 2 };
}

/** Whether a comment of YAML starts at an offset: a `#` at the start of a line, or with spaces around it. */
function isHashComment(text: string, start: number): boolean {
  if (text[start] !== "#") return false;
  const before = text.slice(startOfLine(text, start), start);
  return before.trim() === "" || (/\s$/.test(before) && text[start + 1] === " ");
}

/** Replaces a comment with spaces, so that all offsets stay. */
function blank(text: string, { start, end }: OffsetRange): OffsetEdit {
  return { start, end, text: text.slice(start, end).replace(/[^\n\r]/g, " ") };
}

/** Finds the edit that repairs an error in a text; undefined if its meaning is not certain. */
function repairOf(text: string, { kind, start, end }: JsonError): OffsetEdit | undefined {
  // A space of another kind, such as a pasted non-breaking one.
  if (/[\p{Z}\uFEFF]/u.test(text[start] ?? "")) return { start, end: start + 1, text: " " };
  switch (kind) {
    case "extra-comma":
      return { start, end: start + 1, text: "" };
    case "missing-comma":
      return missingComma(text, start);
    case "value":
      return requote(text, start, /[ \t]*(?:[,\]}\n\r]|\/[/*]|$)/y) ?? quoteDate(text, start, end);
    case "key":
      return requote(text, start, /\s*:/y) ?? quoteKey(text, start, end);
    default:
      return undefined;
  }
}

/** A value follows a value. On the same line it has to be a key, because a text may contain quotes. */
function missingComma(text: string, start: number): OffsetEdit | undefined {
  const before = text.slice(0, start).trimEnd().length;
  const isApart = /[\n\r]/.test(text.slice(before, start));
  const startsKey = /["'\u201C\u201D]?[\w$-]+["'\u201C\u201D]?\s*:/y;
  const startsValue = /["{[\d'\u201C-]|(?:true|false|null)\b/y;
  if (
    !(isApart && matchAt(startsValue, text, start) !== null) &&
    !(start > before && matchAt(startsKey, text, start) !== null)
  )
    return undefined;
  return { start: before, end: before, text: "," };
}

/** The closing quotes of each opening one. */
const closings: Readonly<Record<string, string>> = {
  "'": "'",
  "\u2018": "\u2019",
  "\u201C": '\u201D\u201C"',
  "\u201D": '\u201D"',
  "\u201E": "\u201C\u201D",
  '"': "\u201D",
};

/** Writes a text on one line in double quotes. `next` is what has to follow it. */
function requote(text: string, start: number, next: RegExp): OffsetEdit | undefined {
  const closing = closings[text[start] ?? ""];
  if (closing === undefined) return undefined;
  for (let at = start + 1; at < text.length && !/[\n\r]/.test(text[at]!); at++) {
    if (text[at] === "\\") at++;
    else if (closing.includes(text[at]!)) {
      if (matchAt(next, text, at + 1) !== null) return asString(text, start, at + 1);
    }
  }
  return undefined;
}

/** Undefined if the text has an escape that JSON does not know, or an apostrophe twice, which is an escape elsewhere. */
function asString(text: string, start: number, end: number): OffsetEdit | undefined {
  const inside = text
    .slice(start + 1, end - 1)
    .replace(/\\[^]|"/g, (found) => (found === '"' ? '\\"' : found === "\\'" ? "'" : found))
    .replaceAll("\t", "\\t");
  if (text[start] === "'" && inside.includes("''")) return undefined;
  const json = `"${inside}"`;
  try {
    JSON.parse(json);
  } catch {
    return undefined;
  }
  return { start, end, text: json };
}

/** Puts a date in quotes, which has no other meaning in JSON. */
function quoteDate(text: string, start: number, end: number): OffsetEdit | undefined {
  const word = text.slice(start, end);
  return /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/.test(word) && /[\s,}\]]/.test(text[end] ?? "")
    ? { start, end, text: `"${word}"` }
    : undefined;
}

function quoteKey(text: string, start: number, end: number): OffsetEdit | undefined {
  const word = text.slice(start, end);
  return /^[A-Za-z_$][\w$-]*$/.test(word) && /^\s*:/.test(text.slice(end, end + 100))
    ? { start, end, text: `"${word}"` }
    : undefined;
}
