import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { figureNotInText } from "./figure-not-in-text.ts";

test.each([
  ["Output was 96,600 t.", "96,600 t"],
  // White space counts as one space, and is ignored at both ends.
  ["Output rose by 75\u00A0\u00A0%.", "75 %"],
  ["Output rose by 75 %.", "75  %"],
  ["Output rose by (75%).", " 75% "],
])("%j has %j", (text, figure) => {
  expect(reportOf(figureNotInText, withInsight(text, { figures: [{ text: figure }] }))).toEqual([]);
});

test.each([
  // The nearest words, else the nearest number.
  ["Output was 96,600 t in 2024.", "96,000 t", "96,600 t"],
  ["Output rose by 75 %.", "75%", "75"],
  ["Of 2 mines and 11500 t, 300 t were exported.", "12 000 tonnes", "11500 t"],
  ["Of 300 t from 0 mines all was exported.", "0 tonnes in all", "0"],
  ["Output was 5 t.", "about half of it", undefined],
  // The words of another number do not count.
  ["Output was 1,500 t.", "500 t", "1,500 t"],
  ["China has 25%.", "5%", "25"],
  ["Output rose.", "12 000 t", undefined],
  // The full stop is that of the sentence.
  ["It is $5bn.", "$4bn", "$5bn"],
  ["It is $5bn.", "45kt", undefined],
  ["It is 5 kt.", "$45", undefined],
  ["It is $5bn, for 44 kt.", "45kt", "44 kt"],
])("%j does not contain %j; the nearest is %j", (text, figure, suggestion) => {
  const [found] = reportOf(figureNotInText, withInsight(text, { figures: [{ text: figure }] }));
  expect(found!.at).toBe("coreInsights[0].figures[0].text");
  expect(found!.message).toContain(JSON.stringify(figure));
  expect(found!.message).toContain(
    suggestion === undefined ? "no similar number" : `"${suggestion}"`,
  );
});

test.each([
  ["It paid $400 million.", "$400 mln", "$400 million"],
  ["It made 45 kt of tin.", "45kt", "45 kt"],
  ["It paid $400 million.", "$410 mln", undefined],
  ["It paid €400 million.", "$400 mln", undefined],
  ["It paid $400 million, and $400 million again.", "$400 mln", undefined],
  ["It has 400 mines.", "400 t", undefined],
])("%j: suggests to write %j as %j", (text, figure, suggestion) => {
  const [found] = reportOf(figureNotInText, withInsight(text, { figures: [{ text: figure }] }));
  expect(found!.suggestedFix?.[0]?.value).toBe(suggestion);
});
