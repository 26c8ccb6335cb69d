import { allFormats, html, json, yaml, type ReadableFormat } from "@mineral-brief/formats";
import { fixerNames, loadFixer } from "@mineral-brief/formats/fix";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { lintArticle } from "@mineral-brief/schema/lint";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBrief, parseBrief, type Finding } from "./checking/check-brief.ts";
import { fixFindings, type FixTier } from "./fix-findings.ts";

const formatOf = (name: string) => allFormats.find((one) => one.name === name) as ReadableFormat;
const fixers = await Promise.all(fixerNames.map((name) => loadFixer(name)));
const fixerOf = (name: string) => fixers.find((one) => one.name === name)!;

async function findingsIn(name: string, text: string): Promise<readonly Finding[]> {
  const parsed = parseBrief(text, formatOf(name), undefined, { partial: true });
  const { fatal, configurable } = await checkBrief(parsed, {
    lint: async (article) => lintArticle(article, { now: "2026-01-01" }),
    severities: {},
    text,
  });
  return [...fatal, ...configurable];
}

async function fixAll(name: string, source: string, tier: FixTier): Promise<string> {
  let text = source;
  for (let round = 0; round < 30; round++) {
    const findings = await findingsIn(name, text);
    const done = fixFindings(text, findings, { fixer: fixerOf(name), tier });
    if (done.fixed === 0) return text;
    ({ text } = done);
  }
  throw new Error("more rounds than any brief needs");
}

/** Writes values in the forms that a safe fix corrects. `next` decides for each of them. */
function withOtherForms(value: unknown, next: () => boolean, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      withOtherForms(item, next, key === "citations" ? "citation" : ""),
    );
    const [only] = items;
    return key === "citations" && items.length === 1 && !isObject(only) && next() ? only : items;
  }
  if (key === "citation" && typeof value === "number" && next()) return String(value);
  if (!isObject(value)) return value;
  if (
    key === "source" &&
    Object.keys(value).length === 1 &&
    typeof value["name"] === "string" &&
    next()
  )
    return value["name"];
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === "extensions" ? item : withOtherForms(item, next, name),
    ]),
  );
}

/** Breaks commas and quotes of JSON over several lines, and adds comments to YAML. */
function withOtherSyntax(name: string, text: string, next: () => boolean): string {
  return text
    .split("\n")
    .map((line, index) => {
      if (name === "yaml") return /^\w/.test(line) && next() ? `# note ${index}\n${line}` : line;
      const requoted = next() ? line.replace(/^( *)"([A-Za-z]+)":/, "$1'$2':") : line;
      if (!next()) return requoted;
      return /[\]}"\d]$/.test(requoted) && !/^[\]}]/.test(requoted)
        ? `${requoted},`
        : requoted.replace(/,$/, "");
    })
    .join("\n");
}

describe.each([json, yaml])(
  "any brief with other forms and other syntax: $name",
  ({ name, serialise }) => {
    test("reads as before after safe fixes, keeps its comments, and a second run changes nothing", async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryArticle,
          fc.array(fc.nat(9), { minLength: 20, maxLength: 40 }),
          async (article, choices) => {
            let at = 0;
            const next = () => choices[at++ % choices.length] === 0;
            const dataOf = (text: string) =>
              formatOf(name)
                .parse(text)
                .documents.map(({ data }) => data);
            const expected = await fixAll(name, serialise([article]).text, "safe");
            const changed = withOtherForms(article, next) as Article;
            const damaged = withOtherSyntax(name, serialise([changed]).text, next);
            const comments = damaged.match(/^# note \d+$/gm);
            const safe = await fixAll(name, damaged, "safe");
            const suggested = await fixAll(name, damaged, "suggested");
            expect(dataOf(safe)).toEqual(dataOf(expected));
            expect(await fixAll(name, safe, "safe")).toBe(safe);
            expect(await fixAll(name, suggested, "suggested")).toBe(suggested);
            for (const fixed of [safe, suggested])
              expect(fixed.match(/^# note \d+$/gm)).toEqual(comments);
          },
        ),
        { numRuns: runs / 25 },
      );
    });
  },
);

