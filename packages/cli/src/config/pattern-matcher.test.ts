import { describe, expect, test } from "vitest";
import { expandBraces, patternMatcher } from "./pattern-matcher.ts";

describe("a pattern takes a file or not", () => {
  test.each([
    ["*.yaml", "/desk/a.yaml", true],
    ["*.yaml", "/desk/deep/a.yaml", true],
    ["/*.yaml", "/desk/deep/a.yaml", undefined],
    ["news/*.yaml", "/desk/news/a.yaml", true],
    ["news/*.yaml", "/desk/old/news/a.yaml", undefined],
    ["news/", "/desk/news/deep/a.yaml", true],
    ["news", "/desk/news/deep/a.yaml", true],
    ["news/**/*.{yaml,md}", "/desk/news/deep/a.md", true],
    ["news/**/*.{yaml,md}", "/desk/news/a.json", undefined],
    ["*.yaml", "/desk/a.YAML", undefined],
    ["*.yaml", "/elsewhere/a.yaml", undefined],
    ["*.yaml", "/desk", undefined],
    ["..a.yaml", "/desk/..a.yaml", true],
    ["*", "/desk/...", true],
    ["钨*.yaml", "/desk/钨 价.yaml", true],
    ["*.yaml", "/desk/two\nlines.yaml", true],
  ])("%s: %s: %s", (pattern, path, expected) => {
    expect(patternMatcher([pattern], "/desk")(path)).toBe(expected);
  });

  test("the last pattern that matches counts", () => {
    const matches = patternMatcher(["*.yaml", "!keep.yaml"], "/desk");
    expect(["/desk/a.yaml", "/desk/keep.yaml", "/desk/a.md"].map((path) => matches(path))).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  test("a pattern that ends in a slash is for folders", () => {
    const matches = patternMatcher(["news/"], "/desk");
    expect([matches("/desk/news"), matches("/desk/news", true)]).toEqual([undefined, true]);
  });
});

describe("expands braces", () => {
  test.each([
    ["*.json", ["*.json"]],
    ["*.{json,yaml}", ["*.json", "*.yaml"]],
    ["{a,b}/{1,2}", ["a/1", "a/2", "b/1", "b/2"]],
    ["{a,b{1,2}}", ["a", "b1", "a", "b2"]],
    ["{a}", ["{a}"]],
    ["{a,", ["{a,"]],
    ["{,old-}a", ["a", "old-a"]],
  ])("%s", (pattern, expanded) => {
    expect(expandBraces(pattern)).toEqual(expanded);
  });

  test("throws UsageError for more than 1000 patterns", () => {
    expect(() => expandBraces("{a,b}".repeat(20))).toThrow("more than 1000 alternatives");
  });
});
