import { email } from "@mineral-brief/formats/email";
import type { WritableFormat } from "@mineral-brief/formats";
import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { countLosses } from "./count-losses.ts";

const brief: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  source: { name: "Desk" },
  coreInsights: [{ text: "Up." }],
};

/** Counts the losses of articles that are written as one text. */
function lossesOf(articles: readonly Article[], format: WritableFormat): string[] {
  const written = format.serialise(articles);
  if (!written.ok) throw new Error("the articles cannot be written");
  const batch = articles.map((article) => ({
    article,
    document: { data: article, locate: () => ({ start: { line: 1, column: 1, offset: 0 } }) },
    index: undefined,
    languageIsGuessed: false,
    hasErrors: false,
  }));
  return countLosses([{ batch: batch as never, losses: written.losses }], format, {}).map(
    ({ field, message, articles: count }) => `${field} ${message} (${count})`,
  );
}

test("counts the articles that lose a field", () => {
  const withTags = { ...brief, minerals: ["tungsten" as const] };
  expect(lossesOf([withTags, brief, withTags], email)).toEqual(["minerals not kept (2)"]);
});

test("names a field once if one article keeps it and another loses it", () => {
  // A mail shows the time zone of a time, and has no place for that of a day.
  const withTime = { ...brief, datePublished: "2025-10-24T09:20", timeZone: "Asia/Shanghai" };
  const withDay = { ...brief, datePublished: "2025-10-24", timeZone: "Asia/Shanghai" };
  expect(lossesOf([withTime, withDay], email)).toEqual(["timeZone not kept (1)"]);
});
