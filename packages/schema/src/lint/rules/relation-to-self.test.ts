import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { relationToSelf } from "./relation-to-self.ts";

test("names who is on both sides", () => {
  const relations = [{ type: "sanction", from: ["US", "AU"], to: ["CN", "AU"] }];
  const [found, ...others] = reportOf(relationToSelf, withInsight("The two act.", { relations }));
  expect(others).toEqual([]);
  expect(found!.at).toBe("coreInsights[0].relations[0].to[1]");
  expect(found!.message).toContain('"AU"');
});
