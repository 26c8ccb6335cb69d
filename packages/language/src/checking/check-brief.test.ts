import { allFormats, type ReadableFormat } from "@mineral-brief/formats";
import { validArticles } from "@mineral-brief/fixtures";
import { formatPath } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { lintArticle } from "@mineral-brief/schema/lint";
import { describe, expect, test } from "vitest";
import { checkBrief, parseBrief, type Finding, type Level } from "./check-brief.ts";

/** The findings of a text except notes, in the order of the text. */
async function findAll(
  format: string,
  text: string,
  severities: Readonly<Record<string, Level>> = {},
): Promise<Finding[]> {
  const { parse } = allFormats.find(({ name }) => name === format) as ReadableFormat;
  const parsed = parseBrief(text, { parse } as ReadableFormat, undefined, { partial: true });
  const { fatal, configurable } = await checkBrief(parsed, {
    lint: async (article) => lintArticle(article, { now: "2026-01-01" }),
    severities,
  });
  return [...fatal, ...configurable]
    .filter(({ severity }) => severity !== "note")
    .toSorted((left, right) => left.range.start.offset - right.range.start.offset);
}

/** The findings of a text except notes, as `line code path`, in the order of the text. */
async function findingsIn(format: string, text: string): Promise<string[]> {
  const found = await findAll(format, text);
  return found.map(({ code, path = [], range }) =>
    `${range.start.line} ${code} ${formatPath(path)}`.trim(),
  );
}

const head = 'schemaVersion: "1.0"\nheadline: A\nlanguage: en\nsource: { name: S }\n';
const dated = `${head}datePublished: 2025-10-23\n`;
const frontMatter = `---\n${dated.replace("headline: A\n", "")}---\n\n# A\n\n`;
const references = "## References\n\n[^1]: [T](https://example.org/t)\n";

test("reports that a date is missing if unknown keys are not reported", async () => {
  const text = `${head}date: 2025-10-23\ncoreInsights: [{ text: One. }]\n`;
  const codes = (await findAll("yaml", text, { "unknown-key": "off" })).map(({ code }) => code);
  expect(codes).toEqual(["date-missing"]);
});

