import { expect, test } from "vitest";
import { placesOf } from "../../../test/report-of.ts";
import { citationUnresolved } from "./citation-unresolved.ts";

test("the first insight that cites is reported", () => {
  const coreInsights = [
    { text: "Prices rose." },
    { text: "Prices fell.", citations: [] },
    { text: "Prices rose.", citations: [1] },
    { text: "Prices fell.", citations: [2] },
  ];
  expect(placesOf(citationUnresolved, { coreInsights })).toEqual(["coreInsights[2].citations"]);
});
