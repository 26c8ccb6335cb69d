import { validateArticle, type Article } from "@mineral-brief/schema";
import { lintArticle, type LintIssue } from "@mineral-brief/schema/lint";
import { describe, expect, test } from "vitest";
import { fixStructure } from "./fix-structure.ts";
import { suggestNames } from "./guess-names.ts";

const rioTinto = { id: "rio-tinto", name: "Rio Tinto", kind: "company", country: "GB" };
const codelco = { id: "codelco", name: "Codelco", kind: "company", country: "CL" };

/** The edits that are suggested for an article whose first insight has some fields, as `path: value`. */
async function editsFor(insight: object, article: object = {}): Promise<string[]> {
  const data = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ text: "T", ...insight }],
    ...article,
  };
  const { ok, issues } = validateArticle(data);
  const suggested = ok
    ? await suggestNames(lintArticle(data as Article, { now: "2026-01-01" }), data)
    : await fixStructure(issues, data);
  return (suggested as readonly LintIssue[]).flatMap(({ suggestedFix = [] }) =>
    suggestedFix.map(({ path, value }) => `${path.join(".")}: ${JSON.stringify(value)}`),
  );
}

test.each<[language: string, insight: object, edits: string[]]>([
  ["fr", { minerals: ["cuivre"] }, ['coreInsights.0.minerals.0: "copper"']],
  ["fr", { places: ["États-Unis"] }, ['coreInsights.0.places.0: "US"']],
  ["es", { minerals: ["litio"] }, ['coreInsights.0.minerals.0: "lithium"']],
  ["ru", { minerals: ["палладий"] }, ['coreInsights.0.minerals.0: "palladium"']],
  ["ru", { places: "Россия" }, ['coreInsights.0.places: ["RU"]']],
  ["en", { places: "CN, United States" }, ['coreInsights.0.places: ["CN","US"]']],
  ["en", { minerals: "rare earths" }, ['coreInsights.0.minerals: ["rare-earths"]']],
  [
    "en",
    { relations: [{ type: "export-ban", from: "European Union", to: ["CN"] }] },
    ['coreInsights.0.relations.0.from: ["EU"]'],
  ],
  ["en", { minerals: [{ name: "Beryllium" }] }, ['coreInsights.0.minerals.0.id: "beryllium"']],
  // Not a mineral.
  ["fr", { minerals: ["Chili"] }, []],
  // Only one of them is known.
  ["en", { places: "United States, Alto Verde" }, []],
])(
  "the name of a mineral or a place in place of its id: %s %j",
  async (language, insight, edits) => {
    expect(await editsFor(insight, { language })).toEqual(edits);
  },
);

test.each<[organizations: unknown, edits: string[]]>([
  [["Rio Tinto"], [`organizations.0: ${JSON.stringify(rioTinto)}`]],
  [["Acme Mining"], ['organizations.0: {"id":"acme-mining","name":"Acme Mining"}']],
  ["Rio Tinto", [`organizations: [${JSON.stringify(rioTinto)}]`]],
  [["某某矿业"], []],
  [[{ name: "Acme Mining" }], ['organizations.0.id: "acme-mining"']],
])("a name in the list of organisations: %j", async (organizations, edits) => {
  expect(await editsFor({}, { organizations })).toEqual(edits);
});

describe("the name of an organisation in place of its id", () => {
  test.each<[insight: object, edits: string[]]>([
    [
      { organizations: ["Rio Tinto"] },
      [
        'coreInsights.0.organizations.0: "rio-tinto"',
        `organizations: [${JSON.stringify(rioTinto)}]`,
      ],
    ],
    [
      { organizations: "Rio Tinto" },
      [
        'coreInsights.0.organizations: ["rio-tinto"]',
        `organizations: [${JSON.stringify(rioTinto)}]`,
      ],
    ],
    [
      { organizations: ["Codelco"] },
      ['coreInsights.0.organizations.0: "codelco"', `organizations: [${JSON.stringify(codelco)}]`],
    ],
    [
      { attribution: { organization: "Société des Mines" } },
      [
        'coreInsights.0.attribution.organization: "societe-des-mines"',
        'organizations: [{"id":"societe-des-mines","name":"Société des Mines"}]',
      ],
    ],
    [
      { relations: [{ type: "invests-in", from: "Rio Tinto", to: ["CL"] }] },
      [
        'coreInsights.0.relations.0.from: ["rio-tinto"]',
        `organizations: [${JSON.stringify(rioTinto)}]`,
      ],
    ],
    // It may be a place.
    [{ relations: [{ type: "invests-in", from: ["Alto Verde"], to: ["CL"] }] }, []],
    // An id, which nothing defines.
    [{ organizations: ["acme"] }, []],
    // One wrong letter in a long name, but not the first.
    [
      { organizations: ["Codelko"] },
      ['coreInsights.0.organizations.0: "codelco"', `organizations: ${JSON.stringify([codelco])}`],
    ],
    [
      { organizations: ["Rio Tint"] },
      [
        'coreInsights.0.organizations.0: "rio-tinto"',
        `organizations: ${JSON.stringify([rioTinto])}`,
      ],
    ],
    [
      { organizations: ["Modelco"] },
      [
        'coreInsights.0.organizations.0: "modelco"',
        'organizations: [{"id":"modelco","name":"Modelco"}]',
      ],
    ],
    // No Latin letters to make an id of.
    [{ organizations: ["某某矿业"] }, []],
  ])("%j: %j", async (insight, edits) => {
    expect(await editsFor(insight)).toEqual(edits);
  });

  test.each<[organizations: unknown[], edits: string[]]>([
    [
      [{ id: "acme", name: "Acme" }],
      [
        'coreInsights.0.organizations.0: "rio-tinto"',
        `organizations.1: ${JSON.stringify(rioTinto)}`,
      ],
    ],
    // The list gets its own fix first.
    [["Rio Tinto"], [`organizations.0: ${JSON.stringify(rioTinto)}`]],
    [[{ id: "rio", name: "Rio Tinto" }], ['coreInsights.0.organizations.0: "rio"']],
  ])("beside %j: %j", async (organizations, edits) => {
    expect(await editsFor({ organizations: ["Rio Tinto"] }, { organizations })).toEqual(edits);
  });

  test("an id that another organisation has is not used again", async () => {
    const organizations = [{ id: "alto-verde", name: "Ministry of Mines" }];
    expect(await editsFor({ organizations: ["Alto Verde"] }, { organizations })).toEqual([]);
  });
});

test.each<[insight: object, message: string]>([
  [
    { organizations: ["Codelco"] },
    'no entry has the id "Codelco"; did you mean codelco, declared as {"id":"codelco","name":"Codelco","kind":"company","country":"CL"}?',
  ],
  [
    { organizations: ["Acme"] },
    'no entry has the id "Acme"; did you mean acme, declared as {"id":"acme","name":"Acme"}?',
  ],
  [
    { organizations: ["acme"] },
    'no entry has the id "acme"; declare it under `organizations` or `places`, or fix the id',
  ],
])("%j: %s", async (insight, message) => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ text: "T", ...insight }],
  };
  const issues = await suggestNames(lintArticle(article, { now: "2026-01-01" }), article);
  expect(issues.find(({ code }) => code === "id-unresolved")!.message).toBe(message);
});
