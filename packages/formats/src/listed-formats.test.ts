import { expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import { readableFormats, writableFormats } from "./listed-formats.ts";

test("each listed format loads the format of that name", async () => {
  expect(await Promise.all(writableFormats.map(({ load }) => load()))).toEqual(allFormats);
});

test("the readable formats are those that parse", () => {
  const parsing = allFormats.filter(({ parse }) => parse !== undefined);
  expect(readableFormats.map(({ name }) => name)).toEqual(parsing.map(({ name }) => name));
});
