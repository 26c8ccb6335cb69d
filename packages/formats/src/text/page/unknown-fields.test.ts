import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

const body = "\n\nCore Insights\n- Stocks fell [1]";

function droppedFrom(source: string): string[] {
  return preparePage(source).diagnostics.map(({ start, end }) => source.slice(start, end));
}

test.each([
  ["Headline: Tin rises\nDesk: Asia\nSource: Reuters\nDate: 30 Oct 2025", ["Desk: Asia"]],
  ["Headline: Tin rises\nDesk: Asia\nDate: 30 Oct 2025", ["Desk: Asia"]],
  ["**Title:** Tin rises\n**Reading level:** 4\n**Source:** Reuters", ["**Reading level:** 4"]],
  ["标题：锡价上涨\n栏目：市场\n来源：路透\n日期：2025-10-30", ["栏目：市场"]],
  [
    "Headline: Tin rises\nDesk: Asia\nSource: Reuters\nRegion: Asia\nDate: 30 Oct 2025",
    ["Desk: Asia", "Region: Asia"],
  ],
  // The labels of the topics, the source and the date are known.
  ["Headline: Tin rises\nTags: tin, Asia\nOutlet: The Edge\nPublished on: 30 Oct 2025", []],
  // No line of a source is below.
  ["Headline: Tin rises\nSource: Reuters\nDesk: Asia", []],
  ["Headline: Tin rises\nDesk: Asia\n\nSource: Reuters", []],
  // A headline without a label.
  ["Tin rises: what now\nTungsten: quotas fall\nReuters · 30 Oct 2025", []],
  ["Headline: Tin rises\nKey points: Tin rose.\nSource: Reuters", []],
])("finds the fields of %j", (head, fields) => {
  expect(droppedFrom(head + body)).toEqual(fields);
});
