import { expect, test } from "vitest";
import { text } from "../text.ts";

const head = "Tin rises\nReuters· 2025-10-24 09:20\nCore Insights\n- ";

/** The marks that are reported as words of their sentence. */
function neededMarks(statement: string): string[] {
  const source = head + statement;
  return text
    .parse(source)
    .diagnostics.filter(({ code }) => code === "citation-in-sentence")
    .map(({ range }) => source.slice(range.start.offset, range.end.offset));
}

test.each<[string, string[]]>([
  ["According to [2], stocks fell", ["[2]"]],
  ["The figure in [1] differs from that in [2]", ["[1]", "[2]"]],
  ["[3] reports that prices rose", ["[3]"]],
  ["Stocks fell, says [2]", ["[2]"]],
  ["Stocks fell, said [2]", ["[2]"]],
  ["Study [2] finds more tin", ["[2]"]],
  ["As in report [2], stocks fell", ["[2]"]],
  ["Unlike [2], [3] sees growth", ["[2]"]],
  ["[1]: stocks fell", ["[1]"]],
  ["[2]によると、価格は下落した", ["[2]"]],
  ["Laut [1] stiegen die Preise [2]", ["[1]"]],
  ["По данным [1], запасы ниже [2]", ["[1]"]],
  ["Según [1], los precios suben", ["[1]"]],
  ["Das ergibt sich aus [1], Bestände fallen", ["[1]"]],
  // The end of a German verb.
  ["Die Lizenz läuft aus [1][2].", []],
  ["Die Nachfrage gibt nach [1]", []],
  ["根据[2]，库存下降", ["[2]"]],
  ["[1]与[3]均指出，价格下跌", ["[1]与[3]"]],
])("the citations of %j that are words of the sentence: %j", (statement, marks) => {
  expect(neededMarks(statement)).toEqual(marks);
});

test.each([
  "Prices rose [1]",
  "Prices rose [1], and stocks fell [2].",
  "Prices rose (see [1])",
  "Prices rose [1] and [2]",
  "Prices rose by 3 % [1]",
  "[1] Prices rose",
  "[1]价格上涨",
  "Prices rose (source: Argus)",
  "Tin is short, brokers said [1]",
  "Tin is short, the broker says [1][2].",
  "The mine halts, according to sources [3]",
  "Smelters drop foreign sources [1][2].",
  "Tin is short, the agency writes in its report [3]",
  "A study [2] finds more tin",
])("%j has no such citation", (statement) => {
  expect(neededMarks(statement)).toEqual([]);
});
