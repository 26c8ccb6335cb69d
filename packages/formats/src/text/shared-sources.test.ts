import { expect, test } from "vitest";
import { text } from "../text.ts";

interface Read {
  readonly references?: readonly { readonly id: number }[];
}

/** The ids of the references of each article, and whether the list is reported as shared. */
function read(source: string): (string | boolean)[] {
  const { documents, diagnostics } = text.parse(source);
  return [
    ...documents.map(({ data }) => ((data as Read).references ?? []).map(({ id }) => id).join()),
    diagnostics.some(({ code }) => code === "source-list-shared"),
  ];
}

const brief = (headline: string, insights: string): string =>
  `${headline}\nOre Ticker · 2026-11-26\nCore Insights ${insights}\n\n`;

test.each<[string, string, (string | boolean)[]]>([
  [
    "each cites other sources",
    `${brief("Tin rises", "- A [1] - B [2]")}${brief("Zinc falls", "- C [3]")}Sources\n[1] a\n[2] b\n[3] c\n`,
    ["1,2", "3", true],
  ],
  [
    "two cite the same source",
    `${brief("Tin rises", "- A [1][3]")}${brief("Zinc falls", "- C [3]")}Sources\n[1] a\n[3] c\n`,
    ["1,3", "3", true],
  ],
  [
    "no text cites a source",
    `${brief("Tin rises", "- A [1]")}${brief("Zinc falls", "- C [2]")}Sources\n[1] a\n[2] b\n[3] c\n`,
    ["1", "2,3", true],
  ],
  // The first text has numbers of its own, and its list is missing.
  [
    "the last cites all",
    `${brief("Tin rises", "- A [1] - B [2]")}${brief("Zinc falls", "- C [1] - D [2]")}Sources\n[1] a\n[2] b\n`,
    ["", "1,2", false],
  ],
  [
    "a cited number is missing",
    `${brief("Tin rises", "- A [1][4]")}${brief("Zinc falls", "- C [2]")}Sources\n[1] a\n[2] b\n`,
    ["", "1,2", false],
  ],
  [
    "each has a list",
    `${brief("Tin rises", "- A [1]")}Sources\n[1] a\n\n---\n\n${brief("Zinc falls", "- C [2]")}Sources\n[1] a\n[2] b\n`,
    ["1", "1,2", false],
  ],
  ["there is one text", `${brief("Tin rises", "- A [1]")}Sources\n[1] a\n[2] b\n`, ["1,2", false]],
])("a list below texts, of which %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});
