import { describe, expect, test } from "vitest";
import { markdown } from "./markdown.ts";

const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# Tungsten\n\n';

function read(body: string): Record<string, unknown> {
  const { documents } = markdown.parse(front + body);
  return documents[0]!.data as Record<string, unknown>;
}

describe("reads typed text", () => {
  test.each([
    ["- One[^1][^4]", { text: "One", citations: [1, 4] }],
    ["- One [1][4]", { text: "One", citations: [1, 4] }],
    ["- One [1, 4]", { text: "One", citations: [1, 4] }],
    ["- One [1-3].", { text: "One.", citations: [1, 2, 3] }],
    ["- One.[^1].", { text: "One.", citations: [1] }],
    [
      "- Chile[^14], and the venture[^15].",
      { text: "Chile, and the venture.", citations: [14, 15] },
    ],
    ["* One[^usgs-2026]", { text: "One", citations: ["usgs-2026"] }],
    ["+ One", { text: "One" }],
    ["1. One [2]", { text: "One", citations: [2] }],
    ["- One\n  two\nthree [1]", { text: "One two three", citations: [1] }],
    ["- the \\[sic\\] and \\*not bold\\*", { text: "the [sic] and *not bold*" }],
    ["- a [sic] and [1](https://example.org)", { text: "a [sic] and [1](https://example.org)" }],
    ["- in [2025] it rose", { text: "in [2025] it rose" }],
    ["- AT&amp;T &lt; &#x94a8;", { text: "AT&T < 钨" }],
    ['- One [1]\n  <!-- {"kind": "claim"} -->', { text: "One", citations: [1], kind: "claim" }],
    ['- 钨\n  <!-- {"text": {"lang": "zh"}} -->', { text: { value: "钨", lang: "zh" } }],
  ])("%j", (body, insight) => {
    expect(read(`## Core insights\n\n${body}\n`)["coreInsights"]).toEqual([insight]);
  });

  test("text after a comment, and a comment after text", () => {
    const body =
      '## Core insights\n\n- One [1] <!-- {"kind": "fact"} -->\n<!-- todo --> and more\n- Two\n';
    expect(read(body)["coreInsights"]).toEqual([
      { text: "One and more", citations: [1], kind: "fact" },
      { text: "Two" },
    ]);
  });

  test.each(["**References:**", "Sources", "资料来源", "Quellen"])(
    "common section names: %s",
    (name) => {
      const body = `## Key takeaways\n- One\n\n## ${name}\n1. Two\n`;
      expect(read(body)).toMatchObject({
        coreInsights: [{ text: "One" }],
        references: [{ id: 1, title: "Two" }],
      });
    },
  );

  test("references as footnotes, and as lists with links", () => {
    const body = `## References

[^1]: [Title](https://example.org/a) — Reuters (2024-08-15)
[^usgs]: Mineral Commodity Summaries 2026 — US Geological Survey
    <!-- {"locator": "p. 12"} -->
[^3]: <https://example.org/c>
- [4] Announcement No. 46, https://example.org/d
5. Plain title
`;
    expect(read(body)["references"]).toEqual([
      {
        id: 1,
        title: "Title",
        url: "https://example.org/a",
        publisher: "Reuters",
        datePublished: "2024-08-15",
      },
      {
        id: "usgs",
        title: "Mineral Commodity Summaries 2026",
        publisher: "US Geological Survey",
        locator: "p. 12",
      },
      { id: 3, url: "https://example.org/c" },
      { id: 4, title: "Announcement No. 46", url: "https://example.org/d" },
      { id: 5, title: "Plain title" },
    ]);
  });

  test("Chinese, Russian and French section names", () => {
    for (const [core, references] of [
      ["核心观点", "参考资料"],
      ["Ключевые выводы", "Источники"],
      ["L’essentiel", "Références"],
    ]) {
      expect(read(`## ${core}\n- One\n\n## ${references}\n[^1]: Two`)).toMatchObject({
        coreInsights: [{ text: "One" }],
        references: [{ id: 1, title: "Two" }],
      });
    }
  });

  test("groups with and without a title, in order", () => {
    expect(read("## Supply\n- One\n\n##\n- Two\n\n### Empty\n")["groups"]).toEqual([
      { title: "Supply", insights: [{ text: "One" }] },
      { insights: [{ text: "Two" }] },
      { title: "Empty", insights: [] },
    ]);
  });
});

test("front matter may follow empty lines", () => {
  const source = `\uFEFF\n \r\n\n${front}- One\n`;
  const { documents, diagnostics } = markdown.parse(source);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ data }) => data)).toEqual([read("- One\n")]);
  expect(markdown.sniff?.(source)).toBe(true);
});

