import { describe, expect, test } from "vitest";
import { markdown } from "../markdown.ts";

const front = "---\nlanguage: en\n---\n\n";

/** Reads a text without front matter. Returns findings as `line:column code "text of the range"`. */
function read(body: string): { article: Record<string, unknown>; findings: string[] } {
  const source = front + body;
  const { documents, diagnostics } = markdown.parse(source);
  const { language: _, ...article } = (documents[0]?.data ?? {}) as Record<string, unknown>;
  return {
    article,
    findings: diagnostics.map(({ code, range: { start, end } }) => {
      const written = source.slice(start.offset, end.offset);
      return `${start.line - 4}:${start.column} ${code} ${written}`;
    }),
  };
}

const texts = (...words: string[]): object[] => words.map((text) => ({ text }));

describe("bullets in any style", () => {
  test.each([
    ["- One\n- Two", texts("One", "Two")],
    ["* One\n* Two", texts("One", "Two")],
    ["+ One\n+ Two", texts("One", "Two")],
    ["• One\n•Two", texts("One", "Two")],
    ["1. One\n2. Two\n10. Three", texts("One", "Two", "Three")],
    ["1) One\n1) Two", texts("One", "Two")],
    ["1\u3001\u94A8\n2\u30012025 \u5E74", texts("\u94A8", "2025 \u5E74")],
    ["1\uFF09\u94A8\n2\uFF09 \u94BC", texts("\u94A8", "\u94BC")],
    [
      "- \u6D89\u53CA 2\u3001\n3\u30014 \u53F7\u77FF",
      texts("\u6D89\u53CA 2\u3001 3\u30014 \u53F7\u77FF"),
    ],
    ["-\tOne\n-   Two", texts("One", "Two")],
    ["  - One\n  - Two", texts("One", "Two")],
    ["\t- One\n\t- Two", texts("One", "Two")],
    ["- One\n\n- Two\n\n\n- Three", texts("One", "Two", "Three")],
    ["- One\r\n- Two\r\n", texts("One", "Two")],
    ["- One  \n- Two\t\n", texts("One", "Two")],
    ["- One\n  and more", texts("One and more")],
    ["- One\nand more", texts("One and more")],
    ["- One  \n  and more", texts("One and more")],
    ["- One\\\n  and more", texts("One and more")],
    ["- One\n\n  and more", texts("One and more")],
    ["- One in\n  2024. And more", texts("One in 2024. And more")],
    ["- One in\n2024. And more", texts("One in 2024. And more")],
    ["- One in\n  12. And more", texts("One in 12. And more")],
    ["- 钨价\n  上涨", texts("钨价上涨")],
    ["- 钨价\n  rose", texts("钨价 rose")],
    ["- One\n\n***\n\n- Two\n---\n* * *\n___", texts("One", "Two")],
    ["- **One** and *two* and `three`", texts("**One** and *two* and `three`")],
    [
      "- See [Reuters](https://example.org/a_(b)).",
      texts("See [Reuters](https://example.org/a_(b))."),
    ],
    ["- One #2 ##", texts("One #2 ##")],
    ["- -5 % and ~80 kt", texts("-5 % and ~80 kt")],
  ])("%j", (body, coreInsights) => {
    expect(read(`## Core insights\n\n${body}\n`)).toEqual({
      article: { coreInsights },
      findings: [],
    });
  });
});

describe("citations in any style", () => {
  test.each([
    ["One [1]", "One", [1]],
    ["One[1][4]", "One", [1, 4]],
    ["One [1] [4].", "One.", [1, 4]],
    ["One [1, 4]", "One", [1, 4]],
    ["One [1; 4]", "One", [1, 4]],
    ["One [1-3]", "One", [1, 2, 3]],
    ["One [1–3, 5]", "One", [1, 2, 3, 5]],
    ["One[^1]", "One", [1]],
    ["One.[^a] [^usgs-2026]", "One.", ["a", "usgs-2026"]],
    ["One\u30101\u3011", "One", [1]],
    ["钨价上涨\u30101\u30014\u3011。", "钨价上涨。", [1, 4]],
    ["[1] One", "One", [1]],
    ["One [1], two [2]", "One, two", [1, 2]],
    ["One\n  [1]", "One", [1]],
    ["One [2025]", "One", [2025]],
    ["In [2025] it rose", "In [2025] it rose", undefined],
    ["One [1](https://example.org)", "One [1](https://example.org)", undefined],
    ["One \\[1]", "One [1]", undefined],
    ["One [3-1] [0]", "One [3-1]", ["0"]],
    ["One [sic] \u3010说明\u3011", "One [sic] \u3010说明\u3011", undefined],
  ])("- %s", (bullet, text, citations) => {
    const { article } = read(`- ${bullet}\n`);
    expect(article["coreInsights"]).toEqual([{ text, ...(citations && { citations }) }]);
  });
});

