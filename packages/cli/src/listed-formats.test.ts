import { allFormats } from "@mineral-brief/formats";
import { describe, expect, test } from "vitest";
import { formatByFileName, readableNames, writableFormats } from "./listed-formats.ts";

test("lists the formats of the formats package in the same order", async () => {
  expect(await Promise.all(writableFormats.map(({ load }) => load()))).toEqual(allFormats);
  const listed = writableFormats.map(({ name, extensions }) => ({ name, extensions }));
  expect(listed).toEqual(allFormats.map(({ name, extensions }) => ({ name, extensions })));
});

test("lists as readable exactly the formats that can parse", () => {
  const parsing = allFormats.filter(({ parse }) => parse !== undefined);
  expect(readableNames).toEqual(parsing.map(({ name }) => name));
});

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