test.each([
  [
    "yaml",
    "schemaVersion: 1.0\nheadline: A\nlanguage: en\nminerals: [nickle, cobalt\ndatePublished: 24 October 2025\n",
    'schemaVersion: 1.0\nheadline: A\nlanguage: en\nminerals: [nickel, cobalt]\ndatePublished: "2025-10-24"\n',
  ],
  [
    "markdown",
    "---\nschemaVersion: 1.0\nlanguage: en\nminerals: [nickle, cobalt\ndatePublished: 24 October 2025\n---\n\n# A\n",
    '---\nschemaVersion: 1.0\nlanguage: en\nminerals: [nickel, cobalt]\ndatePublished: "2025-10-24"\n---\n\n# A\n',
  ],
])("%s: closes a list, and fixes the rest of the brief: %s", async (name, text, expected) => {
  expect(await fixAll(name, text, "suggested")).toBe(expected);
});

test.each([
  ["yaml", "safe", "  - text: Prices fell [1].\n    citation: [2]\n"],
  ["yaml", "suggested", "  - text: Prices fell.\n    citations: [2, 1]\n"],
] as const)("%s: renames a key before a %s fix writes it", async (name, tier, expected) => {
  const head = "schemaVersion: 1.0\nheadline: A\nlanguage: en\ncoreInsights:\n";
  const references = "references:\n  - id: 1\n  - id: 2\n";
  const text = `${head}  - text: Prices fell [1].\n    citation: [2]\n${references}`;
  expect(await fixAll(name, text, tier)).toBe(`${head}${expected}${references}`);
});

test("moves a key that is too far right, also after the safe fixes", async () => {
  const head =
    "schemaVersion: 1.0\nheadline: A\nlanguage: en\ncoreInsights:\n  - text: Tin rose.\n";
  const references = "references:\n  - id: 1\n    title: T\n";
  const text = `${head}    citations: 1\n     kind: fact\n${references}`;
  const expected = `${head}    citations: [1]\n    kind: fact\n${references}`;
  expect(await fixAll("yaml", text, "suggested")).toBe(expected);
  const safe = await fixAll("yaml", text, "safe");
  expect(safe).toBe(`${head}    citations: [1]\n     kind: fact\n${references}`);
  expect(await fixAll("yaml", safe, "suggested")).toBe(expected);
});

test("keeps the reference of a citation that moves out of a text", async () => {
  const head = "schemaVersion: 1.0\nheadline: A\nlanguage: en\ncoreInsights:\n";
  const references = "references:\n  - id: 1\n  - id: 2\n";
  const text = `${head}  - text: Prices fell [1].\n    citations: [2]\n${references}`;
  expect(await fixAll("yaml", text, "suggested")).toBe(
    `${head}  - text: Prices fell.\n    citations: [2, 1]\n${references}`,
  );
});

test.each([
  [">-", "Quotas fell,\n      and more. "],
  [">", "Quotas fell,\n      and more. "],
  ["|-", "Quotas fell,\n      and more.  "],
  [">-", "Quotas fell,\n      and more. \n"],
])("removes the space at the end of a block after %s, and keeps its lines", async (mark, words) => {
  const head = `schemaVersion: 1.0\nheadline: A\nlanguage: en\ncoreInsights:\n  - text: ${mark}\n      `;
  const after = "\n    citations: [1]\nreferences:\n  - id: 1\n";
  const fixed = await fixAll("yaml", head + words + after, "safe");
  expect(fixed.replace("text: >-", "text: >")).toBe(
    (head + words.replace(/ +(?=\n?$)/, "") + after).replace("text: >-", "text: >"),
  );
});

