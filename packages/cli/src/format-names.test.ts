import { allFormats } from "@mineral-brief/formats";
import { describe, expect, test } from "vitest";
import { writableFormats } from "@mineral-brief/formats/listed-formats";
import { adviceForOutput, formatByFileName } from "./format-names.ts";

describe("finds a format by file extension", () => {
  test("no two formats have the same extension", () => {
    const extensions = allFormats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  test.each([
    ["brief.json", "json"],
    ["feed.json", "json"],
    ["briefs.feed.json", "jsonfeed"],
    ["BRIEFS.FEED.JSON", "jsonfeed"],
    ["brief.jsonld", "jsonld"],
    ["brief.atom", "atom"],
    ["brief.xml", "atom"],
    ["brief.csv", "csv"],
    ["brief.html", "html"],
    ["brief.fragment.html", "html-fragment"],
    ["brief.docx", undefined],
    ["csv", undefined],
  ])("%s: %s", (fileName, name) => {
    expect(formatByFileName(fileName, writableFormats)?.name).toBe(name);
  });
});

test.each([
  ["rss", "use atom"],
  ["DOCX", "write markdown or html, and pandoc makes a .DOCX file of it"],
  ["pdf", "https://github.com/mineral-brief/mineral-brief/blob/main/docs/guides/word-and-pdf.md"],
  ["xlsx", "use csv"],
])("says how to get a file in %s", (word, advice) => {
  expect(adviceForOutput(word)).toContain(advice);
});

test("has no advice for an unknown word", () => {
  expect(adviceForOutput("jsn")).toBeUndefined();
});
