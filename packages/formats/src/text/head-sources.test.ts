import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../text.ts";

const headline = "Tungsten prices rise in Rotterdam as licences slow";
const body = "- APT rose to $850 per mtu [1]\n- Offers stayed scarce [2]";

function read(head: string): unknown[] {
  const page = `${headline}\n${head}\n${body}`;
  const { documents, diagnostics } = text.parse(page);
  const articles = documents.map(({ data }) => data as Article);
  const [{ headline: title, source, datePublished } = {}] = articles;
  const dropped = diagnostics
    .filter(({ code }) => code === "text-not-kept")
    .map(({ range }) => page.slice(range.start.offset, range.end.offset));
  return [articles.length, title, source?.name, datePublished, dropped];
}

const time = "2026-11-30T09:00";

test.each<[head: string, name: string, date: string, dropped: string[]]>([
  [
    "Ana Ruiz | Nov 30, 2026\nReuters · 2026-11-30 09:00",
    "Reuters",
    time,
    ["Ana Ruiz", "Nov 30, 2026"],
  ],
  [
    "Ana Ruiz | Nov 30, 2026\n\nReuters · 2026-11-30 09:00",
    "Reuters",
    time,
    ["Ana Ruiz", "Nov 30, 2026"],
  ],
  [
    "Ana Ruiz · Dec 1, 2026\nReuters · 2026-11-30 09:00",
    "Reuters",
    time,
    ["Ana Ruiz", "Dec 1, 2026"],
  ],
  [
    "Ana Ruiz · Nov 30, 2026\nMining Journal, 30 November 2026",
    "Mining Journal",
    "2026-11-30",
    ["Ana Ruiz", "Nov 30, 2026"],
  ],
  ["Ana Ruiz · Nov 30, 2026\nSource: Mysteel", "Mysteel", "2026-11-30", ["Ana Ruiz"]],
  ["Stock Titan · Nov 30, 2026", "Stock Titan", "2026-11-30", []],
])("reads the author and the date above the outlet: %j", (head, name, date, dropped) => {
  expect(read(head)).toEqual([1, headline, name, date, dropped]);
});

test.each(["Stock Titan · Nov 30, 2026", "Kuang Ye Guan Cha · 2026-11-30"])(
  "reads no author from the name of an outlet: %j",
  (head) => {
    expect(read(`${head}\nReuters · 2026-11-30 09:00`)[0]).toBe(2);
  },
);
