import { describe, expect, test } from "vitest";
import {
  findHeadingAtEnd,
  readGroupHeading,
  readHeading,
  startsWithLead,
  type Heading,
} from "./headings.ts";
import { isLeadName, leadNameIn } from "./lead-names.ts";
import { endsSentence } from "./sentence-end.ts";

/** A heading as `kind "title"`, with the text of its umbrella heading if it has one. */
function write(source: string, heading: Heading | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const { kind, title, umbrella } = heading;
  const above =
    umbrella === undefined ? "" : ` below ${source.slice(umbrella.start, umbrella.end)}`;
  return `${kind} ${JSON.stringify(title?.text ?? null)}${above}`;
}

describe("reads a heading", () => {
  test.each([
    ["Supply", 'group "Supply"'],
    ["Éclair", 'group "Éclair"'],
    ["Запасы", 'group "Запасы"'],
    ["供应", 'group "供应"'],
    ["  Supply  ", 'group "Supply"'],
    ["Supply!", 'group "Supply!"'],
    ["Supply?", 'group "Supply?"'],
    ["Supply:", 'group "Supply"'],
    ["Supply :", 'group "Supply"'],
    ["Supply\uFF1A", 'group "Supply"'],
    ["Supply:**", 'group "Supply"'],
    ["**Supply:**", 'group "Supply"'],
    ["Supply: demand", 'group "Supply: demand"'],
    ["1. Supply", 'group "Supply"'],
    ["3. Quartal 2026", 'group "3. Quartal 2026"'],
    ["12 Supply", 'group "Supply"'],
    ["1.1 Supply", 'group "Supply"'],
    ["1.1.12. Supply", 'group "Supply"'],
    ["# Supply", 'group "Supply"'],
    ["######  Supply", 'group "Supply"'],
    ["## 2. Supply", 'group "Supply"'],
    ["Summary by Sections", "group null below Summary by Sections"],
    ["Summary by Sections Supply", 'group "Supply" below Summary by Sections'],
    ["summary  by  sections  Supply", 'group "Supply" below summary  by  sections'],
    ["Summary by Relevant Catalogs Supply", 'group "Supply" below Summary by Relevant Catalogs'],
    ["分行业总结 稀土", 'group "稀土" below 分行业总结'],
    ["## 5 things to watch", 'group "5 things to watch"'],
    ["## 30 秒总览", 'group "30 秒总览"'],
    ["1. Summary by Sections 2. Supply", 'group "Supply" below 1. Summary by Sections'],
    ["Summary by SectionsX", 'group "Summary by SectionsX"'],
    ["A b c d e f g h", 'group "A b c d e f g h"'],
    ["钨".repeat(24), `group "${"钨".repeat(24)}"`],
    ["A".repeat(160), `group "${"A".repeat(160)}"`],
  ])("%j", (heading, expected) => {
    const source = `a ${heading} - b`;
    const read = readHeading(source, 2, 2 + heading.length);
    expect(write(source, read)).toBe(expected);
    expect([read?.start, read?.end]).toEqual([2, 2 + heading.length]);
  });

  test.each([
    "",
    "  ",
    ":",
    "supply",
    "Supply.",
    "Supply;",
    "Supply,",
    "Supply。",
    "Supply\uFF1B",
    "Supply\uFF0C",
    "2nd",
    "(Supply)",
    "123 Supply",
    "####### Supply",
    "#Supply",
    "A b c d e f g h i",
    "钨".repeat(25),
    "A".repeat(161),
  ])("and no heading in %j", (text) => {
    expect(readHeading(text, 0, text.length)).toBeUndefined();
  });

  test("with the place of its title", () => {
    expect(readHeading("a ## 1. Supply side: - b", 2, 20)?.title).toEqual({
      text: "Supply side",
      start: 8,
      end: 19,
    });
  });
});

describe("knows the names of the lead section", () => {
  test.each([
    "Core Insight",
    "Core Insights",
    "Key Viewpoint",
    "Main Views",
    "Key Points",
    "Faits saillants",
    "Aspectos destacados",
    "Höhepunkte",
    "Überblick",
    "النقاط الأساسية",
    "Key takeaways",
    "main findings",
    "Core  Insights",
    "**Core Insights**",
    "Core Insights of the Report",
    "Core Insights of the Article",
    "Wawasan utama",
    "الرؤى الأساسية",
    "核心观点",
    "核心要点",
    "核心看点",
    "主要看點",
    "核心洞察",
    "核心见解",
    "核心结论",
    "Ключевые выводы",
    "основные тезисы",
    "Выводы",
    "Основные моменты",
    "Core Insights 核心观点",
    "核心观点 (Core Insights)",
    "Key takeaways / 要点",
    "Puntos clave / Key takeaways",
    "Ideas clave (Core Insights)",
    "Core Insights (3)",
    "Core Insights (as of 4 Dec)",
    "Key points — 4 December",
    "重點",
    "重点",
    "本文重点",
    "投资要点",
    "核心ポイント",
    "この記事のポイント",
    "3つのポイント",
    "核心观点（3）",
  ])("%s", (name) => {
    expect(isLeadName(name)).toBe(true);
    expect(readHeading(name, 0, name.length)?.kind).toBe("lead");
    expect(startsWithLead(`${name} - One`)).toBe(true);
    expect(startsWithLead(`1.2. ${name}: - One`)).toBe(true);
    expect(startsWithLead(`${name}\uFF1A - One`)).toBe(true);
  });

  test.each([
    "Insights",
    "Core",
    "Core Insights of",
    "Other Insights",
    "Core Insights A",
    "核心",
    "Summary (2025)",
    "Key points / Mines",
    "Key points of 2025",
  ])("and not %s", (name) => {
    expect(isLeadName(name)).toBe(false);
    expect(startsWithLead(`${name} - One`)).toBe(false);
  });

  test.each(["Core Insights-One", "Core Insights -", "a Core Insights - One", ""])(
    "nor at the start of %j",
    (text) => {
      expect(startsWithLead(text)).toBe(false);
    },
  );

  test.each([
    ["en", "Core Insights"],
    ["de", "Core Insights"],
    ["zh", "核心观点"],
    ["zh-Hant", "核心觀點"],
    ["ZH", "核心观点"],
    ["zho", "Core Insights"],
    ["ru", "Ключевые выводы"],
    ["RU-ru", "Ключевые выводы"],
    ["rue", "Core Insights"],
  ])("and in %s it is %s", (language, name) => {
    expect(leadNameIn(language)).toBe(name);
  });
});

