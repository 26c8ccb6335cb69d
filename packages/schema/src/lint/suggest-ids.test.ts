import { expect, test } from "vitest";
import { formatPath } from "../issue.ts";
import { validateArticle } from "../validate-article.ts";
import { suggestIds } from "./suggest-ids.ts";

const article = { schemaVersion: "1.0", headline: "x", language: "en" };
const withRelation = (relation: object) => ({
  ...article,
  coreInsights: [{ text: "x", relations: [{ type: "export-ban", from: ["CN"], ...relation }] }],
});

test.each<[object, string, string | undefined]>([
  [{ ...article, places: ["United Kingdom"] }, "places[0]", "GB"],
  [{ ...article, places: [{ id: "United Kingdom" }] }, "places[0].id", "GB"],
  [{ ...article, minerals: ["Rare Earths"] }, "minerals[0]", "rare-earths"],
  [{ ...article, minerals: ["Red mud"] }, "minerals[0]", undefined],
  [withRelation({ type: "Export Ban" }), "coreInsights[0].relations[0].type", "export-ban"],
  [withRelation({ to: ["South Korea"] }), "coreInsights[0].relations[0].to[0]", "KR"],
  [{ ...article, timeZone: "United Kingdom" }, "timeZone", undefined],
])("%j: suggests for %s the id %s", (data, path, suggestion) => {
  const [issue, ...others] = suggestIds(validateArticle(data).issues, data);
  expect(others).toEqual([]);
  expect(formatPath(issue!.path)).toBe(path);
  expect(issue!.suggestion).toBe(suggestion);
  expect(issue!.message.includes(`; did you mean "${suggestion}"?`)).toBe(suggestion !== undefined);
});

test.each([
  { references: [{ id: "1" }] },
  { coreInsights: [{ text: "x", citations: ["1"] }] },
  { coreInsights: [{ text: "x", citations: [{ id: "1" }] }] },
])("says that a citation is a number: %j", (fields) => {
  const data = { ...article, ...fields };
  const [issue] = suggestIds(validateArticle(data).issues, data);
  expect(issue!.message).toMatch(/, found "1"; write the number 1$/);
});
