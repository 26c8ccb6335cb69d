import { describe, expect, test } from "vitest";
import { articleText, type ArticleText } from "./article-text.ts";
import { findDuplicates } from "./find-duplicates.ts";

function article(place: string, text: string, id?: string, fileName = "x.brief"): ArticleText {
  return articleText({ place, text, id, fileName, from: place });
}

describe("articles that appear twice", () => {
  test.each<[string, ArticleText[], object]>([
    [
      "with the same id and text are one",
      [article("a", "same", "urn:1"), article("b", "same", "urn:1")],
      { distinct: ["a"], repeated: [["b", "a"]], conflicting: [] },
    ],
    [
      "with the same text and no id are one",
      [article("a", "same"), article("b", "same"), article("c", "same")],
      {
        distinct: ["a"],
        repeated: [
          ["b", "a"],
          ["c", "a"],
        ],
        conflicting: [],
      },
    ],
    [
      "with the same id and different texts are all conflicting",
      [article("a", "1", "urn:1"), article("b", "2", "urn:1"), article("c", "1", "urn:1")],
      { distinct: [], repeated: [], conflicting: [["a", "b", "c"]] },
    ],
    [
      "with the same text and other headlines are two",
      [article("a", "[]"), article("b", "[]", undefined, "y.brief")],
      { distinct: ["a", "b"], repeated: [], conflicting: [] },
    ],
    [
      "with other ids and texts are two",
      [article("a", "1", "urn:1"), article("b", "2", "urn:2")],
      { distinct: ["a", "b"], repeated: [], conflicting: [] },
    ],
  ])("%s", (_, articles, expected) => {
    const { distinct, repeated, conflicting } = findDuplicates(articles);
    expect({
      distinct: distinct.map(({ place }) => place),
      repeated: repeated.map(({ article: { place }, first }) => [place, first.place]),
      conflicting: conflicting.map((same) => same.map(({ place }) => place)),
    }).toEqual(expected);
  });
});
