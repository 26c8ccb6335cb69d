import { expect, test } from "vitest";
import type { Article } from "@mineral-brief/schema";
import { text } from "../../text.ts";

function read(first: string): unknown[] {
  const { documents, diagnostics } = text.parse(
    `${first}\n- 委员会将出资不超过30亿欧元[1]\n- 首批采购包括镓、锗[1][2]`,
  );
  const { headline, source, datePublished, groups } = documents[0]!.data as Article;
  const dropped = diagnostics.filter(({ message }) => message.includes("the words above a list"));
  return [
    headline,
    source?.name,
    datePublished,
    groups?.[0]?.insights.length,
    groups?.[0]?.title,
    dropped.length,
  ];
}

const headline = "欧盟启动首批采购，库存目标为6个月";

test.each([
  [`【${headline}】路透社11月30日报道：`, ["路透社", undefined]],
  [`【${headline}】据悉，主要内容如下：`, [undefined, "据悉，主要内容如下"]],
  [`#镓# 【${headline}】 路透社消息，:`, ["路透社", undefined]],
])("reads the headline of a post above its list: %j", (first, [source, title]) => {
  expect(read(first)).toEqual([headline, source, undefined, 2, title, title === undefined ? 1 : 0]);
});

test("keeps a complete date", () => {
  const first = `【${headline}】路透社2026年11月30日报道：`;
  expect(read(first)).toEqual([headline, "路透社", "2026-11-30", 2, undefined, 1]);
});

test("reads a headline without other words", () => {
  expect(read(`【${headline}】`)[0]).toBe(headline);
  expect(read(`【${headline}】\n路透社 2026-11-30`).slice(0, 3)).toEqual([
    headline,
    "路透社",
    "2026-11-30",
  ]);
});

test.each(["【要点】本周要闻：", "【要点】"])(
  "reads no headline from the name of a section: %j",
  (first) => {
    expect(read(first)[0]).toBe("TODO: the headline");
  },
);
