import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { withCanonicalKeys } from "./with-canonical-keys.ts";

describe("orders the keys of", () => {
  const start = '{"schemaVersion":"1.0","headline":"h","language":"en"';
  test.each([
    ["an article", '{"language":"en","schemaVersion":"1.0","headline":"h"}', `${start}}`],
    [
      "an insight in a group",
      `${start},"groups":[{"insights":[{"kind":"fact","text":"t"}],"title":"A"}]}`,
      `${start},"groups":[{"title":"A","insights":[{"text":"t","kind":"fact"}]}]}`,
    ],
    [
      "a declared term among ids",
      `${start},"minerals":["tin",{"name":"A","id":"a"}]}`,
      `${start},"minerals":["tin",{"id":"a","name":"A"}]}`,
    ],
    [
      "a reviewer's name",
      `${start},"provenance":{"reviewedBy":[{"name":{"lang":"en","value":"A"}}]}}`,
      `${start},"provenance":{"reviewedBy":[{"name":{"value":"A","lang":"en"}}]}}`,
    ],
    [
      "unknown fields, by code unit",
      `{"é":1,"a":2,"Z":3,${start.slice(1)},"__proto__":4}`,
      `${start},"Z":3,"__proto__":4,"a":2,"é":1}`,
    ],
    [
      "extensions, but not those of their values",
      `${start},"extensions":{"b":{"y":1,"x":1},"a":1}}`,
      `${start},"extensions":{"a":1,"b":{"y":1,"x":1}}}`,
    ],
    [
      "an unknown field, but not those of its value",
      `${start},"newer":{"y":1,"x":1}}`,
      `${start},"newer":{"y":1,"x":1}}`,
    ],
    [
      "what is not as the schema has it",
      `{"groups":"none","headline":null,"coreInsights":[null,1]}`,
      `{"headline":null,"coreInsights":[null,1],"groups":"none"}`,
    ],
  ])("%s", (_, stated, expected) => {
    const article = JSON.parse(stated) as Article;
    expect(JSON.stringify(withCanonicalKeys(article))).toBe(expected);
    expect(JSON.stringify(article)).toBe(JSON.stringify(JSON.parse(stated)));
  });
});

test("returns the article itself if its keys are in order", () => {
  const article: Article = { schemaVersion: "1.0", headline: "h", language: "en", groups: [] };
  expect(withCanonicalKeys(article)).toBe(article);
});
