import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

/** The headline, the source, the date and the statements of each brief of a text. A group is its title and its statements. */
function briefsOf(source: string): string[][] {
  return text.parse(source).documents.map(({ data }) => {
    const {
      headline,
      source: named,
      datePublished,
      coreInsights = [],
      groups = [],
    } = data as Article;
    return [
      [headline, named?.name, datePublished]
        .map((part) => (part === undefined ? "-" : textOf(part)))
        .join(" | "),
      ...coreInsights.map((insight) => textOf(insight.text)),
      ...groups.map(({ title, insights }) =>
        [
          ...(title === undefined ? [] : [textOf(title)]),
          ...insights.map((one) => textOf(one.text)),
        ].join(" / "),
      ),
    ];
  });
}

/** The warnings of some codes, and the text of each. */
function warningsOf(source: string, codes: readonly string[]): string[] {
  return text
    .parse(source)
    .diagnostics.filter(({ code, severity }) => codes.includes(code) && severity !== "note")
    .map(({ code, range: { start, end } }) => `${code}: ${source.slice(start.offset, end.offset)}`);
}

const quota = "Congo sets a quota for cobalt\nMining Observer · 14 November 2026\n";
const quotaRead = "Congo sets a quota for cobalt | Mining Observer | 2026-11-14";
const record = "Tungsten reaches a record price";

describe("starts a text at a headline above a name and a date, directly below", () => {
  const below = "- Buyers wait.\n- Stocks fall.\n";

  test.each([
    ["a cited statement", "- The quota starts in May [1].\n", "Ore Wire, 17 November 2026"],
    ["a sentence", "- The quota starts in May.\n", "Ore Wire, 2026-11-17"],
    ["a statement, with a known outlet", "- The quota starts\n", "Reuters, 17 November 2026"],
    ["a statement, with brackets", "- It starts in May.\n", "Argus Media (17 November 2026)"],
    ["a statement, with a dash", "- It starts in May.\n", "Argus Media - 17 November 2026"],
    [
      "a list of sources",
      "- The quota starts [1].\nSources\n[1] ARECOMS notice\n[2] Argus Media\n",
      "Argus Media, 17 November 2026",
    ],
  ])("%s", (_, above, line) => {
    const name = line.startsWith("Argus") ? "Argus Media" : line.slice(0, line.indexOf(","));
    const [first, second, ...others] = briefsOf(`${quota}${above}${record}\n${line}\n${below}`);
    expect(first![0]).toBe(quotaRead);
    expect(second).toEqual([`${record} | ${name} | 2026-11-17`, "Buyers wait. / Stocks fall."]);
    expect(others).toEqual([]);
  });

  test.each([
    [
      "a statement that may go on",
      "- The quota starts in May, say\nThe Miners of the South\nOre Wire, 17 November 2026\n",
    ],
    [
      "the rest of a bullet",
      "- The quota starts in May.\n  The Miners of the South\n  Ore Wire, 17 November 2026\n",
    ],
  ])("but not %s", (_, above) => {
    expect(briefsOf(`${quota}${above}${below}`)).toHaveLength(1);
  });
});

describe("starts a text at the header of a message", () => {
  test.each([
    ["on the line of a headline", " - Ana: ", ""],
    [
      "on the line of a headline, with a source line",
      " - Ana: ",
      "\nArgus Media, 17 November 2026",
    ],
  ])("%s", (_, sender, line) => {
    const messages = `20/11/2026, 08:15${sender}${record}${line}\n- Buyers wait\n- Stocks fall\n20/11/2026, 08:35${sender}Antimony slips as the ban is paused${line}\n- Prices fall\n- Licences stay\n`;
    const stated = line === "" ? "- | -" : "Argus Media | 2026-11-17";
    expect(briefsOf(messages)).toEqual([
      [`${record} | ${stated}`, "Buyers wait / Stocks fall"],
      [`Antimony slips as the ban is paused | ${stated}`, "Prices fall / Licences stay"],
    ]);
  });

  test("above a headline with an emoji", () => {
    const messages =
      "Ore Desk, [20.11.26 08:15]\n🇨🇳 China grants the first licences\n\n• They last a year\n\nSource: Reuters\n\nOre Desk, [20.11.26 11:42]\n🇺🇸 A smelter starts in Texas\n\n• It refines gallium\n";
    expect(briefsOf(messages)).toEqual([
      ["China grants the first licences | Reuters | -", "They last a year"],
      ["A smelter starts in Texas | - | -", "It refines gallium"],
    ]);
  });

  test.each([
    ["a heading of a section", "Group 2: Supply in the south"],
    ["a bullet with an emoji", "✅ Licences stay for a year"],
  ])("but not above %s", (_, line) => {
    const bullet = line.startsWith("✅") ? "✅" : "-";
    const messages = `Ada Quill  9:12 AM\n${record}\nReuters· 2026-11-05\n${bullet} Prices rise [1]\nAda Quill  9:21 AM\n${line}\n${bullet} Stocks fall [1]\n`;
    expect(briefsOf(messages)).toHaveLength(1);
  });
});

