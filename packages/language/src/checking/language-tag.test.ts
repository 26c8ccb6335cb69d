import { expect, test } from "vitest";
import { commonLanguages } from "./language-tag.ts";

test.each(Object.entries(commonLanguages))("%s: %s", (tag, names) => {
  const inLanguages = ["en", tag].map((language) =>
    new Intl.DisplayNames([language], { type: "language" }).of(tag)?.toLowerCase(),
  );
  expect(names).toEqual([...new Set(inLanguages)]);
});
