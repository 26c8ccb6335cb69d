import { arbitraryArticle, runs, validArticles } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "@mineral-brief/schema";
import { allInsights, textOf } from "@mineral-brief/schema/reading";
import { caniemail } from "caniemail";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { email } from "./email.ts";
import { emailText } from "./email-text.ts";

const numRuns = runs / 5;
const gallium = galleryArticles["gallium-germanium-antimony"] as Article;
const uranium = galleryArticles["uranium-twice-withdrawn"] as Article;
const brief: Article = {
  schemaVersion: "1.0",
  headline: { value: "钨价上涨", lang: "zh" },
  language: "en",
  source: { name: "Kuang Ye Guan Cha", url: "https://example.org/source?a=1&b=2" },
  datePublished: "2025-10-24",
  topics: ["tungsten"],
  coreInsights: [{ text: "Prices rose <again>.", citations: [1, 2] }],
  groups: [
    {
      title: "Supply",
      insights: [{ text: "One mine may close.", kind: "outlook", citations: [2] }],
    },
    { title: "Demand", insights: [{ text: "Orders fell.", kind: "claim" }] },
  ],
  references: [
    { id: 1, title: "Ticker", publisher: "A desk", url: "https://example.org/1" },
    { id: 2, publisher: "Another desk" },
  ],
  provenance: { disclosure: "ai-assisted" },
};

const write = (articles: readonly Article[], title?: string): string =>
  email.serialise(articles, { feed: { title } }).text;

