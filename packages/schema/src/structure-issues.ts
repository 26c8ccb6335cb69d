import type { Issue, IssueCode } from "./issue.ts";
import { quote } from "./quote.ts";
import type { StringForm } from "./string-forms.ts";

/** Names a value for authors: `the number 2025`, `"yesterday"`, `a list`. */
function nameValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return Number.isNaN(value) ? "NaN" : `the number ${value}`;
    case "boolean":
      return String(value);
    case "undefined":
      return "nothing";
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

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

const error = (code: IssueCode, message: string): IssueWithoutPath => ({
  code,
  severity: "error",
  message,
});

/** A required key is missing. */
export function missingKey(expected: Expectation): IssueWithoutPath {
  return error("key-missing", `missing; add ${expected.noun} such as ${expected.example}`);
}

/**
 * A value has another type than expected.
 *
 * For a number or boolean in place of text, the message suggests quotes, but not their content: the document may
 * contain 1.10 where the value is 1.1.
 */
export function wrongType(expected: Expectation, found: unknown): IssueWithoutPath {
  const { code = "type-mismatch" } = expected;
  const wanted = `expected ${expected.noun} such as ${expected.example}`;
  if (found === null) return error(code, `${wanted}, found null; write a value or remove the key`);
  if (
    expected.example.startsWith('"') &&
    (typeof found === "number" || typeof found === "boolean")
  ) {
    return error(code, `expected ${expected.noun}, found ${nameValue(found)}; put it in quotes`);
  }
  return error(code, `${wanted}, found ${nameValue(found)}`);
}

/** A string does not match its form. */
export function wrongForm(form: StringForm, found: string): IssueWithoutPath {
  const newer = form.code === "version-unsupported" && /^[0-9]+\.[0-9]+$/.test(found);
  const hint = newer ? "; this reader supports versions 1.x" : "";
  return error(
    form.code,
    `expected ${form.noun} like ${form.example}, found ${nameValue(found)}${hint}`,
  );
}

/** A text is empty. The rule `text-blank` reports a text of only white space. */
export function emptyText(): IssueWithoutPath {
  return error("text-shape", 'expected text, found ""; write the text or remove the key');
}

/** A number is not an integer or is too small. */
export function outOfRange(minimum: number, found: number): IssueWithoutPath {
  return error(
    "number-range",
    `expected a whole number of ${minimum} or more, found ${nameValue(found)}`,
  );
}

/** A value is not in a closed list. */
export function notInList(values: readonly string[], found: unknown): IssueWithoutPath {
  return error(
    "type-mismatch",
    `expected one of ${values.map((value) => `"${value}"`).join(", ")}, found ${nameValue(found)}`,
  );
}

/** A key is unknown. */
export function unknownKey(suggestion: string | undefined): IssueWithoutPath {
  const hint =
    suggestion === undefined
      ? "put private data under `extensions`"
      : `did you mean \`${suggestion}\`?`;
  return {
    code: "unknown-key",
    severity: "warning",
    message: `unknown key; ${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
