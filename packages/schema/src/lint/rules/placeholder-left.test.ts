import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { placeholderLeft } from "./placeholder-left.ts";

test.each([
  [
    "TODO: the price of tungsten",
    'the text is a placeholder for "the price of tungsten"; replace it',
  ],
  ["TODO :  price: tungsten", '"price: tungsten"'],
  ["TODO the price", '"the price"'],
  ["TODO", "the text is a placeholder; write the text"],
  ["TODO: ", "the text is a placeholder; write the text"],
  ["FIXME later", '"later"'],
  ...["N/A", "TBD", "TBC", "TK", "XXX", "...", "…", "-", "?", "待补充"].map(
    (text): [string, string] => [text, "the text is a placeholder; write the text"],
  ),
  ["Output was [insert number] t.", '"[insert number]" is a placeholder'],
  ["Output was [Insert the final figure here] t.", "is a placeholder"],
  ["Output was [INSERT NUMBER] t.", "is a placeholder"],
  ["Output was [TBC] t.", '"[TBC]"'],
  ["It made TK million tonnes.", '"TK" is a placeholder'],
  ["It paid $XX billion.", '"XX"'],
  ["产量为XX万吨。", '"XX"'],
  ["产量为【待补充】吨。", '"【待补充】"'],
])("%j is a placeholder for %s", (text, wanted) => {
  expect(messagesOf(placeholderLeft, withInsight(text))).toContain(wanted);
});

test.each([
  "TODOS",
  "TODO-list",
  "TODO_1",
  "TODO1",
  "The TODO list",
  "FIXMES",
  "TBC Bank lends to miners.",
  "TK Elevator buys copper.",
  "Shares of XXX rose.",
  "The XXX Olympic Games",
  "It was priced at Tk 5 million.",
  "Officials [insert themselves] into talks.",
  "He said [the number] was 5.",
  "An [xX] pattern",
  "The end...",
  "价格待定。",
  "XX公司",
  "到20XX年",
])("%s is no placeholder", (text) => {
  expect(messagesOf(placeholderLeft, withInsight(text))).toBe("");
});

test("an organization may have the name of a mark", () => {
  const article = (name: string) => ({ organizations: [{ id: "one", name }] });
  expect(messagesOf(placeholderLeft, article("TBC"))).toBe("");
  expect(messagesOf(placeholderLeft, article("TBD"))).not.toBe("");
});