/** The words of a page as a reader sees them, one line per block. */
function shown(page: string): string {
  return page
    .replace(/[^]*<\/style>/, "")
    .replace(/<(?:\/(?:p|h\d|li|td|div)|br)>/g, "\n")
    .replace(/<!--[^]*?-->|<[^>]*>/g, "")
    .replaceAll("&#8288;", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

test.each([
  ["en", "“Output fell”"],
  ["fr", "«\u00A0Output fell\u00A0»"],
  ["de", "„Output fell“"],
  ["ru", "«Output fell»"],
  ["zh", "“Output fell”"],
  ["zh-Hant", "「Output fell」"],
  ["ja", "「Output fell」"],
  ["ar", "«Output fell»"],
])("quotes have the marks of a brief in %s", (language, quoted) => {
  const quote = { value: "Output fell", lang: "en" };
  const references = [{ id: 1, title: { value: "A", lang: "en" }, quote }];
  const quoting: Article = { ...brief, language, references };
  expect(shown(write([quoting]))).toContain(quoted);
  expect(emailText.serialise([quoting]).text).toContain(quoted);
});

test("no line of a French headline starts with a colon", () => {
  const french: Article = { ...brief, language: "fr", headline: "Cobalt : les quotas" };
  expect(write([french])).toContain(">Cobalt\u00A0: les quotas</h1>");
});

test("marks a retracted insight, and starts the words beside the subject with its retraction", () => {
  const retracted: Article = {
    ...brief,
    coreInsights: [
      { id: "x", text: "Prices rose.", citations: [1] },
      { text: "Quotas fell.", citations: [1] },
    ],
    corrections: [{ date: "2025-10-25", kind: "retraction", insight: "x", text: "No." }],
  };
  const page = shown(write([retracted]));
  expect(page).toContain("Withdrawn: Prices rose.");
  expect(page.trimStart()).toMatch(
    /^October 25, 2025 · Withdrawn: “Prices rose\.” No\. Quotas fell\./,
  );
  expect(emailText.serialise([retracted]).text).toContain("Withdrawn: Prices rose. [1]");
});

test("a short figure, a number with its unit, and a date stay on one line", () => {
  const text = "The quota is 96 600 t, worth about 26 dollars a pound, and 30 firms have one.";
  const figures = [{ text: "96 600 t" }, { text: "about 26 dollars a pound" }];
  const page = shown(write([{ ...brief, language: "fr", coreInsights: [{ text, figures }] }]));
  expect(page).toContain(
    "is 96\u00A0600\u00A0t, worth about 26\u00A0dollars\u00A0a pound, and 30\u00A0firms have one.",
  );
  expect(page).toContain("24\u00A0octobre\u00A02025");
});

/** After Latin letters, the marks of an Arabic sentence would run from left to right. */
describe("marks of an Arabic brief, each after a mark of direction", () => {
  const arabic: Article = {
    schemaVersion: "1.0",
    headline: "اتفاق",
    language: "ar",
    coreInsights: [{ text: "اتفاق مع MP Materials.", citations: [1, 2] }],
  };
  const references = [
    { id: 1, title: "USGS" },
    { id: 2, title: "IEA" },
  ];
  const lastLine = (text: string): string => text.trim().split("\n\n")[1]!;

  test.each<[string, Article]>([
    ["that lead to references", { ...arabic, references }],
    ["of passages", arabic],
  ])("%s", (_, article) => {
    const letter = email.serialise([article]).text.replace(/<[^>]*>/g, "");
    expect(letter).toContain("اتفاق مع MP Materials.&#8288;\u200F[1]\u200F[2]");
    expect(lastLine(emailText.serialise([article]).text)).toBe(
      "اتفاق مع MP Materials. \u200F[1]\u200F[2]",
    );
  });

  test("but none in a brief that runs from left to right", () => {
    const english = { ...arabic, language: "en", references };
    expect(email.serialise([english]).text).not.toContain("\u200F");
    expect(emailText.serialise([english]).text).not.toContain("\u200F");
  });
});

describe("a letter with one brief", () => {
  const page = write([brief]);

  test("has the headline as its subject, and the core insights beside it in a list of mails", () => {
    expect(page).toContain("<title>钨价上涨</title>");
    expect(/<div style="display:none[^>]*>(.*?)<\/div>/.exec(page)?.[1]).toBe(
      "Prices rose &lt;again&gt;.",
    );
  });

  test("warns beside the subject too", () => {
    const page = write([
      {
        ...brief,
        coreInsights: [{ text: "Prices rose.", kind: "claim", attribution: { name: "A mine" } }],
        corrections: [{ date: "2025-10-25", kind: "retraction", text: "They fell." }],
      },
    ]);
    expect(/<div style="display:none[^>]*>(.*?)<\/div>/.exec(page)?.[1]).toBe(
      "October 25, 2025 · retraction: They fell. Withdrawn\u00A0· Claim: A mine: Prices rose.",
    );
  });

  test("shows the sentences, what warns about them, and the sources", () => {
    const lines = shown(page).split(/\n\s*/);
    expect(lines).toEqual(
      expect.arrayContaining([
        "Prices rose <again>.[1][2]",
        "Outlook: One mine may close.[2]",
        "Claim: Orders fell. (no source given)",
        "[1] A desk. Ticker ↑",
        "[2] Another desk ↑",
      ]),
    );
    expect(lines.join()).toContain("Kuang Ye Guan Cha · October\u00A024,\u00A02025 · AI-assisted");
  });
});

describe("a letter with several briefs", () => {
  const page = write([brief, { ...brief, headline: "Tin" }], "Metals, week 43");

  test("has a title, and links to each brief", () => {
    expect(page).toContain("<title>Metals, week 43</title>");
    expect(shown(page).trim().split(/\n\s*/).slice(0, 4)).toEqual([
      "钨价上涨 · Tin",
      "Metals, week 43",
      "钨价上涨",
      "Tin",
    ]);
    expect(page).toMatch(/href="#brief-1"[^]*href="#brief-2"/);
  });
});

describe("a letter with a brief that does not hold", () => {
  const named = (headline: string, fields: Partial<Article>): Article => ({
    ...brief,
    headline,
    ...fields,
  });
  const retraction = { date: "2025-10-25", kind: "retraction", text: "No." };
  const letter = [
    named("Tin", { corrections: [retraction] }),
    named("Zinc", {
      coreInsights: [{ id: "x", text: "Prices rose." }, { text: "Quotas fell." }],
      corrections: [{ ...retraction, insight: "x" }],
    }),
    named("Old", { id: "urn:old" }),
    named("New", { id: "urn:new", supersedes: "urn:old" }),
  ];

  test("warns beside the subject, in the contents and at the brief", () => {
    const page = write(letter, "Metals");
    const lines = shown(page).trim().split(/\n\s*/);
    expect(lines.slice(0, 7)).toEqual([
      "Withdrawn: Tin · Corrected: Zinc · New",
      "Metals",
      "Withdrawn: Tin",
      "Corrected: Zinc",
      "Old",
      "Replaced by New",
      "New",
    ]);
    expect(lines.slice(7)).toEqual(expect.arrayContaining(["Replaced by New", "Replaces Old"]));
    expect(page).toMatch(/Replaced by <a [^>]*href="#brief-4"/);
    expect(page).toMatch(/Replaces <a [^>]*href="#brief-3"/);
  });

  test("warns in plain text", () => {
    const { text } = emailText.serialise(letter, { feed: { title: "Metals" } });
    expect(text).toMatch(
      /^Metals\n\n1\. Withdrawn: Tin\n2\. Corrected: Zinc\n3\. Old\n {3}Replaced by New\n4\. New\n\n={40}\n/,
    );
    expect(text).toContain("\n\nReplaced by New\n\n");
    expect(text).toContain("\n\nReplaces Old\n\n");
  });

  test("warns in the language of most briefs", () => {
    const chinese = letter.map((article) => ({ ...article, language: "zh" }));
    expect(shown(write(chinese)).trim()).toMatch(/^已撤回：Tin · /);
  });

  test("names only an id if the replaced brief is not in it", () => {
    expect(shown(write(letter.slice(3)))).toContain("Replaces an earlier brief");
  });
});

test("every mark leads to its reference, every reference back, and no id occurs twice", () => {
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 }), (articles) => {
      const page = write(articles as Article[]);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }),
    { numRuns },
  );
});