describe("reports text that it does not keep, and duplicates", () => {
  test.each([
    ["A paragraph.\n", "8:1 warning text-not-kept"],
    ["- One\n\n<!-- a note to myself -->\n", "10:1 note text-not-kept"],
    ["- One\n  - Nested\n", "9:3 note text-nested-list"],
    ["# Another headline\n", "8:1 error key-duplicate"],
    ["## Core insights\n- One\n\n## Core insights\n- Two\n", "11:1 error key-duplicate"],
    ['- One\n  <!-- {"text": "Two"} -->\n', "9:9 error key-duplicate"],
    ['- One\n  <!-- {"kind": claim} -->\n', "9:17 error json-syntax"],
    ["## References\n- Something\n", "9:1 warning text-not-kept"],
    ["## References\n[^1]: [T](https://x.org/d), p. 40 — Pub\n", "9:29 warning text-not-kept"],
    ["- One\n<!-- todo\n- Two\n", "9:1 error comment-unclosed"],
  ])("%j", (body, finding) => {
    const { diagnostics } = markdown.parse(front + body);
    expect(
      diagnostics.map(
        ({ severity, code, range }) =>
          `${range.start.line}:${range.start.column} ${severity} ${code}`,
      ),
    ).toEqual([finding]);
  });

  test("a front matter that is not closed, or is broken, at its true line", () => {
    expect(markdown.parse("---\nlanguage: en\n# Headline\n").diagnostics).toMatchObject([
      { code: "yaml-syntax", range: { start: { line: 1, column: 1 } } },
    ]);
    expect(
      markdown.parse("---\nlanguage: en\nid: a: b\n---\n# Headline\n").diagnostics,
    ).toMatchObject([{ code: "yaml-syntax", range: { start: { line: 3, column: 5 } } }]);
  });
});

test("locates fields in the front matter, in the text and in comments", () => {
  const source = `${front}## Core insights\n\n- 钨价上涨[^1]\n  <!-- {"kind": "claim"} -->\n\n## Supply\n\n- Two\n`;
  const { locate } = markdown.parse(source).documents[0]!;
  const slice = (path: (string | number)[], target: "key" | "value" = "value") => {
    const { start, end } = locate(path, target);
    return source.slice(start.offset, end.offset);
  };
  expect(slice(["language"])).toBe("en");
  expect(slice(["schemaVersion"], "key")).toBe("schemaVersion");
  expect(slice(["headline"])).toBe("Tungsten");
  expect(slice(["coreInsights", 0, "text"])).toBe("钨价上涨");
  expect(slice(["coreInsights", 0, "kind"])).toBe('"claim"');
  expect(slice(["groups", 0, "title"])).toBe("Supply");
  expect(slice(["groups", 0, "insights", 0])).toBe("- Two");
});

test("an edit of one bullet changes only that insight", () => {
  const before = read('## Core insights\n\n- One [1]\n  <!-- {"kind": "claim"} -->\n- Two [2]\n');
  const after = read(
    '## Core insights\n\n- One [1]\n  <!-- {"kind": "claim"} -->\n- New\n- Two, fixed [2]\n',
  );
  expect(before["coreInsights"]).toEqual([
    { text: "One", citations: [1], kind: "claim" },
    { text: "Two", citations: [2] },
  ]);
  expect(after["coreInsights"]).toEqual([
    { text: "One", citations: [1], kind: "claim" },
    { text: "New" },
    { text: "Two, fixed", citations: [2] },
  ]);
});

test.each([
  ["- One (see [3]).", [{ text: "One (see [3])." }]],
  ["- One [3].", [{ text: "One.", citations: [3] }]],
])("keeps a citation in the text if only an empty remark would be left: %s", (line, insights) => {
  const source = `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# A\n\n${line}\n`;
  const [document] = markdown.parse(source).documents;
  expect(document!.data).toMatchObject({ coreInsights: insights });
});

describe("a reference keeps a date that is part of its title or publisher", () => {
  test.each([
    "Talks, 23 October 2025",
    "Talks (Oct 23, 2025)",
    "会谈，2025年10月23日",
    "会谈（2025年10月23日）",
    "Talks, 2025-10-23.",
    "Talks (2025-10-23)",
    "23 October 2025",
    "2025-10-23",
    ", 23.10.2025",
    "Talks, 7 November 2025",
    "Talks; 7 Nov 2025.",
    "Le Monde, 7 novembre 2025",
    "El País, 7 de noviembre de 2025",
    "ТАСС, 7 ноября 2025 г.",
    "海关总署，2025年11月7日",
    "Talks\nNovember 2025",
  ])("%s", (words) => {
    const url = "https://example.org/a";
    const datePublished = "2025-10-24";
    const references = [
      { title: words },
      { title: words, url },
      { title: words, datePublished },
      { publisher: words },
      { publisher: words, url },
      { title: words, url, publisher: words, datePublished },
    ].map((fields, index) => ({ id: index + 1, ...fields }));
    const article = { schemaVersion: "1.0", headline: "A", language: "en", references };
    const { text, losses } = markdown.serialise([article]);
    const { documents, diagnostics } = markdown.parse(text);
    expect([losses, diagnostics]).toEqual([[], []]);
    expect(documents[0]!.data).toEqual(article);
  });
});
