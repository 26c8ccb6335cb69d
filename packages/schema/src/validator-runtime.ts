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
import { isObject } from "./is-object.ts";
import type { Issue, IssueCode, PathSegment } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { StringForm } from "./string-forms.ts";

// The generated validator calls these functions. A check tests one value and adds its issues to the context. The path is
// one stack, which is copied only when an issue is reported.

export interface Context {
  readonly path: PathSegment[];
  readonly issues: Issue<IssueCode>[];
}

export type Check = (value: unknown, context: Context) => void;

function report(context: Context, issue: IssueWithoutPath): void {
  const { code, severity, message, suggestion } = issue;
  const path = [...context.path];
  context.issues.push(
    suggestion === undefined
      ? { code, severity, path, message }
      : { code, severity, path, message, suggestion },
  );
}

export function text(expected: Expectation): Check {
  return (value, context) => {
    if (typeof value !== "string") report(context, wrongType(expected, value));
    else if (value === "") report(context, emptyText());
  };
}

export function formed(form: StringForm, expected: Expectation): Check {
  const { pattern } = form;
  return (value, context) => {
    if (typeof value !== "string") report(context, wrongType(expected, value));
    else if (!pattern.test(value)) report(context, wrongForm(form, value));
  };
}

export function integer(minimum: number, expected: Expectation): Check {
  return (value, context) => {
    if (typeof value !== "number") report(context, wrongType(expected, value));
    else if (!Number.isSafeInteger(value) || value < minimum)
      report(context, outOfRange(minimum, value));
  };
}

export function amount(expected: Expectation): Check {
  return (value, context) => {
    if (!Number.isFinite(value)) report(context, wrongType(expected, value));
  };
}

export function oneOf(values: readonly string[]): Check {
  return (value, context) => {
    if (!values.includes(value as string)) report(context, notInList(values, value));
  };
}

export function list(item: Check, expected: Expectation): Check {
  return (value, context) => {
    if (!Array.isArray(value)) {
      report(context, wrongType(expected, value));
      return;
    }
    const { path } = context;
    const depth = path.length;
    // `pop` is ten times as fast as setting the length.
    path.push(0);
    for (let index = 0; index < value.length; index++) {
      path[depth] = index;
      item(value[index], context);
    }
    path.pop();
  };
}

export function object(
  checks: Readonly<Record<string, Check>>,
  required: Readonly<Record<string, Expectation>>,
  expected: Expectation,
): Check {
  const known = new Map(Object.entries(checks));
  const keys = [...known.keys()];
  const requiredKeys = Object.keys(required);
  return (value, context) => {
    if (!isObject(value)) {
      report(context, wrongType(expected, value));
      return;
    }
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
        report(context, missingKey(required[key]!));
      }
    }
    path.pop();
  };
}

/** An object with any keys and values. */
export function anyMap(expected: Expectation): Check {
  return (value, context) => {
    if (!isObject(value)) report(context, wrongType(expected, value));
  };
}

/** One of several branches that differ by `typeof`. */
export function either(
  branches: Readonly<Partial<Record<"string" | "number" | "object", Check>>>,
  expected: Expectation,
): Check {
  return (value, context) => {
    const kind = typeof value;
    const branch =
      kind === "string" || kind === "number"
        ? branches[kind]
        : isObject(value)
          ? branches.object
          : undefined;
    if (branch === undefined) report(context, wrongType(expected, value));
    else branch(value, context);
  };
}
