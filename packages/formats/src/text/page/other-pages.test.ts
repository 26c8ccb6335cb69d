import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const brief =
  "Tungsten prices rise in Rotterdam\nMining Observer\n12 November 2025\n\nKey takeaways\n- APT rose.\n- Stocks fell.\n";

/** The headline of each text and the number of its insights, and the lines that are reported as not kept. */
function read(source: string): { readonly texts: string[]; readonly dropped: string[] } {
  const { documents, diagnostics } = text.parse(source);
  const texts = documents.map(({ data }) => {
    const { headline, coreInsights = [], groups = [] } = data as Article;
    const count = groups.reduce((sum, { insights }) => sum + insights.length, coreInsights.length);
    return `${textOf(headline)}: ${count}`;
  });
  const dropped = diagnostics
    .filter(({ code }) => code === "interface-residue" || code === "text-not-kept")
    .flatMap(({ range }) => source.slice(range.start.offset, range.end.offset).split("\n"));
  return { texts, dropped };
}

describe("drops the headlines and dates of other pages below a text without citations", () => {
  test.each([
    "Related Insights\nAntimony prices fall\n10 November 2025",
    "More News\nAntimony prices fall\nNovember 10, 2025 | 9:12 am",
    "What to read next\nAntimony prices fall\n10 November 2025\nGallium is scarce\n9 November 2025",
    "Related news posts\nExplore a selection of news.\n\n19/12/25\nAntimony prices fall",
  ])("%j", (list) => {
    const { texts, dropped } = read(`${brief}\n${list}\n`);
    expect(texts).toEqual(["Tungsten prices rise in Rotterdam: 2"]);
    expect(dropped).toEqual(list.split("\n").filter(Boolean));
  });

  test.each([
    "More From Bloomberg\nAntimony Prices Fall\nGallium Is Scarce",
    "More from Mining Weekly\n\nAntimony prices fall\n\nGallium is scarce",
    "Also from Reuters\n- Antimony prices fall\n- Gallium is scarce",
    "Mehr von Reuters\nAntimon wird billiger",
    "更多来自路透社的报道\n锑价下跌",
    "— With assistance from Ada Quill\n\nMore from Reuters\nAntimony prices fall",
    "With assistance from Ada Quill, Bo Li, and Cy Young.",
    "(Additional reporting by Ada Quill and Bo Li)",
  ])("of an outlet, and credits: %j", (list) => {
    const plain = brief.replaceAll("- ", "");
    for (const above of [brief, plain]) {
      const { texts, dropped } = read(`${above}\n${list}\n`);
      expect(texts).toEqual(["Tungsten prices rise in Rotterdam: 2"]);
      expect(dropped).toEqual(list.split("\n").filter(Boolean));
    }
  });

  test.each([
    "More from Chile\n- Output fell by 3%.\n- Exports rose.",
    "More from Reuters\n- Output fell by 3% [1].\n- Exports rose [2].",
  ])("but not a section %j", (section) => {
    const { texts, dropped } = read(`${brief}\n${section}\n`);
    expect(texts).toEqual(["Tungsten prices rise in Rotterdam: 4"]);
    expect(dropped).toEqual([]);
  });

  test("and those with another heading", () => {
    const list = "Elsewhere\nAntimony prices fall\n10 November 2025";
    const { texts, dropped } = read(`${brief}\n${list}\n`);
    expect(texts).toEqual(["Tungsten prices rise in Rotterdam: 2"]);
    expect(dropped).toEqual(list.split("\n"));
  });

  test.each([
    ["a text below", "Antimony prices fall in China\n10 November 2025\n\n- Exports resumed.\n", 2],
    ["a source", "Antimony prices fall in China\nArgus\n10 November 2025\n", 2],
    ["no text above", "", 1],
  ])("but not with %s", (_, other, count) => {
    const source =
      other === "" ? "Antimony prices fall in China\n10 November 2025\n" : `${brief}\n${other}`;
    expect(read(source).texts).toHaveLength(count);
  });
});

test("keeps the headline of the next text below a list of other pages", () => {
  const cited = "\n\n核心观点\n- 主力合约突破10万元 [1]\n- 储能需求超预期 [2]\n";
  const { texts, dropped } = read(
    `钨价创历史新高\n钨观察 2025-12-18 08:30${cited}\n喜欢此内容的人还喜欢\n稀土价格周报\n碳酸锂突破10万元\n锂电小站 2025-12-18 20:11${cited}`,
  );
  expect(texts).toEqual(["钨价创历史新高: 2", "碳酸锂突破10万元: 2"]);
  expect(dropped).toEqual(["喜欢此内容的人还喜欢", "稀土价格周报"]);
  expect(
    read(`${brief}\nRead also\n\nTin rises in China\n\nSource: Argus | Date: 2 May 2026\n${cited}`)
      .texts,
  ).toEqual(["Tungsten prices rise in Rotterdam: 2", "Tin rises in China: 2"]);
});
