import { quote, shorten } from "@mineral-brief/schema";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { OffsetEdit } from "./repaired-text.ts";
import { startOfLine } from "./start-of-line.ts";

/** Makes a diagnostic for a syntax error in a YAML text. */
export function yamlDiagnostic(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}

/** An error of the YAML library. `pos` is in offsets. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/**
 * Explains errors in a YAML text to its author, and how to fix them.
 *
 * Keeps the first error of each line, which causes the others.
 */
export function explainYamlErrors(text: string, errors: readonly YamlError[]): OffsetDiagnostic[] {
  const diagnostics: OffsetDiagnostic[] = [];
  let explainedUpTo = -1;
  let isLost = false;
  let hasTabs = false;
  for (const error of errors.toSorted((left, right) => left.pos[0] - right.pos[0])) {
    if (error.pos[0] <= explainedUpTo) continue;
    // After a value that ends too early, the parser reports every line as misplaced.
    const isMisplaced = / at node end$| in YAML stream\b/.test(error.message);
    if (isMisplaced && isLost) continue;
    // The first one explains and repairs all tabs.
    const isTab = error.code === "TAB_AS_INDENT";
    if (isTab && hasTabs) continue;
    hasTabs ||= isTab;
    isLost ||= isMisplaced;
    const entry = entryAt(text, error.pos[0]);
    explainedUpTo = entry.lineEnd;
    const {
      message,
      start = error.pos[0],
      end = error.pos[1],
      edit,
      edits = edit && [edit],
    } = explain(error, entry, text);
    // A # inside brackets causes an error there, and another one where the list is expected to end.
    if (diagnostics.at(-1)?.start === start && diagnostics.at(-1)!.message === message) continue;
    diagnostics.push({
      // The library reports a missing character at the end of a text one character after it.
      ...yamlDiagnostic(message, start, Math.min(end, text.length)),
      ...(edits && { repair: { isSafe: false, edits } }),
    });
  }
  return diagnostics;
}

/** Explains a line whose key has no space after its colon; undefined for other lines. */
export function explainMissingKey(line: string): string | undefined {
  const [, key, colon, rest] = keyWithoutSpace.exec(line) ?? [];
  if (key === undefined || rest === undefined) return undefined;
  const fixed = `write \`${key}: ${shorten(rest.trim())}\``;
  return colon === ":"
    ? `the colon after \`${key}\` needs a space after it; ${fixed}`
    : `the colon after \`${key}\` is the full-width one; ${fixed}`;
}

