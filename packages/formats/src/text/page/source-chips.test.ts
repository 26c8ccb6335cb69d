import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n";

/** The insights, then what is not kept. */
function read(body: string): [insights: string[], notKept: string[]] {
  const source = head + body;
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights = [], groups = [] } = documents[0]!.data as {
    coreInsights?: { text: string }[];
    groups?: { insights: { text: string }[] }[];
  };
  const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
  return [
    insights.map((insight) => insight.text),
    diagnostics
      .filter(({ code }) => code === "text-not-kept" || code === "interface-residue")
      .map(({ severity, range: { start, end } }) => {
        return `${severity} ${source.slice(start.offset, end.offset)}`;
      }),
  ];
}

describe("the names of sources that assistants draw after statements are not part of them", () => {
  test.each<[what: string, body: string, insights: string[], notKept: string[]]>([
    [
      "directly after a sentence",
      "- Prices rose.reuters+1\n- Japan signed a deal.asia.nikkei+2",
      ["Prices rose.", "Japan signed a deal."],
      ["warning reuters+1", "note asia.nikkei+2"],
    ],
    [
      "without a number, where others have one",
      "- Prices rose.reuters+1\n- The quota fell to 58,000 t.mining",
      ["Prices rose.", "The quota fell to 58,000 t."],
      ["warning reuters+1", "note mining"],
    ],
    [
      "before the full stop",
      "- Prices rose reuters+1.\n- The quota fell.mining.com+2.\n- Stocks fell mining.com+1",
      ["Prices rose.", "The quota fell.", "Stocks fell"],
      ["warning  reuters+1", "note mining.com+2.", "note  mining.com+1"],
    ],
    [
      "but not other words before it, and no address",
      "- Prices rose.reuters+1\n- It is called china+1.\n- Stocks of lead fell https://www.argus.example",
      ["Prices rose.", "It is called china+1.", "Stocks of lead fell"],
      ["warning reuters+1"],
    ],
    [
      "but not the last word of the sentence, which has no full stop without them",
      "- No target was set.ft+1\n- Licences were issued.gov+1\n- The price is in.at+2 Stocks fell.\n- Tin fell in Canada.ft+1\n- The duty is that of the U.S.ft+1\n- No duty was set.ft",
      [
        "No target was set.",
        "Licences were issued.",
        "The price is in. Stocks fell.",
        "Tin fell in Canada.",
        "The duty is that of the U.S.",
        "No duty was set.",
      ],
      ["warning ft+1", "note gov+1", "note at+2", "note ft+1", "note ft+1", "note ft"],
    ],
    [
      "with its country, if the text shows that it is a site",
      "- Prices rose. mining.ca+1\n- Stocks fell mining.ca+2\n- Stocks rose www.gov.uk+1",
      ["Prices rose.", "Stocks fell", "Stocks rose"],
      ["warning mining.ca+1", "note  mining.ca+2", "note  www.gov.uk+1"],
    ],
    [
      "at the ends of lines without bullets, where a line with a name is a title",
      "The alliance was launched by Canada.canada+2\n26 projects mobilise C$6.4 billion.canada\nPrice floors were not agreed.csis\nOpen questions\nNo target exists for stocks.reuters+1",
      [
        "The alliance was launched by Canada.",
        "26 projects mobilise C$6.4 billion.",
        "Price floors were not agreed.",
        "No target exists for stocks.",
      ],
      ["warning canada+2", "note canada", "note csis", "note reuters+1"],
    ],
    [
      "between sentences",
      "- Prices rose.reuters+1 Stocks fell.mining+2 Japan signed.",
      ["Prices rose. Stocks fell. Japan signed."],
      ["warning reuters+1", "note mining+2"],
    ],
    [
      "after a space at the end of a line",
      "- Prices rose. reuters +2",
      ["Prices rose."],
      ["warning reuters +2"],
    ],
    [
      "on lines of their own",
      "- Prices rose.\nReuters\n+1\nReuters\n+1\n- Stocks fell.\nMining.com\n- Japan signed.\nNikkei Asia\n+2",
      ["Prices rose.", "Stocks fell.", "Japan signed."],
      ["warning Reuters\n+1", "note Reuters\n+1", "note Mining.com", "note Nikkei Asia\n+2"],
    ],
    [
      "with a capital, where others have a number",
      "- Prices rose. The Star+1\n- Stocks are low. Reuters\n- The mine opened. Ore Quill Notes\n- Japan signed. The Star",
      ["Prices rose.", "Stocks are low.", "The mine opened.", "Japan signed."],
      ["warning The Star+1", "note Reuters", "note Ore Quill Notes", "note The Star"],
    ],
    [
      "but not names that belong to the sentence",
      "- Prices rose. The Star+1\n- It was signed by Mr. Smith\n- The mine is near St. Ives\n- Exports stopped. China\n  then lifted the ban.",
      [
        "Prices rose.",
        "It was signed by Mr. Smith",
        "The mine is near St. Ives",
        "Exports stopped. China then lifted the ban.",
      ],
      ["warning The Star+1"],
    ],
    [
      "without a space, and in Chinese",
      "- 锡价上涨。路透社+1\n- Tin fell sharply.Reuters\n- It is owned by U.S.Steel",
      ["锡价上涨。", "Tin fell sharply.", "It is owned by U.S.Steel"],
      ["warning 路透社+1", "note Reuters"],
    ],
    [
      "and the button below them",
      "- Prices rose. The Star+1\n- Stocks fell.\n\nSources",
      ["Prices rose.", "Stocks fell."],
      ["warning The Star+1", "note Sources"],
    ],
    [
      "in paragraphs, with an offer and the button below them",
      "Prices rose. The Star+1\n\n\nStocks are low. Reuters\n\n\nIf you want, I can turn this into a PDF.\n\nSources",
      ["Prices rose.", "Stocks are low."],
      [
        "warning The Star+1",
        "note Reuters",
        "note If you want, I can turn this into a PDF.",
        "note Sources",
      ],
    ],
    [
      "on lines of their own, below statements without bullets",
      "Price: prices rose.\nmofcom\n+1\nStocks: stocks fell.\nreuters\n+1",
      ["Price: prices rose.", "Stocks: stocks fell."],
      ["warning mofcom\n+1", "note reuters\n+1"],
    ],
    [
      "above the full stop of the statement",
      "Prices rose to a record\nreuters.com\n.\nStocks fell\nmining.com\n+2\nore.example\n. Japan signed\nreuters.com\n.",
      ["Prices rose to a record.", "Stocks fell. Japan signed."],
      ["warning reuters.com", "note mining.com\n+2\nore.example", "note reuters.com"],
    ],
    [
      "between bullets",
      "- Prices rose\nreuters.com\nmining.com\n- Stocks fell\nreuters.com",
      ["Prices rose", "Stocks fell"],
      ["warning reuters.com\nmining.com", "note reuters.com"],
    ],
    [
      "but not one below the last bullet",
      "- Prices rose\n- Stocks fell\nreuters.com",
      ["Prices rose", "Stocks fell reuters.com"],
      [],
    ],
  ])("%s", (_, body, insights, notKept) => {
    expect(read(body)).toEqual([insights, notKept]);
  });
});

