import { applyEdits, lintArticle } from "@mineral-brief/schema/lint";
import { formatPath, type Article } from "@mineral-brief/schema";
import fc from "fast-check";
import { runs } from "@mineral-brief/fixtures";
import { describe, expect, test } from "vitest";
import type { TermLists } from "./config.ts";
import { termRules } from "./term-rules.ts";

const withHead = (article: Partial<Article>): Article => ({
  schemaVersion: "1.0",
  headline: "Prices",
  language: "en",
  ...article,
});

/** Finds the issues of an article: `path: message`. */
function issuesOf(article: Partial<Article>, terms: TermLists): string[] {
  const issues = lintArticle<string>(withHead(article), { rules: termRules(terms) });
  return issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
}

/** Finds the messages about a text, and the text after the suggested fixes, one after the other. */
function check(text: string, terms: TermLists): { messages: string[]; fixed: string } {
  let article = withHead({ coreInsights: [{ text }] });
  const lint = () => lintArticle<string>(article, { rules: termRules(terms) });
  const messages = lint().map(({ message }) => message);
  for (let round = 0; round < 10; round++) {
    const [issue] = lint().filter(({ suggestedFix }) => suggestedFix !== undefined);
    if (issue === undefined) break;
    article = applyEdits(article, issue.suggestedFix!) as Article;
  }
  return { messages, fixed: article.coreInsights![0]!.text as string };
}

test.each([
  ["A 50 percent duty.", 0],
  ["A percent of it, and a 50 percent duty.", 0],
  ["A percent of it.", 1],
])("a term in the words of a figure has no fix: %s", (text, fixes) => {
  const figures = [{ text: "50 percent" }];
  const issues = lintArticle<string>(withHead({ coreInsights: [{ text, figures }] }), {
    rules: termRules({ prefer: { "per cent": ["percent"] } }),
  });
  expect(issues.map(({ message }) => message)).toEqual(['write "per cent", not "percent"']);
  expect(issues.filter(({ suggestedFix }) => suggestedFix !== undefined)).toHaveLength(fixes);
});