/** Explains a key that starts with a dash or with a space character that YAML does not know; undefined for other keys. */
export function explainKey(key: string): string | undefined {
  if (/^-[\p{L}"']/u.test(key))
    return `the - of a list needs a space after it; write \`- ${shorten(key.slice(1))}: \``;
  if (!/^[^\S ]/.test(key)) return undefined;
  const code = key.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `this line starts with U+${code}, which is not a space in YAML; indent it with plain spaces`;
}

// The colon of a URL does not end a key.
const keyWithoutSpace =
  /^[ \t]*(?:- )?["'\u201C]?([\p{L}$][\w\p{L}$]*)["'\u201D]?(:(?!\/\/)|\uFF1A)(.*)/u;

/** A line of the text, and the value that its author intended. */
interface Entry {
  readonly lineStart: number;
  readonly lineEnd: number;
  /** At most `lineLimit` characters: enough for a message. */
  readonly line: string;
  readonly key: string | undefined;
  readonly value: string;
  readonly valueStart: number;
}

/** Characters of a line to read. */
const lineLimit = 300;

function entryAt(text: string, offset: number): Entry {
  const lineStart = startOfLine(text, offset);
  const feed = text.indexOf("\n", offset);
  const lineEnd = feed === -1 ? text.length : feed;
  const line = text.slice(lineStart, Math.min(lineEnd, lineStart + lineLimit)).trimEnd();
  const [opening = "", key] = /^[ \t]*(?:- +){0,9}(?:["']?([\w$]+)["']?[ \t]*:[ \t]+)?/.exec(line)!;
  return {
    lineStart,
    lineEnd,
    line,
    key,
    value: line.slice(opening.length),
    valueStart: lineStart + opening.length,
  };
}

interface Explanation {
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  /** The change that the message proposes. The caller reads the changed text to see if it is one. */
  readonly edit?: OffsetEdit | undefined;
  /** The same, for a change in several places. */
  readonly edits?: readonly OffsetEdit[];
}

function withoutComment(value: string): string {
  return value.replace(/[ \t]+# .*$/, "");
}

/** Writes a text of one line in quotes, in double ones if it needs no escape in them. */
export function inQuotes(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** Puts a value in quotes, without a comment after it. Undefined if the value continues beyond a line that was read. */
function quoteValue({ value, valueStart, line }: Entry): OffsetEdit | undefined {
  if (line.length >= lineLimit) return undefined;
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
function withoutOwnQuotes(value: string): string {
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

function explain(error: YamlError, entry: Entry, text: string): Explanation {
  const { code, message, pos } = error;
  const { value, valueStart } = entry;
  const edit = quoteValue(entry);
  const inValue = { start: valueStart, end: valueStart + Math.max(1, value.length), edit };
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      if (message.startsWith("A block sequence") && isBelowKey(entry, text))
        return listWithoutKey(entry);
      if (value.startsWith("? "))
        return {
          message: `a text cannot start with ? and a space in YAML; ${putInQuotes(value)}`,
          edit,
        };
      return / *:(?:\s|$)/.test(value)
        ? {
            message: `a colon and a space start a new entry here; if they belong to the text, ${putInQuotes(value)}`,
            ...inValue,
          }
        : tooDeep(entry, text);
    case "MULTILINE_IMPLICIT_KEY":
      return lineWithoutKey(entry);
    case "TAB_AS_INDENT":
      return { message: "YAML is indented with spaces, not tabs", edits: indentWithSpaces(text) };
    case "BAD_INDENT":
      if (/must be sufficiently indented/.test(message)) return notClosed(message, text, pos[0]);
      if (dashWithoutSpace.test(entry.line)) return missingSpace(entry);
      return {
        message: `this line starts in another column than the entries above it; all entries of one ${/sequence/.test(message) ? "list" : "map"} start in the same column`,
      };
    case "BAD_ALIAS":
      return explainFirstCharacter(value, inValue) ?? { message };
    case "BAD_SCALAR_START":
      return {
        message: `a text cannot start with ${value[0]} in YAML; ${putInQuotes(value)}`,
        edit,
      };
    case "BAD_DQ_ESCAPE":
      return {
        message:
          "a backslash in \"...\" is written \\\\; in '...' and without quotes it needs no escape",
      };
    case "MISSING_CHAR":
      if (message.startsWith("Missing closing"))
        return { message: `the ${text[pos[0]]} that opens here is never closed` };
      if (message.startsWith("Implicit map keys need")) return lineWithoutKey(entry);
      if (message.startsWith("Sequence item without"))
        return {
          message: "this line starts in another column than the keys of the list item above it",
          edit: indentAsItem(entry, text),
        };
      if (message.startsWith("Comments must be"))
        return (
          (/^[[{]/.test(value) ? hashInside(text, valueStart) : undefined) ?? {
            message: `a comment has a space before its #; if it is text, ${putInQuotes(value)}`,
          }
        );
      break;
    case "BLOCK_IN_FLOW":
      return colonInFlow(text, pos[0]) ?? { message };
    case "UNEXPECTED_TOKEN":
      return unexpected(message, entry, inValue);
    default:
  }
  return { message };
}

const misplaced =
  "this does not fit the lines before it; start the entries of a list with `- `, and those of a map with a key such as `headline: `";

function unexpected(
  message: string,
  { key, value }: Entry,
  inValue: Omit<Explanation, "message">,
): Explanation {
  if (/^Unexpected (?:,|empty item) in /.test(message))
    return { message: "this comma has no value before it; remove it" };
  if (message.startsWith("Block scalar header") || message.startsWith("Not a YAML token")) {
    if (/^[|>]/.test(value))
      return {
        message: `the text after ${value[0]} starts on the next line, indented; on one line, ${putInQuotes(value)}`,
      };
  }
  if (value.startsWith("- ") || (value === "-" && key !== undefined))
    return {
      message: `a list starts on the line below its key; if the dash belongs to the text, ${putInQuotes(value)}`,
      ...inValue,
      edit: undefined,
    };
  return (
    explainFirstCharacter(value, inValue) ??
    (/at node end|in YAML stream/.test(message) ? { message: misplaced } : { message })
  );
}

/** A list, a map or a text in quotes, with the comma that JSON has after it. */
const withCommaAtEnd = /^(?:\[[^[\]{}]*\]|\{[^[\]{}]*\}|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*,$/;

/** Explains a text whose first character has another meaning in YAML. */
function explainFirstCharacter(
  value: string,
  inValue: Omit<Explanation, "message">,
): Explanation | undefined {
  const written = withoutComment(value);
  if (withCommaAtEnd.test(written)) {
    const end = inValue.start! + written.length;
    return {
      message: "a line of YAML does not end with a comma; remove it",
      start: end - 1,
      end,
      edit: { start: end - 1, end, text: "" },
    };
  }
  switch (value[0]) {
    case "[":
    case "{":
      return {
        message: `a value that starts with ${value[0]} is read as a ${value[0] === "[" ? "list" : "map"}; if it is text, ${putInQuotes(value)}`,
        ...inValue,
      };
    case '"':
      return {
        message: `the text continues after its closing quote; put all of it in single quotes: ${singleQuoted(withoutOwnQuotes(written))}`,
        ...inValue,
      };
    case "'":
      return {
        message: `the text continues after its closing quote; an apostrophe in '...' is written '', or use double quotes: ${quote(withoutOwnQuotes(written))}`,
        ...inValue,
      };
    case "*":
      return {
        message: `* starts an alias in YAML; if it is text, ${putInQuotes(value)}`,
        ...inValue,
      };
    case "&":
      return {
        message: `& starts an anchor in YAML; if it is text, ${putInQuotes(value)}`,
        ...inValue,
      };
    case "]":
    case "}":
    case ",":
      return {
        message: `a text cannot start with ${value[0]} in YAML; ${putInQuotes(value)}`,
        ...inValue,
      };
    default:
      return undefined;
  }
}

/** A dash, and the key directly after it. */
const dashWithoutSpace = /^[ \t]*-(?=["']?[A-Za-z$][\w$]*["']?:(?:\s|$))/;

function missingSpace({ line, lineStart }: Entry): Explanation {
  const start = lineStart + dashWithoutSpace.exec(line)![0].length;
  return {
    message: explainKey(line.trim().replace(/:.*/, ""))!,
    start: start - 1,
    end: lineStart + line.length,
    edit: { start, end: start, text: " " },
  };
}

/** Whether the line above an entry has a key. */
function isBelowKey({ lineStart }: Entry, text: string): boolean {
  return lineStart > 0 && entryAt(text, lineStart - 1).key !== undefined;
}

/** Explains a list below the entries of a map, where its key is missing. */
function listWithoutKey({ line, lineStart }: Entry): Explanation {
  const indent = line.length - line.trimStart().length;
  return {
    message: "this list has no key; write one on the line above it, such as `insights:`",
    start: lineStart + indent,
    end: lineStart + line.length,
  };
}

/** Explains a line without a key. */
function lineWithoutKey({ line, lineStart }: Entry): Explanation {
  const indent = line.length - line.trimStart().length;
  return {
    message: line.startsWith("- ", indent)
      ? "a list can only follow a key that has no other value; start an entry with a key such as `headline: `"
      : (explainMissingKey(line) ??
        "this line has no key; start it with one, such as `headline: `, or indent it to continue the text above"),
    start: lineStart + indent,
    end: lineStart + line.length,
    edit: spaceAfterColon(line, lineStart),
  };
}

/** Writes a colon and a space after each key that opens a line of a text without maps. `start` is the offset of the text. */
export function spacesAfterColons(text: string, start: number): OffsetEdit[] {
  return [...text.matchAll(/.+/g)].flatMap(
    ({ 0: line, index }) => spaceAfterColon(line, start + index) ?? [],
  );
}

/** Writes a colon and a space after a key. */
function spaceAfterColon(line: string, lineStart: number): OffsetEdit | undefined {
  const [, key, colon, rest = ""] = keyWithoutSpace.exec(line) ?? [];
  if (key === undefined || colon === undefined) return undefined;
  const start = lineStart + line.indexOf(colon);
  return { start, end: start + 1, text: rest.trim() === "" ? ":" : ": " };
}

/** Moves a key below those of the list item above it. */
function indentAsItem({ line, lineStart }: Entry, text: string): OffsetEdit | undefined {
  const above = text.slice(Math.max(0, lineStart - listLimit), lineStart);
  const opening = above.match(/^ *- +(?=\S)/gm)?.at(-1);
  if (opening === undefined) return undefined;
  const end = lineStart + line.length - line.trimStart().length;
  return { start: lineStart, end, text: " ".repeat(opening.length) };
}

/** Indents all lines with two spaces for each tab. */
function indentWithSpaces(text: string): OffsetEdit[] {
  return [...text.matchAll(/^ *\t[ \t]*(?=\S)/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replaceAll("\t", "  "),
  }));
}

function tooDeep({ key, lineEnd }: Entry, text: string): Explanation {
  const below = entryAt(text, lineEnd + /^\s*/.exec(text.slice(lineEnd))![0].length);
  const indent = below.line.length - below.line.trimStart().length;
  const owner = key === undefined ? "the line above" : `\`${key}\``;
  return {
    message: `this line is indented below ${owner}, which already has a value; all entries of one map start in the same column`,
    start: below.lineStart + indent,
    end: below.lineStart + below.line.length,
  };
}

/** Explains a text with a colon and a space inside brackets: `{title: LME: prices}`. */
function colonInFlow(text: string, start: number): Explanation | undefined {
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
function hashInside(text: string, from: number): Explanation | undefined {
  const feed = text.indexOf("\n", from);
  const line = text.slice(from, feed === -1 ? text.length : feed).slice(0, lineLimit);
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

function notClosed(message: string, text: string, at: number): Explanation {
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

/** Characters of an unclosed list to read. */
const listLimit = 1000;

/**
 * Closes a list or a map at the end of the last line before an offset. Undefined if it may be text, `[Update nickel quota`, or
 * if nothing follows it, because such a text was probably cut off.
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
  const isText =
    opener === "[" ? /\S\s+\S/.test(inside) && !inside.includes(",") : !/:\s/.test(inside);
  if (isText || !/[^\s,]/.test(inside)) return undefined;
  const end = from + open + 1 + inside.length;
  return inside.endsWith(",")
    ? { start: end - 1, end, text: closer }
    : { start: end, end, text: closer };
}

function putInQuotes(line: string): string {
  const value = withoutComment(line);
  return value.length > 60
    ? "put all of it in quotes"
    : `put it in quotes: ${quote(withoutOwnQuotes(value))}`;
}

function singleQuoted(value: string): string {
  return `'${shorten(value).replaceAll("'", "''")}'`;
}
