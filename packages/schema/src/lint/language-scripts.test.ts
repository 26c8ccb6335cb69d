import { expect, test } from "vitest";
import { scriptsOfLanguage } from "./language-scripts.ts";
import { characterClasses } from "./character-classes.ts";

test.each([
  ["cyrillic", "be bg ky mn ru tg uk ru-RU sr-Cyrl uz-Cyrl-UZ"],
  ["arabic", "ar fa ur ar-EG az-Arab"],
  ["hebrew", "he he-IL"],
  ["greek", "el"],
  ["han", "zh zh-Hans zh-Hant-TW zh-CN ZH"],
  [
    "latin",
    "cs da de en es et fi fr hr hu id it kg kr lt lv ms nl no nb nn pl pt ro se sk sl sv sw tr tw vi en-US EN sr-Latn zh-Latn",
  ],
] as const)("%s is the script of %s", (script, languages) => {
  const others = languages
    .split(" ")
    .filter((one) => scriptsOfLanguage(one) !== characterClasses[script]);
  expect(others).toEqual([]);
});

test.each(["ja", "ko", "ja-JP"])("%s is written in Han and letters of its own", (language) => {
  expect(scriptsOfLanguage(language)).toBe(characterClasses.han | characterClasses.kanaHangul);
});

test.each(["kk", "sr", "sr-RS", "en-Thai", "x", "constructor", "en-constructor"])(
  "the script of %s is not known",
  (language) => {
    const expected = language === "en-constructor" ? characterClasses.latin : undefined;
    expect(scriptsOfLanguage(language)).toBe(expected);
  },
);
