import { allFormats, yaml as yamlFormat, type ReadableFormat } from "@mineral-brief/formats";
import type { Article } from "@mineral-brief/schema";
import { companies } from "@mineral-brief/schema/companies";
import conformance from "@mineral-brief/schema/conformance" with { type: "json" };
import { lintArticle } from "@mineral-brief/schema/lint";
import { describe, expect, test } from "vitest";
import { fixAll, tagActions } from "./actions.ts";
import { applyIgnoreComments } from "./checking/apply-ignore-comments.ts";
import { checkBrief, type Finding } from "./checking/check-brief.ts";
import { ignoreAction } from "./ignore-actions.ts";
import type { OpenBrief } from "./open-brief.ts";
import { quickFix } from "./quick-fixes.ts";
import { readBrief } from "./read-brief.ts";
import type { TextAction } from "./text-action.ts";

const formatOf = (name: string) => allFormats.find((one) => one.name === name) as ReadableFormat;
const open = (format: string, text: string): OpenBrief => readBrief(text, formatOf(format));

async function findingsOf({ parsed }: OpenBrief): Promise<Finding[]> {
  const { fatal, configurable } = await checkBrief(parsed, {
    lint: async (article) => lintArticle(article),
    severities: {},
  });
  return [...fatal, ...configurable];
}

function apply(text: string, { edits }: TextAction): string {
  return edits
    .toReversed()
    .reduce(
      (changed, { start, end, text: written }) =>
        changed.slice(0, start) + written + changed.slice(end),
      text,
    );
}

/** Fixes the first finding with a code. Returns the title and the text. */
async function fix(format: string, text: string, code: string): Promise<string[] | undefined> {
  const brief = open(format, text);
  const finding = (await findingsOf(brief)).find((one) => one.code === code)!;
  const action = await quickFix(brief, finding);
  return action && [action.title, apply(text, action)];
}

const head =
  'schemaVersion: "1.0"\nheadline: A\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-23\n';
const yaml = (insight: string): string => `${head}coreInsights:\n  - text: One # why\n${insight}`;
const markdown = (fields: string): string =>
  `---\n${head.replace("headline: A\n", "")}---\n\n# A\n\n- One\n  <!-- ${fields} -->\n`;
const json = (insight: string): string =>
  `{"schemaVersion":"1.0","headline":"A","language":"en","source":{"name":"S"},"datePublished":"2025-10-23","coreInsights":[{"text":"One",${insight}}]}`;

