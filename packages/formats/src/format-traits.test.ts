import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { Format, SerialiseOptions } from "./format.ts";

const article = validArticles["every-field"] as Article;

function namesOf(has: (format: Format) => boolean): string[] {
  return allFormats.filter(has).map(({ name }) => name);
}

function write(written: Article, options?: SerialiseOptions): (format: Format) => string {
  return (format) => JSON.stringify(format.serialise!([written], options));
}

test("the formats that hold every field write an article with every field without a loss, and read it", () => {
  const holding = namesOf(({ parse, serialise }) => {
    const result = serialise!([article]);
    return parse !== undefined && result.ok && result.losses.length === 0;
  });
  expect(namesOf(({ holdsFields = false }) => holdsFields)).toEqual(holding);
});

test("the formats that need an offset report a time without one", () => {
  const local: Article = { ...article, datePublished: "2025-10-23T17:55", timeZone: undefined };
  const reporting = namesOf((format) => write(local)(format).includes("date-without-offset"));
  expect(namesOf(({ needsOffset = false }) => needsOffset)).toEqual(reporting);
});

test("the formats that show names write those of `nameOf`", () => {
  const showing = namesOf((format) =>
    write(article, { nameOf: () => "Unobtainium" })(format).includes("Unobtainium"),
  );
  expect(namesOf(({ showsNames = false }) => showsNames)).toEqual(showing);
});
