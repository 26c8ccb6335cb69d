import { runs } from "@mineral-brief/fixtures";
import { textSamples } from "@mineral-brief/fixtures/text-samples";
import fc from "fast-check";
import { expect, test } from "vitest";
import { text } from "./text.ts";

/** Each entry as `line:column part: text`, with its kind if that is another word. */
function ledger(source: string): string[] {
  return text.parse(source).ledger!().entries.map(
    ({ range: { start, end }, kind, part }) =>
      `${start.line}:${start.column} ${part === kind ? part : `${part} (${kind})`}: ${source.slice(start.offset, end.offset)}`,
  );
}

function grades(source: string): readonly string[] {
  return text.parse(source).ledger!().grades;
}

const head = "Tungsten\nPrices rise\nReuters· 2025-10-24 09:20\n";

test("names what became of each part of a text", () => {
  expect(
    ledger(
      `${head}Core Insights - One fell [1] Group 1: Supply - Two rose [2] - Three [3]\nWorkflow`,
    ),
  ).toEqual([
    "1:1 topic (field): Tungsten",
    "2:1 headline: Prices rise",
    "3:1 source (field): Reuters",
    "3:8 heading or bullet (layout): ·",
    "3:10 date (field): 2025-10-24 09:20",
    "4:1 heading of the core insights (heading): Core Insights",
    "4:15 heading or bullet (layout): -",
    "4:17 insight 1 of the core insights (insight): One fell [1]",
    "4:30 heading or bullet (layout): Group 1:",
    "4:39 title of group 1 (heading): Supply",
    "4:46 heading or bullet (layout): -",
    "4:48 insight 1 of group 1 (insight): Two rose [2]",
    "4:61 heading or bullet (layout): -",
    "4:63 insight 2 of group 1 (insight): Three [3]",
    "5:1 not kept (dropped): Workflow",
  ]);
});

test("a date that is not complete is not kept", () => {
  const source = "Prices rise\nReuters · Oct 24\nCore Insights - One fell [1]";
  expect(ledger(source)).toContain("2:11 not kept (dropped): Oct 24");
});

test.each([
  ["excellent", `${head}Core Insights - One fell [1]`],
  ["good", `${head}Core Insights - One fell [1, 2]`],
  ["fair", `Prices rise\nCore Insights - One fell [1]`],
  ["poor", `Core Insights - One fell [1]`],
  ["poor", `${head}Core Insights - One fell [1][2`],
])("grades a text by its worst part: %s, %j", (grade, source) => {
  expect(grades(source)).toEqual([grade]);
});

test("grades each summary of a text by itself", () => {
  expect(grades(`${head}Core Insights - One [1]\n---\n${head}Core Insights - Two [1, 2]`)).toEqual([
    "excellent",
    "good",
  ]);
});

test("puts every character that is not white space into exactly one entry", () => {
  const sample = fc.constantFrom(...textSamples.map(({ source }) => source));
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const cut = fc
    .tuple(sample, place, sample)
    .map(
      ([first, share, second]) => `${first.slice(0, Math.floor(share * first.length))}\n${second}`,
    );
  fc.assert(
    fc.property(cut, (source) => {
      const { entries } = text.parse(source).ledger!();
      let rest = "";
      let at = 0;
      for (const { range } of entries) {
        expect(range.start.offset).toBeGreaterThanOrEqual(at);
        rest += source.slice(at, range.start.offset);
        at = range.end.offset;
      }
      rest += source.slice(at);
      expect(rest.trim()).toBe("");
    }),
    { numRuns: runs },
  );
});
