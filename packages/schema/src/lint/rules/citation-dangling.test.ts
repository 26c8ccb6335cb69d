import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { citationDangling } from "./citation-dangling.ts";

const references = [
  { id: 1, title: "Notice No. 10" },
  { id: "usgs-2026", title: "Summaries" },
];

test.each([
  ["ugss-2026", "usgs-2026", '"ugss-2026"'],
  // A year, a volume and a number each name another work.
  ["usgs-2025", undefined, '"usgs-2025"'],
  ["iea-2021-outlook", undefined, '"iea-2021-outlook"'],
  [7, undefined, " 7;"],
])("%j is dangling, %j is suggested", (id, suggestion, named) => {
  const [found, ...others] = reportOf(citationDangling, {
    ...withInsight("Prices rose.", { citations: [1, id] }),
    references,
  });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ at: "coreInsights[0].citations[1]" });
  expect(found!.suggestion).toBe(suggestion);
  expect(found!.message).toContain(named);
  expect(found!.message.includes(`"${suggestion}"`)).toBe(suggestion !== undefined);
});
