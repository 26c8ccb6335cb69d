import { expect, test } from "vitest";
import { markdown } from "../markdown.ts";

const plain = `---
language: en
---

# Tungsten quotas shrink

## Core insights

- Prices rose. [1]
- Quotas fell. [2]

## Supply

- Two smelters close.
`;

test.each([
  ["on its own line", plain.replace("- Quotas", "<!-- mineral-brief-ignore x-y -->\n- Quotas")],
  ["after a bullet", plain.replace("fell. [2]", "fell. [2] <!-- mineral-brief-ignore x-y -->")],
  ["after a heading", plain.replace("## Supply", "## Supply <!-- mineral-brief-ignore x-y -->")],
  ["below a bullet", plain.replace("close.", "close.\n  <!-- mineral-brief-ignore x-y -- why -->")],
  [
    "for the file, at its start",
    plain.replace("# Tungsten", "<!-- mineral-brief-ignore-file x-y -->\n# Tungsten"),
  ],
  ["on several lines", plain.replace("- Quotas", "<!--\nmineral-brief-ignore\nx-y\n-->\n- Quotas")],
])("an ignore comment is not part of the article: %s", (_, text) => {
  const { documents, diagnostics } = markdown.parse(text);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ data }) => data)).toEqual(
    markdown.parse(plain).documents.map(({ data }) => data),
  );
});

test("reports any other comment as not kept", () => {
  const { diagnostics } = markdown.parse(`${plain}<!-- mineral-brief-ignored -->\n`);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["text-not-kept", "note"],
  ]);
});
