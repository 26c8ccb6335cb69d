import { allFormats } from "@mineral-brief/formats";
import { expect, test } from "vitest";
import { readableTitles, writableTitles } from "./format-titles.ts";

test("every format has a name for people, and JSON is the first export", () => {
  const names = (key: "parse" | "serialise"): string[] =>
    allFormats.filter((format) => format[key] !== undefined).map(({ name }) => name);
  expect(Object.keys(readableTitles).toSorted()).toEqual(names("parse").toSorted());
  expect(Object.keys(writableTitles).toSorted()).toEqual(names("serialise").toSorted());
  expect(Object.keys(writableTitles)[0]).toBe("json");
});
