import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { PathSegment } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "../markdown.ts";

const numRuns = runs / 5;

// Typed text without escapes or Markdown syntax.
const typedWords = fc
  .array(
    fc.constantFrom(
      "Prices",
      "rose",
      "(again),",
      "5 %",
      "2025.",
      "said A. B.",
      "a_b",
      "R&D",
      "C#",
      "钨价",
      "«цены»",
      "a/b",
      "“quota”",
      "~80 kt",
      "x: y",
      "=",
      "2025-10-23",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `So ${parts.join(" ")}`);

interface Insight {
  readonly text: string | { readonly value: string };
}

interface Edited {
  readonly coreInsights?: Insight[];
  readonly groups?: { insights: Insight[] }[];
}

/** The lists of insights in an article, with their paths. */
function insightLists(article: Edited): [path: PathSegment[], insights: Insight[]][] {
  return [
    ...(article.coreInsights === undefined
      ? []
      : [[["coreInsights"], article.coreInsights] as [PathSegment[], Insight[]]]),
    ...(article.groups ?? []).map(({ insights }, index): [PathSegment[], Insight[]] => [
      ["groups", index, "insights"],
      insights,
    ]),
  ];
}

type Edit = (opened: {
  readonly text: string;
  readonly rangeOf: (path: readonly PathSegment[]) => { start: number; end: number };
  /** The place of the insight, and the list that contains it. */
  readonly path: readonly PathSegment[];
  readonly list: Insight[];
  readonly index: number;
  readonly words: string;
}) => string;

// Each test edits the text at one insight, and the expected list.
const edits: readonly [name: string, edit: Edit][] = [
  [
    "new text in a bullet changes that insight",
    ({ text, rangeOf, path, list, index, words }) => {
      const insight = list[index]!;
      list[index] = {
        ...insight,
        text: typeof insight.text === "string" ? words : { ...insight.text, value: words },
      };
      const { start, end } = rangeOf([...path, "text"]);
      return text.slice(0, start) + words + text.slice(end);
    },
  ],
  [
    "a bullet typed before another adds an insight",
    ({ text, rangeOf, path, list, index, words }) => {
      list.splice(index, 0, { text: words });
      const { start } = rangeOf(path);
      return `${text.slice(0, start)}- ${words}\n${text.slice(start)}`;
    },
  ],
  [
    "a bullet typed after another adds an insight",
    ({ text, rangeOf, path, list, index, words }) => {
      list.splice(index + 1, 0, { text: words });
      const { end } = rangeOf(path);
      return `${text.slice(0, end)}\n* ${words}${text.slice(end)}`;
    },
  ],
  [
    "deleting a bullet with its comment deletes that insight",
    ({ text, rangeOf, path, list, index }) => {
      list.splice(index, 1);
      const { start, end } = rangeOf(path);
      return text.slice(0, start) + text.slice(end + 1);
    },
  ],
];

test.each(edits)(
  "%s, and nothing else changes",
  (_, edit) => {
    fc.assert(
      fc.property(arbitraryArticle, fc.nat(), typedWords, (article, choice, words) => {
        const expected = structuredClone(article) as Edited;
        const places = insightLists(expected).flatMap(([path, list]) =>
          list.map((_insight, index) => ({ path: [...path, index], list, index })),
        );
        fc.pre(places.length > 0);
        const { text } = markdown.serialise([article]);
        const { locate } = markdown.parse(text).documents[0]!;
        const rangeOf = (path: readonly PathSegment[]): { start: number; end: number } => {
          const { start, end } = locate(path, "value");
          return { start: start.offset, end: end.offset };
        };
        const edited = edit({ text, rangeOf, words, ...places[choice % places.length]! });
        const { documents, diagnostics } = markdown.parse(edited);
        expect(diagnostics).toEqual([]);
        expect(documents.map(({ data }) => data)).toEqual([expected]);
      }),
      { numRuns },
    );
  },
  600_000,
);

test("a comment of a deleted bullet is never added to another insight", () => {
  const source = `---\nlanguage: en\n---\n# H\n\n## Core insights\n- One\n  <!-- {"id": "a"} -->\n- Two\n  <!-- {"kind": "claim"} -->\n`;
  const { documents, diagnostics } = markdown.parse(source.replace("- Two\n", ""));
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "comment-misplaced", severity: "error", range: { start: { line: 9, column: 3 } } },
  ]);
});
