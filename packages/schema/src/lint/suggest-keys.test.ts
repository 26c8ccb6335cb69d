import { expect, test } from "vitest";
import { formatPath } from "../issue.ts";
import { validateArticle } from "../validate-article.ts";
import { suggestKeys } from "./suggest-keys.ts";

const smallest = { schemaVersion: "1.0", headline: "Tin", language: "en" };
const insight = (fields: object): object => ({ coreInsights: [{ text: "T", ...fields }] });
const reference = (fields: object): object => ({ references: [{ id: 1, ...fields }] });

test.each<[fields: object, path: string, suggestion: string | undefined]>([
  [{ headline: undefined, title: "Tin" }, "title", "headline"],
  [{ lang: "en", language: undefined }, "lang", "language"],
  [{ date: "2025-10-24" }, "date", "datePublished"],
  [{ tags: ["tin"] }, "tags", "topics"],
  [{ key_points: [{ text: "T" }] }, "key_points", "coreInsights"],
  [{ 标题: "锡", headline: undefined }, '["标题"]', "headline"],
  [insight({ content: "T", text: undefined }), "coreInsights[0].content", "text"],
  [insight({ cites: [1] }), "coreInsights[0].cites", "citations"],
  [reference({ link: "https://example.org" }), "references[0].link", "url"],
  [reference({ outlet: "Reuters" }), "references[0].outlet", "publisher"],
  [reference({ type: "report" }), "references[0].type", "kind"],
  [insight({ type: "claim" }), "coreInsights[0].type", "kind"],
  [{ type: "NewsArticle" }, "type", undefined],
  // The letters are nearer to another key, which does not fit, or has another meaning.
  [reference({ published: "2025-10-24" }), "references[0].published", "datePublished"],
  [{ sources: [{ id: 1 }] }, "sources", "references"],
  // The key of a source that has to be there.
  [{ source: { title: "Reuters" } }, "source.title", "name"],
  // The value does not fit, but no other key is meant.
  [{ tags: "tin" }, "tags", "topics"],
  [{ topcs: "tin" }, "topcs", "topics"],
  [{ author: "Jane Doe" }, "author", "authors"],
  // The key is used, or is none of the format.
  [{ title: "Tin" }, "title", undefined],
  [{ weather: "fair" }, "weather", undefined],
  [insight({ title: "Tin" }), "coreInsights[0].title", undefined],
])("%j: suggests for %s the key %s", (fields, path, suggestion) => {
  const data = { ...smallest, ...fields };
  const issues = suggestKeys(validateArticle(data).issues, data);
  const issue = issues.find((one) => formatPath(one.path) === path)!;
  expect(issue.code).toBe("unknown-key");
  expect(issue.suggestion).toBe(suggestion);
  expect(issue.message.endsWith(`did you mean \`${suggestion}\`?`)).toBe(suggestion !== undefined);
});

test("keeps the other issues, their order and many issues as they are", () => {
  const data = { ...smallest, date: "2025-10-24", datePublished: 3, url: "x" };
  const { issues } = validateArticle(data);
  expect(suggestKeys(issues, data)).toEqual(issues);
  const keys = Array.from({ length: 201 }, (_, index): [string, string] => [`date ${index}`, ""]);
  const many = { ...smallest, ...Object.fromEntries(keys), tags: ["tin"] };
  const all = validateArticle(many).issues;
  expect(suggestKeys(all, many)).toBe(all);
});
