import { describe, expect, test } from "vitest";
import type { Figure, Insight } from "../../article.ts";
import { placesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { lintArticle } from "../lint-article.ts";
import { completeExample, type ExampleArticle } from "../rule-examples.ts";
import { unknownTerm } from "./unknown-term.ts";

const relation = { type: "export-ban", from: ["CN"] };
const agent = { name: "Ore Desk", kind: "desk" };

describe("terms of the article", () => {
  test.each<[ExampleArticle, string]>([
    [{ minerals: ["tungsten", "tungstn"] }, "minerals[1]"],
    [{ minerals: [{ id: "my-ore", name: "My ore", kind: "mine" }] }, "minerals[0].kind"],
    [{ places: ["KZ", "QX"] }, "places[1]"],
    [{ places: [{ id: "katpar", kind: "quarry" }] }, "places[0].kind"],
    [{ authors: [{ name: "Li Wei" }, agent] }, "authors[1].kind"],
    [{ organizations: [{ id: "cmoc", name: "CMOC", kind: "club" }] }, "organizations[0].kind"],
    [
      { corrections: [{ date: "2025-10-25", text: "A figure was corrected.", kind: "typo" }] },
      "corrections[0].kind",
    ],
    [{ provenance: { disclosure: "ai-made" } }, "provenance.disclosure"],
    [{ provenance: { reviewedBy: [agent] } }, "provenance.reviewedBy[0].kind"],
    [{ provenance: { responsibleParty: agent } }, "provenance.responsibleParty.kind"],
  ])("%j", (article, place) => {
    expect(placesOf(unknownTerm, article)).toEqual([place]);
  });
});

describe("terms of an insight", () => {
  test.each<[Omit<Insight, "text">, string]>([
    [{ kind: "outlok" }, "kind"],
    [{ minerals: ["tungstn"] }, "minerals[0]"],
    [{ places: ["QX"] }, "places[0]"],
    [{ stages: ["mining", "minning"] }, "stages[1]"],
    [{ figures: [{ text: "5%", kind: "portion" }] }, "figures[0].kind"],
    [{ figures: [{ text: "5%", qualifier: "circa" }] }, "figures[0].qualifier"],
    [{ figures: [{ text: "5%", unit: "per-cent" }] }, "figures[0].unit"],
    [{ figures: [{ text: "5%", about: ["tungsten", "QX"] }] }, "figures[0].about[1]"],
    [{ relations: [{ ...relation, type: "export-bann" }] }, "relations[0].type"],
    [{ relations: [{ ...relation, status: "in-forse" }] }, "relations[0].status"],
    [{ relations: [{ ...relation, stage: "minning" }] }, "relations[0].stage"],
    [{ relations: [{ ...relation, minerals: ["tin", "tungstn"] }] }, "relations[0].minerals[1]"],
    [{ relations: [{ ...relation, from: ["CN", "QX"] }] }, "relations[0].from[1]"],
    [{ relations: [{ ...relation, to: ["QX"] }] }, "relations[0].to[0]"],
  ])("%j", (insight, place) => {
    expect(placesOf(unknownTerm, withInsight("x", insight))).toEqual([`coreInsights[0].${place}`]);
  });
});

test("declared ids are known, and ids that do not look like places are ignored", () => {
  const article = {
    minerals: [{ id: "red-mud" }],
    places: [{ id: "QX", kind: "mine" }],
    ...withInsight("x", {
      minerals: ["red-mud"],
      places: ["QX"],
      figures: [{ text: "5%", about: ["sumitomo"] }],
      relations: [{ ...relation, from: ["sumitomo"], to: ["sumitomo"], minerals: ["red-mud"] }],
    }),
  };
  expect(placesOf(unknownTerm, article)).toEqual([]);
});

describe("the message", () => {
  test.each<[string, Omit<Insight, "text">, string | undefined, RegExp]>([
    ["a near mineral", { minerals: ["tungstn"] }, "tungsten", /"tungstn".* mineral; .*"tungsten"/],
    ["no near mineral", { minerals: ["unobtainium"] }, undefined, /"unobtainium".* mineral; /],
    ["a near place", { places: ["bloc-g77777"] }, undefined, /"bloc-g77777".* place; /],
    ["a near stage", { stages: ["minning"] }, "mining", /"minning".* stage; .*"mining"/],
    ["no kind near a short word", { kind: "fct" }, undefined, /"fct".* kind; known terms: /],
    ["a near kind", { kind: "outlok" }, "outlook", /"outlok".* kind; .*"outlook"/],
    [
      "a short list",
      { kind: "rumour" },
      undefined,
      /"rumour".* kind; .*fact, claim, analysis, outlook/,
    ],
    [
      "a near relation",
      { relations: [{ ...relation, type: "export-bann" }] },
      "export-ban",
      /"export-bann".* relation type; .*"export-ban"/,
    ],
    [
      "the fields of a price",
      { figures: [{ text: "5", unit: "USD/tonne" }] },
      undefined,
      /"USD\/tonne" is money; write currency "USD" and unit "t"/,
    ],
    [
      "both countries of one name",
      { places: ["Congo"] },
      undefined,
      /"Congo" is not a known place; it may be "CD" or "CG"$/,
    ],
    ["a country and a state", { places: ["georgia"] }, undefined, /may be "GE" or "US-GA"$/],
    ["the country of a name with an article", { places: ["the Congo"] }, "CD", /"CD"/],
    ["the field of money", { figures: [{ text: "5", unit: "CNY" }] }, undefined, /currency "CNY"$/],
  ])("names %s", (_, insight, suggestion, message) => {
    const [found] = reportOf(unknownTerm, withInsight("x", insight));
    expect(found!.suggestion).toBe(suggestion);
    expect(found!.message).toMatch(message);
  });

  test.each<[Omit<Figure, "text">, [key: string, value: string | undefined][] | undefined]>([
    [
      { unit: "USD/tonne" },
      [
        ["unit", "t"],
        ["currency", "USD"],
      ],
    ],
    [{ unit: "USD/t", currency: "USD" }, [["unit", "t"]]],
    [
      { unit: "CNY" },
      [
        ["unit", undefined],
        ["currency", "CNY"],
      ],
    ],
    [
      { unit: "$/mtu" },
      [
        ["unit", "mtu"],
        ["currency", "USD"],
      ],
    ],
    [{ unit: "$/t", currency: "AUD" }, [["unit", "t"]]],
    [
      { unit: "€/kg" },
      [
        ["unit", "kg"],
        ["currency", "EUR"],
      ],
    ],
    [{ unit: "USD/t", currency: "CNY" }, undefined],
    [{ unit: "US$/t", currency: "AUD" }, undefined],
    [{ unit: "USD/tanker" }, undefined],
  ])("%j: suggests the fields of money", (figure, edits) => {
    const [found] = reportOf(
      unknownTerm,
      withInsight("x", { figures: [{ text: "5", ...figure }] }),
    );
    const path = ["coreInsights", 0, "figures", 0];
    expect(found!.suggestedFix).toEqual(
      edits?.map(([key, value]) => ({ path: [...path, key], value })),
    );
  });

  test.each<[string, Omit<Insight, "text">, string, string | undefined]>([
    ["another name of a place", { places: ["uk"] }, "warning", "GB"],
    ["a name of two places", { places: ["Congo"] }, "warning", undefined],
    ["a formula", { minerals: ["WO3"] }, "warning", "tungsten"],
    ["an abbreviation", { minerals: ["REE"] }, "warning", "rare-earths"],
    ["a unit in words", { figures: [{ text: "5", unit: "tonnes" }] }, "warning", "t"],
    [
      "a unit of the vocabulary by its name",
      { figures: [{ text: "5", unit: "tons" }] },
      "warning",
      "t",
    ],
    ["a price as a unit", { figures: [{ text: "5", unit: "USD/tonne" }] }, "warning", undefined],
    ["one edit", { minerals: ["tungstn"] }, "warning", "tungsten"],
    ["another case", { kind: "Outlook" }, "warning", "outlook"],
    ["several edits", { minerals: ["tugstenn"] }, "note", undefined],
    ["another country of one letter", { places: ["us-tz"] }, "note", undefined],
    ["a multiple of a unit", { figures: [{ text: "5", unit: "million t" }] }, "warning", "Mt"],
    ["a term of its own", { minerals: ["unobtainium"] }, "note", undefined],
    ["an unused country code", { places: ["QX"] }, "note", undefined],
    ["a unit of its own", { figures: [{ text: "5", unit: "tanker" }] }, "note", undefined],
  ])("%s: %j is a %s", (_, insight, severity, suggestion) => {
    const article = completeExample(withInsight("x", insight));
    const [found, ...others] = lintArticle(article, { rules: [unknownTerm] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity });
    expect(found!.suggestion).toBe(suggestion);
  });

  test.each<[Omit<Insight, "text">, string | undefined]>([
    [{ minerals: ["tugstenn"] }, "tungsten"],
    [{ minerals: ["magnets"] }, "magnesite"],
    [{ figures: [{ text: "5", qualifier: "no-more-than" }] }, undefined],
    [{ figures: [{ text: "5", qualifier: "no-less-than" }] }, undefined],
    [{ relations: [{ ...relation, type: "import-licence" }] }, undefined],
    [{ relations: [{ ...relation, type: "export-licens" }] }, "export-licence"],
    [{ relations: [{ ...relation, type: "divestment" }] }, undefined],
    [{ relations: [{ ...relation, type: "unsanction" }] }, undefined],
    [{ relations: [{ ...relation, status: "unsigned" }] }, undefined],
    [{ relations: [{ ...relation, status: "unannounced" }] }, undefined],
    [{ figures: [{ text: "5", unit: "billion t" }] }, undefined],
    [{ figures: [{ text: "5", unit: "kg/t" }] }, undefined],
  ])("%j: asks in a note whether %s is meant, and changes nothing", (insight, near) => {
    const [found] = lintArticle(completeExample(withInsight("x", insight)), {
      rules: [unknownTerm],
    });
    expect(found).toMatchObject({ severity: "note" });
    expect(found).not.toHaveProperty("suggestedFix");
    expect(found!.suggestion).toBeUndefined();
    expect(/did you mean "(.*)"/.exec(found!.message)?.[1]).toBe(near);
  });

  test("does not print a long list", () => {
    const [found] = reportOf(unknownTerm, withInsight("x", { minerals: ["unobtainium"] }));
    expect(found!.message).not.toContain("tungsten");
  });
});
