import { expect, test } from "vitest";
import type { Figure } from "../../article.ts";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { shareOutOfRange } from "./share-out-of-range.ts";

test.each<[Partial<Figure>, readonly ("value" | "min" | "max")[]]>([
  [{ kind: "share", unit: "percent", value: 100.5 }, ["value"]],
  [{ kind: "share", unit: "percent", value: -1 }, ["value"]],
  [{ kind: "share", value: 120 }, ["value"]],
  [{ kind: "share", unit: "percent", min: -1, max: 101 }, ["min", "max"]],
  [{ kind: "share", unit: "percent", value: 0, max: 100 }, []],
  [{ kind: "share", unit: "t", value: 120 }, []],
  [{ kind: "change", unit: "percent", value: 120 }, []],
])("of %j, %j is out of range", (figure, keys) => {
  const figures = [{ text: "a share", ...figure }];
  const found = reportOf(shareOutOfRange, withInsight("It is a share.", { figures }));
  expect(found.map(({ at }) => at)).toEqual(keys.map((key) => `coreInsights[0].figures[0].${key}`));
  for (const [index, { message }] of found.entries())
    expect(message).toContain(`${figure[keys[index]!]} percent`);
});
