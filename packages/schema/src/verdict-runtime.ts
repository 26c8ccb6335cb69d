import { branchOf, type Branches } from "./branch-of.ts";
import { isObject } from "./is-object.ts";

// The generated verdict calls these functions. Each has the same verdict as the function of that name in
// validator-runtime.ts, without paths and messages.

/** What a check notes on its way. */
export interface Notes {
  hasUnknownKeys: boolean;
}

export type Check = (value: unknown, notes: Notes) => boolean;

export const text = (): Check => (value) => typeof value === "string" && value !== "";

export const formed =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

export const integer =
  (minimum: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= minimum;

export const amount = (): Check => (value) => Number.isFinite(value);

export const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);

export const list =
  (item: Check): Check =>
  (value, notes) => {
    if (!Array.isArray(value)) return false;
    // Not `every`, which skips the empty places of a sparse array.
    for (let index = 0; index < value.length; index++) if (!item(value[index], notes)) return false;
    return true;
  };

/** An object whose first `required` keys must be set. */
export function object(required: number, checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(checks));
  const needed = Object.keys(checks).slice(0, required);
  return (value, notes) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) {
      const check = known.get(key);
      if (check === undefined) notes.hasUnknownKeys = true;
      else if (value[key] !== undefined && !check(value[key], notes)) return false;
    }
    return needed.every((key) => value[key] !== undefined);
  };
}

/** An object with any keys and values. */
export const anyMap = (): Check => isObject;

/** One of several branches that differ by `typeof`. */
export const either =
  (branches: Branches<Check>): Check =>
  (value, notes) =>
    branchOf(branches, value)?.(value, notes) ?? false;