describe("fixes one finding and changes nothing else", () => {
  test.each([
    ["yaml", yaml("    kindd: fact\n"), "unknown-key", "kindd", "kind", "Rename the key to kind"],
    ["json", json('"kindd":"fact"'), "unknown-key", "kindd", "kind", "Rename the key to kind"],
    [
      "markdown",
      markdown('{"kindd":"fact"}'),
      "unknown-key",
      "kindd",
      "kind",
      "Rename the key to kind",
    ],
    [
      "yaml",
      `${yaml("").replace("headline: A\n", "")}meta:\n  title: A\n  topics: [Tin]\n`,
      "unknown-key",
      "meta:\n  title: A\n  topics",
      "title: A\ntopics",
      "Move the keys out of meta",
    ],
    [
      "yaml",
      yaml("    minerals: [lithum, tin]\n"),
      "unknown-term",
      "lithum",
      "lithium",
      "Replace with lithium",
    ],
    [
      "json",
      json('"minerals":["lithum"]'),
      "unknown-term",
      "lithum",
      "lithium",
      "Replace with lithium",
    ],
    [
      "markdown",
      markdown('{"minerals":["lithum"]}'),
      "unknown-term",
      "lithum",
      "lithium",
      "Replace with lithium",
    ],
    [
      "yaml",
      yaml("    places: [United Kingdom]\n"),
      "id-format",
      "United Kingdom",
      "GB",
      "Replace with GB",
    ],
    [
      "yaml",
      yaml("").replace("One", "Lithum"),
      "name-misspelt",
      "Lithum",
      "Lithium",
      "Replace with Lithium",
    ],
    [
      "json",
      json('"kind":"fact"').replace('"One"', '"钨价连涨三周"'),
      "text-language",
      '"钨价连涨三周"',
      '{"value":"钨价连涨三周","lang":"zh"}',
      "Set the language to zh",
    ],
    ["yaml", yaml("    citations: [1, 1]\n"), "citation-duplicate", "[1, 1]", "[1]", "Write [1]"],
    [
      "markdown",
      markdown("{}").replace("One", "One [1][1]"),
      "citation-duplicate",
      "[1][1]",
      "[1]",
      "Write [1]",
    ],
    [
      "yaml",
      yaml("").replace("language: en\n", ""),
      "key-missing",
      'schemaVersion: "1.0"',
      'schemaVersion: "1.0"\nlanguage: en',
      "Add language: en",
    ],
    [
      "yaml",
      yaml("    organizations: [Codelco]\n"),
      "id-unresolved",
      "[Codelco]\n",
      "[codelco]\norganizations:\n  - { id: codelco, name: Codelco, kind: company, country: CL }\n",
      'Replace with codelco, declared as {"id":"codelco","name":"Codelco","kind…',
    ],
    [
      "yaml",
      yaml("").replace("One", "One<br>or **two**"),
      "markup-in-text",
      "**two**",
      "two",
      "Remove the signs of emphasis",
    ],
    ["yaml", yaml("\t  kind: fact\n"), "yaml-syntax", "\t  kind", "    kind", "Write spaces"],
  ])("%s: %#: %s", async (format, text, code, wrong, right, title) => {
    expect(await fix(format, text, code)).toEqual([title, text.replace(wrong, right)]);
  });

  test.each([
    ["json", json('"kind":"fact",'), "json-syntax", '"fact",', '"fact"', "Remove it"],
    ["json", json("'kind':\"fact\""), "json-syntax", "'kind'", '"kind"', 'Write "kind"'],
    ["json", json('"citations":1'), "type-mismatch", ":1}", ":[1]}", "Write [1]"],
    [
      "yaml",
      yaml("").replace("One", "One: two"),
      "yaml-syntax",
      "One: two",
      '"One: two"',
      'Write "One: two"',
    ],
    [
      "yaml",
      yaml("").replace("One", "One rises, but the ministry\n      said: no quota"),
      "yaml-syntax",
      "One rises, but the ministry\n      said: no quota",
      '"One rises, but the ministry\n      said: no quota"',
      "Put both lines in quotes as one text",
    ],
    [
      "yaml",
      yaml("    citations: [1]\n     kind: fact\n"),
      "yaml-syntax",
      "     kind: fact",
      "    kind: fact",
      "Move the line to the left",
    ],
    [
      "yaml",
      yaml("").replace("2025-10-23", "23/10/2025"),
      "date-format",
      "23/10/2025",
      '"2025-10-23"',
      "Replace with 2025-10-23",
    ],
    [
      "markdown",
      markdown("{}").replace("2025-10-23", "Oct 23, 2025"),
      "date-format",
      "Oct 23, 2025",
      '"2025-10-23"',
      "Replace with 2025-10-23",
    ],
    [
      "yaml",
      `${yaml("    citations: [1]\n")}references:\n  - id: 1\n  - id: 2\n`,
      "reference-unused",
      "  - id: 2\n",
      "",
      "Remove it",
    ],
  ])("of syntax, structure or references, %s: %#: %s", async (format, text, code, ...more) => {
    const [wrong, right, title] = more;
    expect(await fix(format, text, code)).toEqual([title, text.replace(wrong, right)]);
  });

  test("offers nothing for a finding without a fix", async () => {
    const text = head;
    expect((await findingsOf(open("yaml", text))).map(({ code }) => code)).toContain(
      "article-empty",
    );
    expect(await fix("yaml", text, "article-empty")).toBeUndefined();
  });
});

