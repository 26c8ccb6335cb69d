import { quote } from "@mineral-brief/schema";
import type { YamlEntry } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";
import {
  putInQuotes,
  quoteValue,
  singleQuoted,
  withoutComment,
  withoutOwnQuotes,
} from "./yaml-quotes.ts";

/** Explains a token in or after a value. `message` is that of the library. */
export function explainToken(message: string, entry: YamlEntry): YamlExplanation {
  const { key, value } = entry;
  if (/^Unexpected (?:,|empty item) in /.test(message))
    return { message: "this comma has no value before it; remove it" };
  const isBlock =
    message.startsWith("Block scalar header") || message.startsWith("Not a YAML token");
  if (isBlock && /^[|>]/.test(value))
    return {
      message: `the text after ${value[0]} starts on the next line, indented; on one line, ${putInQuotes(value)}`,
    };
  if (value.startsWith("- ") || (value === "-" && key !== undefined))
    return {
      ...atValue(
        entry,
        `a list starts on the line below its key; if the dash belongs to the text, ${putInQuotes(value)}`,
      ),
      edit: undefined,
    };
  return (
    explainFirstCharacter(entry) ??
    (/at node end|in YAML stream/.test(message) ? { message: misplaced } : { message })
  );
}

const misplaced =
  "this does not fit the lines before it; start the entries of a list with `- `, and those of a map with a key such as `headline: `";

/** Explains a text whose first character has another meaning in YAML; undefined for other texts. */
export function explainFirstCharacter(entry: YamlEntry): YamlExplanation | undefined {
  const { value, valueStart } = entry;
  const written = withoutComment(value);
  if (withCommaAtEnd.test(written)) {
    const end = valueStart + written.length;
    return {
      message: "a line of YAML does not end with a comma; remove it",
      start: end - 1,
      end,
      edit: { start: end - 1, end, text: "" },
    };
  }
  const message = meaningOfFirst(value, written);
  return message === undefined ? undefined : atValue(entry, message);
}

/** A list, a map or a text in quotes, with the comma that JSON has after it. */
const withCommaAtEnd = /^(?:\[[^[\]{}]*\]|\{[^[\]{}]*\}|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*,$/;

/** Says how YAML reads a text by its first character. `written` is the text without a comment. */
function meaningOfFirst(value: string, written: string): string | undefined {
  const [first] = value;
  switch (first) {
    case "[":
    case "{":
      return `a value that starts with ${first} is read as a ${first === "[" ? "list" : "map"}; if it is text, ${putInQuotes(value)}`;
    case '"':
      return `the text continues after its closing quote; put all of it in single quotes: ${singleQuoted(withoutOwnQuotes(written))}`;
    case "'":
      return `the text continues after its closing quote; an apostrophe in '...' is written '', or use double quotes: ${quote(withoutOwnQuotes(written))}`;
    case "*":
      return `* starts an alias in YAML; if it is text, ${putInQuotes(value)}`;
    case "&":
      return `& starts an anchor in YAML; if it is text, ${putInQuotes(value)}`;
    case "]":
    case "}":
    case ",":
      return `a text cannot start with ${first} in YAML; ${putInQuotes(value)}`;
    default:
      return undefined;
  }
}

/** Explains a complete value, and proposes to put it in quotes. */
export function atValue(entry: YamlEntry, message: string): YamlExplanation {
  const { value, valueStart } = entry;
  return {
    message,
    start: valueStart,
    end: valueStart + Math.max(1, value.length),
    edit: quoteValue(entry),
  };
}
