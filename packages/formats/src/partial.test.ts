import fc from "fast-check";
import { validArticles } from "@mineral-brief/fixtures";
import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { ReadableFormat } from "./format.ts";

const formats = allFormats.filter((format): format is ReadableFormat & typeof format =>
  ["json", "ndjson", "yaml", "markdown", "text", "html"].includes(format.name),
);
const formatOf = (name: string): ReadableFormat => formats.find((format) => format.name === name)!;

/** Returns the data of the first document of a broken text. */
function partOf(name: string, text: string): unknown {
  const { documents } = formatOf(name).parse(text, undefined, { partial: true });
  expect(documents[0]?.isPartial).toBe(true);
  return documents[0]!.data;
}

describe("reads what it can of a broken text", () => {
  test.each([
    [
      "an open list",
      "headline: A\nminerals: [gal\nlanguage: en\n",
      { headline: "A", minerals: ["gal"] },
    ],
    ["a half key", "headline: A\nlang\n", { headline: "A", lang: null }],
    ["a duplicate key", "headline: A\nheadline: B\n", { headline: "B" }],
  ])("yaml: %s", (_, text, expected) => {
    expect(partOf("yaml", text)).toMatchObject(expected);
  });

  test.each([
    ['{"minerals": ["gal\n], "language": "en"}', { minerals: ["gal"], language: "en" }],
    ['{"minerals": ["gal"\n "language": "en"}', { minerals: ["gal"], language: "en" }],
    ['{"headline": "A" "language": "en"}', { headline: "A", language: "en" }],
    ['{"headline": , "language": "en"}', { language: "en" }],
    ['{"headline":\n"language": "en"}', { language: "en" }],
    ['{"headline": A B, "language": en}', { headline: "A", language: "en" }],
    [
      '{"insights": [{"text": "A", "kin}, {"text": "B"}], "id": "1"}',
      { insights: [{ text: "A" }, { text: "B" }], id: "1" },
    ],
    ['{"id": "1", "lan', { id: "1" }],
    ['[{"id": "1"', { id: "1" }],
    [
      '{"__proto__": {"a": 1}, "id": }',
      Object.defineProperty({}, "__proto__", { value: { a: 1 }, enumerable: true }),
    ],
  ])("json: %s", (text, expected) => {
    expect(partOf("json", text)).toEqual(expected);
  });

  test("json: finds the place of a key without a value", () => {
    const text = '{"id": "1", "lan}';
    const [document] = formatOf("json").parse(text, undefined, { partial: true }).documents;
    expect(document!.placeAt(text.indexOf("lan") + 3)).toMatchObject({
      path: ["lan"],
      target: "key",
    });
  });

  test.each<[name: string, text: string, expected: readonly unknown[]]>([
    ["ndjson", '{"id": "1"}\n{"id": "2", "lan', [{ id: "1" }, { id: "2" }]],
    ["ndjson", '{"id": "1",}\n{"id": "2"}\n', [{ id: "1" }, { id: "2" }]],
    ["ndjson", '{"id": "1"}\nnot JSON\n[{"id": "2"\n', [{ id: "1" }]],
    [
      "html",
      '<p>A</p><script type="application/json" data-mineral-brief>{"id": "1", "minerals": ["gal"}</script>',
      [{ id: "1", minerals: ["gal"] }],
    ],
    ["html", '<script type="application/json" data-mineral-brief>"A</script>', []],
  ])("%s: %s", (name, text, expected) => {
    const { documents } = formatOf(name).parse(text, undefined, { partial: true });
    expect(documents.map(({ data }) => data)).toEqual(expected);
    for (const document of documents) {
      const { start, end } = document.locate(["id"], "value");
      expect(JSON.parse(text.slice(start.offset, end.offset))).toBe(
        (document.data as { id: string }).id,
      );
    }
  });

  const body = "\n\n# A\n\n- One[^1]\n  <!-- {} -->\n- Two\n";
  test.each([
    [
      "front matter",
      `---\nlanguage: en\nminerals: [gal\n---${body}`,
      { language: "en", minerals: ["gal"], headline: "A" },
    ],
    [
      "a comment",
      `---\nlanguage: en\n---${body.replace("{}", '{"kind": "fa')}`,
      { coreInsights: [{ text: "One", citations: [1], kind: "fa" }, { text: "Two" }] },
    ],
    [
      "unclosed front matter",
      "---\nlanguage: en\nheadline: A\n",
      { language: "en", headline: "A" },
    ],
  ])("markdown: %s", (_, text, expected) => {
    expect(partOf("markdown", text)).toMatchObject(expected);
  });
});

test.each(formats)("$name: `partial` changes no verdict and never throws", ({ name, parse }) => {
  const sources = Object.values(validArticles).map((article) => {
    const written = allFormats.find((format) => format.name === name)!.serialise!([
      article as never,
    ]);
    return written.ok ? written.text : "";
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.nat(),
      fc.nat(12),
      fc.constantFrom(
        "",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        ":",
        "\n",
        "- ",
        "<!--",
        "-->",
        "---\n",
        "`",
        "a",
      ),
      (source, at, length, inserted) => {
        const start = at % (source.length + 1);
        const text = source.slice(0, start) + inserted + source.slice(start + length);
        const plain = parse(text);
        const partial = parse(text, undefined, { partial: true });
        expect(partial.diagnostics).toEqual(plain.diagnostics);
        const read = partial.documents.filter(({ isPartial }) => isPartial !== true);
        expect(read.map(({ data }) => data)).toEqual(plain.documents.map(({ data }) => data));
        for (const { placeAt, locate } of partial.documents) {
          placeAt(start);
          locate([], "value");
        }
      },
    ),
    { numRuns: Number(process.env["MINERAL_BRIEF_RUNS"]) },
  );
});

test("reads a line of escaped quotes in linear time", () => {
  const read = (text: string): unknown =>
    formatOf("json").parse(text, undefined, { partial: true });
  const line = (quotes: number): string => `{"groups":[${'\\"'.repeat(quotes)}`;
  expect(growthOfTime(read, line(10_000), line(40_000))).toBeLessThan(8);
});
