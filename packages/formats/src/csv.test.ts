import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { allInsights, citationId, termId, textOf } from "@mineral-brief/schema/reading";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";

const numRuns = runs / 5;
const brief: Article = {
  schemaVersion: "1.0",
  id: "urn:example:1",
  headline: { value: "钨价上涨,配额再降", lang: "zh" },
  language: "en",
  source: { name: "Kuang Ye Guan Cha" },
  datePublished: "2025-10-24T09:20",
};

/** Reads rows by column and removes the apostrophe before a cell, as docs/formats/csv.md describes. */
function read(text: string): Record<string, string>[] {
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, "")])),
  );
}

test("writes a header, and one row per insight", () => {
  const article: Article = {
    ...brief,
    coreInsights: [
      {
        text: 'Prices "rose".',
        kind: "fact",
        date: "2025-10",
        attribution: { name: "Ministry", organization: "CN" },
        citations: [1, "usgs-2026"],
        minerals: ["tungsten", { id: "tin" }],
        places: ["CN"],
        figures: [{ text: "80%", qualifier: "up-to" }, { text: "8 t" }],
      },
    ],
    groups: [
      {
        id: "g",
        title: "Supply",
        insights: [{ id: "supply-1", text: { value: "配额", lang: "zh" } }],
      },
    ],
    corrections: [
      { date: "2025-10-30", kind: "retraction", insight: "supply-1", text: "It was wrong." },
    ],
  };
  expect(csv.serialise([article]).text).toBe(
    [
      "article_id,headline,headline_language,language,url,source,source_url,source_date_published,date_published,section,group_number,group_id,group_title,position,insight_id,kind,retracted,date,attribution,text,text_language,citations,minerals,places,organizations,stages,figures",
      'urn:example:1,"钨价上涨,配额再降",zh,en,,Kuang Ye Guan Cha,,,2025-10-24T09:20,core-insights,,,,1,,fact,false,2025-10,Ministry; CN,"Prices ""rose"".",en,1 usgs-2026,tungsten tin,CN,,,80% (up-to); 8 t',
      'urn:example:1,"钨价上涨,配额再降",zh,en,,Kuang Ye Guan Cha,,,2025-10-24T09:20,group,1,g,Supply,1,supply-1,,true,,,配额,zh,,,,,,',
      "",
    ].join("\r\n"),
  );
});

describe("an article without insights is written", () => {
  test.each<[string, Partial<Article>, (readonly string[])[]]>([
    ["an article without insights has its own row", {}, [["", "", ""]]],
    [
      "a group without insights has its own row",
      { groups: [{ title: "Supply", insights: [] }, { insights: [{ text: "a" }] }] },
      [
        ["group", "Supply", ""],
        ["group", "", "a"],
      ],
    ],
  ])("%s", (_, fields, cells) => {
    const rows = read(csv.serialise([{ ...brief, ...fields }]).text);
    expect(rows.map((row) => [row["section"], row["group_title"], row["text"]])).toEqual(cells);
  });
});

describe("a cell that a spreadsheet could read as a formula", () => {
  test.each([
    "=1+1",
    "+1",
    "-5% on the year",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\uFF1D1+1",
    "\uFF0B1",
    "\uFF0D1",
    "\uFF20a",
    "'=1",
  ])("gets an apostrophe: %j", (text) => {
    const written = csv.serialise([{ ...brief, coreInsights: [{ text }] }]).text;
    const [row] = parse(written, { columns: true }) as Record<string, string>[];
    expect(row!["text"]).toBe(`'${text}`);
    expect(read(written)[0]!["text"]).toBe(text);
  });

  test.each(["1-1", "a=b", "钨", " =1", "80%"])("other cells do not: %j", (text) => {
    const written = csv.serialise([{ ...brief, coreInsights: [{ text }] }]).text;
    expect((parse(written, { columns: true }) as Record<string, string>[])[0]!["text"]).toBe(text);
  });

  test("appears nowhere in the text of any article", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const rows = parse(csv.serialise([article as unknown as Article]).text) as string[][];
        expect(
          rows.flat().filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)),
        ).toEqual([]);
      }),
      { numRuns },
    );
  }, 600_000);
});

test.each([
  ["a\uD800b", [{ field: "headline", message: "kept only in part" }]],
  ["\uDC00", [{ field: "headline", message: "kept only in part" }]],
  ["\u{1F600}", []],
])("reports half of a surrogate pair as a loss: %j", (headline, losses) => {
  expect(csv.serialise([{ schemaVersion: "1.0", headline, language: "en" }]).losses).toEqual(
    losses,
  );
});

test("csv-parse reads every insight of any articles unchanged", () => {
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 }), (list) => {
      const articles = list as unknown as Article[];
      const rows = read(csv.serialise(articles).text).filter((row) => row["position"] !== "");
      const expected = articles.flatMap((article) =>
        allInsights(article).map(({ insight }) => [
          article.id ?? "",
          textOf(article.headline),
          textOf(insight.text),
          (insight.citations ?? []).map(citationId).join(" "),
          (insight.minerals ?? []).map(termId).join(" "),
        ]),
      );
      expect(
        rows.map((row) =>
          ["article_id", "headline", "text", "citations", "minerals"].map((name) => row[name]),
        ),
      ).toEqual(expected);
    }),
    { numRuns },
  );
}, 600_000);
