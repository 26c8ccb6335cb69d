import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { PathSegment } from "@mineral-brief/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdown } from "../markdown.ts";
import { yaml } from "../yaml.ts";
import { readInline } from "./inline.ts";

const numRuns = runs / 5;

/** Every string and number in a value, with its path. */
function leaves(value: unknown, path: PathSegment[] = []): [path: PathSegment[], leaf: unknown][] {
  if (typeof value === "string" || typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A field that headings, bullets and references write as text, and how to read it. */
const inWords: readonly [path: RegExp, read: (written: string) => unknown][] = [
  [/^headline(?:\.value)?$/, readInline],
  [/^groups\.\d+\.title(?:\.value)?$/, readInline],
  [/^(?:coreInsights|groups\.\d+\.insights)\.\d+\.text(?:\.value)?$/, readInline],
  [
    /^(?:coreInsights|groups\.\d+\.insights)\.\d+\.citations\.\d+(?:\.id)?$/,
    (written) =>
      written.startsWith("[")
        ? idOf(written.replace(/^\[\^?|(?:, .*)?\]$/g, ""))
        : (JSON.parse(written) as unknown),
  ],
  [
    /^(?:coreInsights|groups\.\d+\.insights)\.\d+\.citations\.\d+\.locator$/,
    (written) => (written.startsWith('"') ? (JSON.parse(written) as unknown) : written),
  ],
  [/^references\.\d+\.id$/, idOf],
  [/^references\.\d+\.(?:title|publisher)(?:\.value)?$/, readInline],
  [/^references\.\d+\.(?:url|datePublished)$/, (written) => written],
];

function idOf(label: string): string | number {
  return /^\d+$/.test(label) ? Number(label) : label;
}

/** Reads the value in a range: text in the body, JSON in a comment, YAML in the front matter. */
function read(path: readonly PathSegment[], written: string): unknown {
  const name = path.join(".");
  const words = inWords.find(([pattern]) => pattern.test(name));
  if (words !== undefined) return words[1](written);
  if (/^(?:coreInsights|groups|references)\./.test(name)) return JSON.parse(written) as unknown;
  const value = (yaml.parse(`x: ${written}`).documents[0]!.data as { x: unknown }).x;
  return name === "schemaVersion" ? String(value) : value;
}

test("the range of each string and number contains its written form", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const { text } = markdown.serialise([article]);
      const { locate } = markdown.parse(text).documents[0]!;
      for (const [path, leaf] of leaves(article)) {
        const { start, end } = locate(path, "value");
        const written = text.slice(start.offset, end.offset);
        // The indent of a block scalar depends on its place, so only flow scalars can be read alone.
        expect(/^[|>]/.test(written) ? leaf : read(path, written)).toBe(leaf);
        const lines = text.slice(0, start.offset).split("\n");
        expect([start.line, start.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      }
    }),
    { numRuns },
  );
}, 600_000);

const source = `---
language: en
headline:
  lang: zh
newField: 1
---

# 钨

## Core insights

- Chile[^14], and the venture [1-3].
- Copper rose [^14, p. 3][^14].
  <!-- {"citations": [{"id": 14, "locator": "p. 3", "quote": "up"}]} -->
- [1] Prices rose,
  for a third week [2]
  <!-- {"kind": "claim", "mood": "dark", "text": {"lang": "en"}} -->

## Supply ##
<!-- {"id": "s"} -->

1. Two

Setext
---

## References

[^14]: See [A [b] c](<https://example.org/a_(b)> "tip"), p. 3
- [2] [Long
  title](https://example.org/), Reuters, 2025-10-23
`;

describe("finds each value at its position", () => {
  const { locate } = markdown.parse(source).documents[0]!;
  test.each([
    [["language"], "value", "en"],
    [["newField"], "key", "newField"],
    [["headline"], "value", "钨"],
    [["headline", "lang"], "value", "zh"],
    [["coreInsights"], "key", "## Core insights"],
    [["coreInsights", 0], "value", "- Chile[^14], and the venture [1-3]."],
    [["coreInsights", 0, "text"], "value", "Chile[^14], and the venture [1-3]."],
    [["coreInsights", 0, "citations"], "value", "[^14], and the venture [1-3]"],
    [["coreInsights", 0, "citations", 0], "value", "[^14]"],
    [["coreInsights", 0, "citations", 3], "value", "[1-3]"],
    [["coreInsights", 1, "citations", 0], "value", "[^14, p. 3]"],
    [["coreInsights", 1, "citations", 0, "id"], "value", "[^14, p. 3]"],
    [["coreInsights", 1, "citations", 0, "locator"], "value", "p. 3"],
    [["coreInsights", 1, "citations", 0, "quote"], "value", '"up"'],
    [["coreInsights", 1, "citations", 0, "quote"], "key", '"quote"'],
    [["coreInsights", 1, "citations", 1], "value", "[^14]"],
    [["coreInsights", 2, "text"], "value", "Prices rose,\n  for a third week"],
    [["coreInsights", 2, "text", "lang"], "value", '"en"'],
    [["coreInsights", 2, "citations", 1], "value", "[2]"],
    [["coreInsights", 2, "mood"], "key", '"mood"'],
    [["groups", 0, "title"], "value", "Supply"],
    [["groups", 0, "id"], "value", '"s"'],
    [["groups", 0, "insights"], "value", "1. Two"],
    [["groups", 1, "title"], "value", "Setext"],
    [["references", 0, "id"], "value", "14"],
    [["references", 1, "title"], "value", "Long\n  title"],
    [["references", 1, "url"], "value", "https://example.org/"],
    [["references", 1, "publisher"], "value", "Reuters"],
    [["references", 1, "datePublished"], "value", "2025-10-23"],
  ] as const)("%j %s: %j", (path, target, written) => {
    const { start, end } = locate(path, target);
    expect(source.slice(start.offset, end.offset)).toBe(written);
  });

  test.each([
    ["a field of the article at the end of the front matter", ["id"], "newField: 1\n"],
    ["a field of a bullet after it", ["coreInsights", 0, "kind"], "the venture [1-3]."],
    ["a field of a bullet in its comment", ["coreInsights", 2, "id"], '"text": {"lang": "en"}'],
    ["the direction of a text beside its language", ["coreInsights", 2, "text", "dir"], '"en"'],
    ["a further bullet after the last", ["groups", 0, "insights", 1], "1. Two"],
  ] as const)("%s", (_, path, before) => {
    const { start, end } = locate(path, "missing");
    expect(end).toEqual(start);
    expect(source.slice(0, start.offset).endsWith(before)).toBe(true);
  });
});