describe("fixes all findings that can be fixed safely", () => {
  const text = yaml("    citations: [1, 1]\n    minerals: [tin]\n") + '  - text: " Two [2] "\n';
  const check = async (changed: string): Promise<Finding[]> => findingsOf(open("yaml", changed));

  test("in one edit", async () => {
    const brief = open("yaml", text);
    const action = (await fixAll(brief, await findingsOf(brief), check))!;
    expect(action.edits).toHaveLength(1);
    const fixed = apply(text, action);
    expect(fixed).toContain("citations: [1]\n    minerals: [tin]\n");
    expect((await check(fixed)).filter(({ articleEdits }) => articleEdits !== undefined)).toEqual(
      [],
    );
  });

  test("and leaves the others to the author", async () => {
    const brief = open("yaml", text.replace("minerals:", "minerls:"));
    const { title, fixed, left } = (await fixAll(brief, await findingsOf(brief), check))!;
    expect([title, fixed]).toEqual(["Fix all findings that can be fixed safely", 3]);
    expect(left.map(({ code }) => code)).toContain("unknown-key");
  });

  test("and changes nothing the second time", async () => {
    const brief = open("yaml", text);
    const fixed = apply(text, (await fixAll(brief, await findingsOf(brief), check))!);
    expect(await fixAll(open("yaml", fixed), await check(fixed), check)).toBeUndefined();
  });
});

test("all fixes omit one that does not end its finding", async () => {
  const text = `${head}coreInsights:\n  - { text: "One. " }\n`;
  const check = async (changed: string): Promise<Finding[]> => {
    const { documents } = yamlFormat.parse(changed);
    const { headline } = documents[0]!.data as { headline: string };
    const range = documents[0]!.locate(["headline"], "value");
    const edit = { path: ["headline"], value: `Desk: ${headline}` };
    const own = { code: "headline-prefix", severity: "warning" as const, path: ["headline"] };
    const prefix = { ...own, message: edit.value, range, articleEdits: [edit] };
    return [...(await findingsOf(open("yaml", changed))), prefix];
  };
  const fixed = await fixAll(open("yaml", text), await check(text), check);
  expect(fixed?.text).toBe(`${head}coreInsights:\n  - { text: "One." }\n`);
  expect(fixed?.left.map(({ code }) => code)).toContain("headline-prefix");
});

describe("tags", () => {
  const text = `${head}coreInsights:\n  - text: Gallium prices rose in China.\n  - text: Tungsten fell.\n`;

  test("the insight at the cursor, or the brief", async () => {
    const brief = open("yaml", text);
    const actions = await tagActions(brief, text.indexOf("rose"), {});
    expect(actions.map(({ title }) => title)).toEqual(["Tag this insight", "Tag the brief"]);
    const [own, all] = actions.map((action) => apply(text, action));
    expect(own).toContain("minerals: [gallium]");
    expect(own).not.toContain("[tungsten]");
    expect(all).toContain("[tungsten]");
  });

  test("the last insight and what it declares in the article", async () => {
    const before = `${head}coreInsights:\n  - text: Codelco mines copper in Chile.\n`;
    const [own, all] = await tagActions(open("yaml", before), before.indexOf("mines"), {
      organizations: companies,
    });
    expect(own?.title).toBe("Tag this insight");
    expect(all?.title).toBe("Tag the brief");
    expect(apply(before, own!)).toBe(
      `${before}    organizations: [codelco]\n    minerals: [copper]\n    places: [CL]\norganizations:\n  - { id: codelco, name: Codelco, kind: company, country: CL }\n`,
    );
  });

  test("the title counts the lists that have no place in the text", async () => {
    const before = `${head}coreInsights:\n  - &a { text: Gallium rose. }\n  - text: Tin fell.\ngroups:\n  - insights: [*a]\n`;
    const actions = await tagActions(open("yaml", before), 3, {});
    expect(actions.map(({ title }) => title)).toEqual([
      "Tag the brief, except 2 lists to edit by hand",
    ]);
  });

  test("only the brief outside of an insight, and no plain text", async () => {
    const actions = await tagActions(open("yaml", text), 3, {});
    expect(actions.map(({ title }) => title)).toEqual(["Tag the brief"]);
    const plain = "Headline\nReuters· 2025-10-23 17:55\nCore Insights\n- Gallium rose [1].\n";
    expect(await tagActions(open("text", plain), plain.indexOf("rose"), {})).toEqual([]);
  });
});

