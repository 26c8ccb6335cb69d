import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { groupDuplicateTitle } from "./group-duplicate-title.ts";

const insights = [{ text: "Prices rose." }];

test.each([
  ["Prices", "Prices", true],
  ["Prices", " prices ", true],
  // Letters that are one only in small letters, and only in capitals.
  ["\u212A1", "k1", true],
  ["Maße", "MASSE", false],
  ["Prices", "Quotas", false],
])("%j and %j are the same title: %s", (one, other, same) => {
  const groups = [one, other].map((title) => ({ title, insights }));
  const found = reportOf(groupDuplicateTitle, { groups });
  expect(found.map(({ at }) => at)).toEqual(same ? ["groups[1].title"] : []);
  for (const { message } of found) expect(message).toContain(JSON.stringify(other));
});

test("groups without a title are not compared", () => {
  expect(reportOf(groupDuplicateTitle, { groups: [{ insights }, { insights }] })).toEqual([]);
});