describe("a name without a number below a statement, where other statements have one below them", () => {
  const named = "- Prices rose.\nReuters\n+1\n- Stocks fell.\nArgus Media\n+2\n";

  test.each<[what: string, body: string, insights: string[], notKept: string[]]>([
    [
      "is the name of a source above the next statement and below the last one",
      `${named}- Japan signed.\nGlobal Trade Alert\n- The mine opened.\nSEC`,
      ["Prices rose.", "Stocks fell.", "Japan signed.", "The mine opened."],
      ["warning Reuters\n+1", "note Argus Media\n+2", "warning Global Trade Alert", "warning SEC"],
    ],
    [
      "also without bullets",
      `${named}- Japan signed.\nCenter for Ore and Strategy\n- The mine opened.\nSEC\n\nLet me know!`.replaceAll(
        "- ",
        "",
      ),
      ["Prices rose.", "Stocks fell.", "Japan signed.", "The mine opened."],
      [
        "warning Reuters\n+1",
        "note Argus Media\n+2",
        "warning Center for Ore and Strategy",
        "warning SEC",
        "note Let me know!",
      ],
    ],
    [
      "is a title above several statements, and if it has a word of a title",
      `${named}- Japan signed.\nSupply Chains\n- The mine opened.\n- It closed.\nMarket Outlook\n- Tin rises.`,
      [
        "Prices rose.",
        "Stocks fell.",
        "Japan signed.",
        "The mine opened.",
        "It closed.",
        "Tin rises.",
      ],
      ["warning Reuters\n+1", "note Argus Media\n+2"],
    ],
  ])("%s", (_, body, insights, notKept) => {
    expect(read(body)).toEqual([insights, notKept]);
  });
});

