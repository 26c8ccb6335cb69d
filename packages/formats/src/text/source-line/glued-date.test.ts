import { expect, test } from "vitest";
import { text } from "../../text.ts";
import type { Article } from "@mineral-brief/schema";
import { readSourceLine } from "./read-source-line.ts";

function read(line: string): (string | undefined)[] {
  const found = readSourceLine(line, 0);
  const { source, published } = found ?? {};
  return [source?.text, published?.text, published && line.slice(published.start, published.end)];
}

test.each([
  ["路透社2026年11月30日", "路透社", "2026-11-30", "2026年11月30日"],
  ["ロイター2026年11月30日 7:15", "ロイター", "2026-11-30T07:15", "2026年11月30日 7:15"],
  ["财联社2026-11-30 09:20", "财联社", "2026-11-30T09:20", "2026-11-30 09:20"],
  ["中国有色金属报2026年11月30日", "中国有色金属报", "2026-11-30", "2026年11月30日"],
  ["新華社2026年11月30日報道", "新華社", "2026-11-30", "2026年11月30日"],
  ["财联社2026年11月30日消息：", "财联社", "2026-11-30", "2026年11月30日"],
  ["据路透社2026年11月30日报道：", "路透社", "2026-11-30", "2026年11月30日"],
])("reads the name of an outlet and the date directly after it: %s", (line, ...expected) => {
  expect(read(line)).toEqual(expected);
});

test.each([
  "截至2026年11月30日",
  "会议时间2026年11月30日",
  "生效日期2026年11月30日",
  "路透社2026年13月30日",
  "据路透社2026年11月30日",
  "据路透社2026年11月30日报道，委员会公布了计划",
])("reads no source without an outlet or a date: %s", (line) => {
  expect(read(line)).toEqual([undefined, undefined, undefined]);
});

test.each(["路透社2026年11月30日", "据路透社2026年11月30日报道："])(
  "below a headline, %s is its source line",
  (line) => {
    const page = `欧盟启动首批采购，库存目标为6个月\n${line}\n- 首批采购包括镓、锗[1]\n- 委员会将出资不超过30亿欧元[2]`;
    const { documents, diagnostics } = text.parse(page);
    const { headline, source, datePublished, topics } = documents[0]!.data as Article;
    expect([headline, source?.name, datePublished, topics]).toEqual([
      "欧盟启动首批采购，库存目标为6个月",
      "路透社",
      "2026-11-30",
      undefined,
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["language-guessed"]);
  },
);
