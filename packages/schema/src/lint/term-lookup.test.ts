import { expect, test } from "vitest";
import { isKnownMineral, isKnownPlace, looksLikePlace } from "./term-lookup.ts";

test.each([
  ["CN", true, true],
  ["CN-65", true, true],
  ["US-TX", true, true],
  // Not in the vocabulary, but in ISO 3166.
  ["LI", true, true],
  ["QX", true, false],
  ["QX-1", true, false],
  ["bloc-g7", true, true],
  ["bloc-atlantis", true, false],
  ["region-atlantis", true, false],
  ["northern-katpar", false, false],
  ["my-bloc-", false, false],
  ["my-region-", false, false],
  ["us", false, false],
  ["USA", false, false],
  ["CN-", false, false],
  ["CN-TOOLONG", false, false],
  ["XCN", false, false],
  ["tungsten", false, false],
])("%s looks like a place: %s, is known: %s", (id, looks, known) => {
  expect([looksLikePlace(id), isKnownPlace(id)]).toEqual([looks, known]);
});

test("a mineral is known if the vocabulary has it", () => {
  expect([isKnownMineral("tungsten"), isKnownMineral("tungstn")]).toEqual([true, false]);
});
