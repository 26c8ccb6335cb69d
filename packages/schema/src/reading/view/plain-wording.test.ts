import { expect, test } from "vitest";
import { labelsFor } from "../labels.ts";
import { viewArticle } from "./view-article.ts";

test.each([
  ["ar", "Gallium: who is next?", "ltr"],
  ["ar", "تقرير الغاليوم 2025 (33)", undefined],
  ["ar", "USGS: تقرير الغاليوم", undefined],
  ["ar", "2025", undefined],
  ["ar", "Галлий", undefined],
  ["en", "Gallium: who is next?", undefined],
  ["en", "من التالي؟ (2025)", "rtl"],
  ["en", "הארץ", "rtl"],
  ["en", "Al Jazeera الجزيرة", undefined],
  ["zh", "谁是下一个?", undefined],
])("in %s, the direction of the source %j is %s", (language, name, dir) => {
  const article = { schemaVersion: "1.0", headline: "Tin", language, source: { name } } as const;
  expect(viewArticle(article, { labelsFor }).source).toMatchObject({
    text: name,
    lang: undefined,
    dir,
  });
});

test("a text that states its language has the direction of that", () => {
  const name = { value: "Gallium", lang: "ar" };
  const article = {
    schemaVersion: "1.0",
    headline: "Tin",
    language: "en",
    source: { name },
  } as const;
  expect(viewArticle(article, { labelsFor }).source).toMatchObject({ lang: "ar", dir: "rtl" });
});