describe("writes a comment that ignores a finding", () => {
  test.each([
    [
      "yaml",
      yaml("    kindd: fact\n"),
      "    kindd: fact",
      "    # mineral-brief-ignore unknown-key\n    kindd: fact",
    ],
    [
      "markdown",
      markdown('{"kindd":"fact"}'),
      "  <!-- {",
      "  <!-- mineral-brief-ignore unknown-key -->\n  <!-- {",
    ],
    [
      "markdown",
      markdown("{}").replace("language: en", "langage: en\nlanguage: en"),
      "langage",
      "# mineral-brief-ignore unknown-key\nlangage",
    ],
    [
      "markdown",
      markdown("{}") + markdown("{}").replace("language: en", "langage: en\nlanguage: en"),
      "langage",
      "# mineral-brief-ignore unknown-key\nlangage",
    ],
    [
      "markdown",
      markdown("{}") + markdown('{"kindd":"fact"}'),
      '  <!-- {"kindd',
      '  <!-- mineral-brief-ignore unknown-key -->\n  <!-- {"kindd',
    ],
  ])("%s", async (format, text, part, expected) => {
    const brief = open(format, text);
    const finding = (await findingsOf(brief)).find(({ code }) => code === "unknown-key")!;
    expect(apply(text, (await ignoreAction(brief, finding))!)).toBe(text.replace(part, expected));
  });

  test.each([
    ["yaml", "  - text: |\n      Quotas fell\n      for §.\n"],
    ["yaml", "  - text: >-\n      §\n      Quotas fell\n"],
    ["yaml", '  - text: "Quotas fell\n      for §."\n'],
    ["yaml", "  - text: Quotas fell\n      for §.\n"],
    ["markdown", "- One <!-- why:\n  § -->\n"],
  ])("not inside a text of several lines, %s %#", async (format, words) => {
    const source = format === "yaml" ? `${head}coreInsights:\n${words}` : markdown("{}") + words;
    expect(await ignoreAction(open(format, source), findingAt(source, "§"))).toBeUndefined();
  });

  test.each([
    ["yaml", '  - text: "Quotas § fell\n      for years."\n'],
    ["yaml", "  - text: |\n      Quotas fell\n    kindd: §\n"],
    ["markdown", "- Quotas fell\n  for §.\n"],
    ["markdown", "- One\n  <!-- {} -->\n- Two §\n"],
  ])("beside a text of several lines, %s %#", async (format, words) => {
    const source = format === "yaml" ? `${head}coreInsights:\n${words}` : markdown("{}") + words;
    const brief = open(format, source);
    const action = (await ignoreAction(brief, findingAt(source, "§")))!;
    const changed = open(format, apply(source, action));
    expect(changed.text).not.toBe(source);
    const dataOf = ({ parsed }: OpenBrief) => parsed.documents.map(({ data }) => data);
    expect(dataOf(changed)).toEqual(dataOf(brief));
  });

  function findingAt(text: string, words: string): Finding {
    const offset = text.indexOf(words);
    const start = { offset, line: text.slice(0, offset).split("\n").length, column: 1 };
    const range = { start, end: { ...start, offset: offset + words.length } };
    return { code: "term-forbidden", severity: "warning", message: "", range };
  }

  test.each([
    ["yaml", "  - text: >-\n      Tin and\n      lithum, or lithum\n", "  - text"],
    ["yaml", '  - text: "Tin and\n      lithum"\n', "  - text"],
    ["markdown", "- Tin and\n  lithum, or lithum\n", "  lithum"],
  ])("above a text of several lines if not inside of it, %s %#", async (format, words, above) => {
    const source = format === "yaml" ? `${head}coreInsights:\n${words}` : markdown("{}") + words;
    const brief = open(format, source);
    const finding = (await findingsOf(brief)).find(({ code }) => code === "name-misspelt")!;
    const { start, end } = finding.range;
    expect(source.slice(start.offset, end.offset)).toBe("lithum");
    const changed = apply(source, (await ignoreAction(brief, finding))!);
    const [before] = changed.split(/^.*mineral-brief-ignore name-misspelt.*\n/m) as [string];
    expect(source.slice(before.length)).toMatch(new RegExp(`^${above}`));
    const found = (await findingsOf(open(format, changed))).filter(
      ({ code }) => code === "name-misspelt",
    );
    const { kept, commentIssues } = applyIgnoreComments(found, {
      text: changed,
      format,
      severities: {},
      checkCode: () => undefined,
      isComplete: true,
      stage: "brief",
    });
    expect([found.length, kept, commentIssues]).toEqual([1, [], []]);
  });

  test("not in JSON, which has no comments", async () => {
    const brief = open("json", json('"kindd":"fact"'));
    expect(await ignoreAction(brief, (await findingsOf(brief))[0]!)).toBeUndefined();
  });
});

