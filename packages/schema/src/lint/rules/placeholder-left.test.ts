import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { placeholderLeft } from "./placeholder-left.ts";

test.each([
  ["TODO: the price of tungsten", '"the price of tungsten"'],
  ["TODO :  price: tungsten", '"price: tungsten"'],
  ["TODO the price", '"the price"'],
  ["TODO", "the text is a placeholder; write the text"],
  ["TODO: ", "the text is a placeholder; write the text"],
])("%j is a placeholder for %s", (text, wanted) => {
  expect(messagesOf(placeholderLeft, withInsight(text))).toContain(wanted);
});

test.each(["TODOS", "TODO-list", "TODO_1", "TODO1", "The TODO list"])("%s is a word", (text) => {
  expect(messagesOf(placeholderLeft, withInsight(text))).toBe("");
});
