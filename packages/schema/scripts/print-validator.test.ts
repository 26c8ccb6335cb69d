import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { expect, test } from "vitest";
import { articleSchema } from "../src/zod/article.ts";
import { anyText, keptObject } from "../src/zod/parts.ts";
import { printSmallVerdict } from "./print-small-verdict.ts";
import { printValidator } from "./print-validator.ts";
import { printVerdict } from "./print-verdict.ts";

test.each([
  ["validator", printValidator],
  ["verdict", printVerdict],
  ["small-verdict", printSmallVerdict],
])("the generated %s is current", (name, print) => {
  const generated = readFileSync(join(import.meta.dirname, `../src/generated/${name}.ts`), "utf8");
  expect(
    print(articleSchema) === generated,
    "an input of `generate` is missing in turbo.json",
  ).toBe(true);
});

const words = { noun: "text", example: '"..."' };

test.each([
  ["a type that it does not know", z.date(), /no check for zod's date/],
  ["a part without an expectation", z.array(anyText(words)), /was not made by/],
  [
    "a check that it does not know",
    keptObject({ a: anyText(words).max(5) }, words),
    /strings of at least one character/,
  ],
])("rejects %s", (_, schema, message) => {
  expect(() => printValidator(schema)).toThrow(message);
});