describe("other words with a plus are kept", () => {
  test.each([
    "Call +1 555 0100 for details.",
    "Copper fell, tin +3",
    "Output rose by 5.5+1 points.",
    "Prices rose, says mining.com",
    "The field C++ grew.",
  ])("%s", (statement) => {
    expect(read(`- ${statement}\n- Stocks fell.`)).toEqual([[statement, "Stocks fell."], []]);
  });

  test("also in a text with such names", () => {
    expect(read("- Prices rose.reuters+1\n- Stocks fell, says mining.com\n- Tin +3")).toEqual([
      ["Prices rose.", "Stocks fell, says mining.com", "Tin +3"],
      ["warning reuters+1"],
    ]);
  });
});

test.each([
  "**Disclaimer:** This is not advice.",
  "Disclaimer: The figures were taken from the sources above and may change without notice; the authors take no responsibility for decisions that readers make with them, nor for the sources.",
])("a disclaimer is no insight: %s", (line) => {
  expect(read(`- Prices rose.\n- Stocks fell.\n\n${line}`)).toEqual([
    ["Prices rose.", "Stocks fell."],
    [`note ${line}`],
  ]);
});

test("the button below the offer of an assistant is no insight", () => {
  expect(read("Prices rose.\nStocks fell.\n\nWould you like a chart?\n\nSources")).toEqual([
    ["Prices rose.", "Stocks fell."],
    ["note Would you like a chart?", "note Sources"],
  ]);
});

test("the menu, the tabs and the buttons around an answer are not part of it", () => {
  const answer =
    "Exports fell by 3 per cent in May.reuters+1\n\nKey decisions\nThe ban was paused.mofcom+2\n5 mines reopened.ft\nOpen questions\nNo date was set.ft+1";
  const source = `Home\nDiscover\nSpaces\nWhat did China decide on tin in May?\nAnswer\nSources\n10\nImages\nReviewed 10 sources\n\n${answer}\n\nShare\nExport\nRewrite\n`;
  const { documents, diagnostics } = text.parse(source);
  expect(documents[0]!.data).toMatchObject({
    headline: "What did China decide on tin in May?",
    groups: [
      { insights: [{ text: "Exports fell by 3 per cent in May." }] },
      {
        title: "Key decisions",
        insights: [{ text: "The ban was paused." }, { text: "5 mines reopened." }],
      },
      { title: "Open questions", insights: [{ text: "No date was set." }] },
    ],
  });
  expect(diagnostics.map(({ code }) => code)).toContain("text-separators-guessed");
});

test("a name after a sentence stays in a text without such names", () => {
  expect(read("- Prices rose sharply. Reuters\n- Stocks fell.")).toEqual([
    ["Prices rose sharply. Reuters", "Stocks fell."],
    [],
  ]);
});

test("a list of sources without numbers is no insight", () => {
  expect(read("- Prices rose.\n\n**Sources:** USGS; Argus Media.")).toEqual([
    ["Prices rose."],
    ["warning **Sources:** USGS; Argus Media."],
  ]);
});

describe("the questions that an assistant suggests below its answer are not part of it", () => {
  test.each([
    [
      "Related\nWhat is tin used for?\nWho mines it?",
      "note Related\nWhat is tin used for?\nWho mines it?",
    ],
    ["Related\nWho mines it?\nAsk a follow-up…", "note Related\nWho mines it?\nAsk a follow-up…"],
    ["People also ask\n\nWho mines tin?", "note People also ask\n\nWho mines tin?"],
    ["相关问题\n谁开采锡？", "note 相关问题\n谁开采锡？"],
  ])("%j", (questions, notKept) => {
    expect(read(`- Prices rose.\n- Stocks fell.\n\n${questions}\n`)).toEqual([
      ["Prices rose.", "Stocks fell."],
      [notKept],
    ]);
  });

  test("also above an empty line and another text", () => {
    const related = "Related\nWho mines it?\nAsk a follow-up";
    expect(read(`- Prices rose.\n\n${related}\n\nOutlook\n- Stocks fall.`)).toEqual([
      ["Prices rose.", "Stocks fall."],
      [`note ${related}`],
    ]);
  });

  test("but questions below another heading are", () => {
    expect(read("- Prices rose.\n\nOpen questions\n- Who mines it?")).toEqual([
      ["Prices rose.", "Who mines it?"],
      [],
    ]);
  });
});
