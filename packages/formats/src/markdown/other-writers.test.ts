import { describe, expect, test } from "vitest";
import { repairText } from "../fix/repair-text.ts";
import { markdown } from "../markdown.ts";

const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n';

/** Reads a text as an article, and its findings as `line severity code: message`. */
function read(source: string): { article: Record<string, unknown>; findings: string[] } {
  const { documents, diagnostics } = markdown.parse(source);
  return {
    article: documents[0]?.data as Record<string, unknown>,
    findings: diagnostics.map(
      ({ range, severity, code, message }) => `${range.start.line} ${severity} ${code}: ${message}`,
    ),
  };
}

function repair(source: string): string {
  const repairs = markdown.parse(source).diagnostics.flatMap(({ repair: one }) => one ?? []);
  return repairText(source, repairs, markdown).text;
}

const insight = [{ text: "Prices rose." }];

describe("headings of other programs", () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      "a picture before the name",
      "# H\n\n## 💡 Core insights\n\n- Prices rose.\n",
      { headline: "H", coreInsights: insight },
    ],
    [
      "a number before the name",
      "# H\n\n## 1. Core insights\n\n- Prices rose.\n\n## 2. References\n\n1. Customs\n",
      { headline: "H", coreInsights: insight, references: [{ id: 1, title: "Customs" }] },
    ],
    [
      "the attributes of pandoc",
      "# H {#top .unnumbered}\n\n## Supply {#supply}\n\n- Prices rose.\n",
      { headline: "H", groups: [{ title: "Supply", insights: insight }] },
    ],
    [
      "sections on the first level",
      "# Core insights\n\n- Prices rose.\n\n# References\n\n1. Customs\n",
      { coreInsights: insight, references: [{ id: 1, title: "Customs" }] },
    ],
  ])("%s", (_, body, expected) => {
    const { article, findings } = read(front + body);
    expect(findings).toEqual([]);
    expect(article).toEqual({ schemaVersion: "1.0", language: "en", ...expected });
  });

  test("the same headline in the front matter and in the text is one headline", () => {
    const { article, findings } = read("---\nheadline: Tin\nlanguage: en\n---\n\n# Tin\n");
    expect([article, findings]).toEqual([{ headline: "Tin", language: "en" }, []]);
  });

  test.each<[string, string, string]>([
    [
      "# H\n\n- Prices rose.\n\n# Supply\n\n- Mines close.\n",
      "9 error key-duplicate: the article already has a headline; if this is the title of a group, write `## Supply`",
      "# H\n\n- Prices rose.\n\n## Supply\n\n- Mines close.\n",
    ],
    [
      "# Summary\n\n- Prices rose.\n\n# Supply\n\n- Mines close.\n",
      "10 error key-duplicate: the headline is above the sections; if this is the title of a group, write `## Supply`",
      "# Summary\n\n- Prices rose.\n\n## Supply\n\n- Mines close.\n",
    ],
    [
      "# H\n\n- Prices rose.\n\n##Supply\n\n- Mines close.\n",
      "9 warning text-not-kept: this line has no space after its #, so it is not a heading and is not kept; write `## Supply`",
      "# H\n\n- Prices rose.\n\n## Supply\n\n- Mines close.\n",
    ],
    [
      "# H\n\n- Prices rose.\n\n#Supply\n\n- Mines close.\n",
      "9 warning text-not-kept: this line has no space after its #, so it is not a heading and is not kept; write `## Supply`",
      "# H\n\n- Prices rose.\n\n## Supply\n\n- Mines close.\n",
    ],
  ])("%j", (body, finding, fixed) => {
    expect(read(front + body).findings.map((one) => one.replace(/^\d+/, ""))).toEqual([
      finding.replace(/^\d+/, ""),
    ]);
    expect(repair(front + body)).toBe(front + fixed);
    expect(repair(front + fixed)).toBe(front + fixed);
  });

  test("a tag is not a heading", () => {
    expect(read(`${front}- Prices rose.\n\n#tin\n`).findings).toEqual([
      "8 warning text-not-kept: this text is not part of a bullet and is not kept; write an insight as `- ...`",
    ]);
  });

  test.each([
    "Summary",
    "References",
    "1. Core insights",
    "💡 Core insights",
    "Supply {#supply}",
    "Supply\t{.x}",
  ])("the title %j is written so that it stays a title", (title) => {
    const article = {
      schemaVersion: "1.0",
      headline: title,
      language: "en",
      groups: [{ title, insights: [] }],
    };
    expect(read(markdown.serialise([article]).text).article).toEqual(article);
  });
});

test("a table of contents is not read as insights", () => {
  const { article, findings } = read(
    `${front}# H\n\n- [Supply](#supply)\n  - [Mines](#mines)\n\n[TOC]\n\n## Supply\n\n- Prices rose.\n`,
  );
  expect(article["coreInsights"]).toBe(undefined);
  expect(findings).toEqual(
    [8, 9, 11].map((line) => `${line} note text-not-kept: a table of contents is not kept`),
  );
});

