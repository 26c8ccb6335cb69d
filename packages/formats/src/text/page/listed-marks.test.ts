import type { Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

interface Insight {
  readonly text: string;
  readonly citations?: readonly unknown[];
}

interface Read {
  readonly references?: readonly { id: number; title?: Text; url?: string }[];
  readonly coreInsights?: readonly Insight[];
  readonly groups?: readonly { readonly insights: readonly Insight[] }[];
}

/** Returns the insights with their citations, the references, and the codes of what is reported. */
function read(statements: string, list: string): { insights: string[]; references: string[] } {
  const head = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n";
  const { documents } = text.parse(`${head}${statements}\n\n${list}`);
  const { coreInsights = [], groups = [], references = [] } = documents[0]!.data as Read;
  return {
    insights: [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(
      ({ text: words, citations = [] }) => `${words} ${citations.join(",")}`.trim(),
    ),
    references: references.map(({ id, title = "", url = "" }) =>
      `${id} ${textOf(title)} ${url}`.replace(/ +/g, " ").trim(),
    ),
  };
}

const insights = ["Prices rose 1", "Stocks fell 2"];
const references = ["1 Tin report", "2 Ore desk"];

describe("reads a list with the marks of its statements", () => {
  test.each([
    ["[ 1 ]", "References\n[ 1 ] Tin report\n[ 2 ] Ore desk"],
    ["[ 1 ]", "References: [ 1 ] Tin report; [ 2 ] Ore desk"],
    ["[ 1 ]", "- [ 1 ] Tin report\n- [ 2 ] Ore desk"],
    ["〔1〕", "参考资料\n〔1〕Tin report\n〔2〕Ore desk"],
    ["〔1〕", "【来源】\n〔1〕 Tin report\n〔2〕 Ore desk"],
    ["〔1〕", "〔1〕Tin report\n〔2〕Ore desk"],
    ["［1］", "［1］Tin report\n［2］Ore desk"],
    ["①", "①Tin report\n②Ore desk"],
    ["[来源1]", "来源\n[来源1] Tin report\n[来源2] Ore desk"],
    ["[1]", "注：[1]Tin report；[2]Ore desk"],
    ["[1]", "备注：[1]Tin report；[2]Ore desk"],
    ["[1]", "附注：\n[1] Tin report\n[2] Ore desk"],
  ])("%s above %j", (mark, list) => {
    const second = mark.replace("1", "2").replace("①", "②");
    expect(read(`- Prices rose${mark}\n- Stocks fell${second}`, list)).toEqual({
      insights,
      references,
    });
  });

  test("but not the names of a note", () => {
    const found = read("- Prices rose [1]\n- Stocks fell [2]", "注：以上数据，均不含税");
    expect(found).toEqual({ insights, references: [] });
  });

  test("but not statements with `①`, if the text has other citations", () => {
    const found = read("- Prices rose [1]\n- Stocks fell [2]", "①Mines closed\n②Quotas shrank");
    expect(found).toEqual({
      insights: [...insights, "Mines closed", "Quotas shrank"],
      references: [],
    });
  });
});

describe("keeps the source of a labelled citation", () => {
  test.each([
    ["[S1]", "[S2]", "Sources\nS2: Ore desk\nS1: Tin report"],
    ["[S1]", "[S2]", "Sources: [S2] Ore desk; [S1] Tin report"],
    ["[web:1]", "[web:2]", "Sources\n[web:1] Tin report\n[web:2] Ore desk"],
    ["[web:1]", "[web:2]", "[web:1] Tin report\n[web:2] Ore desk"],
    ["[Source 1]", "[Source 2]", "Sources\nSource 1: Tin report\nSource 2: Ore desk"],
    ["[Ref. 1]", "[Ref. 2]", "References\nRef. 1 – Tin report\nRef. 2 – Ore desk"],
  ])("%s and %s above %j", (first, second, list) => {
    expect(read(`- Prices rose ${first}\n- Stocks fell ${second}`, list)).toEqual({
      insights,
      references,
    });
  });

  test("with a list that skips numbers", () => {
    const list = "Sources\n[web:1] Tin report\n[web:5] Ore desk";
    expect(read("- Prices rose [web:1]\n- Stocks fell [web:5]", list)).toEqual({
      insights: ["Prices rose 1", "Stocks fell 5"],
      references: ["1 Tin report", "5 Ore desk"],
    });
  });

  test("with the next free number for 0, and for posts", () => {
    const list =
      "Sources\n[web:0] https://a.example\n[web:1] https://b.example\n[post:1] https://c.example";
    expect(read("- Prices rose [web:0]\n- Stocks fell [web:1][post:1]", list)).toEqual({
      insights: ["Prices rose 2", "Stocks fell 1,3"],
      references: ["1 https://b.example", "2 https://a.example", "3 https://c.example"],
    });
  });

  test("but not of words below the heading", () => {
    const found = read(
      "- Prices rose [1]\n- Stocks fell [2]",
      "Sources\nS1 tin table\nS2 ore table",
    );
    expect(found.references).toEqual(["1 S1 tin table", "2 S2 ore table"]);
  });
});
