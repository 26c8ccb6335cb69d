import type { Issue } from "./issue.ts";
import { quote } from "./quote.ts";
import type { StringForm } from "./string-forms.ts";

/** Names a value as its author would: `the number 2025`, `"yesterday"`, `a list`. Long text is cut at 60 characters. */
function nameValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return value === "" ? "an empty text" : quote(value);
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

/** What a value should have been: the words for it and the code when it is not. */
export interface Expectation {
  /** With its article: "a list of insights". */
  readonly noun: string;
  /** How to write it, as it would stand in JSON. */
  readonly example: string;
  /** The code of a value of another type; `type-mismatch` if undefined. */
  readonly code?: string | undefined;
}

/** An issue before the validator knows its path. */
export type IssueWithoutPath = Omit<Issue, "path">;

const error = (code: string, message: string): IssueWithoutPath => ({
  code,
  severity: "error",
  message,
});

/** A required key that is not there. */
export function missingKey(expected: Expectation): IssueWithoutPath {
  return error("key-missing", `missing; add ${expected.noun} such as ${expected.example}`);
}

/**
 * A value of another type than the format has there. Quotes are offered where a number or boolean was meant as
 * text, without what to put in them: 1.1 may be written 1.10, and 31 may be written 0x1F.
 */
export function wrongType(expected: Expectation, found: unknown): IssueWithoutPath {
  const { code = "type-mismatch" } = expected;
  const wanted = `expected ${expected.noun} such as ${expected.example}`;
  if (found === null)
    return error(
      code,
      `${wanted}, found null, which is no value; write one, or leave the key out where nothing is known`,
    );
  if (
    expected.example.startsWith('"') &&
    (typeof found === "number" || typeof found === "boolean")
  ) {
    return error(
      code,
      `expected ${expected.noun}, found ${nameValue(found)}; put quotes around it as it is written`,
    );
  }
  return error(code, `${wanted}, found ${nameValue(found)}`);
}

/** A string that has not the form it should have. */
export function wrongForm(form: StringForm, found: string): IssueWithoutPath {
  const newer = form.code === "version-unsupported" && /^[0-9]+\.[0-9]+$/.test(found);
  const hint = newer ? "; another major version needs another reader" : "";
  return error(
    form.code,
    `expected ${form.noun} like ${form.example}, found ${nameValue(found)}${hint}`,
  );
}

/** Text without a character. Text that is only white space is a lint rule's matter. */
export function emptyText(): IssueWithoutPath {
  return error(
    "text-shape",
    "expected text, found an empty one; write the words or leave the key out",
  );
}

/** A number that is not whole or too small. */
export function outOfRange(minimum: number, found: number): IssueWithoutPath {
  return error(
    "number-range",
    `expected a whole number of ${minimum} or more, found ${nameValue(found)}`,
  );
}

/** A value outside a closed list. */
export function notInList(values: readonly string[], found: unknown): IssueWithoutPath {
  return error(
    "type-mismatch",
    `expected one of ${values.map((value) => `"${value}"`).join(", ")}, found ${nameValue(found)}`,
  );
}

/** A key that the format does not have. */
export function unknownKey(suggestion: string | undefined): IssueWithoutPath {
  const hint =
    suggestion === undefined
      ? "private data belongs under `extensions`"
      : `did you mean \`${suggestion}\`?`;
  return {
    code: "unknown-key",
    severity: "warning",
    message: `the format has no such key; ${hint}`,
    suggestion,
  };
}
