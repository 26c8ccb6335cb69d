import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { galleryList } from "./gallery-list.ts";

it.each([
  // The agreement was signed, the investment was only announced.
  ["us-australia-framework", "at least USD 1 billion", "investment · announced"],
  // Its ends are an agency and a railway.
  ["congo-lobito", "USD 553 million", "public loan or guarantee · signed"],
  ["china-japan-rare-earths", "1,238トン", "2025年5月"],
  // A share says whose it is, and a limit is not drawn as an exact number.
  ["kazakhstan-tungsten", "82 %", "доля в мировой добыче вольфрама · Китай · 2024<"],
  ["uranium-twice-withdrawn", "63.4%", "stake in Somaïr · Orano<"],
  ["graphite-duties", "96%", 'China · 2024</p><svg class="ticks"'],
  // It was only announced.
  [
    "saudi-rare-earth-refinery",
    "51% على الأقل",
    'aria-label="at least 51 of 100"><path class="outline"',
  ],
  ["chile-lithium", "50 % más una acción", 'aria-label="at least 50 of 100"'],
])("the card of %s has %j with %j", (name, figure, words) => {
  const article = galleryArticles[name] as Article;
  const { cards } = galleryList([[name, article]], new Map());
  const key = /<div class="key"[^]*?<\/div>/.exec(cards.text)![0];
  expect(key).toContain(`<p class="val">${figure}</p>`);
  expect(key).toContain(words);
  expect(key).not.toMatch(/<i>[^A-Z]/);
});
