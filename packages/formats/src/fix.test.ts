import { validateArticle, type Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { fixArticle, lintArticle, type Edit, type LintIssue } from "@mineral-brief/schema/lint";
import { allExamples } from "@mineral-brief/schema/lint/examples";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import { pastedPages } from "@mineral-brief/fixtures/pasted-pages";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { AlwaysWritableFormat, Format, ReadableFormat } from "./format.ts";
import { findChanges, fixerNames, fixText, loadFixer, type Fixer, type TextFix } from "./fix.ts";
import { applyTextEdits } from "./fix/text-edit.ts";

const now = "2025-10-25";
const numRuns = Math.max(40, runs / 5);

interface Fix extends TextFix {
  readonly issue: LintIssue;
}

/** Returns the fixes of the rules for a text. */
function fixesOf(source: string, { parse }: Fixer): Fix[] {
  return parse(source).documents.flatMap(({ data }, document) => {
    const validation = validateArticle(data);
    if (!validation.ok) return [];
    return lintArticle(validation.article, { now }).flatMap((issue) =>
      issue.fix === undefined ? [] : [{ document, edits: issue.fix, issue }],
    );
  });
}

/** Applies fixes until no fix is left that the text has a place for. */
function fixAll(source: string, fixer: Fixer): { text: string; applied: number; skipped: Fix[] } {
  let text = source;
  let applied = 0;
  for (let round = 0; round < 20; round++) {
    const fixed = fixText(text, fixesOf(text, fixer), fixer);
    expect(applyTextEdits(text, fixed.textEdits)).toBe(fixed.text);
    if (fixed.applied.length === 0) return { text, applied, skipped: [...fixed.skipped] };
    applied += fixed.applied.length;
    text = fixed.text;
  }
  throw new Error("more rounds than any article needs");
}

const fixers = await Promise.all(fixerNames.map((name) => loadFixer(name)));
const fixerOf = (format: string) => fixers.find(({ name }) => name === format)!;

test("every format that is read has a fixer, in the same order, and no other format has one", async () => {
  const readable = allFormats.filter((format: Format) => format.parse !== undefined);
  expect(fixers.map(({ name }) => name)).toEqual(readable.map(({ name }) => name));
  expect([await loadFixer("csv"), await loadFixer("constructor")]).toEqual([undefined, undefined]);
});

describe("never writes a text that reads differently", () => {
  const changes: readonly (readonly [name: string, change: (words: string) => string])[] = [
    ["adds a word", (words) => `${words} again`],
    ["adds a first word", (words) => `Again ${words}`],
    ["removes a word from the middle", (words) => words.replace(/ [^ ]+ /, " ")],
    ["replaces all words", () => "Tungsten is scarce"],
  ];
  const fixer = fixerOf("text");
  test.each(pastedPages.map(({ name, source }) => [name, source] as const))("%s", (_, source) => {
    const { documents } = fixer.parse(source);
    for (const [document, { data }] of documents.entries()) {
      const insights = (data as Article).coreInsights ?? [];
      for (const [index, { text: words }] of insights.entries())
        for (const [, change] of changes) {
          const value = change(textOf(words));
          const fix = {
            document,
            edits: [{ path: ["coreInsights", index, "text"], value }],
          };
          const { text, applied, skipped } = fixText(source, [fix], fixer);
          expect(applied.length + skipped.length).toBe(1);
          const read = fixer.parse(text).documents[document]!.data as Article;
          expect([text === source, textOf(read.coreInsights![index]!.text)]).toEqual(
            applied.length === 1 && value !== textOf(words)
              ? [false, value]
              : [true, textOf(words)],
          );
        }
    }
  });
});

describe.each<[string, readonly (readonly [name: string, before: string, after: string])[]]>([
  [
    "json",
    [
      [
        "keeps indentation, spaces and the order of keys",
        `{ "language": "en",\n\t"schemaVersion": "1.0",  "headline": " Tungsten ",\n\t"coreInsights": [\n\t\t{ "text": "Rose [3].",\n\t\t  "citations": [1] } ] }\n`,
        `{ "language": "en",\n\t"schemaVersion": "1.0",  "headline": "Tungsten",\n\t"coreInsights": [\n\t\t{ "text": "Rose.",\n\t\t  "citations": [1, 3] } ] }\n`,
      ],
      [
        "adds a key in the file's own indentation, and keeps CRLF and a byte order mark",
        `\uFEFF{\r\n   "schemaVersion": "1.0",\r\n   "headline": "H",\r\n   "language": "en",\r\n   "coreInsights": [\r\n      {\r\n         "text": "Rose [3]."\r\n      }\r\n   ]\r\n}\r\n`,
        `\uFEFF{\r\n   "schemaVersion": "1.0",\r\n   "headline": "H",\r\n   "language": "en",\r\n   "coreInsights": [\r\n      {\r\n         "text": "Rose.",\r\n         "citations": [3]\r\n      }\r\n   ]\r\n}\r\n`,
      ],
      [
        "keeps the escapes of a file of ASCII alone",
        `{"schemaVersion":"1.0","headline":"\\u94a8 ","language":"zh","coreInsights":[{"text":"\\u94a8\\/x [2]"}]}`,
        `{"schemaVersion":"1.0","headline":"\\u94a8","language":"zh","coreInsights":[{"text":"\\u94a8\\/x","citations":[2]}]}`,
      ],
      [
        "removes a key and an item with their commas",
        `{"schemaVersion": "1.0", "headline": "H", "language": "en", "groups": [\n  {"title": "Group 1", "insights": [\n    {"text": "Search documents"},\n    {"text": "One.", "citations": [1, 1, 2]}\n  ]}\n]}`,
        `{"schemaVersion": "1.0", "headline": "H", "language": "en", "groups": [\n  {"insights": [\n    {"text": "One.", "citations": [1, 2]}\n  ]}\n]}`,
      ],
    ],
  ],
  [
    "ndjson",
    [
      [
        "fixes one line and keeps the others",
        `{"schemaVersion":"1.0","headline":"A ","language":"en"}\n{"schemaVersion": "1.0", "headline": "B", "language": "en"}\n\n`,
        `{"schemaVersion":"1.0","headline":"A","language":"en"}\n{"schemaVersion": "1.0", "headline": "B", "language": "en"}\n\n`,
      ],
    ],
  ],
  [
    "yaml",
    [
      [
        "keeps comments, quotes, line breaks and empty lines",
        `# the brief\nschemaVersion: "1.0"\nheadline: ' Tungsten''s quotas '  # as printed\nlanguage: en\n\ncoreInsights:\n  # the lead\n  - text: Quotas shrink [1] for\n      a third year.\n    citations: [2]   # keep\n\n  - text: "Prices\\u0020rose [3]"\n  - text: Search documents\n\ngroups:\n  - title: Group 1\n    insights: []\n`,
        `# the brief\nschemaVersion: "1.0"\nheadline: 'Tungsten''s quotas'  # as printed\nlanguage: en\n\ncoreInsights:\n  # the lead\n  - text: Quotas shrink for\n      a third year.\n    citations: [2, 1]   # keep\n\n  - text: "Prices\\u0020rose"\n    citations: [3]\n\ngroups:\n  - insights: []\n`,
      ],
      [
        "fixes block scalars with their indicator, and adds missing entries after them",
        `schemaVersion: 1.0\nheadline: |\n  Tungsten\nlanguage: en\ncoreInsights:\n- text: >\n    Quotas shrink\n    again [4].\n`,
        `schemaVersion: 1.0\nheadline: |-\n  Tungsten\nlanguage: en\ncoreInsights:\n- text: >-\n    Quotas shrink\n    again.\n  citations: [4]\n`,
      ],
      [
        "puts quotes around text that needs them",
        `schemaVersion: 1.0\nheadline: Search documents 2025\nlanguage: en\ngroups:\n- {insights: [], title: Group 2. 7 }\n- title: Group 3. - b\n  insights: []\n`,
        `schemaVersion: 1.0\nheadline: "2025"\nlanguage: en\ngroups:\n- {insights: [], title: "7" }\n- title: "- b"\n  insights: []\n`,
      ],
      [
        "fixes one document and leaves the others, with CRLF",
        `schemaVersion: 1.0\r\nheadline: A\r\nlanguage: en\r\ncoreInsights:\r\n- text: One.\r\n  citations:\r\n    - 1\r\n    - 1\r\n---\r\nschemaVersion: 1.0\r\nheadline: B # kept\r\nlanguage: en\r\n`,
        `schemaVersion: 1.0\r\nheadline: A\r\nlanguage: en\r\ncoreInsights:\r\n- text: One.\r\n  citations:\r\n    - 1\r\n---\r\nschemaVersion: 1.0\r\nheadline: B # kept\r\nlanguage: en\r\n`,
      ],
    ],
  ],
  [
    "markdown",
    [
      [
        "keeps emphasis, wrapped lines and comments, and cites as the brief does",
        `---\nschemaVersion: 1.0 # the format\nlanguage: en\ntopics: [" rare earths "]\n---\n\n# Tungsten\n\n## Core insights\n\n* Quotas *shrink*\n  again \\[1], it said.\n* Prices rose [2] [3] [2].\n* Search documents\n\n<!-- a note -->\n\n## Group 1: Supply &amp; demand ##\n\n- Rose \\[4\\][^1]\n\n## References\n\n[^1]: One\n[^4]: Four\n`,
        `---\nschemaVersion: 1.0 # the format\nlanguage: en\ntopics: ["rare earths"]\n---\n\n# Tungsten\n\n## Core insights\n\n* Quotas *shrink*\n  again, it said.[^1]\n* Prices rose [2] [3].\n\n<!-- a note -->\n\n## Supply &amp; demand ##\n\n- Rose[^1][^4]\n\n## References\n\n[^1]: One\n[^4]: Four\n`,
      ],
      [
        "removes a title, and its language from the comment",
        `---\nschemaVersion: 1.0\nlanguage: en\n---\n\n# H\n\n## Group 2\n<!-- {"title": {"lang": "en-GB"}, "id": "a"} -->\n\n- One.\n`,
        `---\nschemaVersion: 1.0\nlanguage: en\n---\n\n# H\n\n##\n<!-- {"id": "a"} -->\n\n- One.\n`,
      ],
    ],
  ],
  [
    "text",
    [
      [
        "removes interface text from a headline and a bullet",
        `Rare earths\nTungsten quotas Search documents\nMining Desk· 2025-10-23 17:55\nCore Insights - Quotas shrink. Search documents [1][2] - Prices  rose [3]. Group 1: Gruppe 2. Supply - One [4].`,
        `Rare earths\nTungsten quotas\nMining Desk· 2025-10-23 17:55\nCore Insights - Quotas shrink. [1][2] - Prices  rose [3]. Group 1: Supply - One [4].`,
      ],
      [
        "fixes the quotation in an e-mail, and keeps the e-mail around it",
        "From: Ada\r\nSubject: Tungsten\r\n\r\n> Tungsten quotas Search documents\r\n> Mining Desk· 2025-10-23 17:55\r\n>\r\n> Core Insights\r\n> - Quotas shrink for\r\n>   a third year. Search documents [1]\r\n> - Search documents\r\n> - Prices rose. [2]\r\n\r\nKind regards, Ada\r\n",
        "From: Ada\r\nSubject: Tungsten\r\n\r\n> Tungsten quotas\r\n> Mining Desk· 2025-10-23 17:55\r\n>\r\n> Core Insights\r\n> - Quotas shrink for\r\n>   a third year. [1]\r\n> - Prices rose. [2]\r\n\r\nKind regards, Ada\r\n",
      ],
      [
        "keeps the parts of a broken word and an advertisement inside a bullet",
        "Tungsten quotas\nMining Desk· 2025-10-23 17:55\nCore Insights\n- More tung-\n  sten is sold\nAdvertisement\n  this year. Search documents [1]\n- Prices rose. [2]\n",
        "Tungsten quotas\nMining Desk· 2025-10-23 17:55\nCore Insights\n- More tung-\n  sten is sold\nAdvertisement\n  this year. [1]\n- Prices rose. [2]\n",
      ],
    ],
  ],
  [
    "html-fragment",
    [
      [
        "fixes an article that is only JSON in a page",
        `<mineral-brief>\n<script type="application/json">{"schemaVersion":"1.0","headline":"\\u003cb> ","language":"en"}</script>\n</mineral-brief>\n`,
        `<mineral-brief>\n<script type="application/json">{"schemaVersion":"1.0","headline":"\\u003cb>","language":"en"}</script>\n</mineral-brief>\n`,
      ],
    ],
  ],
])("%s", (name, cases) => {
  test.each(cases)("%s", (_, before, after) => {
    const fixed = fixAll(before, fixerOf(name));
    expect(fixed.text).toBe(after);
    expect(fixed.skipped).toEqual([]);
  });
});

describe("a citation of Markdown gets a quote in the comment of its insight", () => {
  const brief = (lines: string): string =>
    `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n## Core insights\n\n${lines}\n\n## References\n\n[^1]: One\n[^4]: Four\n`;

  test.each<[string, string, object, string]>([
    [
      "without a comment",
      "- Rose.[^1][^4]",
      { id: 4, quote: "up", locator: "Prices" },
      '- Rose.[^1][^4]\n  <!-- {"citations":[{"id":4,"quote":"up","locator":"Prices"}]} -->',
    ],
    [
      "with a comment of other fields",
      '- Rose.[^1][4]\n  <!-- {"kind": "claim"} -->',
      { id: 4, quote: "up" },
      '- Rose.[^1][4]\n  <!-- {"kind": "claim", "citations": [{"id": 4, "quote": "up"}]} -->',
    ],
    [
      "with a comment that completes another citation",
      '- Rose.[^1][^4]\n  <!-- {"citations": [{"id": 1, "quote": "x"}]} -->',
      { id: 4, quote: "up" },
      '- Rose.[^1][^4]\n  <!-- {"citations": [{"id": 1, "quote": "x"}, {"id": 4, "quote": "up"}]} -->',
    ],
    [
      "with a comment that completes it",
      '- Rose.[^1][^4, p. 2]\n  <!-- {"citations": [{"id": 4, "locator": "p. 2", "prefix": "x"}]} -->',
      { id: 4, locator: "p. 2", prefix: "x", quote: "up" },
      '- Rose.[^1][^4, p. 2]\n  <!-- {"citations": [{"id": 4, "locator": "p. 2", "prefix": "x", "quote": "up"}]} -->',
    ],
  ])("%s", (_, before, citation, after) => {
    const path = ["coreInsights", 0, "citations", 1];
    const fix = { document: 0, edits: [{ path, value: citation }] };
    const fixed = fixText(brief(before), [fix], fixerOf("markdown"));
    expect(fixed.skipped).toEqual([]);
    expect(fixed.text).toBe(brief(after));
  });

  test("unless its mark would have to change", () => {
    const path = ["coreInsights", 0, "citations", 0];
    const fix = { document: 0, edits: [{ path, value: { id: 4, quote: "up" } }] };
    const { text, skipped } = fixText(brief("- Rose.[^1]"), [fix], fixerOf("markdown"));
    expect([text, skipped]).toEqual([brief("- Rose.[^1]"), [fix]]);
  });
});

describe("a change of words in a bullet of Markdown writes spaces and signs as they are", () => {
  const brief = (line: string): string =>
    `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n- ${line}\n\n## References\n\n[^1]: One\n`;

  test.each([
    ["The DRC is down.[^1]", "The DR Congo is down.", "The DR Congo is down.[^1]"],
    ["Down in the DRC[^1]", "Down in the DR Congo", "Down in the DR Congo[^1]"],
    ["`DRC` and *DRC* fell", "`DR Congo` and *DR Congo* fell", "`DR Congo` and *DR Congo* fell"],
    ["Congo-Kinshasa sells.", "DR Congo sells.", "DR Congo sells."],
    ["*Congo-Kinshasa* sells.", "*DR Congo* sells.", "*DR Congo* sells."],
    ["Up.[^1] Congo-Kinshasa sells.", "Up. DR Congo sells.", "Up.[^1] DR Congo sells."],
    ["Tin fell", "- Tin fell", String.raw`\- Tin fell`],
    ["Tin fell", "DR  Tin fell", "DR&#32;&#32;Tin fell"],
    ["REEs fell", "rare earths fell", "rare earths fell"],
    ["The REE\n  price fell", "The rare earth price fell", "The rare earth\n  price fell"],
    ["It fell", "It fell - again", "It fell - again"],
    ["It fell by 5\n  % in May", "It fell by 5 to 6 % in May", "It fell by 5\n  to 6 % in May"],
    // At the ends of the text and beside other spaces, Markdown drops a space.
    ["It fell", "It fell ", "It fell&#32;"],
    ["It fell", " It fell", "&#32;It fell"],
    ["It\n  fell", "It  fell", "It\n  &#32;fell"],
  ])("%j to %j", (before, words, after) => {
    const edits = [{ path: ["coreInsights", 0, "text"], value: words }];
    const fixed = fixText(brief(before), [{ document: 0, edits }], fixerOf("markdown"));
    expect(fixed.skipped).toEqual([]);
    expect(fixed.text).toBe(brief(after));
  });
});

describe("the version and the language are added at the start of an article", () => {
  test.each<[format: string, before: string, after: string]>([
    ["json", '{"headline":"H"}', '{"schemaVersion":"1.0","language":"en","headline":"H","id":"a"}'],
    [
      "json",
      '{\n  "headline": "H"\n}\n',
      '{\n  "schemaVersion": "1.0",\n  "language": "en",\n  "headline": "H",\n  "id": "a"\n}\n',
    ],
    ["json", "{}", '{"schemaVersion": "1.0", "language": "en", "id": "a"}'],
    [
      "yaml",
      "# A note.\r\nheadline: H\r\n",
      '# A note.\r\nschemaVersion: "1.0"\r\nlanguage: en\r\nheadline: H\r\nid: a\r\n',
    ],
    [
      "yaml",
      "\uFEFFheadline: H\n",
      '\uFEFFschemaVersion: "1.0"\nlanguage: en\nheadline: H\nid: a\n',
    ],
    ["yaml", "{ headline: H }\n", '{ schemaVersion: "1.0", language: en, headline: H, id: a }\n'],
    [
      "markdown",
      "---\ndatePublished: 2025-10-24\n---\n\n# H\n",
      '---\nschemaVersion: "1.0"\nlanguage: en\ndatePublished: 2025-10-24\nid: a\n---\n\n# H\n',
    ],
    [
      "markdown",
      "\uFEFF# H\r\n",
      '\uFEFF---\r\nschemaVersion: "1.0"\r\nlanguage: en\r\nid: a\r\n---\r\n\r\n# H\r\n',
    ],
  ])("%s: %j", (format, before, after) => {
    const fixer = fixerOf(format);
    const edits: Edit[] = [
      { path: ["schemaVersion"], value: "1.0" },
      { path: ["language"], value: "en" },
      { path: ["id"], value: "a" },
    ];
    const fixed = fixText(before, [{ document: 0, edits }], fixer);
    expect(fixed.text).toBe(after);
    expect(applyTextEdits(before, fixed.textEdits)).toBe(after);
  });

  test.each<[format: string, before: string, after: string]>([
    [
      "json",
      '{"schemaVersion":"1.0","headline":"H"}',
      '{"schemaVersion":"1.0","language":"en","headline":"H"}',
    ],
    ["json", '{"id":"a"}', '{"id":"a","language":"en"}'],
    [
      "yaml",
      'schemaVersion: "1.0"\nid: a # note\nheadline: H\n',
      'schemaVersion: "1.0"\nid: a # note\nlanguage: en\nheadline: H\n',
    ],
    ["markdown", "---\n---\n\n# H\n", "---\nlanguage: en\n---\n\n# H\n"],
    ["markdown", "---\n# A note.\n---\n\n# H\n", "---\n# A note.\nlanguage: en\n---\n\n# H\n"],
  ])("the language alone, %s: %j", (format, before, after) => {
    const edits: Edit[] = [{ path: ["language"], value: "en" }];
    expect(fixText(before, [{ document: 0, edits }], fixerOf(format)).text).toBe(after);
  });

  test("but front matter that does not end stays as it is", () => {
    const before = "---\ndatePublished: 2025-10-24\n\n# H\n";
    const edits: Edit[] = [{ path: ["language"], value: "en" }];
    const fixed = fixText(before, [{ document: 0, edits }], fixerOf("markdown"));
    expect([fixed.text, fixed.applied]).toEqual([before, []]);
  });
});

describe("a list of objects takes several lines in YAML", () => {
  const groups = [
    { title: "Law", insights: [{ text: "One" }, { text: "Two", citations: [1] }] },
    { title: "Market", insights: [{ text: "Three" }] },
  ];
  const lines = [
    "- title: Law",
    "  insights:",
    "    - { text: One }",
    "    - { text: Two, citations: [1] }",
    "- title: Market",
    "  insights:",
    "    - { text: Three }",
  ];
  const below = (indent: string): string => lines.map((line) => `${indent}${line}\n`).join("");
  test.each<[before: string, edit: Edit, after: string]>([
    [
      "groups:\n    Law: [One]\n    Market:\n      - Three\nid: a\n",
      { path: ["groups"], value: groups },
      `groups:\n${below("    ")}id: a\n`,
    ],
    [
      "groups:   # two\n  # by topic\n  Law: [One]\n",
      { path: ["groups"], value: groups },
      `groups:   # two\n  # by topic\n${below("  ")}`,
    ],
    [
      "groups: One # note\r\nid: a\r\n",
      { path: ["groups"], value: groups },
      `groups:\n${below("  ").trimEnd()} # note\nid: a\n`.replaceAll("\n", "\r\n"),
    ],
    [
      "coreInsights:\n- text: One\n  figures: 8\n",
      { path: ["coreInsights", 0, "figures"], value: [{ text: "8" }, { text: "9" }] },
      'coreInsights:\n- text: One\n  figures:\n    - { text: "8" }\n    - { text: "9" }\n',
    ],
    [
      "groups:\n  - Law\n",
      { path: ["groups", 0], value: groups[1] },
      "groups:\n  - title: Market\n    insights:\n      - { text: Three }\n",
    ],
    [
      "{ coreInsights: One }\n",
      { path: ["coreInsights"], value: [{ text: "One" }] },
      "{ coreInsights: [{ text: One }] }\n",
    ],
    ["headline: H\n", { path: ["groups"], value: groups }, `headline: H\ngroups:\n${below("  ")}`],
  ])("%j", (before, edit, after) => {
    const fixed = fixText(before, [{ document: 0, edits: [edit] }], fixerOf("yaml"));
    expect(fixed.text).toBe(after);
    expect(applyTextEdits(before, fixed.textEdits)).toBe(after);
  });
});

describe("entries that move to the object around them keep their text", () => {
  const moveUp = (key: string, entries: Readonly<Record<string, unknown>>): Edit[] => [
    { path: [key] },
    ...Object.entries(entries).map(([one, value]): Edit => ({ path: [one], value })),
  ];
  const edits = moveUp("a", { language: "en", topics: ["Tin", "Zinc"] });
  test.each<[format: string, before: string, after: string]>([
    [
      "json",
      '{\n  "a": {\n    "language": "en",\n    "topics": [\n      "Tin",\n      "Zinc"\n    ]\n  },\n  "id": "x"\n}\n',
      '{\n  "language": "en",\n  "topics": [\n    "Tin",\n    "Zinc"\n  ],\n  "id": "x"\n}\n',
    ],
    [
      "json",
      '{"a":{"language":"en","topics":["Tin","Zinc"]}}',
      '{"language":"en","topics":["Tin","Zinc"]}',
    ],
    [
      "yaml",
      "id: x\na:\n    # The language.\n    language: en\n    topics: # Two.\n      - Tin\n      - Zinc\n\nheadline: H\n",
      "id: x\n# The language.\nlanguage: en\ntopics: # Two.\n  - Tin\n  - Zinc\n\nheadline: H\n",
    ],
    [
      "yaml",
      "a: # Mine.\n  language: en\n  topics: [Tin, Zinc]\nid: x\n",
      "a: # Mine.\n  language: en\n  topics: [Tin, Zinc]\nid: x\n",
    ],
    [
      "yaml",
      "{ a: { language: en, topics: [Tin, Zinc] }, id: x }\n",
      "{ language: en, topics: [Tin, Zinc], id: x }\n",
    ],
    [
      "markdown",
      "---\na:\n  language: en\n  topics: [Tin, Zinc]\n---\n\n# H\n",
      "---\nlanguage: en\ntopics: [Tin, Zinc]\n---\n\n# H\n",
    ],
  ])("%s: %j", (format, before, after) => {
    const fixed = fixText(before, [{ document: 0, edits }], fixerOf(format));
    expect(fixed.text).toBe(after);
    expect(applyTextEdits(before, fixed.textEdits)).toBe(after);
  });
});

describe("the address of a linked citation goes to its reference in Markdown", () => {
  test.each<[before: string, after: string]>([
    [
      "- Rose. [[1]](https://example.org/a)\n\n## References\n\n1. Notice — Customs (2026-11-20)\n",
      "- Rose.[^1]\n\n## References\n\n1. [Notice](https://example.org/a) — Customs (2026-11-20)\n",
    ],
    [
      "- Rose. [1](https://example.org/a)\n\n## References\n\n- [1] Notice [draft]\n",
      "- Rose.[^1]\n\n## References\n\n- [1] [Notice [draft]](https://example.org/a)\n",
    ],
    [
      "- Rose [[1]](https://example.org/a), fell. [[2]](https://example.org/b)\n\n## References\n\n[^2]: Notice\n",
      "- Rose, fell. [1][^2]\n\n## References\n\n[^2]: [Notice](https://example.org/b)\n[^1]: <https://example.org/a>\n",
    ],
    [
      "- Rose. [[1]](https://example.org/a)\n\n## Sources\n\nSee above.\n",
      "- Rose. [1]\n\n## Sources\n\n[^1]: <https://example.org/a>\n\nSee above.\n",
    ],
    [
      "- Rose. [[1]](https://example.org/a)\r\n- Fell. [[2]](https://example.org/b)\r\n",
      "- Rose. [1]\r\n- Fell. [2]\r\n\r\n## References\r\n\r\n[^1]: <https://example.org/a>\r\n[^2]: <https://example.org/b>\r\n",
    ],
  ])("%j", (before, after) => {
    const lines = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n';
    const front = before.includes("\r") ? lines.replaceAll("\n", "\r\n") : lines;
    const fixer = fixerOf("markdown");
    let text = front + before;
    for (let round = 0; round < 5; round++) {
      const article = fixer.parse(text).documents[0]!.data as Article;
      const fixes = lintArticle(article, { now }).flatMap(({ suggestedFix: edits }) =>
        edits === undefined ? [] : [{ document: 0, edits }],
      );
      ({ text } = fixText(text, fixes, fixer));
    }
    expect(text).toBe(front + after);
  });
});

test("edits that touch are one edit", () => {
  const source = `places: [Chile, DRC]\n`;
  const fixes = ["CL", "CD"].map((value, index) => ({
    document: 0,
    edits: [{ path: ["places", index], value }],
  }));
  expect(fixText(source, fixes, fixerOf("yaml"))).toMatchObject({
    text: "places: [CL, CD]\n",
    textEdits: [
      { start: 10, end: 14, text: "L" },
      { start: 16, end: 18, text: "" },
      { start: 19, end: 19, text: "D" },
    ],
  });
});

describe("a fix is skipped", () => {
  const text = JSON.stringify([
    { schemaVersion: "1.0", headline: "One ", language: "en" },
    { schemaVersion: "1.0", headline: "Two ", language: "en" },
  ]);
  const json = fixerOf("json");
  const fixes = fixesOf(text, json).filter(({ issue }) => issue.code === "text-untrimmed");

  test.each<[string, Fixer["open"]]>([
    ["if there are no edits", () => () => undefined],
    ["if they change nothing", () => () => []],
    ["if the result is not in the format", () => () => [{ start: 0, end: 1, text: "" }]],
    [
      "if edits overlap",
      () => () => [
        { start: 0, end: 2, text: "[{" },
        { start: 1, end: 2, text: "{" },
      ],
    ],
    [
      "if it also changes another article",
      () => () =>
        ["One ", "Two "].map((words) => {
          const start = text.indexOf(words);
          return { start, end: start + words.length, text: words.trim() };
        }),
    ],
  ])("%s", (_, open) => {
    const fixed = fixText(text, fixes.slice(0, 1), { ...json, open });
    expect(fixed).toMatchObject({ text, textEdits: [], applied: [], overlapping: [] });
    expect(fixed.skipped).toEqual(fixes.slice(0, 1));
  });

  test("and the others are applied", () => {
    const open: Fixer["open"] = (source, documents) => (change) =>
      change.document === 0 ? undefined : json.open(source, documents)(change);
    const fixed = fixText(text, fixes, { ...json, open });
    expect(fixed.text).toBe(text.replace("Two ", "Two"));
    expect(fixed.applied).toEqual(fixes.slice(1));
    expect(fixed.skipped).toEqual(fixes.slice(0, 1));
  });

  test("if a YAML alias repeats its value", () => {
    const aliased = `schemaVersion: "1.0"\nheadline: &words "One "\nlanguage: en\ntopics: [*words]\n`;
    const yaml = fixerOf("yaml");
    expect(fixAll(aliased, yaml)).toMatchObject({ text: aliased, applied: 0 });
  });

  test.each<[string, string, readonly Edit[]]>([
    [
      "yaml",
      `coreInsights:\n  - text: Rose.\n    citations:\n      - 1\n      - 1 # again\n`,
      [{ path: ["coreInsights", 0, "citations", 1] }],
    ],
    [
      "yaml",
      `coreInsights:\n  - text: Rose.\n    citations: [\n      1, # first\n      1 ]\n`,
      [{ path: ["coreInsights", 0, "citations", 0] }],
    ],
    [
      "yaml",
      `references:\n  - id: 1\n    # of the ministry\n    title: Quotas\n  - id: 2\n`,
      [{ path: ["references", 0] }],
    ],
    [
      "yaml",
      `references:\n  id: 1 # one\n  title: Quotas\n`,
      [{ path: ["references"], value: [{ id: 1, title: "Quotas" }] }],
    ],
    [
      "markdown",
      `---\nreferences:\n  - id: 1 # one\n  - id: 2\n---\n\n# Quotas\n`,
      [{ path: ["references", 0] }],
    ],
    [
      "markdown",
      `\uFEFF---\r\nreferences:\r\n  - id: 1 # one\r\n  - id: 2\r\n---\r\n\r\n# Quotas\r\n`,
      [{ path: ["references", 0] }],
    ],
    [
      "markdown",
      `---\nlanguage: en\n---\n\n# Quotas\n\n## References\n\n[^1]: Quotas <!-- of the ministry -->\n  <!-- {"kind":"report"} -->\n\n[^2]: Prices\n`,
      [{ path: ["references", 0] }],
    ],
    [
      "json",
      `{"references": [{"id": 1 /* of the ministry */}, {"id": 2}]}`,
      [{ path: ["references", 0] }],
    ],
  ])("%s: if it would remove a comment: %j", (name, source, edits) => {
    const fix = { document: 0, edits };
    expect(fixText(source, [fix], fixerOf(name))).toMatchObject({ text: source, skipped: [fix] });
    const bare = source.replace(/ *(?:# .*| <!-- of.*| \/\*.*\*\/)/g, "");
    expect(fixText(bare, [fix], fixerOf(name)).applied).toEqual([fix]);
  });

  test("but not if a text only looks like a comment", () => {
    const source = `references:\n  - id: 1\n    title: "Deal # 2 // <!-- x -->"\n  - id: 2\n`;
    const fix = { document: 0, edits: [{ path: ["references", 0] }] };
    expect(fixText(source, [fix], fixerOf("yaml")).text).toBe("references:\n  - id: 2\n");
  });

  test("if the HTML of an article was edited", () => {
    const html = fixerOf("html");
    const article = { schemaVersion: "1.0", headline: "One ", language: "en" } as Article;
    const page = (allFormats[2] as AlwaysWritableFormat).serialise([article]).text;
    const edited = page.replace('<header class="mineral-brief-top">', '<header class="ours">');
    expect(edited).not.toBe(page);
    expect(fixAll(page, html)).toMatchObject({ applied: 1, skipped: [] });
    expect(fixAll(edited, html)).toMatchObject({ text: edited, applied: 0 });
  });
});

test("a fix that overlaps another is not applied yet", () => {
  const source = `{"schemaVersion":"1.0","headline":"One","language":"en","coreInsights":[{"text":"Rose [3] "}]}`;
  const json = fixerOf("json");
  const fixed = fixText(source, fixesOf(source, json), json);
  expect(fixed.applied.map(({ issue }) => issue.code)).toEqual(["text-untrimmed"]);
  expect(fixed.overlapping.map(({ issue }) => issue.code)).toEqual(["citation-in-text"]);
});

/** Mistakes of people and programs that the rules fix. */
const spoil: fc.Arbitrary<(words: string) => string> = fc.constantFrom<(words: string) => string>(
  (words) => words,
  (words) => words,
  (words) => ` ${words}`,
  (words) => `${words}\n`,
  (words) => `${words} [3]`,
  (words) => `[12] ${words} [2, 3].`,
  (words) => `\u3010\u0034\u3011${words}`,
  (words) => `${words} Search documents`,
  (words) => `Search documents ${words}`,
  () => "Search documents",
);

const spoilTitle: fc.Arbitrary<(words: string) => string> = fc.constantFrom<
  (words: string) => string
>(
  (words) => words,
  (words) => `Group 2: ${words}`,
  () => "Group 12",
  (words) => `  ${words} Search documents`,
);

/** Adds mistakes to the texts and citations of an article. */
function spoilArticle(
  value: unknown,
  key: string,
  nextWords: () => (words: string) => string,
  nextTitle: () => (words: string) => string,
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => spoilArticle(item, key, nextWords, nextTitle));
    return key === "citations" && items.length > 0 ? [...items, items[0], ...items] : items;
  }
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === "extensions" || name === "newerField"
          ? part
          : spoilArticle(part, name === "value" ? key : name, nextWords, nextTitle),
      ]),
    );
  if (typeof value !== "string") return value;
  if (key === "title") return nextTitle()(value);
  return ["headline", "text", "name", "topics"].includes(key) ? nextWords()(value) : value;
}

