import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const headline = "Nickel: Jakarta considers a levy on pig iron";

function read(head: string): unknown[] {
  const page = `${headline}\n${head}\n- The levy is 2% to 5% [1]\n- A rule could come in March [2]`;
  const { documents, diagnostics } = text.parse(page);
  const {
    headline: title,
    source,
    datePublished,
    dateModified,
    ...article
  } = documents[0]!.data as Article;
  const dropped = diagnostics
    .filter(({ code }) => code === "interface-residue" || code === "text-not-kept")
    .map(({ range }) => page.slice(range.start.offset, range.end.offset));
  const count =
    article.coreInsights?.length ?? article.groups?.map(({ insights }) => insights.length);
  return [
    documents.length,
    title,
    source && textOf(source.name),
    datePublished,
    dateModified,
    count,
    dropped,
  ];
}

test.each<[head: string, outcome: unknown[]]>([
  [
    "原创 小李 稀土观察站\n2025年11月23日 20:15 广东 听全文",
    ["稀土观察站", "2025-11-23T20:15", undefined, [2], ["听全文", "原创 小李", "广东"]],
  ],
  [
    "稀土观察站 2025-11-23 20:15\n关注",
    ["稀土观察站", "2025-11-23T20:15", undefined, [2], ["关注"]],
  ],
  [
    "입력2025.12.15. 오후 5:20  수정2025.12.15. 오후 7:02 기사원문",
    [undefined, "2025-12-15T17:20", "2025-12-15T19:02", [2], ["기사원문"]],
  ],
  [
    "*By Ana Ruiz · Jakarta Globe · 26 Nov 2025, 14:05 WIB*",
    ["Jakarta Globe", "2025-11-26T14:05+07:00", undefined, [2], ["By Ana Ruiz"]],
  ],
  [
    "Published 3 days ago (17 June 2025)",
    [undefined, "2025-06-17", undefined, [2], ["Published 3 days ago"]],
  ],
])("reads what apps and sites have beside a date: %j", (head, outcome) => {
  const [count, title, ...found] = read(head);
  expect([count, title]).toEqual([1, headline]);
  expect(found.slice(0, -1)).toEqual(outcome.slice(0, -1));
  expect((found.at(-1) as string[]).map((words) => words.trim()).toSorted()).toEqual(
    (outcome.at(-1) as string[]).toSorted(),
  );
});

test("keeps 关注 as the heading of a group", () => {
  const page = `${headline}\nReuters · 2025-11-23\n供应\n- 库存下降 [1]\n关注\n- 三月的规则 [2]`;
  const { groups } = text.parse(page).documents[0]!.data as Article;
  expect(groups?.map(({ title }) => title)).toEqual(["供应", "关注"]);
});

test.each([
  "AI Summary",
  "AI摘要",
  "全文摘要",
  "一句话总结",
  "この記事の3つのポイント",
  "AI要約",
  "본문 요약봇",
])("reads %s as the name of the lead", (name) => {
  const page = `${headline}\nReuters · 2025-11-23\n${name}\n- One [1]\n- Two [2]`;
  const { coreInsights, groups } = text.parse(page).documents[0]!.data as Article;
  expect([coreInsights?.length, groups]).toEqual([2, undefined]);
});
