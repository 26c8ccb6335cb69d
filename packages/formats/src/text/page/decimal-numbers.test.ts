import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

/** The lines of a text after the steps, then those that are not kept. */
function prepare(lines: readonly string[]): string[] {
  const source = lines.join("\n");
  const { text, diagnostics } = preparePage(source);
  return [
    ...text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])),
    ...diagnostics.map(({ start, end }) => `not kept: ${source.slice(start, end)}`),
  ];
}

const output = ["1.1 Mine output", "Mines reopened [1]."];
const projects = ["1.2 Projects", "One began [2]."];

test.each<[what: string, lines: string[], prepared: string[]]>([
  [
    "with decimals above statements is a heading, and not one above it",
    ["Tin", "1. Supply", ...output, ...projects],
    ["Tin", "## Mine output", output[1]!, "## Projects", projects[1]!, "not kept: 1. Supply"],
  ],
  [
    "with decimals above a section without such titles",
    ["Tin", ...output, ...projects, "2. Prices", "They rose [3]."],
    [
      "Tin",
      "## Mine output",
      output[1]!,
      "## Projects",
      projects[1]!,
      "## Prices",
      "They rose [3].",
    ],
  ],
  [
    "with decimals above numbered statements, which are bullets",
    ["Tin", "1.1 Mine output", "1.1.1 Mines reopened [1].", "1.2 Projects", "1.2.1 One began [2]."],
    ["Tin", "## Mine output", "- Mines reopened [1].", "## Projects", "- One began [2]."],
  ],
  [
    "of its section above numbered statements",
    [
      "Tin",
      "1. Supply",
      "1.1 APT fell [1].",
      "1.2 One began [2].",
      "2. Prices",
      "2.1 EU rose [3].",
    ],
    ["Tin", "## Supply", "- APT fell [1].", "- One began [2].", "## Prices", "- EU rose [3]."],
  ],
])("a title with a number %s", (_, lines, prepared) => {
  expect(prepare(lines)).toEqual(prepared);
});

test.each<[what: string, lines: string[]]>([
  ["a single title", ["Tin", ...output]],
  ["titles that do not count on", ["Tin", ...output, "1.3 Projects", "One began [2]."]],
  ["statements", ["Tin", "1.1 Mines reopened [1].", "1.2 One began [2]."]],
  ["quantities", ["Tin", "1.1 Mt of ore", "They fell [1].", "1.2 Mt of ore", "They rose [2]."]],
])("%s with decimal numbers stay", (_, lines) => {
  expect(prepare(lines)).toEqual(lines);
});
