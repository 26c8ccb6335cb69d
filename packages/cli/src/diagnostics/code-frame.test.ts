import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";
import { textWidth } from "./text-width.ts";

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

describe("a frame is cut to the columns of the terminal", () => {
  const words = "The ministry said that it would cut the quotas of ";
  test.each([
    [words, "Lithum", " by a third", 80, `${words}Lithum by a third`],
    [words, "Lithum", " by a third", 30, "…e quotas of Lithum by a third"],
    [words, "Lithum", "", 20, "…he quotas of Lithum"],
    ["", "Lithum", " by a third of last year", 20, "Lithum by a third o…"],
    ["", words, "", 20, "The ministry said t…"],
    [words, words, words, 20, "…of The ministry sa…"],
    ["印尼政府将削减", "锡", "的出口配额", 12, "…削减锡的出…"],
  ])("%j %j %j in %i", async (before, marked, after, columns, line) => {
    const frame = await codeFrame({ before, marked, after }, columns);
    expect(frame.line).toBe(line);
    expect(await textWidth(frame.line)).toBeLessThanOrEqual(columns);
    expect(frame.marks.length).toBeLessThanOrEqual(columns);
  });
});
