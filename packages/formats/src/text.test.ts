import { textSamples } from "@mineral-brief/fixtures/text-samples";
import { validateArticle, type Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "./text.ts";
import { citationsOf } from "./text/citation-marks.ts";
import { readSummaries } from "./text/read-summaries.ts";

const head = "钨价上涨\nKuang Ye Guan Cha· 2025-10-24 09:20\n";

describe.each(textSamples.map((sample) => [sample.name, sample] as const))(
  "the sample %s",
  (_, { source, expected }) => {
    test("is read as expected", () => {
      const found = readSummaries(source).summaries.map(
        ({ title, source: name, published, topics, leadHeading, lead, groups }) => ({
          title: title?.text ?? null,
          source: name?.text ?? null,
          published: published?.text ?? null,
          topic: topics[0]?.text ?? null,
          leadHeading: leadHeading?.text ?? null,
          lead: lead.map(({ text: words, marks }) => ({
            text: words,
            citations: citationsOf(marks),
          })),
          groups: groups.map((group) => ({
            title: group.title?.text ?? null,
            insights: group.bullets.map(({ text: words, marks }) => ({
              text: words,
              citations: citationsOf(marks),
            })),
          })),
        }),
      );
      expect(found).toEqual(
        expected.map(({ titleLanguage: _language, notes: _notes, ...rest }) => rest),
      );
    });

    test("gives valid articles, whose headline is Chinese where it holds Chinese words", () => {
      const { documents } = text.parse(source);
      for (const [index, { data }] of documents.entries()) {
        const validation = validateArticle(data);
        expect(validation).toMatchObject({ ok: true, issues: [] });
        const { headline, language } = data as Article;
        const headlineLanguage = typeof headline === "string" ? language : headline.lang;
        expect(headlineLanguage).toBe(expected[index]!.titleLanguage === "en" ? "en" : "zh");
      }
    });

    test("locates the headline, titles and insights that it keeps", () => {
      for (const { data, locate } of text.parse(source).documents) {
        const slice = (...path: (string | number)[]) => {
          const { start, end } = locate(path, "value");
          return source.slice(start.offset, end.offset);
        };
        const { headline, coreInsights = [], groups = [] } = data as Article;
        expect(slice("headline")).toBe(textOf(headline));
        for (const index of coreInsights.keys())
          expect(slice("coreInsights", index, "text")).toBe(
            slice("coreInsights", index, "text").trim(),
          );
        for (const [index, group] of groups.entries()) {
          const written = slice("groups", index, "title");
          expect(group.title === undefined ? written : textOf(group.title)).toBe(written);
        }
      }
    });
  },
);

describe("a warning is at its cause", () => {
  test.each([
    [
      "12-malformed-truncated",
      [
        ["interface-residue", 2, 1],
        ["language-guessed", 3, 1],
        ["citation-cut", 5, 664],
      ],
    ],
    [
      "13-malformed-missing-date",
      [
        ["interface-residue", 1, 1],
        ["language-guessed", 2, 1],
        ["date-missing", 3, 19],
        ["group-empty", 5, 354],
      ],
    ],
    [
      "07-filing-glued-citations",
      [
        ["interface-residue", 2, 1],
        ["language-guessed", 3, 1],
        ["source-missing", 5, 1],
      ],
    ],
    [
      "11-odd-unicode",
      [
        ["interface-residue", 1, 1],
        ["language-guessed", 2, 1],
        ["text-not-kept", 3, 1],
      ],
    ],
    [
      "10-english-uncited",
      [
        ["language-guessed", 1, 1],
        ["text-separators-guessed", 4, 346],
      ],
    ],
  ])("%s", (name, places) => {
    const { source } = textSamples.find((sample) => sample.name === name)!;
    const found = text
      .parse(source)
      .diagnostics.map(({ code, range }) => [code, range.start.line, range.start.column]);
    expect(found).toEqual(places);
  });

  test("a body without sections is reported completely, and no part of it is kept", () => {
    const { source } = textSamples.find(({ name }) => name === "09-several-documents")!;
    const [warning] = text
      .parse(source)
      .diagnostics.filter(({ code }) => code === "text-no-sections");
    expect(source.slice(warning!.range.start.offset, warning!.range.end.offset)).toBe(
      source.split("\n")[9],
    );
  });
});

test("an input in the canonical form comes back byte for byte, except its interface line", () => {
  const { source } = textSamples.find(({ name }) => name === "01-seed-twin")!;
  const { documents, diagnostics } = text.parse(source);
  expect(
    diagnostics
      .filter(({ code }) => code === "interface-residue")
      .map(({ range }) => range.start.line),
  ).toEqual([2]);
  const { text: written, losses } = text.serialise([documents[0]!.data as Article]);
  expect(written).toBe(source.replace("Search documents\n", ""));
  expect(losses).toEqual([]);
});

test.each([
  ["a\uD800b", ["coreInsights[].text"]],
  ["\uDC00 a", ["coreInsights[].text"]],
  ["a\u{1F600}b", []],
])("names half characters as a loss: %j", (words, fields) => {
  const [read] = text.parse(`${head}Core Insights - One [1]`).documents;
  const article = { ...(read!.data as Article), coreInsights: [{ text: words, citations: [1] }] };
  expect(text.serialise([article]).losses).toEqual(
    fields.map((field) => ({ field, message: "changed when the text is read again" })),
  );
});

test("the id of a summary follows from source, date and headline alone", () => {
  const id = (source: string) => (text.parse(source).documents[0]!.data as Article).id;
  expect(id(`${head}Core Insights - One [1]`)).toBe(
    id(`Workflow\n${head}\nCore Insights - Two [2]`),
  );
  expect(id(`${head}Core Insights - One [1]`)).not.toBe(
    id(`${head.replace("09:20", "09:21")}Core Insights - One [1]`),
  );
  expect(id(head)).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

describe("the language follows from the script of the insights", () => {
  test.each([
    ["Core Insights - Prices rose [1]", "en", { value: "钨价上涨", lang: "zh" }],
    ["核心观点 - 钨价连涨三周 [1]", "zh", "钨价上涨"],
    ["Ключевые выводы - Цены растут третью неделю [1]", "ru", { value: "钨价上涨", lang: "zh" }],
  ])("%s", (body, language, headline) => {
    const { data } = text.parse(head + body).documents[0]!;
    expect(data).toMatchObject({ language, headline, coreInsights: [{ citations: [1] }] });
  });
});

test("a lead heading with a colon is no headline", () => {
  const [summary] = readSummaries("A headline\nKey takeaways:\n- One [1]").summaries;
  expect([summary?.title?.text, summary?.lead.length]).toEqual(["A headline", 1]);
});

describe("a source line is read", () => {
  test.each([
    ["Sou Hu Cai Jing· 2025-10-23 17:55", "Sou Hu Cai Jing", "2025-10-23T17:55"],
    ["Sou Hu Cai Jing·2025-10-23 17:55", "Sou Hu Cai Jing", "2025-10-23T17:55"],
    ["Sou Hu Cai Jing• 2025-10-23", "Sou Hu Cai Jing", "2025-10-23"],
    ["Sou Hu Cai JingÂ· 2025-10-23 17:55", "Sou Hu Cai Jing", "2025-10-23T17:55"],
    ["Sou Hu Cai Jing路 2025-10-23 17:55", "Sou Hu Cai Jing", "2025-10-23T17:55"],
    ["Sou Hu Cai Jing\uFFFD 2025-10-23 17:55", "Sou Hu Cai Jing", "2025-10-23T17:55"],
    ["Reuters 2025/1/3 7:05", "Reuters", "2025-01-03T07:05"],
    ["北岭财讯· 2025年10月23日 17:55", "北岭财讯", "2025-10-23T17:55"],
    ["Interfax· 3.10.2025 07:05", "Interfax", "2025-10-03T07:05"],
    ["2025-10-23 17:55:30", undefined, "2025-10-23T17:55:30"],
    ["Reuters·", "Reuters", undefined],
  ])("%s", (line, source, published) => {
    const [summary] = readSummaries(`A headline\n${line}\nCore Insights - One [1]`).summaries;
    expect([
      summary?.title?.text,
      summary?.source?.text,
      summary?.published?.text,
      summary?.lead.length,
    ]).toEqual(["A headline", source, published, 1]);
  });
});

describe("bullets on lines of their own are read", () => {
  test.each([
    [
      "with citations",
      "Core Insights\n- One [1]\n- Two [2]\nGroup 1: Supply\n- Three [3]",
      ["One", "Two", "Three"],
    ],
    [
      "without citations",
      "Core Insights\n- one\n- two\nGroup 1: Supply\n- three",
      ["one", "two", "three"],
    ],
    [
      "with round bullets",
      "Core Insights\n• One [1]\n• Two [2]\nGroup 1: Supply\n• Three [3]",
      ["One", "Two", "Three"],
    ],
    [
      "with Windows line breaks",
      "Core Insights\r\n- One [1]\r\n- Two [2]\r\nGroup 1: Supply\r\n- Three [3]",
      ["One", "Two", "Three"],
    ],
    [
      "with full-width brackets",
      "Core Insights - One 【1】 - Two 【2】 Group 1: Supply - Three 【3】",
      ["One", "Two", "Three"],
    ],
  ])("%s", (_, body, texts) => {
    const [summary] = readSummaries(head + body).summaries;
    const bullets = [...summary!.lead, ...summary!.groups.flatMap((group) => group.bullets)];
    expect(bullets.map((bullet) => bullet.text)).toEqual(texts);
    expect(summary!.groups.map(({ title }) => title?.text)).toEqual(["Supply"]);
  });
});
