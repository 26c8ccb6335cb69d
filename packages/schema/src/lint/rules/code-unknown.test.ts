import { expect, test } from "vitest";
import { formatPath } from "../../issue.ts";
import { lintArticle } from "../lint-article.ts";
import { completeExample, type ExampleArticle } from "../rule-examples.ts";
import { codeUnknown } from "./code-unknown.ts";

const found = (example: ExampleArticle) =>
  lintArticle(completeExample(example), { rules: [codeUnknown] }).map(
    ({ path, severity, suggestion }) => [formatPath(path), severity, suggestion],
  );

test.each([
  ["cn", "zh"],
  ["jp", "ja"],
  ["ua", "uk"],
  ["cz", "cs"],
  ["gr", "el"],
  ["dk", "da"],
])("%s is a country; the language is %s", (language, meant) => {
  expect(found({ language })).toEqual([["language", "warning", meant]]);
});

// Kanuri and Northern Sami are languages. The script of a text shows whether another one was meant: `text-language`.
test.each(["kr", "se", "sv", "ko"])("%s is a language", (language) => {
  expect(found({ language })).toEqual([]);
});

test("a language of a part is a note", () => {
  expect(
    found({
      source: { name: "Example", language: "cn" },
      references: [{ id: 1, language: "jp" }],
    }),
  ).toEqual([
    ["source.language", "note", "zh"],
    ["references[0].language", "note", "ja"],
  ]);
});
