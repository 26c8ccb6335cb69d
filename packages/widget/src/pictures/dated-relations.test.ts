import type { Article, Relation } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { datedRelations } from "./dated-relations.ts";

const articleWith = (...dates: (string | undefined)[]): Article => ({
  schemaVersion: "1.0",
  headline: "H",
  language: "en",
  coreInsights: [
    { text: "T", relations: dates.map((date): Relation => ({ type: "loan", from: ["US"], date })) },
  ],
});

it.each<[(string | undefined)[], string[]]>([
  [[], []],
  [["2025-01-02"], []],
  [["2025-01-02", undefined], []],
  [
    ["2025-01-02", "2024-12-03"],
    ["2024-12-03", "2025-01-02"],
  ],
  [["2025-01-02", "2025-01-02"], []],
  [
    ["2025-01-02T17:55", "2025-01-02", "2025-01-02T09:00+08:00"],
    ["2025-01-02", "2025-01-02T09:00+08:00", "2025-01-02T17:55"],
  ],
  [["2025-01-02", "2025-13-40"], []],
])("%j is ordered as %j", (dates, expected) => {
  expect(datedRelations(articleWith(...dates)).map(({ date }) => date)).toEqual(expected);
});

it("has the 40 earliest at most", () => {
  const days = Array.from({ length: 60 }, (_, index) =>
    new Date(Date.UTC(2025, 0, 60 - index)).toISOString().slice(0, 10),
  );
  const dated = datedRelations(articleWith(...days));
  expect(dated).toHaveLength(40);
  expect(dated[0]!.date).toBe("2025-01-01");
});
