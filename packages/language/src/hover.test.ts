import { describe, expect, test } from "vitest";
import { hoverAt } from "./hover.ts";
import { openMarked, samples } from "./open-marked.ts";

function hover(format: keyof typeof samples, part: string, marked: string): string | undefined {
  expect(samples[format]).toContain(part);
  const { brief, offset } = openMarked(
    format,
    samples[format].replace(part, () => marked),
  );
  return hoverAt(brief, offset)?.markdown;
}

describe("a mineral", () => {
  test("has both names, official lists with year, and the newest share with year and source", () => {
    const text = hover("yaml", "[gallium, tungsten]", "[gallium, tung|sten]")!;
    expect(text).toMatch(/^\*\*tungsten\*\* · 钨 `tungsten` · W\n/);
    expect(text).toMatch(/- \[.+\]\(https:.+\) \(.+, 20\d\d\): tungsten/);
    expect(text).toMatch(/- mining: China \d+ % of the world in 20\d\d \(.*USGS.*\)/);
    expect(text).toContain("Published shares, not stated by this brief:");
  });

  test.each([
    ["json", '"gallium", "tungsten"', '"gallium", "tung|sten"'],
    ["markdown", '{"minerals":["gallium"]}', '{"minerals":["tung|sten"]}'],
  ] as const)("in %s", (format, part, marked) => {
    expect(hover(format, part, marked)).toContain("钨");
  });
});

describe("a citation shows its reference", () => {
  test.each([
    ["yaml", "[1, usgs-2026]", "[1, usgs|-2026]"],
    ["json", '[1, "usgs-2026"]', '[1, "usgs|-2026"]'],
    ["markdown", "[^1][^usgs-2026]", "[^1][^usgs|-2026]"],
    [
      "markdown",
      '[^usgs-2026]\n  <!-- {"minerals"',
      '[^usgs-2026]\n  <!-- {"citations":[{"id":"usgs|-2026","locator":"p. 3"}],"minerals"',
    ],
  ] as const)("in %s", (format, part, marked) => {
    expect(hover(format, part, marked)).toBe("**Mineral Commodity Summaries**\n\nUSGS");
  });

  test("of a list in one mark, that of the number at the cursor", () => {
    const list = (marked: string) => hover("markdown", "[^1][^usgs-2026]", marked);
    expect(list(" [1|, 2]")).toBe("[Reuters report](https://example.org/1)");
    expect(list(" [1, 2|]")).not.toContain("Reuters");
  });
});

test("a declared organisation shows its name and kind", () => {
  expect(hover("yaml", "organizations: [cove-capital]", "organizations: [cove|-capital]")).toBe(
    "**Cove Capital** `cove-capital`\n\ncompany",
  );
});

test("a key shows its description and its known terms", () => {
  const text = hover("yaml", "    kind: company", "    ki|nd: company")!;
  expect(text).toContain("**kind**");
  expect(text).toContain("`company`, `government`");
});

test("any other value shows what its key means", () => {
  expect(hover("yaml", "language: en", "language: e|n")).toContain("BCP 47");
});

test("nothing in a blank line and under an unknown key", () => {
  expect(hover("yaml", "language: en\n", "language: en\n|\n")).toBeUndefined();
  expect(hover("yaml", "language: en", "langage: e|n")).toBeUndefined();
});

test("a broken text explains what it still has", () => {
  const { brief, offset } = openMarked("yaml", "minerals: [tung|sten\nlanguage: en\n");
  expect(brief.parsed.documents[0]!.isPartial).toBe(true);
  expect(hoverAt(brief, offset)?.markdown).toBeDefined();
});
