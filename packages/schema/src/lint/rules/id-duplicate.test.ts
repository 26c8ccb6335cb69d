import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { idDuplicate } from "./id-duplicate.ts";

const insights = [{ text: "Prices rose." }];

test.each([
  [
    "an insight and a group",
    { coreInsights: [{ id: "a", text: "x" }], groups: [{ insights }, { id: "a", insights }] },
    ["groups[1].id"],
    /"a".*insight or group/,
  ],
  [
    "two references",
    { references: [{ id: 1 }, { id: 7 }, { id: 7 }] },
    ["references[2].id"],
    /^7 .*reference/,
  ],
  [
    "two minerals",
    { minerals: [{ id: "red-mud" }, "tungsten", { id: "red-mud" }] },
    ["minerals[2].id"],
    /"red-mud".*mineral, place or organisation/,
  ],
])("%s share an id", (_, article, places, message) => {
  const found = reportOf(idDuplicate, article);
  expect(found.map(({ at }) => at)).toEqual(places);
  expect(found[0]!.message).toMatch(message);
});

test("a group without an id, and one list naming a mineral of another, are no duplicates", () => {
  const groups = [{ insights }, { insights }];
  expect(reportOf(idDuplicate, { groups, minerals: ["tungsten", "tungsten"] })).toEqual([]);
});