describe("headings in any style", () => {
  test.each([
    ["# Headline\n## Core insights\n- One\n## Supply\n- Two", "a text without a blank line"],
    ["Headline\n===\n\nCore insights\n---\n- One\n\nSupply\n-------\n\n- Two\n", "underlined"],
    ["# Headline #\n\n## Core insights ##\n- One\n\n## Supply ###\n- Two\n", "closing hashes"],
    [
      "# Headline  \r\n\r\n## Core insights\r\n- One\r\n\r\n### Supply\r\n- Two",
      "line ends of Windows, third level",
    ],
    ["# Headline\n\n- One\n\n## Supply\n- Two\n", "no heading above the core insights"],
    [
      "# Headline\n\n##\tKey takeaways:\n- One\n\n   ## Supply\n- Two\n",
      "tabs, spaces and another name",
    ],
  ])("%j: %s", (body) => {
    expect(read(body)).toEqual({
      article: {
        headline: "Headline",
        coreInsights: texts("One"),
        groups: [{ title: "Supply", insights: texts("Two") }],
      },
      findings: [],
    });
  });

  test("a byte order mark", () => {
    const { documents } = markdown.parse(`\uFEFF${front}# Headline\n`);
    expect(documents[0]!.data).toEqual({ language: "en", headline: "Headline" });
    expect(documents[0]!.locate(["headline"], "value").start).toEqual({
      offset: front.length + 3,
      line: 5,
      column: 3,
    });
  });

  test("a heading over two lines, and #hashtags, which are text", () => {
    expect(read("A long\nheadline\n===\n")).toEqual({
      article: { headline: "A long headline" },
      findings: [],
    });
    expect(read("- One\n  #tungsten\n").article).toEqual({ coreInsights: texts("One #tungsten") });
  });
});

describe("reports text that it does not keep, with its range", () => {
  test.each([
    ["A paragraph\nof two lines.\n\n- One", ["1:1 text-not-kept A paragraph\nof two lines."]],
    ["> A quote\n> of two lines\n- One", ["1:1 text-not-kept > A quote\n> of two lines"]],
    ["- One\n> A quote", ["2:1 text-not-kept > A quote"]],
    [
      "- One\n\n| a | b |\n| - | - |\n| c | d |",
      ["3:1 text-not-kept | a | b |\n| - | - |\n| c | d |"],
    ],
    ["- One\n\n```js\n- Two\n# Three\n```", ["3:1 text-not-kept ```js\n- Two\n# Three\n```"]],
    ["- One\n~~~\n## Two\n~~~~", ["2:1 text-not-kept ~~~\n## Two\n~~~~"]],
    [
      "- One\n\n![A map](https://example.org/map.png)",
      ["3:1 text-not-kept ![A map](https://example.org/map.png)"],
    ],
    ["- One\n\n[1]: https://example.org/", ["3:1 text-not-kept [1]: https://example.org/"]],
    ['<!-- {"kind": "claim"} -->\n\n- One', ['1:1 text-not-kept <!-- {"kind": "claim"} -->']],
    ["- One <!-- check -->", ["1:7 text-not-kept <!-- check -->"]],
    ["- One\n  - nested", ["2:3 text-nested-list - nested"]],
  ])("%j", (body, findings) => {
    const { article, findings: found } = read(body);
    expect(found).toEqual(findings);
    expect((article["coreInsights"] as object[])[0]).toEqual({ text: "One" });
  });

  test.each([
    ["- One\n```\n- Two", ["2:1 code-unclosed ```\n- Two"]],
    ["- One\n<!-- - Two", ["2:1 comment-unclosed <!--"]],
    ["# One\n# Two", ["2:1 key-duplicate # Two"]],
    [
      "## Core insights\n\n- One\n\n## Core Insights\n\n- Two",
      ["5:1 key-duplicate ## Core Insights"],
    ],
    [
      "## Summary\n\n- One\n\n## Supply\n\n- Two\n\n## Core insights\n\n- Three",
      ["9:1 key-duplicate ## Core insights"],
    ],
    ["- One\n  <!-- {} -->\n  <!-- {} -->", ["3:3 comment-misplaced <!-- {} -->"]],
    ['- One\n  <!-- {"text": {"value": "Two"}} -->', ['2:9 key-duplicate "text"']],
    ['- One\n  <!-- {"text": ["zh"]} -->', ['2:9 key-duplicate "text"']],
  ])("%j is an error", (body, findings) => {
    expect(read(body)).toEqual({ article: {}, findings });
  });
});

