import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const head = "Tungsten concentrate reaches a new record\nReuters · 2026-11-30\n\n";
const body = "Core Insights\n- Prices rose for a week [1]\n- Stocks fell by a third [2]\n\n";
const [first, second] = ["https://example.org/a", "https://example.org/b"];

/** The references of a brief, as `id title | publisher | date | address`, and the codes of the findings about what is not kept. */
function read(list: string): { references: string[]; codes: string[] } {
  const { documents, diagnostics } = text.parse(head + body + list);
  expect(documents).toHaveLength(1);
  const { references = [], coreInsights = [] } = documents[0]!.data as Article;
  expect(coreInsights.map((insight) => textOf(insight.text))).toEqual([
    "Prices rose for a week",
    "Stocks fell by a third",
  ]);
  return {
    references: references.map(({ id, title, publisher, datePublished, url }) =>
      [id + " " + (title ? textOf(title) : ""), publisher && textOf(publisher), datePublished, url]
        .map((part) => part ?? "")
        .join(" | "),
    ),
    codes: diagnostics.map(({ code }) => code).filter((code) => code !== "language-guessed"),
  };
}

const expected = [
  `1 Offers rise in Rotterdam | reuters.com |  | ${first}`,
  `2 Mines close for repairs | argus.example |  | ${second}`,
];

describe("reads the entries of a list on several lines", () => {
  test.each([
    [
      "numbers, sites, titles and addresses",
      `Sources\n1\nreuters.com\nOffers rise in Rotterdam\n${first}\n2\nargus.example\nMines close for repairs\n${second}`,
    ],
    [
      "with empty lines between them",
      `Sources\n\n1\n\nreuters.com\n\nOffers rise in Rotterdam\n\n${first}\n\n2\n\nargus.example\n\nMines close for repairs\n\n${second}`,
    ],
    [
      "numbers with a full stop",
      `Sources\n1.\nreuters.com\nOffers rise in Rotterdam\n${first}\n2.\nargus.example\nMines close for repairs\n${second}`,
    ],
    [
      "numbers before the names",
      `## Sources\n1. reuters.com\nOffers rise in Rotterdam\n${first}\n2. argus.example\nMines close for repairs\n${second}`,
    ],
    [
      "marks before the titles",
      `References\n[1] Offers rise in Rotterdam\nreuters.com\n${first}\n[2] Mines close for repairs\nargus.example\n${second}`,
    ],
    [
      "marks without a heading",
      `[1] Offers rise in Rotterdam\nreuters.com\n${first}\n[2] Mines close for repairs\nargus.example\n${second}`,
    ],
    [
      "marks on lines of their own",
      `Sources\n[1]\nreuters.com\nOffers rise in Rotterdam\n${first}\n\n[2]\nargus.example\nMines close for repairs\n${second}`,
    ],
  ])("%s", (_, list) => {
    expect(read(list)).toEqual({ references: expected, codes: [] });
  });

  test.each([
    [
      "1. Reuters\nOffers rise in Rotterdam\n2. Argus\nMines close for repairs",
      ["1 Offers rise in Rotterdam | Reuters |  | ", "2 Mines close for repairs | Argus |  | "],
    ],
    [
      "1. Reuters\n   30 Nov 2026\n2. Argus\n   29 Nov 2026",
      ["1 Reuters |  | 2026-11-30 | ", "2 Argus |  | 2026-11-29 | "],
    ],
    [
      `1. Reuters\nOffers rise in Rotterdam\n30 Nov 2026\n${first}\n2. Argus\nMines close for repairs\n29 Nov 2026\n${second}`,
      [
        `1 Offers rise in Rotterdam | Reuters | 2026-11-30 | ${first}`,
        `2 Mines close for repairs | Argus | 2026-11-29 | ${second}`,
      ],
    ],
    // Neither line is a name: both are the title.
    [
      `1. Offers rise in Rotterdam\nhigher than in May\n${first}\n2. Mines close for repairs\nuntil March\n${second}`,
      [
        `1 Offers rise in Rotterdam – higher than in May |  |  | ${first}`,
        `2 Mines close for repairs – until March |  |  | ${second}`,
      ],
    ],
    [
      '[1]\nReuters, "Offers rise"\n\n[2]\nArgus',
      ['1 Reuters, "Offers rise" |  |  | ', "2 Argus |  |  | "],
    ],
    ["(1): Reuters\n(2): Argus", ["1 Reuters |  |  | ", "2 Argus |  |  | "]],
    ["#1 Reuters\n#2 Argus", ["1 Reuters |  |  | ", "2 Argus |  |  | "]],
  ])("Sources: %s", (list, references) => {
    expect(read(`Sources\n${list}`)).toEqual({ references, codes: [] });
  });

  test("reports a line of a list whose entries have other forms", () => {
    const list = "Sources\n1. Reuters\nOffers rise in Rotterdam\n2. Argus";
    expect(read(list)).toEqual({
      references: ["1 Reuters |  |  | ", "2 Argus |  |  | "],
      codes: ["text-not-kept"],
    });
  });
});

test.each([
  ["Sources: Reuters [1], Argus [2]", ["1 Reuters |  |  | ", "2 Argus |  |  | "]],
  [
    "**Sources:** Reuters [1]; Mining Observer [2].",
    ["1 Reuters |  |  | ", "2 Mining Observer |  |  | "],
  ],
])("reads names before their numbers: %s", (list, references) => {
  expect(read(list)).toEqual({ references, codes: [] });
});

test("reads a statement with citations as no list of names", () => {
  const statement = "Sources: Reuters says that prices rose [1], and Argus that stocks fell [2]";
  const { coreInsights = [] } = text.parse(`${head}Core Insights\n- ${statement}\n`).documents[0]!
    .data as Article;
  expect(coreInsights).toHaveLength(1);
});
