import { expect, it } from "vitest";
import { placeIn } from "./field-places.ts";

const markdown = `---
language: en
---

# Prices rise

## Core insights

- Quotas fell. [1]
  <!--
  { "kind": "fact" }
  -->

## Supply

- Two smelters closed.

## References

[^1]: Notice No. 10
`;

it.each([
  ["json", '{"headline":"Prices rise"}', "Prices rise", "the same key"],
  ["jsonld", '{"a":[{"b":"x Prices rise"}],"headline":"Prices rise"}', "Prices rise", "headline"],
  ["jsonld", '{"a":[{"b":"x Prices rise"}]}', "Prices rise", "a.b"],
  ["jsonfeed", "{}", "Prices rise", undefined],
  [
    "csv",
    'id,headline,minerals\r\n1,"Prices, ""rise""",tin tungsten\r\n',
    'Prices, "rise"',
    "column headline",
  ],
  ["csv", "id,headline,minerals\r\n1,Prices,tin tungsten\r\n", "tungsten", "column minerals"],
  ["csv", "id,headline\r\n1,Prices\r\n", "rise", undefined],
  [
    "atom",
    "<feed><title>Feed</title><entry><title>Prices rise</title></entry></feed>",
    "Prices rise",
    "<title>",
  ],
  [
    "atom",
    '<feed><entry><link href="https://a.example/"/></entry></feed>',
    "https://a.example/",
    "<link>",
  ],
  ["html", "<h1>Prices rise</h1>", "Prices rise", "in the page"],
  [
    "html",
    '<p></p><script type="application/json">{"a":"b-1"}</script>',
    "b-1",
    "only in its data",
  ],
  ["html", "<p></p>", "b-1", undefined],
  ["markdown", markdown, "en", "front matter"],
  ["markdown", markdown, "Prices rise", "title"],
  ["markdown", markdown, "Quotas fell", "bullet"],
  ["markdown", markdown, "fact", "comment"],
  ["markdown", markdown, "Supply", "heading"],
  ["markdown", markdown, "Notice No. 10", "references"],
  [
    "text",
    "Prices rise\nMining Desk· 2025-10-24 09:20\nCore Insights - Quotas fell. [1]",
    "Quotas fell",
    "insight",
  ],
  ["email-text", "Prices rise", "Prices rise", "in the text"],
])("in %s %j, finds %j in %s", (format, written, value, expected) => {
  expect(placeIn(format, written, value)).toBe(expected);
});
