import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { citationDuplicate } from "./citation-duplicate.ts";

test.each([
  [[4, 2, 4], "4", [4, 2]],
  [["usgs", "usgs"], '"usgs"', ["usgs"]],
  [
    [{ id: 4, locator: "p. 1" }, 4, { id: 4, locator: "p. 1" }],
    '"p. 1"',
    [{ id: 4, locator: "p. 1" }, 4],
  ],
])("in %j, %s is cited twice; %j remains", (citations, named, left) => {
  const [found] = reportOf(citationDuplicate, withInsight("Prices rose.", { citations }));
  expect(found!.message).toContain(named);
  expect(found!.fix).toEqual([{ path: ["coreInsights", 0, "citations"], value: left }]);
});
