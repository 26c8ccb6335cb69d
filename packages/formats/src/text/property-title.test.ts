import { expect, test } from "vitest";
import { text } from "../text.ts";

function ambiguousIn(head: string): string[] {
  const source = `${head}\nReuters · 2026-11-30\n\nCore insights\n- Stocks fell [1]`;
  return text
    .parse(source)
    .diagnostics.filter(({ code }) => code === "headline-ambiguous")
    .map(({ range }) => source.split("\n")[range!.start.line - 1]!);
}

// cspell:disable-next-line -- names
test.each([
  ["Nickel quota to fall by a third\nProjekt: Norilsk 2", ["Projekt: Norilsk 2"]],
  ["镍矿配额明年或减少三分之一\n项目：青云二期", ["项目：青云二期"]],
  // An empty line, a short line above, a list of headlines, and words with which a headline starts.
  ["Nickel quota to fall by a third\n\nProjekt: Norilsk 2", []],
  ["Nickel\nProjekt: Norilsk 2", []],
  ["Critical Minerals Weekly: the digest\nProjekt: Norilsk 2", []],
  ["Metals for the energy transition\nNickel: Ban 2", []],
  ["Nickel quota to fall by a third\nHeadline: Ban 2", []],
])("warns that a short line with a label may be no headline: %j", (head, expected) => {
  expect(ambiguousIn(head)).toEqual(expected);
});