describe("ends a text at the line below it that states its source", () => {
  const tin = "Tin falls for a third week";
  const bullets = "\n\n- Buyers wait\n- Stocks fall\n";
  const statements = "Buyers wait / Stocks fall";
  const magnets = "A smelter starts in Texas";

  test.each([
    ["no other source", `${tin}${bullets}`, `${tin} | Reuters | -`, ""],
    ["a date", `${tin}\n14 November 2026${bullets}`, `${tin} | Reuters | 2026-11-14`, ""],
    [
      "the same source",
      `${tin}\nReuters, 14 November 2026${bullets}`,
      `${tin} | Reuters | 2026-11-14`,
      "",
    ],
    ["another text with a source", `${tin}${bullets}`, `${tin} | Reuters | -`, "Argus Media"],
  ])("below %s", (_, above, read, name) => {
    const end = name === "" ? "" : `\nSource: ${name}\n`;
    expect(briefsOf(`${above}\nSource: Reuters\n\n${magnets}${bullets}${end}`)).toEqual([
      [read, statements],
      [`${magnets} | ${name || "-"} | -`, statements],
    ]);
  });

  test("above a text with a source line below its headline", () => {
    const page = `${tin}${bullets}\nSource: Reuters\n\n${magnets}${bullets}\n${record}\nOre Wire, 17 November 2026${bullets}`;
    expect(briefsOf(page)).toEqual([
      [`${tin} | Reuters | -`, statements],
      [`${magnets} | - | -`, statements],
      [`${record} | Ore Wire | 2026-11-17`, statements],
    ]);
  });

  test("but not above the heading of a section", () => {
    const page = `${tin}\n14 November 2026${bullets}\nSource: Reuters\n\nDemand\n- Prices rise\n`;
    expect(briefsOf(page)).toEqual([
      [`${tin} | Reuters | 2026-11-14`, statements, "Demand / Prices rise"],
    ]);
  });

  test("and reports another headline above it", () => {
    const page = `${tin}${bullets}\n${magnets}${bullets}\nSource: Reuters\n`;
    expect(warningsOf(page, ["headline-ambiguous"])).toEqual([`headline-ambiguous: ${magnets}`]);
    const section = `${tin}${bullets}\nWhat the buyers wait for\n- A sale\n\nSource: Reuters\n`;
    expect(warningsOf(section, ["headline-ambiguous"])).toEqual([]);
  });
});

describe("starts a text at a headline without a source line", () => {
  const cited = "- It starts in May [1].\n- It ends in June [2].\n";
  const citedRead = ["It starts in May.", "It ends in June."];
  const list = "\nSources\n[1] ARECOMS notice\n[2] Argus Media\n";
  const below = "- Buyers wait [3]\n- Stocks fall [4]\n";

  test.each([
    ["with `# `", `${quota}\n${cited}\n# ${record}\n\n${below}`],
    ["with `# `, directly above bullets", `${quota}\n${cited}\n# ${record}\n${below}`],
    [
      "with `# `, below another one with sections",
      `# ${quota}\n${cited}\n## Supply\n- Mines wait [2]\n\n# ${record}\n${below}`,
    ],
    [
      "below a list of sources, above bullets without citations",
      `${quota}\n${cited}${list}\n${record}\n- Buyers wait\n- Stocks fall\n`,
    ],
    [
      "below a list of sources, above a short sentence and a second lead",
      `${quota}\nKey takeaways\n${cited}${list}\n${record}\n\nIt is the third in May.\n\nKey points\n${below}`,
    ],
  ])("%s", (_, source) => {
    const [first, second, ...others] = briefsOf(source);
    expect(first![0]).toBe(quotaRead);
    expect(first!.slice(1).join(" / ")).toMatch(citedRead.join(" / "));
    expect(second![0]).toBe(`${record} | - | -`);
    expect(second!.slice(1).join(" / ")).toBe("Buyers wait / Stocks fall");
    expect(others).toEqual([]);
  });

  test.each([
    ["short ones with `# `", `${quota}\n${cited}\n# Supply\n${below}\n# ${record}\n${below}`],
    [
      "one with `# ` above all bullets",
      `${quota}\n# ${record}\n${below}\n# What the buyers do\n${below}`,
    ],
    [
      "one with `# ` below another one without sections",
      `# ${quota}\n${cited}\n# ${record}\n${below}`,
    ],
    [
      "one above bullets with the citations of the list",
      `${quota}\n${cited}${list}\n${record}\n${cited}`,
    ],
  ])("but not at %s", (_, source) => {
    expect(briefsOf(source)).toHaveLength(1);
  });
});

