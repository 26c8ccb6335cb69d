import { partNames } from "@mineral-brief/schema/reading";
import { expect, it } from "vitest";
import { parseShow } from "./parse-show.ts";

/** The parts that are displayed by default: all except `context` and `stages`. */
const without = (...names: string[]): string[] =>
  partNames.filter((name) => !["context", "stages", ...names].includes(name));

it.each<[string | null | undefined, readonly string[]]>([
  [undefined, without()],
  [null, without()],
  ["", without()],
  ["all", without()],
  ["all context stages", partNames],
  // What adds to the brief does not replace it.
  ["context", without().concat("context")],
  ["stages context", partNames],
  ["context -rights", without("rights").concat("context")],
  ["context headline", ["headline", "kind", "attribution", "context"]],
  ["headline context", ["headline", "kind", "attribution", "context"]],
  ["context -context", without()],
  ["-context headline", ["headline", "kind", "attribution"]],
  ["-diagram context stages", [...partNames].filter((name) => name !== "diagram")],
  ["-context", without()],
  // What warns about a statement is hidden only by name.
  ["headline core-insights", ["headline", "core-insights", "kind", "attribution"]],
  ["headline core-insights -kind -attribution", ["headline", "core-insights"]],
  ["-kind headline", without("kind")],
  ["  headline\n group ", ["headline", "kind", "attribution", "group"]],
  ["-figure -relation", without("figure", "relation")],
  ["all -rights", without("rights")],
  ["-rights rights", without()],
  ["headline -headline", ["kind", "attribution"]],
  ["kind -kind -attribution", []],
  ["-headline group", without("headline")],
  ["figurs", without()],
  ["-figurs", without()],
  ["figurs headline", ["headline", "kind", "attribution"]],
  ["constructor - -- -all", without()],
])("show=%j shows %j", (show, expected) => {
  const parts = parseShow(show);
  expect(partNames.filter((name) => parts.has(name)).toSorted()).toEqual(expected.toSorted());
  expect(parts.size).toBe(expected.length);
});