describe("keeps damage visible", () => {
  test.each([
    [
      "json",
      '{"schemaVersion": "1.0", "headline": "A", "language": "en", "coreInsights": [{"text": "Cut',
    ],
    ["json", '{"schemaVersion": "1.0", "headline": "He said, "language": "en"}'],
    ["json", '{"schemaVersion": "1.0", // why\n "headline": "A", "language": "en"}'],
    ["yaml", "schemaVersion: 1.0\nheadline: A\nlanguage: en\nminerals: [tin\n"],
    ["yaml", "schemaVersion: 1.0\nheadline: A\nheadline: B\nlanguage: en\n"],
    ["markdown", "---\nschemaVersion: 1.0\nlanguage: en\n\n# A\n"],
    [
      "markdown",
      '---\nschemaVersion: 1.0\nlanguage: en\n---\n\n# A\n\n- One <!-- {"kind": "fact",\n- Two [1].\n',
    ],
    [
      "markdown",
      '---\nschemaVersion: 1.0\nlanguage: en\n---\n\n# A\n\n- One <!-- {"kind" "fact"} -->\n- Two [1].\n',
    ],
    [
      "markdown",
      "---\nschemaVersion: 1.0\nlanguage: en\ntopics: [ores\n---\n\n# A\n\n<!-- not now:\n- One [1].\n",
    ],
  ])("%s: %s", async (name, text) => {
    const fixed = await fixAll(name, text, "suggested");
    expect(fixed).toBe(text);
    expect((await findingsIn(name, fixed)).some(({ severity }) => severity === "error")).toBe(true);
  });
});

test("markdown: the fix of a misspelt name changes no address", async () => {
  const head =
    '---\nschemaVersion: "1.0"\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-24\n---\n\n# Lead\n\n';
  const written =
    "- Lithum: [lithum](https://lithum.org/lithum), <https://lithum.org>, [a](lithum/a), desk@lithum.org.";
  expect(await fixAll("markdown", `${head}${written}\n`, "suggested")).toBe(
    `${head}- Lithium: [lithium](https://lithum.org/lithum), <https://lithum.org>, [a](lithum/a), desk@lithum.org.\n`,
  );
});

test.each(fixerNames)("%s: fixes of a wrong article never throw", async (name) => {
  const { serialise } = allFormats.find((one) => one.name === name)!;
  const article = {
    schemaVersion: "1.0",
    headline: "A",
    language: "en",
    source: { name: "S" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: "Lithum ", citations: [1] }],
  };
  const written = serialise!([article]);
  const text = written.ok ? written.text : "";
  const wrong = text
    .replace(/"citations": ?\[\s*1\s*\]/, '"citations": 1')
    .replace(/"source": ?\{\s*"name": ?"S"\s*\}/, '"source": "S"')
    .replaceAll("2025-10-24", "24.10.2025");
  for (const tier of ["safe", "suggested"] as const) {
    const fixed = await fixAll(name, wrong, tier);
    expect(await fixAll(name, fixed, tier)).toBe(fixed);
  }
});