describe("reports syntax, structure and rules together", () => {
  test.each<[string, string, string, string[]]>([
    [
      "a structure error beside one of a rule",
      "yaml",
      `${head}datePublished: 24.10.2025\ncoreInsights:\n  - text: Lithum fell.\n    citations: 1\n`,
      [
        "5 date-format datePublished",
        "7 name-misspelt coreInsights[0].text",
        "8 type-mismatch coreInsights[0].citations",
      ],
    ],
    [
      "errors without a fix, in an item before others",
      "yaml",
      `${dated}coreInsights:\n  - texts: One\n  - text: Lithum fell.\n    kindd: fact\n  - 7: x\n    text: ""\n  - text: "Tin. "\n`,
      [
        "7 unknown-key coreInsights[0].texts",
        "8 name-misspelt coreInsights[1].text",
        "9 unknown-key coreInsights[1].kindd",
        '10 unknown-key coreInsights[2]["7"]',
        "11 text-shape coreInsights[2].text",
        "12 text-untrimmed coreInsights[3].text",
      ],
    ],
    [
      "keys under other names, once",
      "yaml",
      'schemaVersion: "1.0"\ntitle: A\nlang: en\nsource: { name: S }\ndate: 2025-10-23\ncoreInsights: [One.]\n',
      [
        "2 unknown-key title",
        "3 unknown-key lang",
        "5 unknown-key date",
        "6 type-mismatch coreInsights[0]",
      ],
    ],
    [
      "no insights or date missing, if they are there under other names",
      "yaml",
      `${head}date: 2025-10-23\nkeyPoints:\n  - text: One.\n`,
      ["5 unknown-key date", "6 unknown-key keyPoints"],
    ],
    [
      "what other insights and references lack, beside fields that cannot be read",
      "yaml",
      `${dated}coreInsights:\n  - text: One.\n    date: soon\n    citations: [1]\n  - text: Two.\n  - text: Three.\n    citations: [3]\nreferences:\n  - id: 1\n    url: see annex\n`,
      [
        "8 date-format coreInsights[0].date",
        "10 insight-uncited coreInsights[1].citations",
        "12 citation-dangling coreInsights[2].citations[0]",
        "15 url-format references[0].url",
      ],
    ],
    [
      "unknown terms beside names in place of ids",
      "yaml",
      `${dated}places: [Chine, Ivory Coast]\ncoreInsights:\n  - text: Tin fell.\n    minerals: [lithum]\n`,
      [
        "6 unknown-term places[0]",
        "6 id-format places[1]",
        "9 unknown-term coreInsights[0].minerals[0]",
      ],
    ],
    [
      "keys of the article that are missing",
      "yaml",
      "source: { name: S }\ndatePublished: 2025-10-23\ncoreInsights: [{ text: Lithum fell. }, { text: Text., places: [Chile] }]\n",
      [
        "1 key-missing schemaVersion",
        "1 key-missing headline",
        "1 key-missing language",
        "3 name-misspelt coreInsights[0].text",
        "3 unknown-term coreInsights[1].places[0]",
      ],
    ],
    [
      "errors of JSON that have a repair",
      "json",
      '{\n"schemaVersion": "1.0",\n"headline": \'A\'\n"language": "en", // why\n"source": "S",\n"datePublished": "2025-10-23",\n"coreInsights": [{"text": "Lithum fell.", "citations": "1",}]\n}',
      [
        "3 json-syntax",
        "4 json-syntax",
        "4 json-comment",
        "5 type-mismatch source",
        "7 name-misspelt coreInsights[0].text",
        "7 type-mismatch coreInsights[0].citations",
        "7 json-syntax",
      ],
    ],
    [
      "values of JSON without quotes, with quotes inside, or in the words of Python",
      "json",
      '{\n"schemaVersion": "1.0",\n"headline": "A "new" quota",\n"language": en,\n"source": Reuters, London,\n"datePublished": None,\n"coreInsights": [{"text": "Lithum "fell".", "kind": fact, "citations": [9]},\n{"text": "Phillipines rose.", "isNew": True}],\n"references": [{"id": 1, "title": "T"}]\n}',
      [
        "3 json-syntax",
        "4 json-syntax",
        "5 json-syntax",
        "5 type-mismatch source",
        "6 json-syntax",
        "6 type-mismatch datePublished",
        "6 date-missing datePublished",
        "7 name-misspelt coreInsights[0].text",
        "7 json-syntax",
        "7 json-syntax",
        "7 citation-dangling coreInsights[0].citations[0]",
        "8 insight-uncited coreInsights[1].citations",
        "8 name-misspelt coreInsights[1].text",
        "8 unknown-key coreInsights[1].isNew",
        "8 json-syntax",
      ],
    ],
    [
      "an unquoted colon in YAML",
      "yaml",
      `${dated}topics: tin\ncoreInsights:\n  - text: Quotas: fewer\n  - text: Lithum fell.\n`,
      ["6 type-mismatch topics", "8 yaml-syntax", "9 name-misspelt coreInsights[1].text"],
    ],
    [
      "keys of YAML that are indented too far",
      "yaml",
      `${dated.replace("language", "  language")}  topics: tin\ncoreInsights:\n  - text: Lithum fell.\n      citations: [9]\n  - text: Phillipines rose.\n`,
      [
        "3 yaml-syntax",
        "6 yaml-syntax",
        "6 type-mismatch topics",
        "8 name-misspelt coreInsights[0].text",
        "9 yaml-syntax",
        "10 insight-uncited coreInsights[1].citations",
        "10 name-misspelt coreInsights[1].text",
      ],
    ],
    [
      "what is around an anchor that is not defined, and around lines without a key",
      "yaml",
      `${dated}topics: *anchor\ncoreInsights:\n  - text: Lithum fell.\n    citations: *other\n  - text: Lithum rose.\n    Because of it.\n    citations: [9]\n    places: [country-x]\n  - text: Phillipines rose.\n    citations: [9]\n`,
      [
        "6 yaml-syntax",
        "8 name-misspelt coreInsights[0].text",
        "9 yaml-syntax",
        "10 name-misspelt coreInsights[1].text",
        "11 yaml-syntax",
        "14 name-misspelt coreInsights[2].text",
      ],
    ],
    [
      "an unquoted colon in the front matter of Markdown",
      "markdown",
      '---\nschemaVersion: "1.0"\nlanguage: en\nsource: S: T\ndatePublished: 24.10.2025\n---\n\n# A\n\n- Lithum fell.\n',
      [
        "4 yaml-syntax",
        "4 type-mismatch source",
        "5 date-format datePublished",
        "10 name-misspelt coreInsights[0].text",
      ],
    ],
    [
      "what is above and below a comment of Markdown that is not closed",
      "markdown",
      `${frontMatter}- Lithum fell.[^9] <!-- {"minerals": ["gal\n- Lithum rose.[^9]\n\n## G\n\n- Phillipines fell.[^1] <!-- {"places": ["Chile"]} -->\n\n${references}`,
      [
        "10 name-misspelt coreInsights[0].text",
        "10 citation-dangling coreInsights[0].citations[0]",
        "10 comment-unclosed",
        "11 name-misspelt coreInsights[1].text",
        "11 citation-dangling coreInsights[1].citations[0]",
        "15 name-misspelt groups[0].insights[0].text",
        "15 unknown-term groups[0].insights[0].places[0]",
      ],
    ],
    [
      "what is around broken comments of Markdown, and nothing that they may have",
      "markdown",
      `${frontMatter}- One.\n  <!-- {"kind" "fact", "places": ["Chile"], "date": "soon"} -->\n- Lithum fell.[^9]\n  <!-- {} -->\n  <!-- {} -->\n\n${references}  <!-- {"title": [ -->\n`,
      [
        "11 json-syntax",
        "12 name-misspelt coreInsights[1].text",
        "12 citation-dangling coreInsights[1].citations[0]",
        "14 comment-misplaced",
        "19 json-syntax",
      ],
    ],
    [
      "the body of Markdown below broken front matter, and nothing that this may have",
      "markdown",
      `---\nschemaVersion: "1.0"\ndatePublished: soon\ntopics: [ores\nlanguage: en\n---\n\n# A\n\n- Lithum fell.[^9]\n- Two.\n  <!-- {"places": ["country-x"]} -->\n\n${references}`,
      [
        "3 date-format datePublished",
        "5 yaml-syntax",
        "10 name-misspelt coreInsights[0].text",
        "10 citation-dangling coreInsights[0].citations[0]",
        "11 insight-uncited coreInsights[1].citations",
      ],
    ],
    [
      "the body of Markdown below front matter that is not closed",
      "markdown",
      `---\nschemaVersion: "1.0"\nlanguage: en\n\n# A\n\n- Lithum fell.[^9]\n\n${references}`,
      [
        "1 yaml-syntax",
        "7 name-misspelt coreInsights[0].text",
        "7 citation-dangling coreInsights[0].citations[0]",
      ],
    ],
    [
      "the part before an error without a repair",
      "json",
      '{\n"language": "en",\n"source": "S",\n"coreInsights": [{"text": "Lithum fell."},\n{"text": "Lithum',
      ["3 type-mismatch source", "4 name-misspelt coreInsights[0].text", "5 json-syntax"],
    ],
    [
      "one of two documents",
      "yaml",
      `${dated}coreInsights: [{ text: One. }\n---\n${dated}coreInsights: [{ text: Lithum fell. }]\n`,
      ["7 yaml-syntax", "13 name-misspelt coreInsights[0].text"],
    ],
  ])("%s", async (_, format, text, expected) => {
    expect(await findingsIn(format, text)).toEqual(expected);
  });
});

