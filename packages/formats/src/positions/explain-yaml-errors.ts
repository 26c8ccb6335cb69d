import { shorten } from "@mineral-brief/schema/internal";
import { codePointName } from "./code-point-name.ts";
import { colonInFlow, hashInside, notClosed } from "./explain-yaml-brackets.ts";
import {
  explainDeeperLine,
  explainOtherColumn,
  explainTextOfLines,
  quoteLines,
} from "./explain-yaml-columns.ts";
import { explainColumnOfItem, explainSignOfItem, explainSignOfKey } from "./explain-yaml-items.ts";
import { textInFlow } from "./explain-yaml-flow.ts";
import { atValue, explainFirstCharacter, explainToken } from "./explain-yaml-values.ts";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";
import type { OffsetEdit } from "./repaired-text.ts";
import { entryAt, listLimit, type YamlEntry } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";
import { YamlPlaces } from "./yaml-places.ts";
import { putInQuotes, quoteValue } from "./yaml-quotes.ts";

/** Makes a diagnostic for a syntax error in a YAML text. */
export function yamlDiagnostic(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}

/** Reports what an explanation says, with its repair. `start` and `end` are the range if the explanation has none. */
export function explainedDiagnostic(
  explanation: YamlExplanation,
  start: number,
  end: number,
): OffsetDiagnostic {
  const { message, edit, edits = edit && [edit], title, isSafe = false } = explanation;
  return {
    ...yamlDiagnostic(message, explanation.start ?? start, explanation.end ?? end),
    ...(edits && { repair: { isSafe, ...(title !== undefined && { title }), edits } }),
  };
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
  const places = new YamlPlaces(text);
  let explainedUpTo = -1;
  let isLost = false;
  let hasTabs = false;
  for (const error of errors.toSorted((left, right) => left.pos[0] - right.pos[0])) {
    if (error.pos[0] <= explainedUpTo) continue;
    // After a token that fits nowhere, the parser reports all others as misplaced. After a value that ends too early, it reads on.
    const isMisplaced = / in YAML stream\b/.test(error.message);
    if (isMisplaced && isLost) continue;
    // The first one explains and repairs all tabs.
    const isTab = error.code === "TAB_AS_INDENT";
    if (isTab && hasTabs) continue;
    hasTabs ||= isTab;
    isLost ||= isMisplaced;
    const entry = entryAt(text, error.pos[0]);
    const explanation = explain(error, entry, text, places);
    explainedUpTo = explanation.coveredEnd ?? entry.lineEnd;
    const [start, end] = error.pos;
    // The library reports a missing character at the end of a text one character after it.
    const diagnostic = explainedDiagnostic(explanation, start, Math.min(end, text.length));
    const before = diagnostics.at(-1);
    // A # inside brackets causes an error there, and another one where the list is expected to end.
    if (before?.start !== diagnostic.start || before.message !== diagnostic.message)
      diagnostics.push(diagnostic);
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

/**
 * Explains a key that starts with the sign of an item, or with a space character that YAML does not know; undefined for
 * other keys. `start` is its offset.
 */
export function explainKey(key: string, start = 0): YamlExplanation | undefined {
  if (!/^[^\S ]/.test(key)) return explainSignOfKey(key, start);
  return {
    message: `this line starts with ${codePointName(key.charCodeAt(0))}, which is not a space in YAML; indent it with plain spaces`,
  };
}

// The colon of a URL does not end a key.
const keyWithoutSpace =
  /^[ \t]*(?:- )?["'\u201C]?([\p{L}$][\w\p{L}$]*)["'\u201D]?(:(?!\/\/)|\uFF1A)(.*)/u;

/** Errors that a text without quotes inside a list or a map can cause. */
const mayBeInText = new Set(["UNEXPECTED_TOKEN", "MISSING_CHAR", "BAD_ALIAS", "BAD_SCALAR_START"]);

function explain(
  error: YamlError,
  entry: YamlEntry,
  text: string,
  places: YamlPlaces,
): YamlExplanation {
  const { message } = error;
  const { value } = entry;
  const [start] = error.pos;
  const inside = mayBeInText.has(error.code) ? textInFlow(entry, text) : undefined;
  if (inside !== undefined) return inside;
  const item = explainSignOfItem(entry, text) ?? explainColumn(error, entry, text);
  if (item !== undefined) return item;
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainBlock(message, entry, text, places);
    case "MULTILINE_IMPLICIT_KEY":
      return explainTextOfLines(entry, text) ?? lineWithoutKey(entry);
    case "TAB_AS_INDENT":
      return { message: "YAML is indented with spaces, not tabs", edits: indentWithSpaces(text) };
    case "BAD_INDENT":
      return /must be sufficiently indented/.test(message)
        ? notClosed(message, text, start)
        : explainOtherColumn(message, entry, text, places);
    case "BAD_ALIAS":
      return explainFirstCharacter(entry) ?? { message };
    case "BAD_SCALAR_START":
      return {
        message: `a text cannot start with ${value[0]} in YAML; ${putInQuotes(value)}`,
        edit: quoteValue(entry),
      };
    case "BAD_DQ_ESCAPE":
      return {
        message:
          "a backslash in \"...\" is written \\\\; in '...' and without quotes it needs no escape",
      };
    case "MISSING_CHAR":
      return message.startsWith("Missing closing")
        ? { message: `the ${text[start]} that opens here is never closed` }
        : (explainMissing(message, entry, text) ?? { message });
    case "BLOCK_IN_FLOW":
      return colonInFlow(text, start) ?? { message };
    case "UNEXPECTED_TOKEN":
      return explainToken(message, entry);
    default:
      return { message };
  }
}

/** Explains an item in another column than those above it. The library reports some of them one line before. */
function explainColumn(
  error: YamlError,
  entry: YamlEntry,
  text: string,
): YamlExplanation | undefined {
  if (error.code !== "BAD_INDENT" && error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  return explainColumnOfItem(entry, text);
}

/** Explains a list, a map or a second value where YAML expects a key. */
function explainBlock(
  message: string,
  entry: YamlEntry,
  text: string,
  places: YamlPlaces,
): YamlExplanation {
  const { value } = entry;
  if (message.startsWith("A block sequence") && isBelowKey(entry, text))
    return listWithoutKey(entry);
  if (value.startsWith("? "))
    return {
      message: `a text cannot start with ? and a space in YAML; ${putInQuotes(value)}`,
      edit: quoteValue(entry),
    };
  if (!/ *:(?:\s|$)/.test(value)) return explainDeeperLine(entry, text, places);
  const quoted = quoteLines(entry, text, places.above(entry.lineEnd).at(-1));
  return {
    ...atValue(
      entry,
      `a colon and a space start a new entry here; if they belong to the text, ${putInQuotes(quoted?.words ?? value)}`,
    ),
    ...(quoted && { edit: quoted.edit, title: quoted.title }),
  };
}

/** Explains a line without the colon, the dash or the space that YAML expects; undefined for other messages. */
function explainMissing(
  message: string,
  entry: YamlEntry,
  text: string,
): YamlExplanation | undefined {
  const { value, valueStart } = entry;
  if (message.startsWith("Implicit map keys need")) return lineWithoutKey(entry);
  if (message.startsWith("Sequence item without"))
    return {
      message: "this line starts in another column than the keys of the list item above it",
      edit: indentAsItem(entry, text),
    };
  if (!message.startsWith("Comments must be")) return undefined;
  return (
    (/^[[{]/.test(value) ? hashInside(text, valueStart) : undefined) ?? {
      message: `a comment has a space before its #; if it is text, ${putInQuotes(value)}`,
    }
  );
}

/** Whether the line above an entry has a key. */
function isBelowKey({ lineStart }: YamlEntry, text: string): boolean {
  return lineStart > 0 && entryAt(text, lineStart - 1).key !== undefined;
}

/** Explains a list below the entries of a map, where its key is missing. */
function listWithoutKey({ line, lineStart }: YamlEntry): YamlExplanation {
  const indent = line.length - line.trimStart().length;
  return {
    message: "this list has no key; write one on the line above it, such as `insights:`",
    start: lineStart + indent,
    end: lineStart + line.length,
  };
}

/** Explains a line without a key. */
function lineWithoutKey({ line, lineStart }: YamlEntry): YamlExplanation {
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
function indentAsItem({ line, lineStart }: YamlEntry, text: string): OffsetEdit | undefined {
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
