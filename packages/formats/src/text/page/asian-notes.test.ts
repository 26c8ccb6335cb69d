import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

function read(body: string): unknown[] {
  const { documents } = text.parse(`錫価格が上昇\n時事通信 2025-12-23 17:05\n■要点\n${body}`);
  const { coreInsights = [], references = [] } = documents[0]!.data as Article;
  return [
    ...coreInsights.map((insight) => [insight.text, insight.citations ?? []]),
    ...references.map(({ id, title }) => `${id} ${textOf(title ?? "")}`),
  ];
}

test.each<[body: string, outcome: unknown[]]>([
  [
    "・在庫が減った（※1）\n・価格が上がった（※1、※2）\n\n※1 経産省\n※2 内閣府",
    [["在庫が減った", [1]], ["価格が上がった", [1, 2]], "1 経産省", "2 内閣府"],
  ],
  [
    "・在庫が減った※１\n・価格が上がった※２。\n\n※１：経産省\n※２：内閣府",
    [["在庫が減った", [1]], ["価格が上がった。", [2]], "1 経産省", "2 内閣府"],
  ],
  [
    "・庫存下降〔註1〕\n・價格上漲〔註1〕〔註2〕\n\n〔註1〕商務部公告\n〔註2〕電機公會",
    [["庫存下降", [1]], ["價格上漲", [1, 2]], "1 商務部公告", "2 電機公會"],
  ],
  [
    "・库存下降【注1】\n・价格上涨【注2】\n\n【注1】商务部公告\n【注2】亚洲金属网",
    [["库存下降", [1]], ["价格上涨", [2]], "1 商务部公告", "2 亚洲金属网"],
  ],
])("reads notes below a text and the marks of them: %j", (body, outcome) => {
  expect(read(body)).toEqual(outcome);
});

test.each([
  // The text does not have the mark of the second note.
  "・在庫が減った（※1）\n・価格が上がった\n\n※1 経産省\n※2 内閣府",
  // The notes do not count from 1.
  "・在庫が減った（※2）\n・価格が上がった（※3）\n\n※2 経産省\n※3 内閣府",
])("reads no other marks: %j", (body) => {
  expect(JSON.stringify(read(body))).toMatch(/（※[12]）",\[\]/);
});

test("a mark without words after it is no note", () => {
  const body = "・在庫が減った（※1）\n\n※1\n経産省";
  expect(read(body)[0]).toEqual(["在庫が減った（※1）", []]);
});