describe("proposes to change a value that a suggested repair guesses only after that repair", () => {
  test.each<[string, boolean]>([
    ["text: Prices rose [1].", true],
    ['text: "Prices rose [1]."', true],
    ["text: Quotas: prices rose [1].", false],
    ["{ text: Prices rose [1] by 5 %., kind: fact }", false],
    ["text: { value: Prices rose [1], lang: en }", false],
  ])("%s: %s", async (insight, isProposed) => {
    const found = await findAll(
      "yaml",
      `${dated}topics: tin\ncoreInsights:\n  - ${insight}\n  - text: Quotas: fewer\n`,
    );
    const hasEdits = Object.fromEntries(
      found.map(({ code, articleEdits }) => [code, articleEdits !== undefined]),
    );
    expect(hasEdits).toMatchObject({ "citation-in-text": isProposed, "type-mismatch": true });
  });
});

const share = "kind: share, unit: percent, measure: output of bismuth";

describe("does not report as missing what could not be read", () => {
  test.each([
    [
      "a citation",
      `${dated}coreInsights: [{ text: One., citations: [{}] }]\nreferences: [{ id: 1, title: T }]\n`,
      ["key-missing"],
    ],
    [
      "a reference",
      `${dated}coreInsights: [{ text: One., citations: [1] }, { text: Two., citations: [2] }]\nreferences: [{ id: 1, title: [] }, { id: 2, title: T }]\n`,
      ["text-shape"],
    ],
    [
      "a field of a reference",
      `${dated}coreInsights: [{ text: One., citations: [1] }]\nreferences: [{ id: 1, title: [] }]\n`,
      ["text-shape"],
    ],
    [
      "the citations of an insight",
      `${dated}coreInsights: [{ text: One., citations: [1] }, { text: Two., citations: { x: 1 } }]\nreferences: [{ id: 1, title: T }, { id: 2, title: T }]\n`,
      ["type-mismatch"],
    ],
    [
      "the kind of an insight",
      `${dated}coreInsights: [{ text: One., citations: [1] }, { text: Two., kind: [] }]\nreferences: [{ id: 1, title: T }]\n`,
      ["type-mismatch"],
    ],
    [
      "the figures of a relation",
      `${dated}coreInsights: [{ text: One 5 %., figures: [{ text: [] }], relations: [{ type: tariff, from: [US], figure: 5 % }] }]\n`,
      ["type-mismatch"],
    ],
    [
      "the unit of a figure",
      `${dated}coreInsights: [{ text: China has 8\u6210., figures: [{ text: 8\u6210, value: 80, unit: [] }] }]\n`,
      ["type-mismatch"],
    ],
    [
      "the period of a share",
      `${dated}coreInsights: [{ text: China has 80% and Chile 30%., figures: [{ ${share}, text: 80%, value: 80, about: [CN] }, { ${share}, text: 30%, value: 30, about: [CL], period: [] }] }]\n`,
      ["type-mismatch"],
    ],
    [
      "the references of an article without a source",
      `${dated.replace("source: { name: S }\n", "")}coreInsights: [{ text: One. }]\nreferences: soon\n`,
      ["type-mismatch"],
    ],
    [
      "the date",
      `${head}datePublished: yesterday\ncoreInsights: [{ text: One. }]\n`,
      ["date-format"],
    ],
    [
      "the source",
      `${dated.replace("{ name: S }", "{ name: [] }")}coreInsights: [{ text: One. }]\n`,
      ["text-shape"],
    ],
    ["all insights", `${dated}coreInsights: [{ text: [] }]\n`, ["text-shape"]],
    [
      "an insight of a group",
      `${dated}groups: [{ title: T, insights: [{ text: [] }] }]\n`,
      ["text-shape"],
    ],
    [
      "a declaration",
      `${dated}places: [{ id: mine-x, name: [] }]\ncoreInsights: [{ text: One., places: [mine-x] }]\n`,
      ["text-shape"],
    ],
  ])("%s", async (_, text, expected) => {
    const found = await findingsIn("yaml", text);
    expect(found.map((line) => line.split(" ")[1])).toEqual(expected);
  });
});

