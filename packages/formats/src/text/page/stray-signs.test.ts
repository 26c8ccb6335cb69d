import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nReuters· 2025-12-04 17:40\n\nCore Insights\n";

/** The canonical text of a brief, without its head, or with it. */
function read(source: string): string {
  const { documents } = text.parse(source);
  expect(documents).toHaveLength(1);
  return text.serialise([documents[0]!.data as Article]).text.trim();
}

const canonical = (insights: string): string =>
  `Tin rises\nReuters· 2025-12-04 17:40\nCore Insights ${insights}`;

test.each([
  ["- Stocks fell `[1]`.\n- Ore rose `[2]` `[8]`", "- Stocks fell [1]. - Ore rose [2][8]"],
  ["- Stocks fell `[1, 3]`\n- Ore rose `[2][8]`", "- Stocks fell [1][3] - Ore rose [2][8]"],
  ["- Stocks fell [1]/[3]\n- Ore rose [2] / [8]", "- Stocks fell [1][3] - Ore rose [2][8]"],
  ["- Stocks fell [1]↗\n- Ore rose [2]↗[8]↗", "- Stocks fell [1] - Ore rose [2][8]"],
  ["- Stocks fell ⁽¹⁾\n- Ore rose ⁽²⁾⁽⁸⁾", "- Stocks fell [1] - Ore rose [2][8]"],
  ["- Stocks fell\\\n  in May [1]\\\n- Ore rose [2]\\", "- Stocks fell in May [1] - Ore rose [2]"],
  // Signs elsewhere are text.
  ["- The field `grade [%]` fell [1]", "- The field `grade [%]` fell [1]"],
  ["- Ore fell to 2/3 of [1,200] t/d [1]", "- Ore fell to 2/3 of [1,200] t/d [1]"],
  ["- Ore C:\\data fell [1]", "- Ore C:\\data fell [1]"],
])("reads %j", (insights, expected) => {
  expect(read(head + insights)).toBe(canonical(expected));
});

test.each(['""', "“”", "„“", "«»", "「」", "『』"])("removes %s around a brief", (marks) => {
  expect(read(`${marks[0]}${head}- Stocks fell [1]${marks[1]}\n`)).toBe(
    canonical("- Stocks fell [1]"),
  );
});

test.each([
  ['"Tin" rises\nReuters· 2025-12-04 17:40\nCore Insights - It is "new" [1]', '"Tin" rises'],
  ["“Tin rises\nReuters· 2025-12-04 17:40\nCore Insights - It is “new”", "“Tin rises"],
  ['"Tin rises"\nReuters· 2025-12-04 17:40\nCore Insights - The plan is "new"', '"Tin rises"'],
])("keeps the quotation marks of %j", (source, headline) => {
  expect(read(source).split("\n")[0]).toBe(headline);
});

test("reads a full stop after the number of a source", () => {
  const { references } = text.parse(
    `${head}- A fell [1]\n\nReferences:\n[1]. Reuters\n[2]. 5N Plus`,
  ).documents[0]!.data as Article;
  expect(references).toEqual([
    { id: 1, title: "Reuters" },
    { id: 2, title: "5N Plus" },
  ]);
});
