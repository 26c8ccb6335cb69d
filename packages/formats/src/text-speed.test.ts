import { describe, expect, test } from "vitest";
import { text } from "./text.ts";

const head = "钨价上涨\nKuang Ye Guan Cha· 2025-10-24 09:20\n";

describe("never throws, and takes linear time", () => {
  const body = `${head}Core Insights - `;
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u3000\n"],
    ["a dash", "-"],
    ["open brackets", body + "[1 - [".repeat(150_000)],
    ["dashes", body + " -".repeat(500_000)],
    ["dashes on lines", "- \n".repeat(300_000)],
    ["brackets", body + "[1]".repeat(300_000)],
    ["one long citation", `${body}[${"1,".repeat(500_000)}1]`],
    ["spaces", `${body}x${" ".repeat(1_000_000)}[1]`],
    ["groups", body + "Group 1: ".repeat(100_000)],
    ["source lines", head.repeat(20_000)],
    ["lone surrogates", `${body}\uD800 [1] - \uDC00 [2]`],
    ["citations on lines", `${body}x\n${"[1]\n".repeat(200_000)}`],
    ["capitals on lines", `${body}x [1]\n${"A\n".repeat(300_000)}`],
    ["numbers on lines", `${body}x\n${"1. a\n".repeat(200_000)}`],
    ["headings on lines", `${body}x [1]\n${"Supply\n- a [1]\n".repeat(60_000)}`],
    ["empty lines", `${body}x [1]${"\n".repeat(1_000_000)}y`],
    ["long dashes", `${body}${"\u2013 ".repeat(400_000)}`],
    ["sentences", `${body}${"A. - B ".repeat(150_000)}`],
    ["digits", `${body}${"1.".repeat(400_000)} - a`],
    ["unclosed statements on lines", `Core Insights\n${"- a\nB\n".repeat(150_000)}`],
    ["dashes behind a long heading", `${head}x ${"- ".repeat(400_000)}`],
    ["topics", `${head}x\n${"A\n".repeat(200_000)}${head}`],
  ])(
    "on %s",
    (_, source) => {
      const { documents, diagnostics } = text.parse(source);
      expect(documents.length + diagnostics.length).toBeGreaterThanOrEqual(0);
    },
    10_000,
  );
});