const faulty: fc.Arbitrary<Article> = fc
  .tuple(
    arbitraryArticle,
    fc.array(spoil, { minLength: 1, maxLength: 9 }),
    fc.array(spoilTitle, { minLength: 1, maxLength: 4 }),
  )
  .map(([article, words, titles]) => {
    let at = 0;
    return spoilArticle(
      article,
      "",
      () => words[at++ % words.length]!,
      () => titles[at++ % titles.length]!,
    ) as Article;
  })
  .filter((article) => validateArticle(article).ok);

const examples: readonly Article[] = Object.values(allExamples).flatMap(({ incorrect }) =>
  incorrect.map(
    ({ article }) =>
      ({
        schemaVersion: "1.0",
        headline: "Tungsten prices rise",
        language: "en",
        source: { name: "Mining Desk" },
        datePublished: "2025-10-24",
        coreInsights: [{ text: "Tungsten prices rose for a third week." }],
        ...article,
      }) as Article,
  ),
);

const layouts: readonly (readonly [name: string, lay: (text: string) => string])[] = [
  ["line feeds", (text) => text],
  ["CRLF and a byte order mark", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
];

const writable = allFormats.filter(
  (format: Format): format is ReadableFormat & AlwaysWritableFormat => format.parse !== undefined,
);

describe.each(writable.map((format) => [format.name, format] as const))(
  "%s",
  (name, { parse, serialise }) => {
    const fixer = fixerOf(name);

    /** Checks all guarantees of fixing. Returns the number of fixes that the text had no place for. */
    function expectFixed(source: string): { applied: number; skipped: number } {
      const before = parse(source).documents.map(({ data }) => data as Article);
      const { text, applied, skipped } = fixAll(source, fixer);
      const after = parse(text).documents.map(({ data }) => data as Article);
      // The result is not unique if the text has no place for a fix, or if the id depends on the text.
      const expected =
        skipped.length > 0 || name === "text"
          ? after
          : before.map((article) =>
              validateArticle(article).ok ? fixArticle(article, { now }).article : article,
            );
      expect(after).toEqual(expected);
      expect(fixAll(text, fixer).text).toBe(text);
      return { applied, skipped: skipped.length };
    }

    test("applies the fixes of the rules to their examples", () => {
      const missed = examples.filter(
        (article) => expectFixed(serialise([article]).text).skipped > 0,
      );
      expect(missed).toEqual([]);
    });

    test("applies the fixes of any article, and none is left", () => {
      let applied = 0;
      let skipped = 0;
      fc.assert(
        fc.property(faulty, (article) => {
          const fixed = expectFixed(serialise([article]).text);
          applied += fixed.applied;
          skipped += fixed.skipped;
        }),
        { numRuns },
      );
      // The text format has no other form for some values, so only a person can fix them.
      expect(applied).toBeGreaterThan(skipped * (name === "text" ? 4 : 100));
    }, 600_000);

    // A fix may change any line of a page, because a page shows all fields of an article.
    test.each(name.startsWith("html") ? [] : layouts)(
      "leaves every line alone that no fix is about, in a text with %s",
      (_, lay) => {
        fc.assert(
          fc.property(faulty, arbitraryArticle, (article, other) => {
            const source = lay(serialise([article, other as Article]).text);
            const { documents } = parse(source);
            const { text, applied } = fixText(source, fixesOf(source, fixer), fixer);
            const meant = new Set<number>();
            for (const { document, edits } of applied)
              for (const { path, value } of edits) {
                const place = path.slice(
                  0,
                  isThere(documents[document]!.data, path) ? undefined : -1,
                );
                const { start, end } = documents[document]!.locate(place, "value");
                // A removal includes the key, which may be on the line above, and the separator.
                const before = value === undefined || Array.isArray(value) ? 1 : 0;
                // In Markdown the comment below a title has its language. In YAML, if the first key of an item is removed, the next one moves up to the dash.
                const after =
                  name === "markdown" || (name === "yaml" && value === undefined) ? 1 : 0;
                for (let line = start.line - before; line <= end.line + after; line++)
                  meant.add(line);
              }
            const changed = findChanges(source.split("\n"), text.split("\n")).flatMap(
              ({ start, end }) =>
                Array.from({ length: end - start }, (__, index) => start + index + 1),
            );
            expect(changed.filter((line) => !meant.has(line))).toEqual([]);
          }),
          { numRuns: numRuns / 5 },
        );
      },
      600_000,
    );
  },
);

function isThere(value: unknown, path: readonly (string | number)[]): boolean {
  let found: unknown = value;
  for (const segment of path)
    found = (found as Record<string | number, unknown> | undefined)?.[segment];
  return found !== undefined;
}

describe("fixes a long text quickly", () => {
  const article = (words: string): string =>
    `schemaVersion: "1.0"\nlanguage: en\nheadline: ${words}\ncoreInsights:\n- text: One [3].\n`;
  test.each([
    ["spaces", `"a${" ".repeat(1_000_000)}b"`],
    ["line breaks", `"a${"\n".repeat(1_000_000)}  b"`],
    ["lines of spaces", `"a${"\n    ".repeat(200_000)}b"`],
    ["quotes", `'${"''".repeat(500_000)}'`],
    ["a block of empty lines", `|\n  a${"\n".repeat(200_000)}  b\n`],
  ])("%s", (_, words) => {
    const fixed = fixAll(article(words), fixerOf("yaml"));
    expect(fixed.applied).toBeGreaterThan(0);
  });
});
