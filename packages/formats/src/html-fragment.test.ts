import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { arbitraryArticle, statedTexts, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article, Insight } from "@mineral-brief/schema";
import { viewArticle, viewData, readingText } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import fc from "fast-check";
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { fragmentMarkup, fragmentStyle, htmlFragment } from "./html-fragment.ts";

const numRuns = runs * 0.4;

type Node = DefaultTreeAdapterTypes.Node;

/** Returns all visible text, in the order of the document. */
function shownTexts(node: Node): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (!("childNodes" in node) || node.nodeName === "script") return [];
  return node.childNodes.flatMap(shownTexts);
}

/**
 * Normalises text as a page shows it: white space is one space, and characters that HTML does not allow are U+FFFD.
 * Removes word joiners, which have no width, and separators, which the element's style draws.
 */
function seen(texts: readonly string[]): string[] {
  return texts
    .map((text) =>
      text
        .replace(/(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
        .replaceAll("\u2060", "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => text !== "");
}

/** The words of texts in their order, without white space and the punctuation between items. */
function wordsOf(texts: readonly string[]): string {
  return seen(texts)
    .join("")
    .replace(/[\s\p{P}]/gu, "");
}

function readingTextOf(article: Article): string[] {
  return readingText(viewArticle(article, { nameOf }), viewData(article, { nameOf }));
}

function textsOf(article: Article): string[] {
  return seen(shownTexts(parseFragment(htmlFragment.serialise([article]).text)));
}

test("marks a retracted insight", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ id: "x", text: "Prices rose.", kind: "claim" }],
    corrections: [{ date: "2025-10-25", kind: "retraction", insight: "x", text: "No." }],
  };
  expect(textsOf(article).join(" ")).toContain("Withdrawn · Claim · Prices rose.");
});

test.each<[string, Partial<Insight>, string]>([
  [
    "who and what",
    { relations: [{ type: "quota", from: ["cn"], status: "in-force" }] },
    "cn in force: quota",
  ],
  [
    "who to whom, and what",
    { relations: [{ type: "offtake", from: ["mp"], to: ["us"], status: "cancelled" }] },
    "mp → us cancelled: offtake",
  ],
  [
    "two statements of one row",
    {
      relations: [
        { type: "quota", from: ["cn"], status: "in-force" },
        { type: "export-ban", from: ["cn"], status: "in-force" },
      ],
    },
    "quota\u00A0↑ in force:",
  ],
])("has a space between %s, as the style has a line", (_, insight, expected) => {
  const { text } = htmlFragment.serialise([
    { ...nameless, coreInsights: [{ text: "Output fell.", ...insight }] },
  ]);
  expect(shownTexts(parseFragment(text)).join("")).toContain(expected);
});

/** Returns the texts that follow each other without a space or a mark, such as "Mineralstungsten". */
function joinedWords(node: Node): string[] {
  return shownTexts(node)
    .filter((text) => text !== "")
    .flatMap((text, index, texts) => {
      const before = texts[index - 1] ?? "";
      return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text) ? [before + text] : [];
    });
}

// Chinese and Japanese have no spaces between words, and Arabic writes short words and the next as one.
test.each(
  Object.entries(galleryArticles).filter(([, { language }]) => !/^(?:zh|ja|ar)/.test(language)),
)("without a style, no words of %s run together", (_, gallery) => {
  const { text } = htmlFragment.serialise([gallery as Article]);
  expect(joinedWords(parseFragment(text))).toEqual([]);
});

test("without a style, the items of a line have dots between them, and a label has a space after it", () => {
  const { text } = htmlFragment.serialise([
    {
      ...nameless,
      topics: ["tungsten", "prices"],
      source: { name: "USGS" },
      datePublished: "2025-10-24",
      minerals: ["tungsten"],
      groups: [
        {
          title: "Output",
          insights: [
            {
              text: "China made 70 t of 90 t in 2024.",
              figures: [
                {
                  text: "70 t",
                  kind: "quantity",
                  measure: "output",
                  about: ["cn"],
                  period: "2024",
                },
                { text: "90 t", kind: "quantity", measure: "world output" },
              ],
            },
          ],
        },
      ],
    },
  ]);
  const shown = shownTexts(parseFragment(text)).join("");
  for (const expected of [
    "tungsten · prices",
    "USGS · October 24, 2025",
    "70 t output · cn · 2024",
    "Minerals tungsten",
    "1 USGS. Yearbook",
  ])
    expect(shown).toContain(expected);
});