const title = "Title";
const url = "https://example.org/a";
const publisher = "Reuters";
const datePublished = "2025-10-23";

test("another name of the core insights directly below them continues them", () => {
  expect(read("## Executive summary\n\n- One\n\n## Core insights\n\n- Two\n")).toEqual({
    article: { coreInsights: [{ text: "One" }, { text: "Two" }] },
    findings: [],
  });
});

describe("references in any style", () => {
  test.each([
    ["[^1]: Title", { title }],
    ["[^1]: [Title](https://example.org/a)", { title, url }],
    ["[^1]: [Title](<https://example.org/a>)", { title, url }],
    ["[^1]: [Title](https://example.org/a_(b))", { title, url: "https://example.org/a_(b)" }],
    ["[^1]: [About [these] things](https://example.org/a)", { title: "About [these] things", url }],
    ["[^1]: [The [b](c) case](https://example.org/a)", { title: "The [b](c) case", url }],
    [
      "[^1]: [Title](https://example.org/a) — Reuters (2025-10-23)",
      { title, url, publisher, datePublished },
    ],
    ["[^1]: [Title](https://example.org/a) - Reuters", { title, url, publisher }],
    ["[^1]: [Title](https://example.org/a), Reuters.", { title, url, publisher: "Reuters." }],
    [
      "- [1] [Title](https://example.org/a), Reuters, 2025-10-23",
      { title, url, publisher, datePublished },
    ],
    ["[^1]: Reuters. [Title](https://example.org/a)", { title, url, publisher }],
    ["1. **Reuters** — [Title](https://example.org/a)", { title, url, publisher }],
    [
      "[^1]: Reuters, [Title](https://example.org/a), 2025-10-23.",
      { title, url, publisher, datePublished },
    ],
    ["- [1] Title, https://example.org/a", { title, url }],
    ["1. Title, https://example.org/a", { title, url }],
    ["1. Title: https://example.org/a.", { title, url }],
    ["1) [Title](https://example.org/a)", { title, url }],
    ["1. Title (https://example.org/a), 2025-10-23", { title, url, datePublished }],
    ["1. Title <https://example.org/a>", { title, url }],
    ["1. Title — Reuters, 2025-10-23.", { title, publisher, datePublished }],
    ["[^1]: [Title](https://example.org/a), 23 Oct 2025", { title, url, datePublished }],
    [
      "[^1]: [Title](https://example.org/a), Reuters, October 23, 2025.",
      { title, url, publisher, datePublished },
    ],
    [
      "[^1]: [Title](https://example.org/a) — Reuters (23 October 2025)",
      { title, url, publisher, datePublished },
    ],
    [
      "[^1]: [Title](https://example.org/a) — 新华社（2025年10月23日）",
      { title, url, publisher: "新华社", datePublished },
    ],
    ["- [1] Title, 23.10.2025", { title, datePublished }],
    ["1. Title, October 23, 2025, https://example.org/a.", { title, url, datePublished }],
    [
      "1. Title — Reuters (2025-10-23): https://example.org/a",
      { title, url, publisher, datePublished },
    ],
    ["1. Title (2025-10)", { title, datePublished: "2025-10" }],
    ["1. Law on subsoil (2017)", { title: "Law on subsoil", datePublished: "2017" }],
    ["1. Title — Reuters (October 2025)", { title, publisher, datePublished: "2025-10" }],
    [
      "[^1]: [Title](https://example.org/a) — Reuters (2025-07/2025-08)",
      { title, url, publisher, datePublished: "2025-07/2025-08" },
    ],
    [
      "[^1]: [Title](https://example.org/a), Reuters, Oct. 2025",
      { title, url, publisher, datePublished: "2025-10" },
    ],
    [
      "[^1]: [Title](https://example.org/a)，新华社，2025年10月",
      { title, url, publisher: "新华社", datePublished: "2025-10" },
    ],
    [
      "[^1]: [Title](https://example.org/a), Reuters, 2025",
      { title, url, publisher, datePublished: "2025" },
    ],
    ["1. Title (Q3 2025)", { title, datePublished: "2025-07/2025-09" }],
    ["1. Title (Dec 2025–Jan 2026)", { title, datePublished: "2025-12/2026-01" }],
    ["1. Title (10/2025)", { title, datePublished: "2025-10" }],
    // A year without an address before it may belong to the title.
    ["1. Mineral summaries, 2026", { title: "Mineral summaries, 2026" }],
    ["1. Title (Talks, 2025)", { title: "Title (Talks, 2025)" }],
    ["1. Title (2025, in Chinese)", { title: "Title (2025, in Chinese)" }],
    // The fifth of June, or the sixth of May.
    ["- [1] Title, 05/06/2025", { title: "Title, 05/06/2025" }],
    ["- [1] Talks of 23 October 2025", { title: "Talks of 23 October 2025" }],
    ["- [1] Title (Talks, 23 October 2025)", { title: "Title (Talks, 23 October 2025)" }],
    ["1. https://example.org/a", { url }],
    ["1. https://example.org/a, Title — Reuters", { title, url, publisher }],
    ["1. Title, 3 Oct", { title: "Title, 3 Oct" }],
    ["1. [sic] Title", { title: "[sic] Title" }],
    ["[1] Title, https://example.org/a", { title, url }],
    ["[1]: Title", { title }],
    ["[1]: https://example.org/a", { url }],
    ['[1]: https://example.org/a "Title"', { title, url }],
    ["[1]: <https://example.org/a> 'Title'", { title, url }],
    ['[1]: https://example.org/a "Title" (2025-10-23)', { title, url, datePublished }],
    [
      "[^1]: [Title](https://example.org/a) —\n    Reuters\n    (2025-10-23)",
      { title, url, publisher, datePublished },
    ],
    ["- [1] Title,\n  https://example.org/a", { title, url }],
    ["[1] Title,\nhttps://example.org/a", { title, url }],
    ["[^1]: [Long\n    title](https://example.org/a)", { title: "Long title", url }],
  ])("%j", (line, fields) => {
    expect(read(`## References\n\n${line}\n`)).toEqual({
      article: { references: [{ id: 1, ...fields }] },
      findings: [],
    });
  });

  test.each([
    [
      "See [Title](https://example.org/a), p. 3",
      { title: "See [Title](https://example.org/a), p. 3" },
      "reference-shape See [Title](https://example.org/a), p. 3",
    ],
    ["[Title](https://example.org/a), p. 3", { title, url }, "text-not-kept p. 3"],
    [
      "Reuters. [Title](https://example.org/a). 2025",
      { title, url, publisher },
      "text-not-kept 2025",
    ],
    [
      "Reuters: [Title](https://example.org/a) — Mining Desk",
      { title, url, publisher },
      "text-not-kept Mining Desk",
    ],
    [
      "[Title](https://example.org/a) and more — Reuters",
      { title, url, publisher },
      "text-not-kept and more",
    ],
    ['[Title](https://example.org/a "tip")', { title, url }, "text-not-kept tip"],
    [
      "[Title](https://example.org/a) — Reuters (05/11/2025)",
      { title, url, publisher: "Reuters (05/11/2025)" },
      "reference-shape (05/11/2025)",
    ],
  ])("%j, with a warning", (line, fields, finding) => {
    const { article, findings } = read(`## References\n\n[^1]: ${line}\n`);
    expect(article).toEqual({ references: [{ id: 1, ...fields }] });
    expect(findings.map((found) => found.replace(/^\S+ /, ""))).toEqual([finding]);
  });

  test("several lines without blank lines between", () => {
    const { article, findings } = read(
      "## References\n[1] One\n[2]: https://example.org/a\n[usgs]: Two\n- [3] Three\n4. Four\n[^5]: Five\n  more\n",
    );
    expect(findings).toEqual([]);
    expect(article["references"]).toEqual([
      { id: 1, title: "One" },
      { id: 2, url },
      { id: "usgs", title: "Two" },
      { id: 3, title: "Three" },
      { id: 4, title: "Four" },
      { id: 5, title: "Five more" },
    ]);
  });

  test("link definitions at the end are references if an insight cites them", () => {
    const { article, findings } = read(`- One [1]\n\n[1]: ${url} "Title"\n[Title]: ${url}\n`);
    expect(article).toEqual({
      coreInsights: [{ text: "One", citations: [1] }],
      references: [{ id: 1, title, url }],
    });
    expect(findings).toEqual([`4:1 text-not-kept [Title]: ${url}`]);
  });

  test("footnotes below the text that cites them, and a heading later", () => {
    const { article, findings } = read("- One[^1]\n\n[^1]: Title\n\n## References\n[^2]: Two\n");
    expect(findings).toEqual([]);
    expect(article["references"]).toEqual([
      { id: 1, title },
      { id: 2, title: "Two" },
    ]);
  });
});

test("reports where version and language belong in a brief without front matter", () => {
  const { documents, diagnostics } = markdown.parse("# Tungsten\n\n- Prices rose.\n");
  expect(documents).toHaveLength(1);
  expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([
    ["front-matter-missing", 1],
  ]);
  expect(markdown.parse(" \n").diagnostics).toEqual([]);
});
