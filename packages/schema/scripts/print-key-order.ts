import type * as z from "zod";

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

/**
 * Prints a module with the key order of every object in a schema.
 *
 * Equal orders share a constant. A list has the order of its items, and a union that of its only branch with keys.
 */
export function printKeyOrder(schema: Schema): string {
  const names = new Map<string, string>();

  function print(part: Schema): string | undefined {
    const definition = part._zod.def as Definition;
    switch (definition.type) {
      case "optional":
        return print(definition.innerType);
      case "array":
        return print(definition.element);
      case "union":
        return printUnion(definition.options);
      case "object":
        return share(printObject(definition.shape));
      default:
        return undefined;
    }
  }

  function printUnion(options: readonly Schema[]): string | undefined {
    const [only, ...others] = options.map(print).filter((order) => order !== undefined);
    if (others.length > 0) throw new Error("one branch of a union may have keys");
    return only;
  }

  function printObject(shape: Readonly<Record<string, Schema>>): string {
    const entries = Object.entries(shape).map(([key, value]) => {
      const order = print(value);
      return order === undefined ? `["${key}"]` : `["${key}", ${order}]`;
    });
    return `[${entries.join(", ")}]`;
  }

  function share(code: string): string {
    const name = names.get(code) ?? `order${names.size + 1}`;
    names.set(code, name);
    return name;
  }

  const root = print(schema);
  const lines = [
    "// Written by scripts/write-key-order.ts from the zod schema. Do not edit.",
    'import type { KeyOrder } from "../key-order.ts";',
    "",
    ...[...names].map(([code, name]) => `const ${name}: KeyOrder = ${code};`),
    "",
    `export const articleKeyOrder: KeyOrder = ${root};`,
  ];
  return `${lines.join("\n")}\n`;
}