describe("starts a text whose headline is below it at its lead", () => {
  const last =
    "Core Insights\n- Buyers wait [1]\n- Stocks fall [2]\n\nTin falls for a third week\nReuters· 2026-11-20 09:20\n";
  const lastRead = [
    "Tin falls for a third week | Reuters | 2026-11-20T09:20",
    "Buyers wait",
    "Stocks fall",
  ];

  test.each([
    ["a text with a source line", `${quota}\nKey points\n- It starts in May [1].\n`, quotaRead],
    [
      "a text without one",
      `${record}\n\nKey points\n- It starts in May [1].\n`,
      `${record} | - | -`,
    ],
  ])("below %s", (_, above, read) => {
    expect(briefsOf(`${above}\n${last}`)).toEqual([[read, "It starts in May."], lastRead]);
  });

  test("but not in the only text", () => {
    const page = `Key points\n- It starts in May [1].\n\n${last}`;
    expect(briefsOf(page)).toHaveLength(1);
  });
});

describe("reads a digest", () => {
  test("with a greeting, and with numbers of headlines below an item without one", () => {
    const items = `1. ${record}\nReuters, 19 Nov 2026\n- Buyers wait.\n\n2. Tin falls for a third week\nBloomberg, 20 Nov 2026\n- Stocks rise.\n`;
    const read = [
      [`${record} | Reuters | 2026-11-19`, "Buyers wait."],
      ["Tin falls for a third week | Bloomberg | 2026-11-20", "Stocks rise."],
    ];
    const greeting = "Good morning. Here is what moved overnight.";
    const digest = `CRITICAL ORES DAILY\nFriday, 20 November 2026\n${greeting}\n\n${items}`;
    expect(briefsOf(digest)).toEqual(read);
    expect(warningsOf(digest, ["text-not-kept"])).toContain(`text-not-kept: ${greeting}`);
    const item = `${quota}- It starts in May.\n\n`;
    expect(briefsOf(item + items)).toEqual([[quotaRead, "It starts in May."], ...read]);
  });

  test.each([
    ["【锡业早参】2026年11月20日 星期五", "一、", "二、"],
    ["The Ore Letter's notes for Friday", "1. ", "2. "],
  ])("whose name is directly above the first headline: %s", (name, first, second) => {
    const digest = `${name}\n${first}${record}\nReuters, 19 Nov 2026\n- Buyers wait.\n${second}Tin falls for a third week\nBloomberg, 20 Nov 2026\n- Stocks rise.\n`;
    expect(briefsOf(digest)).toEqual([
      [`${record} | Reuters | 2026-11-19`, "Buyers wait."],
      ["Tin falls for a third week | Bloomberg | 2026-11-20", "Stocks rise."],
    ]);
  });

  test("with a source below the last of several sentences", () => {
    const digest =
      "锡业早报 2026年11月20日\n\n1、印尼收紧出口许可\n许可有效期为一年。\n新规五月生效。\n\n2、锡价下跌\n库存上升。\n买家观望。\n";
    const [[, ...statements] = []] = briefsOf(digest);
    expect(statements).toHaveLength(1);
    expect(briefsOf(`${digest}\n（来源：路透社）\n`)).toEqual([
      ["锡业早报 2026年11月20日 | 路透社 | -", ...statements],
    ]);
  });
});
