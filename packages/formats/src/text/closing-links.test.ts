import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const head = "Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights\n";

/** The insights of a body, then its references, on one line each. */
function read(body: string): string[] {
  const { coreInsights = [], references = [] } = text.parse(head + body).documents[0]!
    .data as Article;
  return [
    ...coreInsights.map(({ text: words, citations = [] }) =>
      [textOf(words), ...citations.map((citation) => `[${citationId(citation)}]`)].join(" "),
    ),
    ...references.map(({ id, title, url }) =>
      [`${id}:`, ...(title === undefined ? [] : [textOf(title)]), url ?? []].flat().join(" "),
    ),
  ];
}

describe("reads the name of a source at the end of a bullet as a citation", () => {
  test.each([
    ["- Copper prices rose (source: USGS).", ["Copper prices rose. [1]", "1: USGS"]],
    ["- Copper rose. (Source: USGS, May 2026)", ["Copper rose. [1]", "1: USGS, May 2026"]],
    ["- Copper rose [via: Reuters]", ["Copper rose [1]", "1: Reuters"]],
    ["• 铜价上涨。（来源：海关总署）", ["铜价上涨。 [1]", "1: 海关总署"]],
    ["① 铜价上涨（数据来源：海关总署）。", ["铜价上涨。 [1]", "1: 海关总署"]],
    ["- Медь растёт (источник: SMM)", ["Медь растёт [1]", "1: SMM"]],
    [
      "- Copper rose (source: USGS)\n- Zinc fell (source: SMM)\n- Tin rose (source: USGS)",
      ["Copper rose [1]", "Zinc fell [2]", "Tin rose [1]", "1: USGS", "2: SMM"],
    ],
    [
      "- Copper rose [2]\n- Zinc fell (source: Lead report)\n\nSources\n[2] Lead report",
      ["Copper rose [2]", "Zinc fell [2]", "2: Lead report"],
    ],
    [
      "- Copper rose [1]\n- Zinc fell [2]\nSources: USGS, Argus, SMM",
      ["Copper rose [1]", "Zinc fell [2]"],
    ],
    [
      "- Copper rose\n  Source: Reuters\n- Zinc fell\nSource: SMM\n- Tin fell",
      ["Copper rose [1]", "Zinc fell [2]", "Tin fell", "1: Reuters", "2: SMM"],
    ],
    [
      "- Copper rose. [usgs.gov]\n- Zinc fell [smm.cn], [usgs.gov].",
      ["Copper rose. [1]", "Zinc fell. [2] [1]", "1: usgs.gov", "2: smm.cn"],
    ],
    [
      "- Copper rose by 6.5%. [USGS]\n- Zinc fell. [Ministry of Commerce; USGS]",
      ["Copper rose by 6.5%. [1]", "Zinc fell. [2] [1]", "1: USGS", "2: Ministry of Commerce"],
    ],
    [
      "- Copper rose by 6% [Reuters]\n- Zinc fell [Jakarta Post; APNI].",
      ["Copper rose by 6% [1]", "Zinc fell. [2] [3]", "1: Reuters", "2: Jakarta Post", "3: APNI"],
    ],
    [
      "- Copper rose (Reuters, 12 Nov 2025)\n- Zinc fell (KfW, 3 Dec; Reuters, 12 Nov 2025)",
      ["Copper rose [1]", "Zinc fell [2] [1]", "1: Reuters, 12 Nov 2025", "2: KfW, 3 Dec"],
    ],
    [
      "- Copper rose (Vulcan Energy, Dec 3)\n- Zinc fell （KfW, 3 Dec 2025）",
      ["Copper rose [1]", "Zinc fell [2]", "1: Vulcan Energy, Dec 3", "2: KfW, 3 Dec 2025"],
    ],
    [
      "- Copper rose. (Reuters)\n- Zinc fell. (Lynas Rare Earths)",
      ["Copper rose. [1]", "Zinc fell. [2]", "1: Reuters", "2: Lynas Rare Earths"],
    ],
    [
      "- Copper rose (Reuters)\n- Zinc fell (ITA)\n- It joined the Zinc Club (ZC)",
      ["Copper rose [1]", "Zinc fell [2]", "It joined the Zinc Club (ZC)", "1: Reuters", "2: ITA"],
    ],
    [
      "- Copper rose (source: USGS)\n- Zinc fell (https://a.com/x)",
      ["Copper rose [1]", "Zinc fell [2]", "1: USGS", "2: https://a.com/x"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected.map((line) => line.trim()));
  });

  test.each([
    "Copper rose (source USGS)",
    "The source: a mine (closed)",
    "The (source: USGS) table is old",
    "Copper rose (resources: 5 Mt)",
    "The [usgs.gov] table is old",
    "Copper rose [sic.]",
    "Output of paratungstate rose [APT]",
    "Copper rose. [Note: rounded]",
    "Copper rose. [Table 1 shows more]",
  ])("but not in %j", (line) => {
    expect(read(`- ${line}`)).toEqual([line]);
  });

  test.each([
    ["Copper rose [Chile]", "Zinc fell [Peru]"],
    ["Copper rose (Chile)", "Zinc fell (Peru)"],
    ["Copper rose in the Zinc Club (ZC)", "Tin rose on the exchange (LME)"],
    ["Copper rose (Perth, 12 Nov 2025)", "Zinc fell (Lima, 3 Dec)"],
    ["Copper rose (Vulcan Energy, 3 Dec)", "Zinc fell (again)"],
    ["Copper rose (Reuters) by 6%", "Zinc fell (ITA)"],
  ])("but not in %j and %j", (...lines) => {
    expect(read(lines.map((line) => `- ${line}`).join("\n"))).toEqual(lines);
  });

  test("but not beside numbers of sources", () => {
    expect(read("- Copper rose [2]\n- Zinc fell [Reuters]")).toEqual([
      "Copper rose [2]",
      "Zinc fell [Reuters]",
    ]);
  });

  test("with a note", () => {
    const { diagnostics } = text.parse(`${head}- Copper rose (source: USGS)`);
    expect(diagnostics.map(({ message }) => message)).toContain(
      "read as a citation; its name becomes a reference",
    );
  });
});

describe("reads an address at the end of a bullet as a citation", () => {
  test.each([
    ["- Copper prices rose https://a.com/x.", ["Copper prices rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose. https://a.com/x", ["Copper rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose. Source: https://a.com/x", ["Copper rose. [1]", "1: https://a.com/x"]],
    ["- Copper rose (https://a.com/x_(y)).", ["Copper rose. [1]", "1: https://a.com/x_(y)"]],
    ["- Copper rose\n  https://a.com/x", ["Copper rose [1]", "1: https://a.com/x"]],
    ["• 铜价上涨（来源：https://a.com/x）。", ["铜价上涨。 [1]", "1: https://a.com/x"]],
    [
      "- Copper rose ([Reuters](https://a.com/x)).",
      ["Copper rose. [1]", "1: Reuters https://a.com/x"],
    ],
    [
      "- Copper rose ([A](https://a.com/x), [B](https://b.com/y)).\n- Zinc fell (https://a.com/x)",
      ["Copper rose. [1] [2]", "Zinc fell [1]", "1: A https://a.com/x", "2: B https://b.com/y"],
    ],
    [
      "- Copper rose [3]\n- Zinc fell (https://a.com/x)\n\nSources\n[4] Lead https://b.com/y",
      ["Copper rose [3]", "Zinc fell [5]", "4: Lead https://b.com/y", "5: https://a.com/x"],
    ],
    [
      "- Copper rose [1](https://a.com/x)\n- Zinc fell (https://a.com/x)",
      ["Copper rose [1]", "Zinc fell [1]", "1: https://a.com/x"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    ["Copper rose. [USGS, January 2026]", "Copper rose. [1]", "1: USGS, January 2026"],
    ["Copper rose [USGS, January 2026].", "Copper rose. [1]", "1: USGS, January 2026"],
    ["Copper rose. (Reuters, 26 Feb 2026)", "Copper rose. [1]", "1: Reuters, 26 Feb 2026"],
    ["Copper rose. [USGS, May 2025; SMM]", "Copper rose. [1] [2]", "1: USGS, May 2025", "2: SMM"],
  ])("of a name with a date: %j", (line, ...expected) => {
    expect(read(`- ${line}`)).toEqual(expected);
  });

  test.each([
    "They met in May (Beijing, 2 February 2026)",
    "Copper rose. (Prices of 2025)",
    "Copper rose [in the years to 2025]",
    "The list is available at https://a.com/x.",
    "For the list see https://a.com/x",
    "The site https://a.com/x is down",
    "Visit https://a.com/x",
  ])("but not in %j", (line) => {
    expect(read(`- ${line}`)).toEqual([line]);
  });

  test.each([
    ["Copper rose, says [Reuters](https://a.com/x).", "Copper rose, says Reuters. [1]"],
    ["Copper rose, [Reuters](https://a.com/x) says.", "Copper rose, Reuters says. [1]"],
    ["[Reuters](https://a.com/x) says that copper rose.", "Reuters says that copper rose. [1]"],
    ["The [new quota](https://a.com/x) was cut.", "The new quota was cut. [1]"],
    [
      "Chile, [Peru](https://a.com/x) and Zambia mine copper.",
      "Chile, Peru and Zambia mine copper. [1]",
    ],
  ])("of a link inside a sentence, whose words stay: %j", (line, expected) => {
    expect(read(`- ${line}`)).toEqual([expected, "1: https://a.com/x"]);
  });

  test("of a name that is not known, if each bullet ends in one", () => {
    const named =
      "- Tin rose (Reuters)\n- Zinc fell (BNamericas)\n- Lead fell (European Commission)";
    expect(read(named)).toEqual([
      "Tin rose [1]",
      "Zinc fell [2]",
      "Lead fell [3]",
      "1: Reuters",
      "2: BNamericas",
      "3: European Commission",
    ]);
    expect(read(`${named}\n- Iron fell (in May)`)).toContain("Zinc fell (BNamericas)");
  });

  test("but not of a link that an entry of a list of sources starts with", () => {
    const list = "Sources\n1. [Tin report](https://a.com/x) from May\n";
    expect(read(`- Tin rose [1]\n\n${list}`)).toEqual([
      "Tin rose [1]",
      "1: Tin report https://a.com/x",
    ]);
  });

  test("with the position of the address, and a note", () => {
    const source = `${head}- Copper rose ([Reuters](https://a.com/x)).`;
    const { documents, diagnostics } = text.parse(source);
    const line = source.split("\n")[3]!;
    const { start, end } = documents[0]!.locate(["references", 0, "url"], "value");
    expect(line.slice(start.column - 1, end.column - 1)).toBe("https://a.com/x");
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toContain(
      "citation-shape: read as a citation; its address becomes a reference",
    );
  });
});

describe("does not cite the address of the page below the last statement", () => {
  const statements = "- Copper prices rose [1]\n- Zinc prices fell [2]";
  const address = "https://example.org/tin";

  test.each([
    [`${statements}\n${address}`],
    [`${statements}.\n${address}\n`],
    [`${statements}\nLink: ${address}`],
    [`${statements}\n${address}\nSources\n1. Reuters\n2. SMM`],
  ])("%j", (body) => {
    const { diagnostics } = text.parse(head + body);
    expect(read(body).slice(0, 2).join(" ")).not.toContain("[3]");
    expect(read(body).join(" ")).not.toContain("example.org");
    const at = (head + body).indexOf(body.includes("Link:") ? "Link:" : address);
    expect(
      diagnostics.filter(
        ({ code, range }) => code === "text-not-kept" && range!.start.offset === at,
      ),
    ).toHaveLength(1);
  });

  test("but one below each statement, and one below statements without numbers", () => {
    expect(
      read(`- Copper rose [1]\n${address}\n- Zinc fell [2]\nhttps://example.org/zinc`),
    ).toEqual([
      "Copper rose [1] [3]",
      "Zinc fell [2] [4]",
      `3: ${address}`,
      "4: https://example.org/zinc",
    ]);
    expect(read(`- Copper prices rose\n${address}`)).toEqual([
      "Copper prices rose [1]",
      `1: ${address}`,
    ]);
  });
});

describe("reads links at the ends of statements without bullets", () => {
  const expected = [
    "Copper prices rose again. [1]",
    "Zinc stocks fell again. [2]",
    "1: SMM https://a.com/x",
    "2: APNI https://a.com/y",
  ];

  test.each([
    "Copper prices rose again ([SMM](https://a.com/x)).\n\nZinc stocks fell again ([APNI](https://a.com/y)).",
    "Copper prices rose again. [SMM](https://a.com/x)\n\nZinc stocks fell again. [APNI](https://a.com/y)",
    "- Copper prices rose again. [[SMM](https://a.com/x)]\n- Zinc stocks fell again. [[APNI](https://a.com/y)]",
  ])("%j", (body) => {
    expect(read(body)).toEqual(expected);
  });

  test("that are only addresses", () => {
    expect(
      read(
        "Copper prices rose again. https://a.com/x\n\nZinc stocks fell again. (https://a.com/y)",
      ),
    ).toEqual([
      "Copper prices rose again. [1]",
      "Zinc stocks fell again. [2]",
      "1: https://a.com/x",
      "2: https://a.com/y",
    ]);
  });

  test.each([
    "Copper prices rose again.\n\nRead more. https://a.com/x",
    "Copper prices rose again ([SMM](https://a.com/x)).\n\nZinc stocks fell again.",
  ])("but not a single one: %j", (body) => {
    expect(read(body).filter((line) => /^[0-9]:/.test(line))).toEqual([]);
  });
});
