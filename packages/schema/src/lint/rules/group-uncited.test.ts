import { expect, test } from "vitest";
import { placesOf } from "../../../test/report-of.ts";
import { groupUncited } from "./group-uncited.ts";

const cited = { insights: [{ text: "Prices rose.", citations: [1] }] };

test.each([
  [[{ text: "a" }, { text: "b", citations: [] }], true],
  [[{ text: "a", kind: "fact" }], true],
  [[{ text: "a" }, { text: "b", citations: [1] }], false],
  // These may be the brief's own.
  [[{ text: "a", kind: "analysis" }], false],
  [[{ text: "a", kind: "outlook" }], false],
  [[], false],
])("the group %j lacks citations: %s", (insights, lacks) => {
  expect(placesOf(groupUncited, { groups: [cited, { insights }] })).toEqual(
    lacks ? ["groups[1].insights"] : [],
  );
});
