import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Antimony output by country\nUSGS· 2025-01-31\nCore Insights\n";

/** What was found, as `line severity code message`. */
function found(source: string): string[] {
  return text
    .parse(source)
    .diagnostics.filter(({ code }) => code !== "language-guessed")
    .map(({ code, severity, message, range }) =>
      [range.start.line, severity, code, message].join(" "),
    );
}

describe("a table in Markdown", () => {
  const rows = "| Mineral | What | Source |\n|---|---|---|\n| Gallium | ban suspended | [1] |\n";

  test("alone is an error", () => {
    expect(text.parse(rows).documents).toEqual([]);
    expect(found(rows).join()).toContain(
      "1 error text-is-table this is a table with 3 columns (Mineral, What, Source)",
    );
  });

  test("inside a text is reported and not kept", () => {
    const source = `${head}- China led [1]\n\n${rows}\n- Tajikistan followed [2]\n`;
    const { coreInsights } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights!.map((insight) => insight.text)).toEqual([
      "China led",
      "Tajikistan followed",
    ]);
    expect(found(source).join()).toContain("6 warning text-not-kept a table with 3 columns");
  });

  test("with two columns directly below a bullet is reported and not kept", () => {
    const two = "| Region | $/t |\n|---|---:|\n| China | 485 |\n";
    const source = `${head}- China led [1]\n${two}- Tajikistan followed [2]\n`;
    const { coreInsights } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights!.map((insight) => insight.text)).toEqual([
      "China led",
      "Tajikistan followed",
    ]);
    expect(found(source).join()).toContain("5 warning text-not-kept a table with 2 columns");
  });

  test("is not a source line with bars", () => {
    const { documents } = text.parse("Tin rises\nUSGS | 2025-01-31 |\nCore Insights\n- Up [1]\n");
    expect(documents[0]!.data).toMatchObject({ source: { name: "USGS" } });
  });
});

describe("a table whose rows are run together in a line", () => {
  const inner = "Stocks |Metal|Unit| | ---- | ---- | |Tin|t| |Zinc|t| [6]";

  test("is reported and not kept, nor are its name and the citation after it", () => {
    const source = `${head}- China led [1] ${inner} Outlook - Tajikistan followed [2]\n`;
    const { coreInsights, groups } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights).toEqual([{ text: "China led", citations: [1] }]);
    expect(groups).toEqual([
      { title: "Outlook", insights: [{ text: "Tajikistan followed", citations: [2] }] },
    ]);
    expect(found(source)).toEqual([
      "4 warning text-not-kept a table with 2 columns is not kept; write what it says as bullets, such as `- Prices rose. [1]`",
    ]);
  });

  test.each(["- A | B [1]", "- A |---| B [1]", "- A --- B | C | D [1]"])("%j is none", (bullet) => {
    const { coreInsights } = text.parse(head + bullet).documents[0]!.data as Article;
    expect(coreInsights).toEqual([{ text: bullet.slice(2, -4), citations: [1] }]);
  });
});

describe("rows with bars between their cells", () => {
  const rows = "Grade | Low | High\nBattery | 91,000 | 93,000\nIndustrial | 89,000 | 90,500\n";

  test("inside a text are reported and not kept", () => {
    const source = `${head}- Prices rose [1]\n\n${rows}\n- Spodumene followed [2]\n`;
    const { coreInsights } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights!.map((insight) => insight.text)).toEqual([
      "Prices rose",
      "Spodumene followed",
    ]);
    expect(found(source).join()).toContain("6 warning text-not-kept a table with 3 columns");
  });

  test.each([
    [
      "are two source lines",
      "Tin | SMM | Weekly\nSMM | 2025-01-31 | 4 min read\nCore Insights\n- Up [1]",
    ],
    ["are bullets", `${head}- Tin | up | 2% [1]\n- Zinc | up | 3% [1]\n- Lead | up | 4% [1]`],
  ])("%s", (_, source) => {
    expect(found(source).join()).not.toContain("a table");
  });
});

