import { expect, test } from "vitest";
import { placesOf } from "../../../test/report-of.ts";
import { sourceMissing } from "./source-missing.ts";

test.each([
  [{ source: undefined }, true],
  [{ source: undefined, references: [] }, true],
  [{ source: undefined, references: [{ id: 1 }] }, false],
  [{ source: { name: "Mining Desk" }, references: [] }, false],
])("%j has no source: %s", (article, missing) => {
  expect(placesOf(sourceMissing, article)).toEqual(missing ? ["source"] : []);
});