test("without a style, the number of a key figure is bold", () => {
  const { text } = htmlFragment.serialise([galleryArticles["kazakhstan-tungsten"]!]);
  expect(text).toContain('<b class="mineral-brief-num">70 %</b>');
});

test("no line of a French headline or sentence starts with a colon", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Cobalt : les quotas",
    language: "fr",
    coreInsights: [{ text: "Le ministre a un mot : « assez »." }],
  };
  const { text } = htmlFragment.serialise([article]);
  expect(text).toContain(">Cobalt\u00A0: les quotas</h2>");
  expect(text).toContain("Le ministre a un mot\u00A0: «\u00A0assez\u00A0».");
  // The data of the brief is as the author wrote it.
  expect(text).toContain('"headline":"Cobalt : les quotas"');
});

test("a number is on the line of its currency, scale and unit", () => {
  const sentence = "It is worth USD 30 billion, or 1 200 t in 22 months.";
  const article: Article = {
    ...nameless,
    coreInsights: [{ text: sentence, figures: [{ text: "USD 30 billion" }] }],
  };
  const { text } = htmlFragment.serialise([article]);
  expect(shownTexts(parseFragment(text)).join("")).toContain(
    "It is worth USD\u00A030\u00A0billion, or 1\u00A0200\u00A0t in 22\u00A0months.",
  );
  expect(htmlFragment.parse(text).documents[0]!.data).toEqual(article);
});

/** Returns the text that is read aloud. */
function spokenText(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!("childNodes" in node) || node.nodeName === "script") return "";
  if ("attrs" in node && node.attrs.some(({ name }) => name === "aria-hidden")) return "";
  return node.childNodes.map(spokenText).join("");
}

test.each<[string, Partial<Insight>, string]>([
  [
    "a kind, a speaker and a sentence have dots",
    { kind: "claim", attribution: { name: "IEA" } },
    "Claim\u00A0· IEA\u00A0· Output fell.",
  ],
  [
    "the parts of a figure have spaces",
    { figures: [{ text: "70 t", measure: "output", about: ["cn"], period: "2024" }] },
    "70 t: output cn 2024",
  ],
])("read aloud, %s between them", (_, insight, expected) => {
  const { text } = htmlFragment.serialise([
    { ...nameless, coreInsights: [{ text: "Output fell.", ...insight }] },
  ]);
  expect(spokenText(parseFragment(text))).toContain(expected);
});

describe("has the same text as the element", () => {
  test.each(Object.entries(validArticles))("%s", (_, article) => {
    expect(wordsOf(textsOf(article))).toEqual(wordsOf(readingTextOf(article)));
  });

  test("for any article", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(wordsOf(textsOf(article))).toEqual(wordsOf(readingTextOf(article)));
      }),
      { numRuns },
    );
  }, 600_000);

  test("contains every text, name and quote of the article", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        // A mark in a sentence splits its text.
        const page = parseFragment(htmlFragment.serialise([article]).text);
        const shown = seen([shownTexts(page).join("")]).join("");
        expect(seen(statedTexts(article)).filter((text) => !shown.includes(text))).toEqual([]);
      }),
      { numRuns },
    );
  }, 600_000);
});

test("a quote is marked as one, after its place", () => {
  const { text } = htmlFragment.serialise([
    {
      ...nameless,
      coreInsights: [
        { text: "Output fell.", citations: [{ id: 1, locator: "p. 4", quote: "Output fell" }] },
      ],
    },
  ]);
  expect(text).toMatch(
    /<blockquote><span.*?>p\. 4<\/span> <q><a [^>]*>Output fell<\/a><\/q><\/blockquote>/,
  );
});

test("links the quote of a citation to its place in the source", () => {
  const { text } = htmlFragment.serialise([
    {
      ...nameless,
      coreInsights: [
        { text: "Prices rose.", citations: [{ id: 1, quote: "rose", prefix: "Prices" }] },
      ],
    },
  ]);
  // Only the address of the reference is printed.
  expect(text).toContain(
    '<q><a href="https://example.org/#:~:text=Prices-,rose" rel="noopener" data-address="">rose</a></q>',
  );
});

test("prints the address of a source without the quote that its link marks", () => {
  const { text } = htmlFragment.serialise([
    { ...nameless, references: [{ ...nameless.references![0]!, quote: "Prices rose" }] },
  ]);
  expect(text).toContain(
    '<a href="https://example.org/#:~:text=Prices%20rose" rel="noopener" data-address="https://example.org/">Yearbook</a>',
  );
});