describe("front matter in another form", () => {
  const body = "\n# H\n\n- Prices rose.\n";
  test.each<[string, string, string]>([
    [
      '+++\ntitle = "Tin"\ntags = ["tin"]\n[source]\nname = "Desk"\n+++\n',
      "1 warning front-matter-missing: this front matter is TOML and is not read; write it as YAML: lines such as `language: en`, between two lines ---",
      '---\ntitle: "Tin"\ntags: ["tin"]\nsource:\n  name: "Desk"\n---\n',
    ],
    [
      'schemaVersion: "1.0"\nlanguage: en\nsource:\n  name: Desk\n',
      "1 warning front-matter-missing: these fields are not read, because they are not between two lines ---; add a line --- before and after them",
      '---\nschemaVersion: "1.0"\nlanguage: en\nsource:\n  name: Desk\n---\n',
    ],
  ])("%j", (fields, finding, fixed) => {
    expect(read(fields + body).findings).toEqual([finding]);
    expect(repair(fields + body)).toBe(fixed + body);
  });

  test("TOML with other parts is left to a person", () => {
    const source = `+++\ntags = [\n  "tin",\n]\n+++\n${body}`;
    expect(read(source).findings.map((finding) => finding.slice(0, 30))).toEqual([
      "1 warning front-matter-missing",
    ]);
    expect(repair(source)).toBe(source);
  });
});

test("the brief in the answer of a chat assistant is read, and its code block can be removed", () => {
  const brief = `${front}# H\n\n- Prices rose.\n`;
  const source = `Sure! Here is the brief:\n\n\`\`\`markdown\n${brief}\`\`\`\n\nAnything else?\n`;
  const { article, findings } = read(source);
  expect(article).toEqual({
    schemaVersion: "1.0",
    language: "en",
    headline: "H",
    coreInsights: insight,
  });
  expect(findings).toEqual([
    "1 warning text-not-kept: the brief is in a code block; the marks of the block and the text around it are not kept",
  ]);
  expect(repair(source)).toBe(brief);
});

describe("a text that is not kept is named", () => {
  test.each<[string, string]>([
    [
      "| a | b |\n| - | - |",
      "this table of 2 lines is not part of a bullet and is not kept; write an insight as `- ...`",
    ],
    [
      "> They rose.",
      "this quote is not part of a bullet and is not kept; write an insight as `- ...`",
    ],
    [
      "```\nx\n```",
      "this code block of 3 lines is not part of a bullet and is not kept; write an insight as `- ...`",
    ],
    [
      "![A chart](chart.png)",
      "this picture is not part of a bullet and is not kept; write an insight as `- ...`",
    ],
    [
      "<ul>\n<li>Prices rose.</li>\n</ul>",
      "this HTML of 3 lines is not part of a bullet and is not kept; write an insight as `- ...`",
    ],
    [
      "**Source:** Desk | **Date:** 3 May 2025",
      "this line is not kept; write fields between the lines --- at the start: `source: { name: Desk }` and `datePublished: 2025-05-03`",
    ],
    [
      "Date: 3 May 2025\nTags: tin",
      "these 2 lines are not kept; write fields between the lines --- at the start: `datePublished: 2025-05-03` and `topics: [tin]`",
    ],
    [
      "Date: 3/5/2025\nStatus: draft",
      "these 2 lines are not kept; write fields between the lines --- at the start, such as `source: { name: Mining Desk }` and `datePublished: 2025-10-23`",
    ],
  ])("%j", (text, message) => {
    expect(read(`${front}# H\n\n${text}\n`).findings).toEqual([
      `8 warning text-not-kept: ${message}`,
    ]);
  });
});

describe("references with other labels and addresses", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["[3]. Customs", { id: 3, title: "Customs" }, []],
    [String.raw`3\. Customs`, { id: 3, title: "Customs" }, []],
    [
      String.raw`3\) Customs, https://example.org/c`,
      { id: 3, title: "Customs", url: "https://example.org/c" },
      [],
    ],
    [
      "(4) Customs, https://example.org/c",
      { id: 4, title: "Customs", url: "https://example.org/c" },
      [],
    ],
    ["(4) Customs", { id: 4, title: "Customs" }, []],
    [
      String.raw`\[4\] Customs https://example.org/c`,
      { id: 4, title: "Customs", url: "https://example.org/c" },
      [],
    ],
    ["- **[4]** Customs", { id: 4, title: "Customs" }, []],
    [
      "* **[4]:** [Customs](https://example.org/c)",
      { id: 4, title: "Customs", url: "https://example.org/c" },
      [],
    ],
    [
      "5) Desk | Squeeze | https://example.org/5 | accessed 5 May 2025",
      { id: 5, title: "Desk | Squeeze", url: "https://example.org/5" },
      ["| accessed 5 May 2025"],
    ],
    [
      "[6] Customs https://example.org/6 (retrieved 2025-05-05)",
      { id: 6, title: "Customs", url: "https://example.org/6" },
      ["(retrieved 2025-05-05)"],
    ],
  ])("%s", (line, reference, leftovers) => {
    const { article, findings } = read(`${front}## References\n\n[^1]: First\n${line}\n`);
    expect(article["references"]).toEqual([{ id: 1, title: "First" }, reference]);
    expect(findings.map((finding) => /"(.*?)"/.exec(finding)![1])).toEqual(leftovers);
  });

  test("an address between words is not moved, and reported", () => {
    const line = "[2] See https://example.org/2 for the figures";
    const { article, findings } = read(`${front}## References\n\n${line}\n`);
    expect(article["references"]).toEqual([
      { id: 2, title: "See https://example.org/2 for the figures" },
    ]);
    expect(findings).toEqual([
      "8 warning reference-shape: this line was read as a title, because its address is inside the text; write `[Title](https://...) — Publisher (2025-10-23)`",
    ]);
  });
});