test("names the place of the first of two equal insights, also after one that cannot be read", async () => {
  const insights = ["text: []", "text: Quotas shrink.", "text: Quotas shrink."];
  const found = await findAll(
    "yaml",
    `${dated}coreInsights:\n${insights.map((insight) => `  - ${insight}\n`).join("")}`,
  );
  expect(found.map(({ range, message }) => `${range.start.line} ${message}`)).toEqual([
    expect.stringContaining("7 expected text"),
    '9 an earlier insight says the same: "Quotas shrink."; remove one (the first is at 8:11)',
  ]);
});

describe("any object or text may have a name of `Object.prototype`", () => {
  const full: unknown = validArticles["every-field"];

  /** Returns copies of a value: one per object with two more keys, and one per text with another one. */
  function* changed(value: unknown, name: string): Generator<unknown> {
    if (typeof value === "string") yield name;
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        for (const one of changed(item, name)) yield value.with(index, one);
    else if (isObject(value)) {
      yield JSON.parse(`${JSON.stringify({ x: 2, ...value }).slice(0, -1)},"${name}":1}`);
      for (const [key, item] of Object.entries(value))
        for (const one of changed(item, name)) yield { ...value, [key]: one };
    }
  }

  test.each(["constructor", "toString", "__proto__"])("%s", async (name) => {
    for (const article of changed(full, name))
      await expect(findAll("json", JSON.stringify(article))).resolves.toBeDefined();
  });
});
