import { arbitraryArticle, validArticles } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { Format } from "./format.ts";

const lossless = allFormats.filter((format): format is Required<Format> => format.name !== "text");
const numRuns = Number(process.env["MINERAL_BRIEF_RUNS"] ?? 500);

describe.each(lossless.map((format) => [format.name, format] as const))(
  "%s",
  (_, { parse, serialise }) => {
    test.each(Object.entries(validArticles))(
      "gives back %s, and writes it the same again",
      (_name, article) => {
        const { text, losses } = serialise([article]);
        const { documents, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        expect(losses).toEqual([]);
        expect(documents.map(({ data }) => data)).toEqual([article]);
        expect(serialise([documents[0]!.data as typeof article]).text).toBe(text);
      },
    );

    test("gives back any article, and writes it the same again", () => {
      fc.assert(
        fc.property(arbitraryArticle, (article) => {
          const { text } = serialise([article]);
          const { documents, diagnostics } = parse(text);
          expect(diagnostics).toEqual([]);
          expect(documents.map(({ data }) => data)).toEqual([article]);
          expect(serialise([documents[0]!.data as typeof article]).text).toBe(text);
        }),
        { numRuns },
      );
    }, 600_000);

    test("gives back several articles in order", () => {
      fc.assert(
        fc.property(fc.array(arbitraryArticle, { minLength: 2, maxLength: 3 }), (articles) => {
          const { documents, diagnostics } = parse(serialise(articles).text);
          expect(diagnostics).toEqual([]);
          expect(documents.map(({ data }) => data)).toEqual(articles);
        }),
        { numRuns: numRuns / 10 },
      );
    }, 600_000);
  },
);
