import { partNames } from "@mineral-brief/schema/reading";
import { expect, it } from "vitest";
import { shownParts } from "./shown-parts.ts";

const without = (...names: string[]): string[] => partNames.filter((name) => !names.includes(name));

it.each<[string | null | undefined, readonly string[] | undefined]>([
  [undefined, undefined],
  [null, undefined],
  ["", undefined],
  ["all", partNames],
  ["headline core-insights", ["headline", "core-insights"]],
  ["  headline\n group ", ["headline", "group"]],
  ["-figure -relation", without("figure", "relation")],
  ["all -rights", without("rights")],
  ["-rights rights", partNames],
  ["headline -headline", []],
  ["-headline group", without("headline")],
  ["figurs", undefined],
  ["-figurs", undefined],
  ["figurs headline", ["headline"]],
  ["constructor - -- -all", undefined],
])("show=%j shows %j", (show, expected) => {
  const parts = shownParts(show);
  expect(parts && partNames.filter((name) => parts.has(name))).toEqual(expected);
  expect(parts?.size).toBe(expected?.length);
});
