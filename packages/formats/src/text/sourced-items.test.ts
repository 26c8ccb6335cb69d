import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../text.ts";

/** Each article as `headline (source, date): insights`, and the lines that are not kept. */
function read(source: string): string[] {
  const { documents, diagnostics } = text.parse(source);
  return [
    ...documents.map(({ data }) => {
      const { headline, source: named, datePublished, groups = [] } = data as Article;
      const insights = groups.flatMap((group) => group.insights).map((one) => textOf(one.text));
      return `${textOf(headline)} (${named ? textOf(named.name) : "-"}, ${datePublished ?? "-"}): ${insights.join(" | ")}`;
    }),
    ...diagnostics
      .filter(({ code }) => code === "text-not-kept")
      .map(({ range }) => `not kept: ${source.slice(range.start.offset, range.end.offset)}`),
  ];
}

const gallium = "Gallium prices hold steady\n- Buyers wait.\n- Licences are slow.\n";
const tungsten = "Tungsten at a record\n- APT rose again\n  for a month.\n";
const cobalt = "Cobalt exports resume in the DRC\n- First lots left.\n";
const lists = "Buyers wait. | Licences are slow.";

test.each([
  [
    "without a date",
    `${gallium}Source: Reuters\n${tungsten}Source: Argus\n${cobalt}Source: Bloomberg\n`,
    [
      `Gallium prices hold steady (Reuters, -): ${lists}`,
      "Tungsten at a record (Argus, -): APT rose again for a month.",
      "Cobalt exports resume in the DRC (Bloomberg, -): First lots left.",
    ],
  ],
  [
    "with their dates",
    `${gallium}Source: Reuters, 4 December 2025\n${cobalt}(Source: Argus, 5 December 2025)\n`,
    [
      `Gallium prices hold steady (Reuters, 2025-12-04): ${lists}`,
      "Cobalt exports resume in the DRC (Argus, 2025-12-05): First lots left.",
    ],
  ],
  [
    "below the name and the date of the list",
    `Metals brief, 11 December 2025\n${gallium}Source: Reuters\n${tungsten}Source: Argus\n`,
    [
      `Gallium prices hold steady (Reuters, 2025-12-11): ${lists}`,
      "Tungsten at a record (Argus, -): APT rose again for a month.",
      "not kept: Metals brief",
    ],
  ],
  [
    "below a title and a date",
    `Critical minerals update\n11 December 2025\n\n${gallium}Source: Reuters\n\n${tungsten}Source: Argus\n${cobalt}Source: SMM\n`,
    [
      `Gallium prices hold steady (Reuters, 2025-12-11): ${lists}`,
      "Tungsten at a record (Argus, -): APT rose again for a month.",
      "Cobalt exports resume in the DRC (SMM, -): First lots left.",
      "not kept: Critical minerals update",
    ],
  ],
  [
    "in Chinese",
    "镓价在鹿特丹保持稳定\n• 买家等待。\n来源：路透社\n刚果恢复钴出口\n• 首批货物离港。\n来源：阿格斯\n",
    ["镓价在鹿特丹保持稳定 (路透社, -): 买家等待。", "刚果恢复钴出口 (阿格斯, -): 首批货物离港。"],
  ],
])("gives each item of a list the source line below it %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test("reports those of the sections of a text with a headline and a source", () => {
  const source = `Gallium and tungsten: what changed in a year\nMining Observer, 11 December 2025\n${gallium}Source: Reuters\n${tungsten}Source: Argus\n`;
  expect(read(source)).toEqual([
    "Gallium and tungsten: what changed in a year (Mining Observer, 2025-12-11): Buyers wait. | Licences are slow. | APT rose again for a month.",
    "not kept: Source: Reuters",
    "not kept: Source: Argus",
  ]);
});

test.each([
  ["the sources are above", `Source: Reuters\n${gallium}\nSource: Argus\n${cobalt}`],
  ["the sources are below the headlines", `Gallium\nSource: Reuters\n- Buyers wait.\n`],
])("but not if %s", (_, source) => {
  expect(read(source)[0]).toMatch(/\(Reuters, -\): Buyers wait\./);
});