const nameless: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  coreInsights: [{ text: "Prices rose.", kind: "fact", citations: [1, 4, 9] }],
  references: [{ id: 1, title: "Yearbook", publisher: "USGS", url: "https://example.org/" }],
};
const article: Article = withCanonicalKeys({ ...nameless, id: "urn:example:1" });

test.each([
  [undefined, '<h2 class="mineral-brief-headline"', '<h3 class="mineral-brief-title"'],
  [1, '<h1 class="mineral-brief-headline"', '<h2 class="mineral-brief-title"'],
] as const)(
  "with headingLevel %s the headline is %s>, and a section one below",
  (headingLevel, headline, section) => {
    const { text } = htmlFragment.serialise([article], headingLevel ? { headingLevel } : {});
    expect(text).toContain(headline);
    expect(text).toContain(section);
  },
);

test.each<[unknown, string]>([
  [7, "7"],
  [0, "0"],
  [3, "3"],
  ["1", "1"],
  [null, "null"],
  [Number.NaN, "NaN"],
])("headingLevel %j is an error", (headingLevel, found) => {
  const error = new RangeError(`the option headingLevel is ${found}; use 1 or 2`);
  const options = { headingLevel } as never;
  expect(() => htmlFragment.serialise([article], options)).toThrow(error);
  expect(() => fragmentMarkup(article, options)).toThrow(error);
});

test("writes a brief below the page's own heading, with its data after it", () => {
  expect(htmlFragment.serialise([article])).toEqual({
    ok: true,
    losses: [],
    text: `<article class="mineral-brief" lang="en" dir="ltr" aria-labelledby="brief-3ae82825-headline">
<div class="mineral-brief-brief mineral-brief-has-refs">
<header class="mineral-brief-top">
<h2 class="mineral-brief-headline" id="brief-3ae82825-headline">Tungsten</h2>
</header>
<section class="mineral-brief-core">
<h3 class="mineral-brief-hidden">Core insights</h3>
<p id="brief-3ae82825-insight-1">Prices rose.&#8288;<a class="mineral-brief-cite" href="#brief-3ae82825-reference-1" aria-label="Reference 1, USGS"><i>[</i>1<i>]</i></a>&#8288;<span class="mineral-brief-cite" role="img" aria-label="source passages 4, 9">[4][9]</span></p>
</section>
<section class="mineral-brief-references" id="brief-3ae82825-references">
<h3 class="mineral-brief-title">References</h3>
<ul class="mineral-brief-refs">
<li id="brief-3ae82825-reference-1"><span class="mineral-brief-mark">1</span> <div><span class="mineral-brief-pub">USGS</span>. <a href="https://example.org/" rel="noopener">Yearbook</a>&nbsp;<a class="mineral-brief-back" href="#brief-3ae82825-insight-1" aria-label="Back to the text: Prices rose.">↑</a></div></li>
</ul>
</section>
</div>
</article>
<script type="application/json" data-mineral-brief>${JSON.stringify(article)}</script>
`,
  });
});

test("fragmentMarkup writes the fragment of one article, with names from the caller", () => {
  expect(fragmentMarkup(article).text).toBe(htmlFragment.serialise([article]).text);
  const named = fragmentMarkup(
    { ...article, minerals: ["tungsten"] },
    { headingLevel: 1, idPrefix: "a-", nameOf: (id) => `${id}!` },
  );
  expect(named.text).toContain('id="a-headline">');
  expect(named.text).toContain("tungsten!");
});

describe("the ids of two fragments on a page differ", () => {
  const ids = (...articles: Article[]): string[] =>
    [...htmlFragment.serialise(articles).text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

  test.each<[string, Article, Article]>([
    ["by the article's id", article, { ...article, id: "urn:example:2" }],
    ["by its content if it has none", nameless, { ...nameless, topics: ["x"] }],
  ])("%s", (_, one, other) => {
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  });

  test("by number if a file has the same article twice", () => {
    const all = ids(article, article);
    expect(new Set(all).size).toBe(all.length);
  });

  test("those of one article stay when it changes", () => {
    expect(ids({ ...article, headline: "Tungsten again" })).toEqual(ids(article));
  });
});

test("every rule of the style begins with the brief's class twice, and loads nothing", () => {
  const rules = fragmentStyle.replace(/@(?:media|container)[^{]*\{/g, "").match(/[^{}]+(?=\{)/g)!;
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !/^\.mineral-brief\.mineral-brief(?![\w-])/.test(rule))).toEqual(
    [],
  );
  expect(fragmentStyle).not.toMatch(/url\(|@import|<\//);
});
