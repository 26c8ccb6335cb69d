import { describe, expect, test } from "vitest";
import { articleText, type ArticleText } from "./article-text.ts";
import { findDuplicates } from "./find-duplicates.ts";

function article(place: string, text: string, id?: string): ArticleText {
  return articleText({ place, text, id, fileName: "x.brief", from: place });
}

describe("articles that are given twice", () => {
  test.each<[string, ArticleText[], object]>([
    [
      "with the same id and text are one",
      [article("a", "same", "urn:1"), article("b", "same", "urn:1")],
      { distinct: ["a"], repeated: [["b", "a"]], contradicting: [] },
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
        contradicting: [],
      },
    ],
    [
      "with the same id and other texts contradict each other, all of them",
      [article("a", "1", "urn:1"), article("b", "2", "urn:1"), article("c", "1", "urn:1")],
      { distinct: [], repeated: [], contradicting: [["a", "b", "c"]] },
    ],
    [
      "with other ids and texts are two",
      [article("a", "1", "urn:1"), article("b", "2", "urn:2")],
      { distinct: ["a", "b"], repeated: [], contradicting: [] },
    ],
  ])("%s", (_, articles, expected) => {
    const { distinct, repeated, contradicting } = findDuplicates(articles);
    expect({
      distinct: distinct.map(({ place }) => place),
      repeated: repeated.map(({ article: { place }, first }) => [place, first.place]),
      contradicting: contradicting.map((same) => same.map(({ place }) => place)),
    }).toEqual(expected);
  });
});
