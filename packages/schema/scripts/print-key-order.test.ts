import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { expect, test } from "vitest";
import { articleSchema } from "../src/zod/article.ts";
import { printKeyOrder } from "./print-key-order.ts";

test("the generated order is current", () => {
  const generated = readFileSync(
    join(import.meta.dirname, "../src/generated/key-order.ts"),
    "utf8",
  );
  expect(
    printKeyOrder(articleSchema) === generated,
    "an input of `generate` is missing in turbo.json",
  ).toBe(true);
});

test.each([
  ["an object", z.object({ b: z.string(), a: z.number() }), ['[["b"], ["a"]]']],
  [
    "an optional list of objects",
    z.object({ list: z.array(z.object({ b: z.string() })).optional() }),
    ['[["b"]]', '[["list", order1]]'],
  ],
  [
    "a string or an object, twice",
    z.object({
      a: z.union([z.string(), z.object({ value: z.string() })]),
      b: z.union([z.string(), z.object({ value: z.string() })]),
    }),
    ['[["value"]]', '[["a", order1], ["b", order1]]'],
  ],
  ["a map of anything", z.object({ more: z.looseObject({}) }), ["[]", '[["more", order1]]']],
])("prints %s", (_, schema, orders) => {
  const printed = [...printKeyOrder(schema).matchAll(/: KeyOrder = (\[.*\]);/g)];
  expect(printed.map(([, order]) => order)).toEqual(orders);
});

test("rejects a union of two objects, whose keys have no single order", () => {
  const schema = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]);
  expect(() => printKeyOrder(schema)).toThrow(/one branch/);
});
