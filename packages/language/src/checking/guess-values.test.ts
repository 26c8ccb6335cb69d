import { expect, test } from "vitest";
import { languageNames } from "./guess-values.ts";

test.each(Object.entries(languageNames))("%s: %s", (tag, names) => {
  const inLanguages = ["en", tag].map((language) =>
    new Intl.DisplayNames([language], { type: "language" }).of(tag)?.toLowerCase(),
  );
  expect(names).toEqual([...new Set(inLanguages)]);
});
