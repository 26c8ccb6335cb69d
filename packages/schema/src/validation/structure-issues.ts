import { isObject } from "../is-object.ts";
import type { Issue, IssueCode } from "../issue.ts";
import { quote } from "../quote.ts";
import { shorten } from "../shorten.ts";
import type { StringForm } from "./string-forms.ts";

/** Names a value for authors: `the number 2025`, `"yesterday"`, `a list`, `a Date object`, ``an object with `en`, `zh` ``. */
function nameValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return "a list";
  if (!isObject(value)) return shorten(String(value));
  if (value instanceof Date) return "a Date object";
  const keys = Object.keys(value);
  const named = keys.slice(0, mostNamed).map((key) => `\`${shorten(key)}\``);
  const more = keys.length > mostNamed ? ", …" : "";
  return keys.length === 0 ? "an empty object" : `an object with ${named.join(", ")}${more}`;
}

/** How many keys of an object a message names. */
const mostNamed = 3;

/** The expected value, as messages describe it. */
export interface Expectation {
  /** With an indefinite article: "a list of insights". */
  readonly noun: string;
  /** An example in JSON. */
  readonly example: string;
  /** The code for a value of another type; `type-mismatch` if undefined. */
  readonly code?: IssueCode | undefined;
}

/** An issue before the validator knows its path. */
export type IssueWithoutPath = Omit<Issue<IssueCode>, "path">;

function error(code: IssueCode, message: string): IssueWithoutPath {
  return { code, severity: "error", message };
}

const orRemove = "; write a value or remove the key";

function mismatch(code: IssueCode, wanted: string, found: unknown, hint = ""): IssueWithoutPath {
  return error(code, `expected ${wanted}, found ${nameValue(found)}${hint}`);
}

/** A required key is missing. */
export function missingKey(expected: Expectation): IssueWithoutPath {
  return error("key-missing", `missing; add ${expected.noun} such as ${expected.example}`);
}

/**
 * A value has another type than expected.
 *
 * For a number or boolean in place of text, the message suggests quotes, but not their content: the document may
 * contain 1.10 where the value is 1.1. No document contains NaN or a Date: programs make them, such as YAML parsers that read timestamps.
 */
export function wrongType(expected: Expectation, found: unknown): IssueWithoutPath {
  const { noun, example, code = "type-mismatch" } = expected;
  const isUnquoted = Number.isFinite(found) || typeof found === "boolean";
  if (example.startsWith('"') && (isUnquoted || found instanceof Date))
    return mismatch(code, noun, found, isUnquoted ? "; put it in quotes" : "; write it as text");
  const hint = noun === articleNoun ? hintForArticle(found) : found === null ? orRemove : "";
  return mismatch(code, `${noun} such as ${example}`, found, hint);
}

/** What messages call the value that is checked. */
const articleNoun = "an article";

/** Says what to do with a text of JSON, and with a list of articles. */
function hintForArticle(found: unknown): string {
  if (typeof found === "string") return "; if it is the text of an article, parse it first";
  return Array.isArray(found) ? "; check each item of the list" : "";
}

/** A string does not match its form. */
export function wrongForm(form: StringForm, found: string): IssueWithoutPath {
  const newer = form.code === "version-unsupported" && /^\d+\.\d+$/.test(found);
  const hint = newer ? "; this reader supports versions 1.x" : "";
  return mismatch(form.code, `${form.noun} like ${form.example}`, found, hint);
}

/** A text is empty. The rule `text-blank` reports a text of only white space. */
export function emptyText(): IssueWithoutPath {
  return mismatch("text-shape", "text", "", orRemove);
}

/** A number is not an integer or is too small. */
export function outOfRange(minimum: number, found: number): IssueWithoutPath {
  return mismatch("number-range", `a whole number of ${minimum} or more`, found);
}

/** A value is not in a closed list. */
export function notInList(values: readonly string[], found: unknown): IssueWithoutPath {
  const quoted = values.map((value) => `"${value}"`);
  return mismatch("type-mismatch", `one of ${quoted.join(", ")}`, found);
}

/** A key is unknown. */
export function unknownKey(suggestion: string | undefined): IssueWithoutPath {
  const hint =
    suggestion === undefined
      ? "put private data under the article's `extensions`"
      : `did you mean \`${suggestion}\`?`;
  return {
    ...error("unknown-key", `unknown key; ${hint}`),
    severity: "warning",
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Keys are unknown to a schema that accepts no others: one made with zod's `strict()`. */
export function forbiddenKeys(keys: readonly string[]): IssueWithoutPath {
  const quoted = keys.map((key) => `\`${shorten(key)}\``).join(", ");
  const [noun, them] = keys.length === 1 ? ["key", "it"] : ["keys", "them"];
  return error("unknown-key", `unknown ${noun} ${quoted}; remove ${them}`);
}
