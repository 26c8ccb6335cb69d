import { expect, test } from "vitest";
import { placesOf } from "../../../test/report-of.ts";
import { textBlank } from "./text-blank.ts";

test("only the blank text of several is reported", () => {
  const coreInsights = [{ text: " Prices rose." }, { text: " \u3000" }, { text: "Prices fell." }];
  expect(placesOf(textBlank, { coreInsights })).toEqual(["coreInsights[1].text"]);
});
