import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import { html } from "./html.ts";

const readable = allFormats.flatMap(({ name, parse }) =>
  parse === undefined ? [] : [{ name, parse }],
);

describe.each(readable)("$name", ({ name, parse }) => {
  test.each(["", " \n\t\n", "\uFEFF"])("a blank text, %j, holds no article", (text) => {
    expect(parse(text)).toMatchObject({ documents: [], diagnostics: [] });
  });

  test("an empty list holds no article in the formats that have lists", () => {
    const { documents, diagnostics } = parse("[]\n");
    const isEmpty = documents.length + diagnostics.length === 0;
    expect(isEmpty).toBe(name === "json" || name === "yaml");
  });
});

test("a page whose JSON is blank is not a page without an article", () => {
  const { documents, diagnostics } = html.parse(
    '<script type="application/json" data-mineral-brief> </script>',
  );
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "json-syntax", message: "the text is empty; an article starts with {" },
  ]);
});
