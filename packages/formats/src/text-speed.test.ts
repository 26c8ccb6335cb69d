import { describe, expect, test } from "vitest";
import { text } from "./text.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const head = "钨价上涨\nKuang Ye Guan Cha· 2025-10-24 09:20\n";

/** A number in letters, so that each is another word. */
function letters(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)]!);
}

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
    ["ranges of brackets", body + "[1]–[3]".repeat(100_000)],
    ["brackets with words between them", `${body}a ${"[1] and ".repeat(100_000)}`],
    [
      "hyphens and spaces after brackets",
      `${body}a ${`[1] - [2]${" ".repeat(100)}`.repeat(10_000)}`,
    ],
    ["spaces after a range", `${body}a [1] - [2]${" ".repeat(1_000_000)}b`],
    ["labels of sources", `${body}${"a (Fonte: [1], [2] b [Source: 4, ".repeat(20_000)}`],
    ["o on lines", `${body}x\n${"o A\n".repeat(200_000)}`],
    ["spaces after o", `${body}x\no${" ".repeat(1_000_000)}`],
    ["§ on lines", `${body}x\n${"§ a\n".repeat(200_000)}`],
    ["emoji in headings", `${body}x\n${"## 📊 A\n".repeat(80_000)}`],
    ["emoji after stars and signs", `${body}x\n${"📊**## ".repeat(80_000)}`],
    ["numbers of full width", `${body}x\n${"１．a\n".repeat(100_000)}`],
    [
      "spaces before numbers of full width",
      `${body}x\n${" ".repeat(500_000)}１${" ".repeat(500_000)}`,
    ],
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
    ["dashes after a long heading", `${head}x ${"- ".repeat(400_000)}`],
    ["topics", `${head}x\n${"A\n".repeat(200_000)}${head}`],
    [
      "quoted lines",
      `From: a\nSubject: b\n${`> ${head.replace("\n", "\n> ")}> - a [1]\n`.repeat(20_000)}`,
    ],
    ["quotation marks", `From: a\nSubject: b\n${">".repeat(1_000_000)}`],
    ["emoji on lines", `${body}x [1]\n${"\u{1F4A1} A [1]\n".repeat(100_000)}`],
    ["joined emoji", `${body}x [1]\n${"\u{1F469}\u200D".repeat(200_000)}`],
    ["hyphens at line ends", `${body}x ${"tung-\nsten ".repeat(60_000)}`],
    [
      "different broken words",
      `${body}x ${Array.from({ length: 40_000 }, (_, index) => `ab${letters(index)}-\ncd `).join("")}`,
    ],
    ["citations in round brackets", `${body}${"a (1)(4). ".repeat(80_000)}`],
    ["one run of round brackets", `${body}a ${"(1)".repeat(300_000)}`],
    ["header lines of e-mails", "From: a\nTo: b\nSubject: c\n".repeat(40_000)],
    ["header lines between texts", "From: a\nSubject: c\nx\n".repeat(40_000)],
    ["attributions", "On Monday Ada wrote:\n> x\n".repeat(60_000)],
    ["signatures", `From: a\nSubject: b\n${head}${"Kind regards\n".repeat(60_000)}`],
    ["source lines with parts", "Source: a | 2025-10-24 | Author: b\n".repeat(20_000)],
    ["parts of one line", `${head}${"a | ".repeat(200_000)}2025-10-24`],
    ["labelled source lines", "Source: a\nPublished: 2025-10-24\n".repeat(20_000)],
    [
      "lists of sources",
      `${body}x [1]\nSources\n${"[1] a https://example.org/a\n".repeat(40_000)}`,
    ],
    ["headings of lists of sources", `${body}x [1]\n${"Sources:\n[1] a\n".repeat(60_000)}`],
    ["numbered lists below citations", `${body}x\n${"- x [9]\n\n1. a\n2. b\n".repeat(40_000)}`],
    [
      "lists of sources on one line",
      `${body}x\n${"- x [9]\nSources: [1] a [2] b\n".repeat(30_000)}`,
    ],
    ["one long list of sources on one line", `${body}x [1]\n${"[1] a [2] b ".repeat(60_000)}`],
    ["datelines", "JAKARTA, Nov 26 (Reuters) - a [1]\n".repeat(20_000)],
    ["words before a dateline", `${"A".repeat(300_000)} (Reuters) - a`],
    [
      "headlines with a source in brackets",
      "Tin rises in May (Reuters, 26 Nov 2026)\n- a [1]\n\n".repeat(15_000),
    ],
    ["digits of other scripts", `${body}${"a ［１］".repeat(100_000)}`],
    ["messages", "[24/11/2026, 09:12] Desk: a [1]\n[24/11/2026, 09:13] Bo: b\n".repeat(20_000)],
    ["numbers of pages", `${body}x [1]\n\n${"3\n\n".repeat(200_000)}`],
    ["stars around lines", "*a*\n".repeat(150_000)],
    ["stars on one line", "*a".repeat(300_000)],
    ["stars before words", `${body}${" *a".repeat(200_000)}`],
    ["numbers in Chinese", `${body}x\n${"一、a [1]\n".repeat(60_000)}`],
    ["links to an editor", "Supply[edit]\n".repeat(50_000)],
    ["rows with bars", "a | b | c\n".repeat(60_000)],
    [
      "a list of sources without numbers",
      `${body}x [1]\nSources\n${"a https://b.c\n".repeat(40_000)}`,
    ],
    ["lists of sources inside a line", `${body}${"a [1] Sources: [1] b ".repeat(40_000)}`],
    ["spaces before a list of sources", `${body}a [1]${" ".repeat(300_000)}Sources: [1] b`],
    ["rules between sections", `# a\n${body}x [1]\n${"---\n## A\n- b [1]\n".repeat(40_000)}`],
    ["topics with a label", `Topics: ${"a, ".repeat(200_000)}\n${body}x [1]`],
    ["rows of a Markdown table", "| a | b | c |\n".repeat(60_000)],
    ["signs around headings", "=== a ===\n".repeat(80_000)],
    ["signs on one line", "=".repeat(600_000)],
    ["named sources", `${body}${"- a b c (source: USGS)\n".repeat(20_000)}`],
    ["open named sources", `${body}- a ${"(source: ".repeat(60_000)}`],
    ["addresses on lines", "https://example.org/a\n".repeat(40_000)],
    ["sources with addresses", "Source: a https://example.org/a\n".repeat(20_000)],
    ["leads on lines", "Core Insights - a [1]\n".repeat(40_000)],
    ["groups on lines", "Group 1: a\n- b [1]\n".repeat(40_000)],
    ["leads on one line", `${head}${"Core Insights - a [1] ".repeat(40_000)}`],
    ["rules", `${head}---\n`.repeat(40_000)],
    ["form feeds", "\f".repeat(400_000)],
    ["interface lines", "Share | Print\nAdvertisement\nHome > News > Tin\n".repeat(30_000)],
    ["words of an interface on one line", `${"share ".repeat(200_000)}x`],
    ["superscripts", `${body}${"a\u00B9\u00B2 ".repeat(100_000)}`],
    ["circled numbers", `${body}${"\u2460".repeat(300_000)}`],
    ["citations with addresses", `${body}${"a [1](https://example.org/a) - ".repeat(40_000)}`],
    ["addresses that end bullets", `${body}${"- a b c https://a.com/b\n".repeat(20_000)}`],
    ["many addresses", `${body}- a b c ${"https://a.com,".repeat(20_000)}`],
    ["many linked words", `${body}- a b c (${"[a](https://a.com), ".repeat(15_000)})`],
    ["brackets before an address", `${body}- a http ${"(".repeat(300_000)}`],
    ["an address that does not end", `${body}a [1](https://${"a".repeat(500_000)}`],
    ["addresses that do not end", `${body}${"a [1](https://a(".repeat(60_000)}`],
    ["marks of assistants", `${body}${"a \u30101\u2020source\u3011 ".repeat(60_000)}`],
    ["open marks of assistants", `${body}${"\u30101\u2020 ".repeat(100_000)}`],
    ["numbered names", `${body}${"1. Core Views A b. ".repeat(50_000)}`],
    ["a Markdown heading of signs", `${head}${"#".repeat(500_000)} a`],
    ["plain lines", `Takeaways\n${"Prices rise\n".repeat(60_000)}`],
    ["digits before a date", `${head}${"1".repeat(300_000)}-10-24`],
  ])("on %s", (_, source) => {
    const seconds = startCpuClock();
    const { documents, diagnostics } = text.parse(source);
    expect(documents.length + diagnostics.length).toBeGreaterThanOrEqual(0);
    expect(seconds()).toBeLessThan(10);
  });
});
