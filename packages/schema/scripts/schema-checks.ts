import type * as z from "zod";
import { stringForms, type StringFormName } from "../src/validation/string-forms.ts";
import type { Expectation } from "../src/validation/structure-issues.ts";
import { expectationOf } from "../src/zod/parts.ts";

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

/** Writes the code of each kind of check. */
export interface CheckPrinter {
  readonly text: (expected: Expectation) => string;
  readonly formed: (form: StringFormName, expected: Expectation) => string;
  readonly integer: (minimum: number, expected: Expectation) => string;
  readonly amount: (expected: Expectation) => string;
  readonly oneOf: (values: readonly unknown[]) => string;
  readonly list: (item: NamedPart, expected: Expectation) => string;
  readonly object: (
    required: readonly NamedPart[],
    optional: readonly NamedPart[],
    expected: Expectation,
  ) => string;
  readonly anyMap: (expected: Expectation) => string;
  readonly either: (branches: readonly NamedPart[], expected: Expectation) => string;
}

/** A part of a list, an object or a union. */
export interface NamedPart {
  /** The key in an object, the type in a union. */
  readonly key: string;
  /** The name of its check. */
  readonly name: string;
  /** The code of its check. */
  readonly code: string;
  readonly expected: Expectation | undefined;
}

/**
 * Prints the checks of a schema, each after those that it uses. The last one checks the complete value. Equal checks are
 * printed once.
 *
 * Throws for an unknown type or check, so that the printed code cannot miss a change of the schema.
 */
export function printChecks(
  schema: Schema,
  printer: CheckPrinter,
): readonly { readonly name: string; readonly code: string }[] {
  const names = new Map<string, string>();

  function named(key: string, part: Schema): NamedPart {
    const code = print(part);
    const name = names.get(code) ?? `check${names.size + 1}`;
    names.set(code, name);
    return { key, name, code, expected: expectationOf(part) };
  }

  function print(part: Schema): string {
    const definition = part._zod.def as Definition;
    switch (definition.type) {
      case "string":
        return printString(part, definition.checks ?? []);
      case "number":
        return printNumber(part, definition);
      case "enum":
        return printer.oneOf(Object.values(definition.entries));
      case "array":
        return printer.list(named("", definition.element), expectedOf(part));
      case "union":
        return printUnion(part, definition.options);
      case "object":
        return printObject(part, definition.shape);
      default:
        throw new Error(`the validator has no check for zod's ${definition.type}`);
    }
  }

  function printString(part: Schema, checks: readonly z.core.$ZodCheck[]): string {
    const [only, ...others] = checks.map(
      (check) => check._zod.def as z.core.$ZodChecks["_zod"]["def"],
    );
    const expected = expectedOf(part);
    if (only?.check === "min_length" && only.minimum === 1 && others.length === 0)
      return printer.text(expected);
    if (only?.check === "string_format" && "pattern" in only && others.length === 0) {
      const found = Object.entries(stringForms).find(([, form]) => form.pattern === only.pattern);
      if (found?.[1].noun === expected.noun)
        return printer.formed(found[0] as StringFormName, expected);
    }
    throw new Error(
      "the validator knows strings of at least one character, and the forms of src/validation/string-forms.ts",
    );
  }

  function printNumber(part: Schema, definition: z.core.$ZodNumberDef): string {
    const [only, ...others] = (definition.checks ?? []).map(
      (check) => check._zod.def as z.core.$ZodChecks["_zod"]["def"],
    );
    const isInteger = "format" in definition && definition.format === "safeint";
    const expected = expectedOf(part);
    if (!isInteger && only === undefined && expected.noun === "a number")
      return printer.amount(expected);
    if (isInteger && only?.check === "greater_than" && only.inclusive && others.length === 0)
      return printer.integer(Number(only.value), expected);
    throw new Error(
      "the validator knows whole numbers with one minimum, and numbers without a check",
    );
  }

  function printUnion(part: Schema, nested: readonly Schema[]): string {
    const options = nested.flatMap(branchesOf);
    const branches = options.map((option) => named(option._zod.def.type, option));
    if (new Set(branches.map(({ key }) => key)).size < branches.length)
      throw new Error("branches of a union must differ by type");
    return printer.either(branches, expectedOf(part));
  }

  function printObject(part: Schema, shape: Readonly<Record<string, Schema>>): string {
    const keys = Object.entries(shape);
    if (keys.length === 0) return printer.anyMap(expectedOf(part));
    const required: NamedPart[] = [];
    const optional: NamedPart[] = [];
    for (const [key, value] of keys) {
      const inner =
        value._zod.def.type === "optional"
          ? (value._zod.def as z.core.$ZodOptionalDef).innerType
          : undefined;
      if (inner === undefined) required.push(named(key, value));
      else optional.push(named(key, inner));
    }
    return printer.object(required, optional, expectedOf(part));
  }

  named("", schema);
  return [...names].map(([code, name]) => ({ name, code }));
}

/** Returns the branches of a union, also of unions inside it. */
function branchesOf(part: Schema): readonly Schema[] {
  const definition = part._zod.def as Definition;
  return definition.type === "union" ? definition.options.flatMap(branchesOf) : [part];
}

function expectedOf(part: Schema): Expectation {
  const expectation = expectationOf(part);
  if (expectation === undefined)
    throw new Error(
      `a ${part._zod.def.type} was not made by src/zod/parts.ts, so its expected value is unknown`,
    );
  return expectation;
}