describe("a table that was copied from a spreadsheet", () => {
  const rows = "Headline\tDate\tInsight\nTin rises\t2025-10-24\tTin rose [1]\n";

  test.each([
    ["alone", rows, 1],
    ["below a title", `Briefs of today\n${rows}`, 2],
  ])("%s is an error that shows what to write", (_, source, line) => {
    expect(text.parse(source).documents).toEqual([]);
    expect(found(source)).toEqual([
      `${line} error text-is-table this is a table with 3 columns (Headline, Date, Insight), which is not read; write each brief as a headline, a line like \`Reuters· 2025-10-23\`, and a bullet for each row: \`- Prices rose. [1]\``,
    ]);
  });

  test("inside a text is reported and not kept", () => {
    const table = "Country\t2023\t2024\nChina\t40,000\t60,000\nTajikistan\t21,000\t17,000\n";
    const source = `${head}- China led [1]\n\n${table}\n- Tajikistan followed [2]\n`;
    const { coreInsights, groups } = text.parse(source).documents[0]!.data as Article;
    expect({ coreInsights, groups }).toEqual({
      coreInsights: [
        { text: "China led", citations: [1] },
        { text: "Tajikistan followed", citations: [2] },
      ],
    });
    expect(found(source)).toEqual([
      "6 warning text-not-kept a table with 3 columns is not kept; write what it says as bullets, such as `- Prices rose. [1]`",
    ]);
  });

  test.each([
    "\u2022\tTin rose\t[1]\n\u2022\tZinc fell\t[2]",
    "1.\tTin rose\t[1]\n2.\tZinc fell\t[2]",
  ])("is not a list of Word: %j", (list) => {
    expect(found(head + list)).toEqual([]);
  });
});

describe("a table with two columns and tabs", () => {
  const rows = "User\tShare\nFerrite magnets\tabout 40%\nPyrotechnics\tabout 30%\n";
  const insights = [{ text: "A buyer left", citations: [2] }];

  test.each([
    ["below a heading", `${rows}- A buyer left [2]\n`],
    ["with its source", `${rows}\nSource: Argus\n\n- A buyer left [2]\n`],
    ["of figures in two rows", "Sep\t540\nOct\tabout 560\n- A buyer left [2]\n"],
  ])("%s is reported and not kept", (_, section) => {
    const source = `${head}- China led [1]\n\nUsers\n${section}`;
    const { groups } = text.parse(source).documents[0]!.data as Article;
    expect(groups).toEqual([{ title: "Users", insights }]);
    expect(found(source)).toEqual([
      "7 warning text-not-kept a table with 2 columns is not kept; write what it says as bullets, such as `- Prices rose. [1]`",
    ]);
  });

  test("does not make statements of the references below it", () => {
    const list = "1. Argus, Tin, https://argus.example/\n2. LME, Stocks, https://lme.example/\n";
    const source = `${head}- China led [1]\n- A buyer left [2]\n\n${rows}\n${list}`;
    const { coreInsights, references } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights).toEqual([{ text: "China led", citations: [1] }, ...insights]);
    expect(references).toMatchObject([{ title: "Argus, Tin" }, { title: "LME, Stocks" }]);
  });

  test.each([
    ["bullets", `${head}o\tTin rose\no\tZinc fell\no\tLead held`],
    ["letters", `${head}- Up [1]\nA)\tTin rose\nB)\tZinc fell\nC)\tLead held`],
    ["citations", `${head}- Up [1]\nTin rose\t[2]\nZinc fell\t[3]\nLead held\t[4]`],
    ["statements", `${head}- Up [1]\nTin\tIt rose.\nZinc\tIt fell.\nLead\tIt held.`],
    ["a list of sources", `${head}- Up [1]\n\nSources\nArgus\tTin\nLME\tZinc\nSMM\tLead`],
    ["a date", `Tin rises\nOre Wire\t2025-01-31\nCore Insights\n- Up [1]`],
    [
      "properties",
      "Tin rises\nStatus\tDone\nOwner\tAna\nSource\tUSGS\nDate\t2025-01-31\nCore Insights\n- Up [1]",
    ],
  ])("is not made of %s", (_, source) => {
    expect(found(source).join()).not.toContain("a table");
  });
});

describe("columns next to each other", () => {
  test("are reported", () => {
    const page = [
      "- The US set duties on         - China made 79% of",
      "graphite from China [1]        graphite in 2024 [3]",
      "- Duties come on top [2]       - Balama restarted [4]",
    ];
    expect(found(head + page.join("\n"))).toContain(
      "4 warning text-separators-guessed the text seems to have two columns from here, and each line is read as one sentence; copy one column below the other",
    );
  });

  test("are not the gap after the sign of a bullet, as pandoc writes it", () => {
    expect(
      found(`${head}-   Tin rose [1]\n-   Zinc fell [2]\n-   Lead held [3]\n1.   Nickel fell [4]`),
    ).toEqual([]);
  });

  test("are not a gap here and there", () => {
    expect(
      found(`${head}- Tin    rose [1]\n- Zinc prices     fell [2]\n- Lead   held [3]`),
    ).toEqual([]);
  });
});
