import { expect, test } from "vitest";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { relationWithoutTarget } from "./relation-without-target.ts";

const placesWith = (relation: {
  type: string;
  from: string[];
  to?: string[];
  minerals?: string[];
}) => placesOf(relationWithoutTarget, withInsight("The deal.", { relations: [relation] }));

test.each([
  "acquisition",
  "company-stake",
  "letter-of-interest",
  "memorandum",
  "military-stake",
  "entity-listing",
  "equity-stake",
  "offtake-agreement",
  "retaliation",
  "sanction",
  "supply-agreement",
  "depends-on",
  "joint-venture",
  "cooperation-agreement",
  "negotiation",
  "competes-with",
])("%s needs two sides", (type) => {
  const place = ["coreInsights[0].relations[0].to"];
  expect(placesWith({ type, from: ["US"] })).toEqual(place);
  expect(placesWith({ type, from: ["US"], to: [] })).toEqual(place);
  expect(placesWith({ type, from: ["US"], to: ["CN"] })).toEqual([]);
});

test.each([
  [{ type: "export-ban", from: ["CN"] }],
  [{ type: "joint-venture", from: ["US", "AU"] }],
  [{ type: "depends-on", from: ["US"], minerals: ["gallium"] }],
])("%j needs no target", (relation) => {
  expect(placesWith(relation)).toEqual([]);
});

test("two actors still need a target", () => {
  expect(placesWith({ type: "sanction", from: ["US", "AU"] })).toHaveLength(1);
});

test("the type is named", () => {
  const relations = [{ type: "sanction", from: ["US"] }];
  expect(messagesOf(relationWithoutTarget, withInsight("x", { relations }))).toContain(
    '"sanction"',
  );
});