describe("reads the title of a group", () => {
  test.each<[string, hasLines: boolean, title: string | null, rest: string]>([
    [" Supply", true, "Supply", ""],
    [" Supply:", true, "Supply", ""],
    [" Supply\nMore", true, "Supply", "\nMore"],
    [" Supply\nMore", false, "Supply More", ""],
    [" supply of ore.", true, "supply of ore.", ""],
    ["\nSupply", true, "Supply", ""],
    ["\n\n Supply\nMore", true, "Supply", "\nMore"],
    ["\nThis is a sentence.\nMore", true, null, "\nThis is a sentence.\nMore"],
    ["\nthis is text", false, "this is text", ""],
    ["", true, null, ""],
    [" : ", true, null, " : "],
    ["\n", true, null, "\n"],
  ])("%j, with lines: %s", (text, hasLines, title, rest) => {
    const source = `a Group 1${text}`;
    const { heading, end } = readGroupHeading(source, 2, 9, source.length, {
      hasLines,
      hasLead: false,
    });
    expect([heading.kind, heading.title?.text ?? null]).toEqual(["group", title]);
    expect([heading.start, heading.end]).toEqual([2, end]);
    expect(source.slice(end).trim()).toBe(rest.trim());
  });

  test("only up to the next bullet", () => {
    const source = "Group 1: Supply - One\nTwo";
    expect(readGroupHeading(source, 0, 8, 16, { hasLines: true, hasLead: false })).toEqual({
      heading: {
        kind: "group",
        title: { text: "Supply", start: 9, end: 15 },
        start: 0,
        end: 15,
      },
      end: 15,
    });
  });
});

test.each([
  ["a.", true],
  ["a. \n", true],
  ["a。", true],
  ["a!", true],
  ["a?", true],
  ["a\uFF01", true],
  ["a\uFF1F", true],
  ["a", false],
  ["a:", false],
  ["a;", false],
  ["a.b", false],
  ["", false],
  ["  ", false],
])("whether %j ends a sentence: %s", (text, ends) => {
  expect(endsSentence(`${text}. A`, text.length)).toBe(ends);
});

describe("finds a heading after the end of a sentence", () => {
  test.each([
    ["a. Core Views", 'lead "Core Views"', "Core Views"],
    ["x Core Views", 'lead "Core Views"', "Core Views"],
    ["a 25. Core Views", 'lead "Core Views"', "Core Views"],
    ["a. 2. Core Views", 'lead "Core Views"', "2. Core Views"],
    ["a. 1.2. Core Views", 'lead "Core Views"', "1.2. Core Views"],
    ["a? b! Key Points:", 'lead "Key Points"', "Key Points:"],
    ["a。核心观点", 'lead "核心观点"', "核心观点"],
    ["a. 2. Supply", 'group "Supply"', "2. Supply"],
    ["a! 1.1. Supply side", 'group "Supply side"', "1.1. Supply side"],
    ["a\uFF1F2. Core Views", 'lead "Core Views"', "2. Core Views"],
  ])("%j", (text, expected, stretch) => {
    const heading = findHeadingAtEnd(text, 0, text.length)!;
    expect(write(text, heading)).toBe(expected);
    expect(text.slice(heading.start, heading.end).trim()).toBe(stretch);
  });

  test.each([
    ["a group without a number", "a. Supply"],
    ["a number that follows no sentence", "a 2. Supply"],
    ["a number without a stop", "a. 2 Supply"],
    ["a number inside a word", "a.2. Supply"],
    ["text after a number", "a. 2. supply"],
    ["a lead name with nothing before it", "Core Views"],
    ["a lead name after an article", "a the Core Views"],
    ["a name that other headings have too", "a Summary"],
    ["nothing", "a."],
    ["no text", ""],
  ])("and none in %s", (_, text) => {
    expect(findHeadingAtEnd(text, 0, text.length)).toBeUndefined();
  });

  test("and ignores a sentence that ends before the stretch", () => {
    expect(findHeadingAtEnd("a. Summary", 2, 10)).toBeUndefined();
  });
});
