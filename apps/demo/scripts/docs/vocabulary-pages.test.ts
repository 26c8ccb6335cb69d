import { expect, test } from "vitest";
import { vocabularyPages } from "./vocabulary-pages.ts";

test.each([
  // Rounded: 100 and 1 percent.
  ["Gallium", true],
  ["Cobalt", false],
])("the page of %s says that shares are rounded: %j", (title, isRounded) => {
  const page = vocabularyPages().find((one) => one.title === title)!;
  const html = "html" in page.content ? page.content.html : "";
  expect(html).toContain("Only the leading countries are listed.");
  expect(html.includes("Rounded by the source")).toBe(isRounded);
});

test("a page says which short Japanese name needs a word of the trade beside it", () => {
  const notes = vocabularyPages().flatMap(({ title, content }) => {
    const html = "html" in content ? content.html : "";
    const note = /It finds <span lang="ja">(.*?)<\/span> only.*(?=<\/p>)/.exec(html);
    return note === null ? [] : [{ title, name: note[1], note: note[0].replace(/<[^>]*>/g, "") }];
  });
  expect(notes.map(({ title, name }) => `${title} ${name}`)).toEqual([
    "Copper 銅",
    "Gold 金",
    "Lanthanum ランタン",
    "Lead 鉛",
    "Phosphorus リン",
    "Platinum 白金",
    "Potash カリ",
    "Silver 銀",
    "Tin スズ",
  ]);
  expect(notes[0]!.note).toBe(
    "It finds 銅 only directly beside a word of the trade or an amount, because other words contain it: in 銅の輸出, but not in 銅を輸出した.",
  );
});