describe("every case of the conformance suite", () => {
  const cases = [...conformance.lint, ...conformance.invalid].map(
    ({ article }: { article: unknown }) => article as Article,
  );
  const count = (found: readonly Finding[], code: string): number =>
    found.filter((one) => one.code === code).length;

  /** Writes any article. Formats write only those with the keys of every article, so adds them, and removes them again. */
  const write = (name: string, article: Article): string => {
    if (name === "json") return JSON.stringify(article, null, 2);
    const keys = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };
    const written = yamlFormat.serialise([{ ...keys, ...article }]);
    const missing = Object.keys(keys).filter((key) => !Object.hasOwn(article, key));
    return missing.reduce(
      (text, key) => text.replace(new RegExp(`^${key}: .*\n`, "m"), ""),
      written.text,
    );
  };

  test.each(["json", "yaml"])(
    "as %s: a fix removes its finding and adds no error",
    async (name) => {
      const broken: string[] = [];
      let fixes = 0;
      for (const article of cases) {
        const text = write(name, article);
        const brief = open(name, text);
        const before = await findingsOf(brief);
        for (const finding of before) {
          const action = await quickFix(brief, finding);
          if (action === undefined) continue;
          fixes++;
          const after = await findingsOf(open(name, apply(text, action)));
          const errors = (found: readonly Finding[]) =>
            found.filter(({ severity }) => severity === "error").length;
          const isGone = count(after, finding.code) < count(before, finding.code);
          if (!isGone || errors(after) > errors(before))
            broken.push(`${finding.code}: ${action.title}`);
        }
      }
      expect(broken).toEqual([]);
      expect(fixes).toBeGreaterThan(30);
    },
  );

  test.each(["json", "yaml"])("as %s: all fixes at once leave nothing to fix", async (name) => {
    const left: string[] = [];
    for (const article of cases) {
      const text = write(name, article);
      const brief = open(name, text);
      const check = (edited: string) => findingsOf(open(name, edited));
      const all = await fixAll(brief, await findingsOf(brief), check);
      if (all === undefined) continue;
      const fixed = open(name, apply(text, all));
      const again = await fixAll(fixed, await findingsOf(fixed), check);
      if (again !== undefined) left.push(text);
    }
    expect(left).toEqual([]);
  });
});
