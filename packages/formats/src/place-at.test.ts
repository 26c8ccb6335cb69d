import { formatPath } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";

/** Returns the path, the target and the words of the place at the `|` of a text. */
function placeAtMark(format: string, marked: string): string | undefined {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const { documents } = allFormats.find(({ name }) => name === format)!.parse!(text);
  const place = documents.map((document) => document.placeAt(offset)).find(Boolean);
  if (place === undefined) return undefined;
  const words = text.slice(place.range.start.offset, place.range.end.offset);
  return `${formatPath(place.path)} ${place.target}: ${words}`;
}

const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# A\n\n';

describe("the key or value at an offset", () => {
  test.each([
    ["yaml", "headline: Tung|sten\n", "headline value: Tungsten"],
    ["yaml", "head|line: Tungsten\n", "headline key: headline"],
    ["yaml", "headline|:\nlanguage: en\n", "headline key: headline"],
    [
      "yaml",
      "coreInsights:\n  - text: A\n    citations: [1, 12|]\n",
      "coreInsights[0].citations[1] value: 12",
    ],
    ["yaml", "headline: A\n---\nheadline: B|\n", "headline value: B"],
    ["json", '{"headline": "Tung|sten"}', 'headline value: "Tungsten"'],
    ["json", '{"head|line": "Tungsten"}', 'headline key: "headline"'],
    ["json", '[{"headline": "A"}, {"headline": "|B"}]', 'headline value: "B"'],
    ["markdown", `${front}- Text[^a|b]\n`, "coreInsights[0].citations[0] value: [^ab]"],
    ["markdown", `${front}- Text [1, 2|] more\n`, "coreInsights[0].citations[1] value: 2"],
    ["markdown", `${front}- Te|xt [1]\n`, "coreInsights[0].text value: Text"],
    ["markdown", `${front}- Text [1] m|ore\n`, "coreInsights[0].text value: Text [1] more"],
    [
      "markdown",
      `${front}- Text\n  <!-- {"minerals": ["tin", "tung|sten"]} -->\n`,
      'coreInsights[0].minerals[1] value: "tungsten"',
    ],
    [
      "markdown",
      `${front}- Text [2][^us]\n  <!-- {"citations":[{"id":"u|s","locator":"p. 3"}]} -->\n`,
      'coreInsights[0].citations[1].id value: "us"',
    ],
    [
      "markdown",
      `${front}- Text [2][^u|s]\n  <!-- {"citations":[{"id":"us","locator":"p. 3"}]} -->\n`,
      "coreInsights[0].citations[1].id value: [^us]",
    ],
    ["markdown", `${front}## Gro|up\n- Text\n`, "groups[0].title value: Group"],
    ["markdown", front.replace("en", "e|n"), "language value: en"],
    [
      "text",
      "Headline\nReuters· 2025-10-23 17:55\nCore Insights\n- One [1|].\n",
      "coreInsights[0].citations[0] value: [1]",
    ],
    [
      "text",
      "Headline\nReuters· 2025-10-23 17:55\nCore Insights\n- One [1, 2|].\n",
      "coreInsights[0].citations[1] value: 2",
    ],
    [
      "text",
      "Headline\nReuters· 2025-10-23 17:55\nCore Insights\n- One [4, 5-|7].\n",
      "coreInsights[0].citations[1] value: 5-7",
    ],
    [
      "text",
      "Head|line\nReuters· 2025-10-23 17:55\nCore Insights\n- One [1].\n",
      "headline value: Headline",
    ],
  ])("%s: %j", (format, marked, expected) => {
    expect(placeAtMark(format, marked)).toBe(expected);
  });

  test("counts a byte order mark", () => {
    expect(placeAtMark("yaml", "\uFEFFhead|line: A\n")).toBe("headline key: headline");
  });

  test("is undefined outside of the article", () => {
    expect(placeAtMark("yaml", "# comm|ent\nheadline: A\n")).toBeUndefined();
  });
});
