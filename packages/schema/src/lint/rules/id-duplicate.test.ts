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

test("suggests to remove a reference only if it is the same as the first", () => {
  const [same, other] = [
    { id: 7, title: "Notice" },
    { id: 7, title: "Notice No. 10" },
  ];
  const fixOf = (...references: { id: number; title: string }[]) =>
    reportOf(idDuplicate, { references }).map(({ suggestedFix }) => suggestedFix);
  expect(fixOf(same, { ...same })).toEqual([[{ path: ["references", 1] }]]);
  expect(fixOf(same, other)).toEqual([undefined]);
});
