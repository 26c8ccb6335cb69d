import { partNames } from "@mineral-brief/schema/reading";
import { expect, it } from "vitest";
import { parseShow } from "./parse-show.ts";

/** The parts that are displayed by default: all except `context`. */
const without = (...names: string[]): string[] =>
  partNames.filter((name) => name !== "context" && !names.includes(name));

it.each<[string | null | undefined, readonly string[] | undefined]>([
  [undefined, undefined],
  [null, undefined],
  ["", undefined],
  ["all", without()],
  ["all context", partNames],
  ["context", ["context"]],
  ["-diagram context", [...partNames].filter((name) => name !== "diagram")],
  ["-context", without()],
  ["headline core-insights", ["headline", "core-insights"]],
  ["  headline\n group ", ["headline", "group"]],
  ["-figure -relation", without("figure", "relation")],
  ["all -rights", without("rights")],
  ["-rights rights", without()],
  ["headline -headline", []],
  ["-headline group", without("headline")],
  ["figurs", undefined],
  ["-figurs", undefined],
  ["figurs headline", ["headline"]],
  ["constructor - -- -all", undefined],
])("show=%j shows %j", (show, expected) => {
  const parts = parseShow(show);
  expect(parts && partNames.filter((name) => parts.has(name))).toEqual(expected);
  expect(parts?.size).toBe(expected?.length);
});
