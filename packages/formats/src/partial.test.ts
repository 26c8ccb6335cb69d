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
    ['{"headline": A B, "language": en}', { headline: "A B", language: "en" }],
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
      "front matter that is not closed, and a body",
      `---\nlanguage: en\nminerals:\n- gallium${body}`,
      {
        language: "en",
        minerals: ["gallium"],
        headline: "A",
        coreInsights: [{ text: "One", citations: [1] }, { text: "Two" }],
      },
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

test("markdown: a comment that is typed key by key hides nothing below it", () => {
  const written = '<!-- {"minerals": ["gallium"], "date": "2025-10"} -->';
  for (const line of [" ", "\n  "])
    for (const below of ["", ' <!-- {"kind": "fact"} -->', '\n  <!--\n  {"kind": "fact"}\n  -->'])
      for (let length = 1; length <= written.length; length++) {
        const typed = written.slice(0, length);
        const text = `---\nlanguage: en\n---\n\n- One${line}${typed}\n- Two${below}\n\n## G\n\n- Three${below}\n\n## References\n\n[^1]: T\n`;
        const { documents } = formatOf("markdown").parse(text, undefined, { partial: true });
        const insight = (words: string) =>
          below === "" ? { text: words } : { text: words, kind: "fact" };
        const { coreInsights, ...others } = documents[0]!.data as { coreInsights: unknown[] };
        expect([typed, coreInsights.at(-1), others]).toEqual([
          typed,
          insight("Two"),
          {
            language: "en",
            groups: [{ title: "G", insights: [insight("Three")] }],
            references: [{ id: 1, title: "T" }],
          },
        ]);
      }
});

test.each([
  // The comment ends before the next block.
  ['- One\n  <!-- {"kind":\n  "fact"}\n- Two', ["One fact", "Two"], "3:10"],
  ['- One\n  <!-- {"kind": "fact"}\n\nText\n\n- Two', ["One fact", "Two"], "2:24"],
  ['1. One <!-- {"kind": "fact"}\n2. Two <!-- {} -->', ["One fact", "Two"], "1:29"],
  ['- One <!-- {"kind": "fact"}\r\n- Two\r\n', ["One fact", "Two"], "1:28"],
  // It is not certain what these should hide.
  ["- One\n<!-- to do:\n- Two\n", ["One", "Two"], undefined],
  ["- One\n<!-- - Two\n- Three\n<!-- {} -->\n", ["One", "Three"], undefined],
  ['- One <!-- {"kind": "fact",\n- Two', ["One fact", "Two"], undefined],
])("markdown: %j is closed by a repair at the end of the comment", (body, insights, place) => {
  const text = `---\nlanguage: en\n---\n${body}`;
  const { documents, diagnostics } = formatOf("markdown").parse(text, undefined, { partial: true });
  const { coreInsights } = documents[0]!.data as {
    coreInsights: { text: string; kind?: string }[];
  };
  expect(coreInsights.map(({ text: words, kind }) => [words, kind].join(" ").trim())).toEqual(
    insights,
  );
  const [error, ...others] = diagnostics.filter(({ severity }) => severity === "error");
  expect([error!.code, others]).toEqual(["comment-unclosed", []]);
  const [edit] = error!.repair?.edits ?? [];
  expect(edit && `${edit.range.start.line - 3}:${edit.range.start.column}`).toBe(place);
});

test.each([
  "<!--\n- Two\n-->\n",
  '<!-- {\n\n"kind": "fact"\n} -->\n',
  "<!-- see <!-- -->\n",
  "<!-- see\n\n\\<!-- -->\n",
])("markdown: the comment %j is closed", (comment) => {
  const { diagnostics } = formatOf("markdown").parse(`---\nlanguage: en\n---\n- One\n${comment}`);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("markdown: reads comments that are not closed in linear time", () => {
  const read = (text: string): unknown => formatOf("markdown").parse(text);
  for (const end of ["", "-->"]) {
    const lines = (count: number): string =>
      `---\nid: a\n---\n${"- A <!-- {\n".repeat(count)}${end}`;
    expect(growthOfTime(read, lines(5000), lines(20_000))).toBeLessThan(8);
  }
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