describe("a key that appears twice in one object", () => {
  const head =
    'schemaVersion: "1.0"\nlanguage: en\nsource: { name: Desk }\ndatePublished: 2025-10-24\n';
  const list = (citation: string) =>
    `coreInsights:\n  - { text: One., citations: [${citation}] }\nreferences:\n  - { id: 1, title: T }\n`;

  test.each([
    [
      "yaml",
      "the values outside of it are fixed",
      `${head.replace("{ name: Desk }", "Desk")}headline: A\n${list('"1"')}headline: B\n`,
      `${head}headline: A\n${list("1")}headline: B\n`,
    ],
    [
      "json",
      "the values outside of it are fixed",
      '{"schemaVersion":"1.0","headline":"T","language":"en","source":"R","datePublished":"2025-10-24","coreInsights":[{"text":"One.","citations":["1"]}],"references":[{"id":1,"title":"T"}],"headline":"U"}',
      '{"schemaVersion":"1.0","headline":"T","language":"en","source":{"name":"R"},"datePublished":"2025-10-24","coreInsights":[{"text":"One.","citations":[1]}],"references":[{"id":1,"title":"T"}],"headline":"U"}',
    ],
    [
      "yaml",
      "neither of its values is changed",
      `${head}headline: " A"\n${list("1")}headline: " B"\n`,
      `${head}headline: " A"\n${list("1")}headline: " B"\n`,
    ],
    [
      "yaml",
      "nothing is removed that the value which is not read may need",
      `${head}headline: A\n${list("1")}coreInsights:\n  - { text: Two. }\n`,
      `${head}headline: A\n${list("1")}coreInsights:\n  - { text: Two. }\n`,
    ],
    [
      "yaml",
      "the same key of other objects is fixed",
      `${head}headline: A\n${list("1").replace("text: One.", 'text: " One.", text: " One."')}groups:\n  - insights:\n      - { text: " Two." }\n`,
      `${head}headline: A\n${list("1").replace("text: One.", 'text: " One.", text: " One."')}groups:\n  - insights:\n      - { text: "Two." }\n`,
    ],
  ])("%s: %s", async (name, _, before, after) => {
    expect(await fixAll(name, before, "suggested")).toBe(after);
  });

  test("html: the values outside of it are fixed, in the data and in what the page shows", async () => {
    const page = (...texts: string[]): string =>
      html.serialise(
        texts.map((text, index) => ({
          schemaVersion: "1.0",
          id: `a${index}`,
          headline: "T",
          language: "en",
          source: { name: "R" },
          datePublished: "2025-10-24",
          coreInsights: [{ text, citations: [1] }],
          references: [{ id: 1, title: "T" }],
        })),
      ).text;
    const start = '{"schemaVersion"';
    const twice = (source: string): string =>
      source.replace(start, `{"headline":"U","schemaVersion"`);
    expect(twice(page("One. "))).not.toBe(page("One. "));
    expect(await fixAll("html", twice(page("One. ", "Two. ")), "safe")).toBe(
      twice(page("One.", "Two.")),
    );
    const broken = page("One. ", "Two. ").replace(start, `{"x": },"schemaVersion"`);
    expect(await fixAll("html", broken, "safe")).toBe(broken);
  });
});

describe("keeps a reference that a part of the text which is not kept cites", () => {
  const head =
    '---\nschemaVersion: "1.0"\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-23\n---\n\n# A\n\n- Tin fell.[^1]\n\n';
  const first = "\n\n[^1]: [Tin report](https://example.org/1)\n";
  const second = "[^2]: [Lead report](https://example.org/2)\n";

  test.each([
    "| Metal | Price |\n| - | - |\n| Lead | $2,000 [^2] |",
    "> Lead may rise.[^2]",
    "> [!note]\n> - Lead may rise. [2]",
    "<div>Lead may rise.[1-3]</div>",
    "<p>Lead may rise.<sup>2</sup></p>",
    "```\nLead may rise. [1, 2]\n```",
    "<!-- Lead may rise. [^2, p. 4] -->",
  ])("%j", async (part) => {
    const text = head + part + first + second;
    expect(await fixAll("markdown", text, "suggested")).toBe(text);
  });

  test.each(["> Lead may rise.[^1]", "> Lead may rise to $2 by 2 June.[^12]"])(
    "but not one that it does not cite: %j",
    async (part) => {
      const text = head + part + first;
      expect(await fixAll("markdown", text + second, "suggested")).toBe(text);
    },
  );

  test("in the same article only", async () => {
    const other = head.replace("# A", "# B");
    const text = `${head}- Tin rose.[^1]${first}`;
    const quoted = `${other}> Lead may rise.[^2]${first}`;
    expect(await fixAll("markdown", `${text}${second}\n${quoted}`, "suggested")).toBe(
      `${text}\n${quoted}`,
    );
  });
});

test.each([
  ["json", '{ "fact": "Prices rose." }', '{ "text": "Prices rose." }'],
  ["yaml", '{ "fact": Prices rose. }', '{ "text": Prices rose. }'],
  ["yaml", "{ Supply: talks go on. }", '{ text: "Supply: talks go on." }'],
])("reads a key of an insight by its quotes: %s, %j", async (format, written, fixed) => {
  const source = `{ "schemaVersion": "1.0", "headline": "A", "language": "en", "coreInsights": [${written}] }\n`;
  expect(await fixAll(format, source, "suggested")).toBe(source.replace(written, fixed));
});
