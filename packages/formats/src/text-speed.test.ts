import { describe, expect, test } from "vitest";
import { text } from "./text.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const head = "钨价上涨\nKuang Ye Guan Cha· 2025-10-24 09:20\n";

/** A number in letters, so that each is another word. */
function letters(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)]!);
}

const body = `${head}Core Insights - `;

/** Returns texts of about 250 kB at size 1, which once took much longer than twice as long if they were twice as long. */
function textsOf(size: number): readonly (readonly [name: string, source: string])[] {
  return [
    ["nothing", ""],
    ["white space", " \n\t\u3000\n"],
    ["a dash", "-"],
    ["open brackets", body + "[1 - [".repeat(37_500 * size)],
    ["dashes", body + " -".repeat(125_000 * size)],
    ["dashes on lines", "- \n".repeat(75_000 * size)],
    ["brackets", body + "[1]".repeat(75_000 * size)],
    ["one long citation", `${body}[${"1,".repeat(125_000 * size)}1]`],
    ["spaces", `${body}x${" ".repeat(250_000 * size)}[1]`],
    ["groups", body + "Group 1: ".repeat(25_000 * size)],
    ["ranges of brackets", body + "[1]–[3]".repeat(25_000 * size)],
    ["brackets with words between them", `${body}a ${"[1] and ".repeat(25_000 * size)}`],
    [
      "hyphens and spaces after brackets",
      `${body}a ${`[1] - [2]${" ".repeat(100)}`.repeat(2500 * size)}`,
    ],
    ["spaces after a range", `${body}a [1] - [2]${" ".repeat(250_000 * size)}b`],
    ["brackets before dashes", `${body}${"( - ".repeat(60_000 * size)}`],
    ["tables in a line", `${body}${"|a|b| |---|---| ".repeat(15_000 * size)}`],
    ["groups in a line", `a\n${"第1组：[1] a | ".repeat(20_000 * size)}`],
    [
      "groups after citations",
      `a\n${"turn0search1a 【1†source】 Group 1: ".repeat(10_000 * size)}`,
    ],
    ["times and chips", `a\n${"3 hours ago - a\nvor 3 a\na reuters+1. ".repeat(10_000 * size)}`],
    ["rows of a table in a line", `${body}|a|b| |---|---| ${"|c|d| ".repeat(40_000 * size)}`],
    [
      "a row without an end",
      `${body}${"|a".repeat(60_000 * size)}|---|---|${"|a".repeat(60_000 * size)}`,
    ],
    ["titles below bullets", `Core Insights\n${"- One.\nTitle\nText.\n".repeat(12_000 * size)}`],
    ["lines below a bullet", `Core Insights\n- One.\n${"Text two.\n".repeat(25_000 * size)}`],
    [
      "numbers above sentences",
      `${"1. One\nTwo is a longer sentence than the title.\n".repeat(5000 * size)}`,
    ],
    ["stars", `${body}${" * a".repeat(60_000 * size)}`],
    ["labels of sources", `${body}${"a (Fonte: [1], [2] b [Source: 4, ".repeat(5000 * size)}`],
    ["o on lines", `${body}x\n${"o A\n".repeat(50_000 * size)}`],
    ["spaces after o", `${body}x\no${" ".repeat(250_000 * size)}`],
    ["§ on lines", `${body}x\n${"§ a\n".repeat(50_000 * size)}`],
    ["emoji in headings", `${body}x\n${"## 📊 A\n".repeat(20_000 * size)}`],
    ["citations in headings", `${body}x\n${"## **A** [1][2][3]\n".repeat(15_000 * size)}`],
    ["a heading of citations", `${body}x\n## a${"[1]".repeat(75_000 * size)}`],
    ["a heading of stars", `${body}x\n## ${"**a".repeat(75_000 * size)}`],
    ["a heading of attributes", `${body}x\n## a${" {#a".repeat(50_000 * size)}}`],
    ["labels on lines", "Title\nSource\n".repeat(25_000 * size)],
    ["empty lines below a label", `Title\nA\nSource\n${"\n".repeat(250_000 * size)}${body}`],
    ["empty lines below labels", `${"Title\n\n\n\n".repeat(12_500 * size)}${body}`],
    ["paragraphs without bullets", `Core Insights\n${"One.\n\nTwo\n".repeat(15_000 * size)}`],
    ["headings below a group", `Group 1: A\n${"Two\n\n".repeat(15_000 * size)}- b [1]`],
    ["lines below lines", "Core Insights\n=====\nTin\n---\n".repeat(12_500 * size)],
    ["leads below leads", `${body}\n${"Summary\nCore Insights\n".repeat(25_000 * size)}`],
    ["leads between rules", "Summary\n- a\n---\nCore Insights\n- b\n---\n".repeat(10_000 * size)],
    ["underscores around lines", `${body}x\n${"__a__\n".repeat(25_000 * size)}`],
    ["emoji after stars and signs", `${body}x\n${"📊**## ".repeat(20_000 * size)}`],
    [
      "dated headlines above sources",
      "Tin is up a lot - 5 May 2026\nSource: A\n\n".repeat(7500 * size),
    ],
    ["headlines below citations", "Tin is up (A, 26 Nov 2026)\n- a [1]\n".repeat(7500 * size)],
    ["names above dates", "Tin is up a lot\nThe Tin Letter\n5 May 2026\n".repeat(7500 * size)],
    [
      "properties above dates",
      `${"Owner: a\n".repeat(40_000 * size)}Updated: 5 May 2026\n${body}a`,
    ],
    [
      "short lines above dates",
      "Tin is up a lot once more\nTin Men\n5 May 2026\n".repeat(7500 * size),
    ],
    ["emoji after bars", `${body}x\n${"a | 📰 b · 📰 c\n".repeat(10_000 * size)}`],
    ["emoji after bars on one line", `${body}x\n${"a | 📰 ".repeat(25_000 * size)}`],
    ["authors before outlets", `By A B – ${"C ".repeat(50_000 * size)}, 5 May 2026\n${body}a`],
    ["numbered sources on lines", `${body}x [1]\n${"Sources: 1. a; 2. b\n".repeat(7500 * size)}`],
    ["numbered sources on one line", `${body}x [1]\nSources: ${"1. a; ".repeat(30_000 * size)}`],
    ["numbers of lists in Arabic", `${body}x\n${"١. a\n".repeat(25_000 * size)}`],
    ["dashes at line ends", `${body}${"US–\nCh 1–\n".repeat(20_000 * size)}`],
    ["ordinals as headings", `${body}x [1]\n${"3. Quartal\n- a [1]\n".repeat(10_000 * size)}`],
    ["remarks after citations", `${body}${"a [1] (b) - ".repeat(15_000 * size)}`],
    ["open remarks after citations", `${body}${"a [1] (b - ".repeat(15_000 * size)}`],
    ["rows with two cells", `${body}x\n${"|a|b|\n|--|--|\n".repeat(15_000 * size)}`],
    [
      "numbers that may be ordinals",
      `${body}x\n${"一、二季度[1]\n1. Quartal\n".repeat(10_000 * size)}`,
    ],
    ["numbers before Chinese words", `${body}x\n${"1.供应\n2.3.2万吨\n".repeat(15_000 * size)}`],
    ["numbers of headings without full stops", `${body}x\n${"1 A\n1.1 B\n".repeat(15_000 * size)}`],
    ["numbers of full width", `${body}x\n${"１．a\n".repeat(25_000 * size)}`],
    [
      "spaces before numbers of full width",
      `${body}x\n${" ".repeat(125_000 * size)}１${" ".repeat(125_000 * size)}`,
    ],
    ["notes of answers", `${body}x\n${"a [^1_1] [^2_".repeat(15_000 * size)}`],
    [
      "names with numbers of a list",
      `${body}${"[a][1] ([b][".repeat(15_000 * size)}\n[1]: https://a`,
    ],
    ["brackets of names", `${body}${"([".repeat(75_000 * size)}\n[1]: https://a`],
    ["links in parentheses", `- ${"([a](https://a.b), [".repeat(10_000 * size)}`],
    ["links in parentheses that do not close", `- ${"([a](https://a.b".repeat(10_000 * size)}`],
    ["marks without a source", `${body}${":contentReference[oaicite:1]{".repeat(7500 * size)}`],
    ["hidden marks", `${body}[${'<span style="display:none">[^1_1]'.repeat(7500 * size)}`],
    ["named marks", `${body}${"[oai_citation:1‡a](https://a".repeat(7500 * size)}`],
    [
      "digits after words",
      `${"abc1. a.1 ".repeat(15_000 * size)}\nWorks cited\n${"1. a\n".repeat(15_000 * size)}`,
    ],
    ["headings of works cited", "## Works cited \n".repeat(15_000 * size)],
    [
      "properties below a source line",
      `Title\nReuters · 2026-11-26\n${"Tags: a\n".repeat(25_000 * size)}`,
    ],
    [
      "properties between source lines",
      `Title\n${"Date: 2026-11-26\nTags: a\n".repeat(12_500 * size)}`,
    ],
    [
      "properties around a second source line",
      `Title\nReuters · 2026-11-26\n${"Tags: a\n".repeat(15_000 * size)}Updated: 2026-11-27\n${"Tags: a\n".repeat(15_000 * size)}`,
    ],
    ["markup of a wiki", `h2. a\n${"h2. [a|https://a [b {quote:\n# ".repeat(10_000 * size)}`],
    ["headings of other lists", `${body}x [1]\n${"Most read\n".repeat(15_000 * size)}`],
    ["lists of other pages", `${body}x [1]\n${"Most read\n- a\n\n".repeat(10_000 * size)}`],
    ["numbers of pages at line ends", `${body}x\n${"a    Page 1\n".repeat(10_000 * size)}`],
    ["quotations below statements", `${body}x\n${"- a [1]\n\n> B\n\n".repeat(8000 * size)}`],
    ["spaces in marks", `${body}x\n${"[\u200B1".repeat(20_000 * size)}`],
    ["lines of boxes", `${body}x\n${"━━━━\nSupply\n- a [1]\n".repeat(8000 * size)}`],
    ["names with dates in brackets", `${body}x${". (A 2025) [B 2025]".repeat(8000 * size)}`],
    [
      "names and dates of posts",
      `${body}x\n${`Posted by ${"a on ".repeat(20)}2026\n`.repeat(1500 * size)}`,
    ],
    ["times to read", `${body}x\n${"a · b · 4 min reads\n".repeat(8000 * size)}`],
    ["numbers after sources", `${body}x [1]\n\nSources\n${"Tin [1]\n".repeat(15_000 * size)}`],
    ["signs of callouts", `${body}x\n${"> [!a [!note] b\n".repeat(15_000 * size)}`],
    ["numbers after line ends", `${body}x\n${"a\n (1)\n(1, ".repeat(10_000 * size)}`],
    [
      "entries with open brackets",
      `${body}x [1]\n\nSources\n${"[1] a (b,\nc,\n".repeat(10_000 * size)}`,
    ],
    ["numbered lines in capitals", `${head}${"1. SUPPLY TIGHTENS\nOne\n".repeat(12_000 * size)}`],
    ["wrapped headlines below dates", `Nov 14, 2026\nTin\n${"rises\n".repeat(30_000 * size)}`],
    [
      "names of sections above a date",
      `Reuters\n${"Markets\n".repeat(25_000 * size)}Nov 14, 2026\nTin`,
    ],
    ["dashes between citations", `Core Insights\n${"- A [1] — B [2] — c\n".repeat(10_000 * size)}`],
    ["boxes of tasks", `${body}x\n${"- [ ] [x] a\n".repeat(20_000 * size)}`],
    ["emoji at line ends", `${body}x\n${"🚨 Key points 🚨\n".repeat(15_000 * size)}`],
    ["rules between statements", `# a\n${"---\n- b\n".repeat(15_000 * size)}`],
    ["links with the names of sites", `- a${" [b](https://b.c)".repeat(15_000 * size)}.`],
    [
      "numbers after words",
      `${"a b.1 c.2 ".repeat(15_000 * size)}\nNotes\n${"1 a\n".repeat(15_000 * size)}`,
    ],
    ["tags around numbers", `${body}${"<sup>1<cite>2</cite><grok:render ".repeat(10_000 * size)}`],
    ["links in brackets", `${body}${"[[1](https://a.b".repeat(15_000 * size)}`],
    ["links without words", `${body}${"[](https://a.b)".repeat(15_000 * size)}[](https://`],
    ["links after letters", `${body}${"a[b](https://c.d)".repeat(15_000 * size)}.`],
    ["links to the page", `${body}${"[1](#a[2](@ref) ".repeat(15_000 * size)}`],
    ["addresses in parentheses", `${body}${"(https://a.b, ".repeat(15_000 * size)}`],
    ["names before a plus", `${body}x\n${"A. b.reuters +1\n".repeat(15_000 * size)}`],
    ["names without a plus", `${body}x.reuters+1\n${"a.b\n".repeat(25_000 * size)}`],
    ["lines before a plus", `${body}x\n${"A\n".repeat(50_000 * size)}+1`],
    ["plus signs", `${body}x${"\n+1".repeat(50_000 * size)}`],
    ["words before a plus", `${body}x. ${"a.".repeat(50_000 * size)}+1`],
    ["backslashes", `${body}${"\\[1, ".repeat(25_000 * size)}`],
    ["numbers before backslashes", `${body}${"**12\\. ".repeat(25_000 * size)}`],
    ["addresses at the end", `${body}x\n${"[1]: https://a.b\n".repeat(15_000 * size)}`],
    [
      "citations after a full stop",
      `${"a.[1]\n".repeat(15_000 * size)}b.${" [1]".repeat(15_000 * size)} c`,
    ],
    ["pages of a report", `# a\n${"---\n## b\n- c\n".repeat(10_000 * size)}`],
    [
      "pages of a report that are all different",
      `# a\n${Array.from({ length: 10_000 * size }, (_, page) => `---\n## b${page}\n- c${page}\n`).join("")}`,
    ],
    [
      "fields above source lines",
      `${`# a\n${"**Ab:** c\n".repeat(300)}`.repeat(100)}Reuters · 2026-11-26`,
    ],
    ["fields on lines", `# a\n${"**Ab:** c\n".repeat(25_000 * size)}Reuters · 2026-11-26`],
    [
      "datelines on lines",
      `a\nReuters · 2026-11-26\n${"JAKARTA, Nov 26 (Reuters)\n".repeat(5000 * size)}`,
    ],
    [
      "updates on one line",
      `a\n${`Tin · 2 April 2026${" · updated 3 hours ago".repeat(12)}\n`.repeat(1000 * size)}`,
    ],
    [
      "times and days on one line",
      `a\n${`${"4:12 PM · Feb 18, 2026 · ".repeat(11)}\n`.repeat(1000 * size)}`,
    ],
    ["names of zones", `a\n${"Tin · 2026-04-02 09:30 XYZ\n".repeat(7500 * size)}`],
    [
      "days of two calendars",
      `a\n${`${"15 شعبان 1447 هـ ".repeat(12)}3 فبراير 2026\n`.repeat(1000 * size)}`,
    ],
    ["providers", "News provided by\n\n".repeat(15_000 * size)],
    ["lines below News provided by", `News provided by${" \n".repeat(75_000 * size)}`],
    ["dashes on numbered lines", `${body}x\n${`1. a${" – b".repeat(50)}\n`.repeat(1000 * size)}`],
    ["numbered lines with a dash in some", `${body}x\n${"1. a\n2. b – c\n".repeat(10_000 * size)}`],
    ["rules below lines", "a\n---\n".repeat(25_000 * size)],
    [
      "rules above bullets",
      `${"a\n---\n".repeat(12_500 * size)}${"---\n- b [1]\n".repeat(12_500 * size)}`,
    ],
    [
      "rules above lists of sources",
      `${body}x [1]\n${"---\nSources\n[1] a\n".repeat(7500 * size)}`,
    ],
    ["superscripts on one line", `${body}x [1]\n${"¹ a ² b ".repeat(15_000 * size)}`],
    ["source lines of other calendars", "a · 24 พ.ย. 2569\n- a [1]\n".repeat(5000 * size)],
    ["source lines", head.repeat(5000 * size)],
    ["lone surrogates", `${body}\uD800 [1] - \uDC00 [2]`],
    ["citations on lines", `${body}x\n${"[1]\n".repeat(50_000 * size)}`],
    ["capitals on lines", `${body}x [1]\n${"A\n".repeat(75_000 * size)}`],
    ["numbers on lines", `${body}x\n${"1. a\n".repeat(50_000 * size)}`],
    ["headings on lines", `${body}x [1]\n${"Supply\n- a [1]\n".repeat(15_000 * size)}`],
    ["empty lines", `${body}x [1]${"\n".repeat(250_000 * size)}y`],
    ["long dashes", `${body}${"\u2013 ".repeat(100_000 * size)}`],
    ["sentences", `${body}${"A. - B ".repeat(37_500 * size)}`],
    ["digits", `${body}${"1.".repeat(100_000 * size)} - a`],
    ["unclosed statements on lines", `Core Insights\n${"- a\nB\n".repeat(37_500 * size)}`],
    ["dashes after a long heading", `${head}x ${"- ".repeat(100_000 * size)}`],
    ["topics", `${head}x\n${"A\n".repeat(50_000 * size)}${head}`],
    [
      "quoted lines",
      `From: a\nSubject: b\n${`> ${head.replace("\n", "\n> ")}> - a [1]\n`.repeat(5000 * size)}`,
    ],
    ["quotation marks", `From: a\nSubject: b\n${">".repeat(250_000 * size)}`],
    ["flags on lines", `${body}x [1]\n${"🇨🇳 A [1]\n".repeat(20_000 * size)}`],
    ["emoji with a meaning", `${body}x [1]\n${"✅ A 1\n❌ B 2\n".repeat(10_000 * size)}`],
    ["emoji on lines", `${body}x [1]\n${"\u{1F4A1} A [1]\n".repeat(25_000 * size)}`],
    ["joined emoji", `${body}x [1]\n${"\u{1F469}\u200D".repeat(50_000 * size)}`],
    ["hyphens at line ends", `${body}x ${"tung-\nsten ".repeat(15_000 * size)}`],
    [
      "different broken words",
      `${body}x ${Array.from({ length: 10_000 * size }, (_, index) => `ab${letters(index)}-\ncd `).join("")}`,
    ],
    ["citations in round brackets", `${body}${"a (1)(4). ".repeat(20_000 * size)}`],
    ["citations in other brackets", `${body}${"a {1}[S2]. ".repeat(20_000 * size)}`],
    ["one run of other brackets", `${body}a ${"[note 1]".repeat(25_000 * size)}`],
    [
      "citations in other brackets of a list",
      `${body}a (1)\nSources\n${"[1] a\n".repeat(15_000 * size)}`,
    ],
    ["raised numbers between signs", `${body}${"a^1^ ".repeat(20_000 * size)}`],
    ["ids of search results", `${body}${"a turn0search1 [turn0news2] ".repeat(10_000 * size)}`],
    ["one run of ids", `${body}a ${"turn0search1".repeat(20_000 * size)}`],
    [
      "lowered digits with spaces",
      `${body}${"a. 1 2 3\n".repeat(15_000 * size)}Sources\n1 A\n2 B\n3 C\n`,
    ],
    ["one run of lowered digits", `${body}a.${" 1".repeat(75_000 * size)}\nSources\n1 A\n2 B\n`],
    ["names before full stops", `${body}${"a reuters+1. ".repeat(20_000 * size)}`],
    ["one run of round brackets", `${body}a ${"(1)".repeat(75_000 * size)}`],
    ["header lines of e-mails", "From: a\nTo: b\nSubject: c\n".repeat(10_000 * size)],
    ["header lines between texts", "From: a\nSubject: c\nx\n".repeat(10_000 * size)],
    ["attributions", "On Monday Ada wrote:\n> x\n".repeat(15_000 * size)],
    ["signatures", `From: a\nSubject: b\n${head}${"Kind regards\n".repeat(15_000 * size)}`],
    ["source lines with parts", "Source: a | 2025-10-24 | Author: b\n".repeat(5000 * size)],
    ["parts of one line", `${head}${"a | ".repeat(50_000 * size)}2025-10-24`],
    ["labelled source lines", "Source: a\nPublished: 2025-10-24\n".repeat(5000 * size)],
    [
      "lists of sources",
      `${body}x [1]\nSources\n${"[1] a https://example.org/a\n".repeat(10_000 * size)}`,
    ],
    ["indented lines in a list", `${body}x [1]\nSources\n[1] a\n${"  b\n".repeat(50_000 * size)}`],
    ["addresses below entries", `${body}x [1]\n\n${"[1] a\nhttps://b\n".repeat(10_000 * size)}`],
    ["addresses below one entry", `${body}x [1]\n\n[1] a\n${"https://b\n".repeat(20_000 * size)}`],
    [
      "lists between sections",
      `${body}x [1]\n${"Sources\n[1] a\nB\n- c [1]\n".repeat(7500 * size)}`,
    ],
    ["entries that name others", `${body}x\nNotes\n${"[1] a, see [2]\n".repeat(15_000 * size)}`],
    [
      "lines without a number in a list",
      `${body}x [1]\nSources\n[1] a\n${"b\n".repeat(75_000 * size)}`,
    ],
    ["sources below bullets", `${body}${"- a\n  Source: B\n".repeat(9000 * size)}`],
    ["numbers on lines of their own", `${body}a.1\n${"1\nA\n".repeat(35_000 * size)}`],
    ["figures for more than", `${body}${"> 9 a [1]\n".repeat(15_000 * size)}`],
    ["parts of a numbered list", `${body}1. A\n${"1.1 B [1]\n".repeat(15_000 * size)}`],
    ["numbers before a full stop", `${body}${"2. a\n7. b\n".repeat(15_000 * size)}`],
    ["citations that are words", `${body}- a ${"in [1] by [2] ".repeat(10_000 * size)}`],
    ["dashes in lines with a citation", `${body}${"A – b – c [1]\n".repeat(10_000 * size)}`],
    ["headings of lists of sources", `${body}x [1]\n${"Sources:\n[1] a\n".repeat(15_000 * size)}`],
    [
      "numbered lists below citations",
      `${body}x\n${"- x [9]\n\n1. a\n2. b\n".repeat(10_000 * size)}`,
    ],
    [
      "lists of sources on one line",
      `${body}x\n${"- x [9]\nSources: [1] a [2] b\n".repeat(7500 * size)}`,
    ],
    [
      "one long list of sources on one line",
      `${body}x [1]\n${"[1] a [2] b ".repeat(15_000 * size)}`,
    ],
    ["datelines", "JAKARTA, Nov 26 (Reuters) - a [1]\n".repeat(5000 * size)],
    ["words before a dateline", `${"A".repeat(75_000 * size)} (Reuters) - a`],
    [
      "headlines with a source in brackets",
      "Tin rises in May (Reuters, 26 Nov 2026)\n- a [1]\n\n".repeat(3750 * size),
    ],
    ["digits of other scripts", `${body}${"a ［１］".repeat(25_000 * size)}`],
    [
      "messages",
      "[24/11/2026, 09:12] Desk: a [1]\n[24/11/2026, 09:13] Bo: b\n".repeat(5000 * size),
    ],
    ["numbers of pages", `${body}x [1]\n\n${"3\n\n".repeat(50_000 * size)}`],
    ["stars around lines", "*a*\n".repeat(37_500 * size)],
    ["stars on one line", "*a".repeat(75_000 * size)],
    ["stars before words", `${body}${" *a".repeat(50_000 * size)}`],
    ["numbers in Chinese", `${body}x\n${"一、a [1]\n".repeat(15_000 * size)}`],
    ["links to an editor", "Supply[edit]\n".repeat(12_500 * size)],
    ["rows with bars", "a | b | c\n".repeat(15_000 * size)],
    [
      "a list of sources without numbers",
      `${body}x [1]\nSources\n${"a https://b.c\n".repeat(10_000 * size)}`,
    ],
    ["lists of sources inside a line", `${body}${"a [1] Sources: [1] b ".repeat(10_000 * size)}`],
    ["spaces before a list of sources", `${body}a [1]${" ".repeat(75_000 * size)}Sources: [1] b`],
    [
      "many rules between two sections",
      `# a\n${body}x [1]\n${"---\n".repeat(50_000 * size)}## A\n- b [1]`,
    ],
    [
      "rules between sections",
      `# a\n${body}x [1]\n${"---\n## A\n- b [1]\n".repeat(10_000 * size)}`,
    ],
    ["topics with a label", `Topics: ${"a, ".repeat(50_000 * size)}\n${body}x [1]`],
    ["rows of a Markdown table", "| a | b | c |\n".repeat(15_000 * size)],
    ["signs around headings", "=== a ===\n".repeat(20_000 * size)],
    ["signs on one line", "=".repeat(150_000 * size)],
    ["named sources", `${body}${"- a b c (source: USGS)\n".repeat(5000 * size)}`],
    ["open named sources", `${body}- a ${"(source: ".repeat(15_000 * size)}`],
    ["addresses on lines", "https://example.org/a\n".repeat(10_000 * size)],
    ["sources with addresses", "Source: a https://example.org/a\n".repeat(5000 * size)],
    ["leads on lines", "Core Insights - a [1]\n".repeat(10_000 * size)],
    ["groups on lines", "Group 1: a\n- b [1]\n".repeat(10_000 * size)],
    ["leads on one line", `${head}${"Core Insights - a [1] ".repeat(10_000 * size)}`],
    ["rules", `${head}---\n`.repeat(10_000 * size)],
    ["form feeds", "\f".repeat(100_000 * size)],
    ["interface lines", "Share | Print\nAdvertisement\nHome > News > Tin\n".repeat(7500 * size)],
    ["words of an interface on one line", `${"share ".repeat(50_000 * size)}x`],
    ["superscripts", `${body}${"a\u00B9\u00B2 ".repeat(25_000 * size)}`],
    ["circled numbers", `${body}${"\u2460".repeat(75_000 * size)}`],
    [
      "citations with addresses",
      `${body}${"a [1](https://example.org/a) - ".repeat(10_000 * size)}`,
    ],
    ["addresses that end bullets", `${body}${"- a b c https://a.com/b\n".repeat(5000 * size)}`],
    ["many addresses", `${body}- a b c ${"https://a.com,".repeat(5000 * size)}`],
    ["many linked words", `${body}- a b c (${"[a](https://a.com), ".repeat(3750 * size)})`],
    ["brackets before an address", `${body}- a http ${"(".repeat(75_000 * size)}`],
    ["an address that does not end", `${body}a [1](https://${"a".repeat(125_000 * size)}`],
    ["addresses that do not end", `${body}${"a [1](https://a(".repeat(15_000 * size)}`],
    ["marks of assistants", `${body}${"a \u30101\u2020source\u3011 ".repeat(15_000 * size)}`],
    ["open marks of assistants", `${body}${"\u30101\u2020 ".repeat(25_000 * size)}`],
    ["numbered names", `${body}${"1. Core Views A b. ".repeat(12_500 * size)}`],
    ["a Markdown heading of signs", `${head}${"#".repeat(125_000 * size)} a`],
    ["plain lines", `Takeaways\n${"Prices rise\n".repeat(15_000 * size)}`],
    ["raised citations", `${body}${"a^[1]^".repeat(25_000 * size)}`],
    ["spaces before the size of letters", `${body}x${" ".repeat(125_000 * size)}大 中 小`],
    ["sizes of letters", `${body}${"x 字体：大 中 小 y\n".repeat(10_000 * size)}`],
    ["tags on lines", `${body}x\n${"<a id=1></a>\n".repeat(15_000 * size)}`],
    ["open tags", `${body}x\n${"<a ".repeat(50_000 * size)}`],
    ["fields that do not end", `---\n${"a: b\n".repeat(50_000 * size)}`],
    ["the same day on lines", "2025-10-24\n".repeat(7500 * size)],
    [
      "heads of a release",
      `${"A plc / EPIC: A / Market: AIM\n2025-10-24\n".repeat(3750 * size)}- a [1]`,
    ],
    [
      "definitions of a company",
      `2025-10-24\n${'A ("B" or the "Company")\nC\n2025-10-24\n'.repeat(3750 * size)}- a [1]`,
    ],
    ["open definitions of a company", `2025-10-24\n${'A (the "Company" '.repeat(10_000 * size)}`],
    ["labels of sections above a text", `${"What happened\nNews\n".repeat(7500 * size)}- a [1]`],
    ["short lines above a text", `Tin rises again in May\n${"Tin\n".repeat(30_000 * size)}- a [1]`],
    ["labels in bold", `${body}x\n${"**A:** b c.\n".repeat(15_000 * size)}`],
    ["open labels", `${body}x\n${"**A".repeat(75_000 * size)}`],
    ["headlines with dates", "# a - 2026-01-12\n".repeat(10_000 * size)],
    ["signs in a headline", `# ${"- (a ".repeat(25_000 * size)}`],
    ["linked headlines", "# [abcd](https://a.com) \nX· 2026-01-12 10:00\n".repeat(5000 * size)],
    ["headings below rules", `# A\n${"---\n## B\n- c [1]\n".repeat(7500 * size)}`],
    [
      "names above dates",
      "A headline of many words\nArgus Media\n2026-01-12\n".repeat(5000 * size),
    ],
    [
      "names below dates",
      "A headline of many words\n2026-01-12\nArgus Media\n".repeat(5000 * size),
    ],
    [
      "headlines that end in brackets",
      "Tin exports fell (Reuters, 26 Nov 2026)\n".repeat(7500 * size),
    ],
    ["lists below numbers", `${head}${"1. a\n1. b [1]\n".repeat(10_000 * size)}`],
    [
      "statements below numbers",
      `${head}${"1. Tin\n\nPrices rose in May [1]\n".repeat(7500 * size)}`,
    ],
    ["parts between dashes", `${head}${"1. a – b – c [1]\n".repeat(10_000 * size)}`],
    ["ranges with spaces", `${head}a ${"92,000 - 105,000 ".repeat(10_000 * size)}`],
    [
      "days of the week",
      `${head}${"Cuma, Pazar, Fri. Sun, ".repeat(10)}5 May 2026\n`.repeat(1000 * size),
    ],
    [
      "days of the week after a year",
      `${head}${"2026, Cuma Pazar, 2026 Cuma\n".repeat(7500 * size)}`,
    ],
    [
      "places of reports",
      `${"Perth, Western Australia, 26 November 2026 – a\n".repeat(5000 * size)}`,
    ],
    [
      "words before the place of a report",
      `${"Perth, ".repeat(25_000 * size)}26 November 2026 – a`,
    ],
    ["dashes around places", `${"26 May 2026 – PERTH – ".repeat(7500 * size)}`],
    ["datelines of press releases", `${"PERTH--(BUSINESS WIRE)--A\n".repeat(7500 * size)}`],
    ["slashes", `${"a /b/ -- /c/ - ".repeat(7500 * size)}`],
    [
      "lists below the headline of a blog",
      `a\n${"- Ada Quill\n- 7 Kas 2026\n".repeat(7500 * size)}- 3 min read\n`,
    ],
    ["lists of times to read", `a\n${"- 3 min read\n".repeat(15_000 * size)}`],
    ["names of agencies", `a\n${"ByReuters\n".repeat(15_000 * size)}`],
    ["prices of a ticker", `a\n${"Tin$3.0+1.2%\nTin and tin+\n".repeat(7500 * size)}`],
    [
      "companies that are named twice",
      `a\n${"钨矿钨矿(SH:600000)2026-11-24\n".repeat(5000 * size)}`,
    ],
    ["nouns before citations", `${body}- a ${"says [1] report [2] ".repeat(10_000 * size)}`],
    ["numbers of releases", `${"RNS Number : 1234X  Ore PLC  24\n".repeat(7500 * size)}`],
    ["the same date again", `Tin rises\n${"5 May 2026\n".repeat(15_000 * size)}${body}`],
    ["times before now", `a\n${"3 hours ago - a\nvor 3 a\n".repeat(7500 * size)}`],
    ["contacts", `a\n${"+44 20 7946 0000\na@b.cd\ntel 1 ( . -\n".repeat(5000 * size)}`],
    ["digits before a date", `${head}${"1".repeat(75_000 * size)}-10-24`],
  ];
}

/** Returns the seconds that the processor works to read a text. */
function secondsToRead(source: string): number {
  const seconds = startCpuClock();
  const { documents, diagnostics } = text.parse(source);
  expect(documents.length + diagnostics.length).toBeGreaterThanOrEqual(0);
  return seconds();
}

/** A text that takes fewer seconds shows nothing: collecting the garbage of others takes as long. */
const fewestSeconds = 0.1;

/** Returns how many times longer a text takes that is four times as long: 4 is linear, 16 is quadratic. */
function growthOf(short: string, long: string): number {
  const forLong = secondsToRead(long);
  return forLong < fewestSeconds ? 0 : forLong / secondsToRead(short);
}

const mostGrowth = 8;

describe("never throws, and takes linear time", () => {
  const longTexts = new Map(textsOf(0.64));
  test.each(textsOf(0.16))("on %s", (name, short) => {
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 5 && growth > mostGrowth; tries++)
      growth = Math.min(growth, growthOf(short, longTexts.get(name)!));
    expect(growth).toBeLessThan(mostGrowth);
  });
});
