import { expect, test } from "vitest";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { text } from "../text.ts";

function read(head: string): unknown[] {
  const { documents } = text.parse(`${head}\n\n要点\n- 一 [1]\n- 二 [2]`);
  const { headline, source, datePublished } = documents[0]!.data as Article;
  return [textOf(headline), source && textOf(source.name!), datePublished];
}

// cspell:disable -- Japanese and Chinese
test.each([
  [
    "錫、高値圏で推移\n鉱山産業新聞 2026年11月30日",
    ["錫、高値圏で推移", "鉱山産業新聞", "2026-11-30"],
  ],
  ["锡价：再创高\n国泰期货 2026-11-29", ["锡价：再创高", "国泰期货", "2026-11-29"]],
  ["锡价：再创高\n有色金属报 2026-11-29", ["锡价：再创高", "有色金属报", "2026-11-29"]],
  // The name of a list of headlines, words about a mineral, and a shorter line above.
  ["早间市场观\n锡业周报 2026-11-29", ["锡业周报 2026-11-29", undefined, undefined]],
  ["早间市场观\n锡价大涨 2026-11-29", ["锡价大涨 2026-11-29", undefined, undefined]],
  ["锡\n国泰期货 2026-11-29", ["国泰期货 2026-11-29", undefined, undefined]],
])("reads an outlet and its date below a longer line: %j", (head, expected) => {
  expect(read(head)).toEqual(expected);
});
