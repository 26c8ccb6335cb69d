import type { Article, Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Copper sets a record\nReuters · 2026-11-20\n\n";

/** The titles of the sections, and the number of their insights; the lead has the title `*`. */
function sectionsOf(body: string): string[] {
  const { documents } = text.parse(head + body);
  const { coreInsights = [], groups = [] } = documents[0]!.data as Article;
  const lead = coreInsights.length > 0 ? [`* ${coreInsights.length}`] : [];
  const titleOf = (title: Text | undefined): string => (title === undefined ? "" : textOf(title));
  return [...lead, ...groups.map(({ title, insights }) => `${titleOf(title)} ${insights.length}`)];
}

describe("reads a heading in brackets", () => {
  test.each<[string, string[]]>([
    [
      "[Key Takeaways]\n- Copper rose 2% [1]\n- Stocks fell [2]\n\n[Supply]\n- A mine closed [3]",
      ["* 2", "Supply 1"],
    ],
    ["[핵심 요약]\n▶ 가격이 올랐다 [1]\n[공급]\n▶ 광산이 문을 닫았다 [2]", ["* 1", "공급 1"]],
    ["<핵심 요약>\n- 가격이 올랐다 [1]\n\n<공급>\n- 광산이 문을 닫았다 [2]", ["* 1", "공급 1"]],
    ["[핵심 요약]\n가격이 올랐다\n재고가 줄었다\n\n[공급]\n광산이 문을 닫았다", ["* 2", "공급 1"]],
    ["［要点］\n・価格が上昇した［1］\n\n［供給］\n・鉱山が閉鎖された［2］", ["* 1", "供給 1"]],
    ["(Key Takeaways)\n- Copper rose 2% [1]\n\n(Supply)\n- A mine closed [3]", ["* 1", "Supply 1"]],
    ["**[Key Takeaways]**\n- Up [1]\n\n**[Supply]**\n- A mine closed [3]", ["* 1", "Supply 1"]],
    ["## [Key Takeaways]\n- Up [1]\n\n## [Supply]:\n- A mine closed [3]", ["* 1", "Supply 1"]],
    ["[Group 1: Supply]\n- Up [1]\n\n[Group 2: Demand]\n- Down [2]", ["Supply 1", "Demand 1"]],
    ["[Supply]\n\n- Up [1]\n\n[Demand]\n\n- Down [2]", ["Supply 1", "Demand 1"]],
    // The list of sources has the same brackets.
    ["<Key Takeaways>\n- Up [1]\n\n<References>\n[1] SMM", ["* 1"]],
  ])("%j", (body, expected) => {
    expect(sectionsOf(body)).toEqual(expected);
    expect(text.parse(head + body).diagnostics.map(({ code }) => code)).toEqual([
      "language-guessed",
    ]);
  });
});

describe("reads no heading", () => {
  test.each<[string, string, string[]]>([
    ["of one line in brackets", "- Up\n\n[Supply]\n- Down", [" 2"]],
    ["of the names of sources", "- Up\n\n[Argus]\n- Down\n\n[Reuters]\n- Out", [" 3"]],
    ["of pictures", "- Up\n\n[Image]\n- Down\n\n[Chart 2]\n- Out", [" 3"]],
    ["of remarks in round brackets", "- Up\n\n(Preliminary)\n- Down\n\n(Revised)\n- Out", [" 3"]],
    ["without an empty line above it", "- Up\n[Supply]\n- Down\n[Demand]\n- Out", [" 3"]],
    ["of tags", "<Summary>\n- Up [1]\n</Summary>\n\n<Supply>\n- Down [2]\n</Supply>", [" 2"]],
  ])("%s", (_what, body, expected) => {
    expect(sectionsOf(body)).toEqual(expected);
  });
});