describe("a preferred term", () => {
  test.each<[string, TermLists["prefer"], string, string[]]>([
    [
      'He said "the aluminum ban stays", and “aluminum”; aluminum rose.',
      { aluminium: ["aluminum"] },
      'He said "the aluminum ban stays", and “aluminum”; aluminium rose.',
      ['write "aluminium", not "aluminum"'],
    ],
    [
      "部长说「稀土将受限制」，稀土上涨。",
      { 稀土元素: ["稀土"] },
      "部长说「稀土将受限制」，稀土元素上涨。",
      ['write "稀土元素", not "稀土"'],
    ],
    [
      'It paid 3" pipes and 5" of aluminum.',
      { aluminium: ["aluminum"] },
      'It paid 3" pipes and 5" of aluminium.',
      ['write "aluminium", not "aluminum"'],
    ],
    [
      "Buy aluminum.",
      { aluminium: ["aluminum"] },
      "Buy aluminium.",
      ['write "aluminium", not "aluminum"'],
    ],
    [
      "Aluminum fell.",
      { aluminium: ["aluminum"] },
      "Aluminium fell.",
      ['write "Aluminium", not "Aluminum"'],
    ],
    [
      "ALUMINUM fell.",
      { aluminium: ["aluminum"] },
      "ALUMINIUM fell.",
      ['write "ALUMINIUM", not "ALUMINUM"'],
    ],
    [
      "aluminum, Aluminum",
      { aluminium: ["aluminum"] },
      "aluminium, Aluminium",
      ['write "aluminium", not "aluminum"'],
    ],
    [
      "REEs: https://a.example/REEs, www.REEs.org, desk@REEs.org, REEs.pdf, [REEs](REEs/a), REEs",
      { "rare earths": ["REEs"] },
      "Rare earths: https://a.example/REEs, www.REEs.org, desk@REEs.org, REEs.pdf, [rare earths](REEs/a), rare earths",
      ['write "Rare earths", not "REEs"'],
    ],
    ["See aluminum.pdf.", { aluminium: ["aluminum"] }, "See aluminum.pdf.", []],
    ["aluminums and paraluminum", { aluminium: ["aluminum"] }, "aluminums and paraluminum", []],
    [
      "The DRC, not drc.",
      { "DR Congo": ["DRC"] },
      "The DR Congo, not drc.",
      ['write "DR Congo", not "DRC"'],
    ],
    [
      "REEs rose. Prices of REEs fell. REEs again.",
      { "rare earths": ["REEs"] },
      "Rare earths rose. Prices of rare earths fell. Rare earths again.",
      ['write "Rare earths", not "REEs"'],
    ],
    // The stop of an abbreviation ends no sentence.
    [
      "The price of tin vs. REE fell.",
      { "rare earths": ["REE"] },
      "The price of tin vs. rare earths fell.",
      ['write "rare earths", not "REE"'],
    ],
    [
      'The U.S. REE sector grew, i.e. "REE" mines, z. B. REE. REE rose.',
      { "rare earths": ["REE"] },
      'The U.S. rare earths sector grew, i.e. "REE" mines, z. B. rare earths. Rare earths rose.',
      ['write "rare earths", not "REE"'],
    ],
    ["DRC-based", { "DR Congo": ["DRC"] }, "DR Congo-based", ['write "DR Congo", not "DRC"']],
    [
      "In DR Congo, Congo",
      { "DR Congo": ["Congo"] },
      "In DR Congo, DR Congo",
      ['write "DR Congo", not "Congo"'],
    ],
    ["rare earth elements", { "rare earth elements": ["rare earth"] }, "rare earth elements", []],
    [
      "rare\n earth",
      { "rare-earth": ["rare earth"] },
      "rare-earth",
      ['write "rare-earth", not "rare\\n earth"'],
    ],
    ["价格铝矾土上涨", { 铝土矿: ["铝矾土"] }, "价格铝土矿上涨", ['write "铝土矿", not "铝矾土"']],
    [
      "a+b (c) [d]",
      { x: ["a+b", "(c)", "[d]"] },
      "x x x",
      ['write "x", not "a+b"', 'write "x", not "(c)"', 'write "x", not "[d]"'],
    ],
    ["Drc", { DRC: ["drc"] }, "DRC", ['write "DRC", not "Drc"']],
    ["DRC", { DRC: ["drc"] }, "DRC", []],
  ])("%j with %j becomes %j", (text, prefer, fixed, messages) => {
    expect(check(text, { prefer })).toEqual({ messages, fixed });
  });

  test("may be missing from quotes and names, not from other texts", () => {
    const word = "aluminum";
    const article = {
      headline: word,
      topics: [word],
      source: { name: word, headline: word },
      organizations: [{ id: "a", name: "Aluminum Corporation" }],
      coreInsights: [
        { text: "Aluminum Corporation sold aluminum." },
        { text: { value: word, lang: "de" }, citations: [{ id: 1, quote: word }] },
      ],
      references: [{ id: 1, title: word, publisher: word }],
    };
    const message = 'write "aluminium", not "aluminum"';
    expect(issuesOf(article, { prefer: { aluminium: ["aluminum"] } })).toEqual([
      `headline: ${message}`,
      `topics[0]: ${message}`,
      `coreInsights[0].text: ${message}`,
      `coreInsights[1].text.value: ${message}`,
    ]);
  });
});

test("a forbidden term is reported once per text, and has no fix", () => {
  expect(check("A Game changer, a game\tchanger", { forbid: ["game changer", "boon"] })).toEqual({
    messages: ['"Game changer" is on the project\'s list of forbidden terms; use other words'],
    fixed: "A Game changer, a game\tchanger",
  });
});

test("the first place of a term outside quotes and addresses is marked", () => {
  const text = 'At https://a.example/boon: "a boon", a boon and a boon';
  const terms: TermLists = { prefer: { benefit: ["boon"] }, forbid: ["boon"] };
  const article = withHead({ coreInsights: [{ text }] });
  const issues = lintArticle<string>(article, { rules: termRules(terms) });
  const start = text.indexOf("boon and");
  expect(issues.map(({ words, wordsStart }) => [words, wordsStart])).toEqual([
    ["boon", start],
    ["boon", start],
  ]);
});

test("a forbidden term in an address is no finding", () => {
  const text = "See https://a.example/boon and boon.pdf.";
  expect(check(text, { forbid: ["boon"] })).toEqual({ messages: [], fixed: text });
});

test("no list has no rules", () => {
  expect(termRules({})).toEqual([]);
  expect(termRules({ prefer: {}, forbid: [] })).toEqual([]);
});

test("any term and any text: the fixed text has none of the terms, and nothing throws", () => {
  const term = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 5 })
    .map((text) => text.trim());
  fc.assert(
    fc.property(term, fc.string({ unit: "grapheme" }), (avoided, text) => {
      fc.pre(avoided !== "");
      const { fixed } = check(`${text} ${avoided} ${text}`, { prefer: { ZZZZZZ: [avoided] } });
      expect(check(fixed, { prefer: { ZZZZZZ: [avoided] } }).messages).toEqual([]);
    }),
    { numRuns: runs / 5 },
  );
});
