import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { idUnresolved } from "./id-unresolved.ts";

const organizations = [{ id: "cove-capital", name: "Cove Capital" }];
const loan = { type: "loan", from: ["KZ"] };

test.each([
  ["organizations[0]", { organizations: ["cove-captial"] }, "cove-captial", "cove-capital"],
  ["organizations[0]", { organizations: ["sumitomo"] }, "sumitomo", undefined],
  ["organizations[0]", { organizations: ["Cove-Capital"] }, "Cove-Capital", "cove-capital"],
  ["organizations[0]", { organizations: ["Cove-Captial"] }, "Cove-Captial", "cove-capital"],
  // Other companies.
  ["organizations[0]", { organizations: ["Cove-Capital2"] }, "Cove-Capital2", undefined],
  ["organizations[0]", { organizations: ["Cave-Capitol"] }, "Cave-Capitol", undefined],
  [
    "figures[0].about[1]",
    { figures: [{ text: "70%", about: ["KZ", "cove-captial"] }] },
    "cove-captial",
    "cove-capital",
  ],
  [
    "relations[0].from[0]",
    { relations: [{ ...loan, from: ["cove-captial"] }] },
    "cove-captial",
    "cove-capital",
  ],
  [
    "relations[0].to[1]",
    { relations: [{ ...loan, to: ["US", "cove-captial"] }] },
    "cove-captial",
    "cove-capital",
  ],
  [
    "relations[0].figure",
    { figures: [{ text: "30%" }], relations: [{ ...loan, figure: "30 %" }] },
    "30 %",
    "30%",
  ],
  ["relations[0].figure", { relations: [{ ...loan, figure: "30 %" }] }, "30 %", undefined],
])("%s of %j: %s is unknown, %s is suggested", (place, insight, id, suggestion) => {
  const article = { organizations, ...withInsight("The deal.", insight) };
  const [found, ...others] = reportOf(idUnresolved, article);
  expect(others).toEqual([]);
  expect(found!.at).toBe(`coreInsights[0].${place}`);
  expect(found!.suggestion).toBe(suggestion);
  expect(found!.message).toContain(`"${id}"`);
});

test("the message suggests the likely id, or a declaration", () => {
  const messages = ["cove-captial", "sumitomo"].map(
    (id) =>
      reportOf(idUnresolved, { organizations, ...withInsight("x", { organizations: [id] }) })[0]!
        .message,
  );
  expect(messages[0]).toContain('"cove-capital"');
  expect(messages[1]).toContain("`organizations`");
});

test("the message has both places of one name", () => {
  const insight = { relations: [{ ...loan, to: ["Congo"] }] };
  const [found] = reportOf(idUnresolved, withInsight("x", insight));
  expect(found!.message).toBe('no entry has the id "Congo"; it may be "CD" or "CG"');
  expect(found!.suggestion).toBeUndefined();
});

test.each(["CN", "bloc-atlantis", "tungsten", "red-mud", "katpar"])("%s is something", (id) => {
  const article = {
    minerals: ["red-mud"],
    places: [{ id: "katpar" }],
    ...withInsight("The deal.", { figures: [{ text: "70%", about: [id] }] }),
  };
  expect(reportOf(idUnresolved, article)).toEqual([]);
});

test("an article without organisations has no suggestion", () => {
  const [found] = reportOf(idUnresolved, withInsight("x", { organizations: ["cove-capital"] }));
  expect(found!.suggestion).toBeUndefined();
});
