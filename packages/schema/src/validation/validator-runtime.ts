import {
  emptyText,
  missingKey,
  notInList,
  outOfRange,
  unknownKey,
  wrongForm,
  wrongType,
  type Expectation,
  type IssueWithoutPath,
} from "./structure-issues.ts";
import { branchOf, type Branches } from "./branch-of.ts";
import { isObject } from "../is-object.ts";
import type { Issue, IssueCode, PathSegment } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { firstExample, type StringForm } from "./string-forms.ts";

// The generated validator calls these functions. A check tests one value and adds its issues to the context. The path is
// one stack, which is copied only when an issue is reported.

export interface Context {
  readonly path: PathSegment[];
  readonly issues: Issue<IssueCode>[];
}

export interface Check {
  (value: unknown, context: Context): void;
  /** What the check expects, for the message about a missing key. Only a check of a closed list has none. */
  readonly expected?: Expectation;
}

/** Names what a check expects, so that the generated code states it once. */
function expecting(
  expected: Expectation,
  check: (value: unknown, context: Context) => void,
): Check {
  return Object.assign(check, { expected });
}

function report(context: Context, issue: IssueWithoutPath): void {
  const { code, severity, ...rest } = issue;
  context.issues.push({ code, severity, path: [...context.path], ...rest });
}

/** A string of at least one character. The example has no quotes. */
export function text(noun: string, example: string): Check {
  const expected = { noun, example: `"${example}"` };
  return expecting(expected, (value, context) => {
    if (typeof value !== "string") report(context, wrongType(expected, value));
    else if (value === "") report(context, emptyText());
  });
}

/** A string of a form. The default example is the first one of the form. */
export function formed(form: StringForm, example = firstExample(form)): Check {
  const { pattern, noun } = form;
  const expected = { noun, example: `"${example}"` };
  return expecting(expected, (value, context) => {
    if (typeof value !== "string") report(context, wrongType(expected, value));
    else if (!pattern.test(value)) report(context, wrongForm(form, value));
  });
}

export function integer(minimum: number, noun: string, example: string): Check {
  const expected = { noun, example };
  return expecting(expected, (value, context) => {
    if (typeof value !== "number") report(context, wrongType(expected, value));
    else if (!Number.isSafeInteger(value) || value < minimum)
      report(context, outOfRange(minimum, value));
  });
}

export function amount(example: string): Check {
  const expected = { noun: "a number", example };
  return expecting(expected, (value, context) => {
    if (!Number.isFinite(value)) report(context, wrongType(expected, value));
  });
}

export function oneOf(values: readonly string[]): Check {
  return (value, context) => {
    if (!values.includes(value as string)) report(context, notInList(values, value));
  };
}

/** A list. The noun is what it is a list of. The default example has one item. */
export function list(item: Check, noun: string, example = `[${item.expected!.example}]`): Check {
  const expected = { noun: `a list of ${noun}`, example };
  return expecting(expected, (value, context) => {
    if (!Array.isArray(value)) return report(context, wrongType(expected, value));
    const { path } = context;
    const depth = path.length;
    // `pop` is ten times as fast as setting the length.
    path.push(0);
    for (let index = 0; index < value.length; index++) {
      path[depth] = index;
      item(value[index], context);
    }
    path.pop();
  });
}

/** An object with known keys, of which the first ones are required. */
export function object(
  required: number,
  checks: Readonly<Record<string, Check>>,
  noun: string,
  example: string,
): Check {
  const expected = { noun, example };
  const known = new Map(Object.entries(checks));
  const keys = [...known.keys()];
  const requiredKeys = keys.slice(0, required);
  return expecting(expected, (value, context) => {
    if (!isObject(value)) return report(context, wrongType(expected, value));
    const { path } = context;
    const depth = path.length;
    path.push("");
    for (const key of Object.keys(value)) {
      path[depth] = key;
      const check = known.get(key);
      if (check === undefined) {
        report(context, unknownKey(nearest(key, keys)));
      } else if (value[key] !== undefined) {
        check(value[key], context);
      }
    }
    for (const key of requiredKeys) {
      if (value[key] === undefined) {
        path[depth] = key;
        report(context, missingKey(checks[key]!.expected!));
      }
    }
    path.pop();
  });
}

/** An object with any keys and values. */
export function anyMap(noun: string, example: string): Check {
  const expected = { noun, example };
  return expecting(expected, (value, context) => {
    if (!isObject(value)) report(context, wrongType(expected, value));
  });
}

/** Returns true for an object without the keys of a text, such as `{"name": "USGS"}`: one issue says more than one for each key. */
function isOtherObject(value: unknown): boolean {
  return isObject(value) && value["value"] === undefined && value["lang"] === undefined;
}

/** One of several branches that differ by `typeof`. */
export function either(
  branches: Branches<Check>,
  noun: string,
  example: string,
  code?: IssueCode,
): Check {
  const expected = { noun, example, code };
  return expecting(expected, (value, context) => {
    const branch = branchOf(branches, value);
    if (branch === undefined || (code === "text-shape" && isOtherObject(value)))
      report(context, wrongType(expected, value));
    else branch(value, context);
  });
}
