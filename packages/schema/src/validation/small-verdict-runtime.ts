import { isObject } from "../is-object.ts";

// The generated small verdict calls these functions.

/** What a check notes on its way. */
export interface Notes {
  hasUnknownKeys: boolean;
}

/** Tests whether a value is right. */
export type Check = (value: unknown, notes: Notes) => boolean;

/** A string of at least one character. */
export function text(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function formed(pattern: RegExp): Check {
  return (value) => typeof value === "string" && pattern.test(value);
}

export function integer(minimum: number): Check {
  return (value) => Number.isSafeInteger(value) && (value as number) >= minimum;
}

export function oneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

export function list(item: Check): Check {
  return (value, notes) =>
    // A copy, because `every` skips the empty places of a sparse array.
    Array.isArray(value) && [...(value as unknown[])].every((one) => item(one, notes));
}

/** The required keys come first. */
export function object(requiredCount: number, checks: Readonly<Record<string, Check>>): Check {
  const required = Object.keys(checks).slice(0, requiredCount);
  return (value, notes) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (!Object.hasOwn(checks, key)) notes.hasUnknownKeys = true;
      else if (item !== undefined && !checks[key]!(item, notes)) return false;
    }
    return required.every((key) => value[key] !== undefined);
  };
}

/** Branches differ by `typeof`. */
export function either(branches: Readonly<Record<string, Check>>): Check {
  return (value, notes) => branches[typeof value]?.(value, notes) ?? false;
}
