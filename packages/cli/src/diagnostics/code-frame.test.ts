import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";

describe("carets are below the marked text", () => {
  test.each([
    ["a: ", "b", " c", "a: b c", "   ^"],
    ["钨", "价", "", "钨价", "  ^^"],
    ["钨😀e\u0301", "👩‍🔬", "!", "钨😀e\u0301👩‍🔬!", "     ^^"],
    ["\ta", "b", "", "    ab", "     ^"],
    ["a", "", "b", "ab", " ^"],
    ["a\u001B[2J", "b", "\u202E", "a\uFFFD[2Jb\uFFFD", "     ^"],
  ])("%j %j %j", async (before, marked, after, line, marks) => {
    expect(await codeFrame({ before, marked, after })).toEqual({ line, marks });
  });
});