/** Without white space and the characters that HTML does not allow. */
const bare = (words: string): string =>
  words.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu, "");

test("the page and the text say every sentence of the article", () => {
  fc.assert(
    fc.property(arbitraryArticle, (generated) => {
      const article = generated as Article;
      const page = bare(shown(write([article])));
      const text = bare(emailText.serialise([article]).text);
      for (const { insight } of allInsights(article)) {
        const words = bare(textOf(insight.text));
        expect(page).toContain(words);
        expect(text).toContain(words);
      }
    }),
    { numRuns },
  );
});

test("what an article says is text, never markup", () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = write([
    {
      ...brief,
      headline: evil,
      topics: [evil],
      coreInsights: [{ text: evil, citations: [1] }],
      references: [{ id: 1, title: evil, publisher: evil, quote: evil }],
    },
  ]);
  expect(page).not.toMatch(/<(?:script|img|details|iframe|link)\b/);
});

test.each(Object.entries({ ...validArticles, ...galleryArticles }))(
  "%s is valid HTML",
  (_, article) => {
    const page = write([article as Article]);
    const errors: string[] = [];
    parse(page, { onParseError: ({ code }) => errors.push(code) });
    const { results } = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: {
        "long-title": "off",
        "valid-id": ["error", { relaxed: true }],
        // Mail programs keep the style attribute and old attributes of tables; they remove style sheets.
        "no-inline-style": "off",
        "no-deprecated-attr": "off",
        "no-conditional-comment": "off",
        "prefer-tbody": "off",
      },
    }).validateStringSync(page);
    expect([
      ...errors,
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ]).toEqual([]);
  },
);

describe("in Gmail, Outlook and Apple Mail", () => {
  /** What some of them do not support, and what happens there. */
  const known = new Set([
    // The letter keeps its light colours, or the program makes its own dark ones.
    "<style> element",
    "@media",
    "Attribute selector",
    "Class selector",
    "Descendant combinator",
    // The ground is that of the program.
    "<body> element",
    // The first words of the letter appear twice, small and in the colour of the ground.
    "display:none",
    "overflow",
    // A word that is longer than the line makes the letter wider.
    "word-break",
    // The marks are still numbers, and the references have the same numbers.
    "Local anchors",
    // A screen reader reads the mark instead of its name, and the table as a table.
    "aria-label attribute",
    "role attribute",
  ]);

  test("everything else is supported", () => {
    const { issues } = caniemail({
      clients: ["gmail.*", "outlook.*", "apple-mail.*"],
      html: write([gallium, brief], "Metals"),
    });
    const found = [...issues.errors.values()].flat().map(({ title }) => title);
    expect([...new Set(found)].filter((title) => !known.has(title))).toEqual([]);
  });

  test("24 insights stay below 102 KB, after which Gmail cuts a letter", () => {
    const articles = [gallium, uranium];
    expect(articles.flatMap((article) => allInsights(article)).length).toBeGreaterThanOrEqual(24);
    expect(Buffer.byteLength(write(articles))).toBeLessThan(102_000);
  });
});

test("the plain text has the kind and the date of a reference after its title", () => {
  const references = [
    { id: 1, title: "Ticker", publisher: "A desk", kind: "dataset", datePublished: "2025-10-24" },
    { id: 2, kind: "dataset" },
  ];
  const { text } = emailText.serialise([{ ...brief, references }]);
  expect(text).toContain("\n[1] A desk. Ticker · dataset · Oct 24, 2025\n[2] dataset\n");
});

test("the letter too, with a dot between them", () => {
  const references = [
    { id: 1, title: "Export law", kind: "law" },
    { id: 2, kind: "law" },
  ];
  const { text } = email.serialise([{ ...brief, references }]) as { readonly text: string };
  expect(text).toContain('[1] Export law · <span dir="auto">law</span>');
  expect(text).toContain('[2] <span dir="auto">law</span>');
});

test("the plain text has an address without a name once", () => {
  const references = [{ id: 1, url: "https://example.org/law" }];
  const { text } = emailText.serialise([
    { ...brief, supersedes: "https://example.org/old", references },
  ]);
  expect(text).toContain("\nReplaces: https://example.org/old\n");
  expect(text).toContain("\n[1] https://example.org/law\n");
  expect(text.match(/example\.org\/(?:old|law)/g)).toEqual(["example.org/old", "example.org/law"]);
});

test("the plain text has the sentences, the marks and the addresses", () => {
  expect(emailText.serialise([brief]).text).toBe(`tungsten

钨价上涨

Kuang Ye Guan Cha <https://example.org/source?a=1&b=2> · October 24, 2025 · AI-assisted

Prices rose <again>. [1][2]

## Supply

- Outlook: One mine may close. [2]

## Demand

- Claim: Orders fell. (no source given)

## References

[1] A desk. Ticker
  https://example.org/1
[2] Another desk
`);
});

test.each<[readonly string[], string]>([
  [["en"], 'lang="en" dir="ltr"'],
  [["ar", "en", "en"], 'lang="en" dir="ltr"'],
  [["ar", "en"], 'lang="ar" dir="rtl"'],
  [[], 'lang="en" dir="ltr"'],
])("a letter of briefs in %j has the language of most of them", (languages, attributes) => {
  const articles = languages.map((language): Article => ({
    schemaVersion: "1.0",
    headline: "Tin",
    language,
  }));
  const { text } = email.serialise(articles) as { readonly text: string };
  expect(text).toContain(`<html ${attributes}>`);
  // A style, because mail programs know no `start`.
  expect(/<div style="max-width:600px[^"]*text-align:right"/.test(text)).toBe(
    attributes.includes("rtl"),
  );
});

test.each([
  [
    ["ar", "ar", "en"],
    ["right", "right", "left"],
  ],
  [
    ["ar", "zh"],
    ["right", "left"],
  ],
  [
    ["en", "ar"],
    [undefined, "right"],
  ],
  [["en"], [undefined]],
])(
  "briefs in %j have their text at its side, also if the letter has another: %j",
  (languages, sides) => {
    const articles = languages.map((language): Article => ({
      schemaVersion: "1.0",
      headline: "Tin",
      language,
    }));
    const { text } = email.serialise(articles) as { readonly text: string };
    const found = [...text.matchAll(/ dir="\w+"><tr><td class="rule" style="([^"]*)"/g)];
    expect(found.map(([, style]) => /text-align:(\w+)/.exec(style!)?.[1])).toEqual(sides);
  },
);
