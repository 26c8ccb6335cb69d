import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { labelsFor, textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atom } from "./atom.ts";
import { feedContent } from "./exports/feed-content.ts";
import { jsonfeed } from "./jsonfeed.ts";

const numRuns = runs / 5;
const brief: Article = {
  schemaVersion: "1.0",
  url: "https://example.org/quotas",
  headline: { value: "钨价上涨", lang: "zh" },
  language: "en",
  source: { name: "Kuang Ye Guan Cha", url: "https://example.org/source" },
  datePublished: "2025-10-24T09:20",
  timeZone: "Asia/Shanghai",
  topics: ["tungsten concentrate"],
  minerals: ["tungsten", { id: "katpar-ore", name: "Katpar ore" }],
  authors: [{ name: "A desk", url: "https://example.org/desk" }],
  coreInsights: [{ text: "Prices rose <again>.", citations: [1, 2] }],
  groups: [{ insights: [{ text: "Quotas fell." }] }],
};

function write(articles: readonly Article[], timeZone = "Asia/Shanghai"): string {
  const result = jsonfeed.serialise(articles, { timeZone });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.text;
}

test("writes all fields that JSON Feed can hold", () => {
  expect(JSON.parse(write([brief]))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "钨价上涨",
    items: [
      {
        id: "https://example.org/quotas",
        url: "https://example.org/quotas",
        external_url: "https://example.org/source",
        title: "钨价上涨",
        content_html:
          '<article lang="en" dir="ltr"><header><p>tungsten concentrate</p><p><a href="https://example.org/source" rel="noopener">Kuang Ye Guan Cha</a> · <a href="https://example.org/desk" rel="noopener">A desk</a> · <time datetime="2025-10-24T09:20">October 24, 2025 at 9:20 AM (Asia/Shanghai)</time></p></header><section><h2>Core insights</h2><p>Prices rose &lt;again&gt;. [1][2]</p></section><section><h2>Group 1</h2><ul><li>Quotas fell. (no source given)</li></ul></section><section><h2>Names</h2><dl><div><dt>Minerals</dt> <dd>tungsten · Katpar ore</dd></div></dl></section></article>',
        content_text:
          "Core insights\n- Prices rose <again>. [1][2]\n\nGroup 1\n- Quotas fell. (no source given)",
        summary: "Prices rose <again>.",
        date_published: "2025-10-24T09:20:00+08:00",
        authors: [{ name: "A desk", url: "https://example.org/desk" }],
        language: "en",
        tags: ["tungsten concentrate", "tungsten", "Katpar ore"],
      },
    ],
  });
});

test("marks a retracted insight, and replaces it in the summary by its retraction", () => {
  const [item] = JSON.parse(
    write([
      {
        ...brief,
        coreInsights: [
          { id: "x", text: "Prices rose.", citations: [1] },
          { text: "Quotas fell.", citations: [1] },
        ],
        corrections: [{ date: "2025-10-25", kind: "retraction", insight: "x", text: "No." }],
      },
    ]),
  ).items;
  expect(item.content_html).toContain("<p><b>Withdrawn</b>: Prices rose. [1]</p>");
  expect(item.content_text).toContain("- Withdrawn: Prices rose. [1]\n- Quotas fell. [1]");
  expect(item.summary).toBe("October 25, 2025 · Withdrawn: “Prices rose.” No. Quotas fell.");
});

test("writes the colon of the language after the kind and the speaker", () => {
  const claim = { text: "钨出口下降。", kind: "claim", attribution: { name: "矿业公司" } };
  const [item] = JSON.parse(write([{ ...brief, language: "zh", coreInsights: [claim] }])).items;
  expect(item.content_html).toContain("<b>主张</b>：<b>矿业公司</b>：钨出口下降。");
  expect(item.content_text).toContain("主张：矿业公司：钨出口下降。");
});

describe("the id of an item", () => {
  test.each<[string, Partial<Article>, string]>([
    ["is the article's", { id: "brief 1" }, "brief 1"],
    ["otherwise its address", {}, "https://example.org/quotas"],
    [
      "otherwise a UUID made from source, date and headline",
      { url: undefined },
      "urn:uuid:e0b0985b-8d90-8696-905f-19b24c61f840",
    ],
  ])("%s", (_, fields, id) => {
    const { items = [] } = parseJsonFeed(write([{ ...brief, ...fields }]));
    expect(items[0]?.id).toBe(id);
  });
});

test("writes the metadata of the feed from the options", () => {
  const { url: _, ...unpublished } = brief;
  const result = jsonfeed.serialise([unpublished, brief], {
    timeZone: "Asia/Shanghai",
    feed: {
      title: "Tungsten desk",
      address: "https://example.org/site/feed.json",
      homePage: "https://example.org/site/",
      pages: ["https://example.org/site/quotas.brief.html", "https://example.org/site/other.html"],
    },
  });
  const feed = parseJsonFeed(result.ok ? result.text : "");
  expect(feed).toMatchObject({
    title: "Tungsten desk",
    feed_url: "https://example.org/site/feed.json",
    home_page_url: "https://example.org/site/",
  });
  expect(feed.items?.map(({ url }) => url)).toEqual([
    "https://example.org/site/quotas.brief.html",
    "https://example.org/quotas",
  ]);
});

test("an article without a date has an item without one", () => {
  const { datePublished: _, ...undated } = brief;
  expect(parseJsonFeed(write([undated])).items?.[0]?.date_published).toBeUndefined();
});

test("reports the field of a local time without a zone", () => {
  const local: Article = { ...brief, timeZone: undefined };
  expect(jsonfeed.serialise([brief, local])).toEqual({
    ok: false,
    issues: [
      {
        code: "date-without-offset",
        severity: "error",
        path: ["datePublished"],
        article: 1,
        message:
          "`2025-10-24T09:20` has no time zone; write it like 2025-10-24T09:20+08:00, or set the article's `timeZone`",
      },
    ],
  });
});

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

describe("feedsmith reads every item unchanged", () => {
  test.each(Object.entries(validArticles))("of the example %s", (_, example) => {
    const article = example as unknown as Article;
    const [item] = parseJsonFeed(write([article])).items ?? [];
    expect(item).toEqual(JSON.parse(write([article])).items[0]);
  });

  test("of any articles", () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 3 }), (list) => {
        const articles = list as unknown as Article[];
        const { items = [] } = parseJsonFeed(write(articles));
        expect(items.map(({ title = "" }) => title.trim())).toEqual(
          articles.map(({ headline }) => textOf(headline).trim()),
        );
        expect(items.map((item) => item.content_html)).toEqual(
          articles.map((article) => feedContent(article)),
        );
        expect(items.map(({ language }) => language)).toEqual(
          articles.map(({ language }) => language),
        );
        const dates = items.flatMap((item) => [item.date_published, item.date_modified]);
        expect(dates.filter((date) => date !== undefined && !instant.test(date))).toEqual([]);
      }),
      { numRuns },
    );
  }, 600_000);
});

test("writes items with the summary only, and the date of the options", () => {
  const article = {
    schemaVersion: "1.0",
    headline: "Quotas",
    language: "en",
    coreInsights: [{ text: "Quotas fell." }],
    groups: [{ insights: [{ text: "More." }] }],
  };
  const feed = { isShort: true, dates: ["2025-11-01T08:00:00Z"] };
  const result = jsonfeed.serialise([article, { ...article, coreInsights: [] }], { feed });
  const { items } = JSON.parse(result.ok ? result.text : "{}") as {
    items: Record<string, unknown>[];
  };
  expect(items[0]).toMatchObject({
    content_text: "Quotas fell.",
    date_published: "2025-11-01T08:00:00Z",
  });
  expect(items[0]).not.toHaveProperty("content_html");
  // An item must have content.
  expect(items[1]).toMatchObject({ content_text: "Quotas" });
  expect(result.ok && result.losses).toEqual([{ field: "groups", message: "not kept" }]);
});

describe("the plain text of an item says", () => {
  const textsOf = (fields: Partial<Article>) => {
    const article = { schemaVersion: "1.0", headline: "Quotas", language: "en", ...fields };
    const { items = [] } = parseJsonFeed(write([article]));
    return [items[0]?.summary, items[0]?.content_text];
  };
  const loan = "The bank lends $900 million to the mine.";
  test.each<[string, Partial<Article>, summary: string | undefined, content: string | undefined]>([
    [
      "the kind of a statement and who says so, and the place of a citation",
      {
        coreInsights: [
          { text: loan, kind: "claim", attribution: { name: "Mine owner", url: "https://a.b" } },
          {
            text: "The mine opens in 2028.",
            kind: "outlook",
            citations: [{ id: 1, locator: "p. 4" }],
          },
        ],
        references: [{ id: 1, title: "Ticker", publisher: "A desk", url: "https://a.b/1" }],
      },
      `Claim: Mine owner: ${loan} Outlook: The mine opens in 2028.`,
      `Core insights\n- Claim: Mine owner: ${loan} (no source given)\n- Outlook: The mine opens in 2028. [1, p. 4]\n\nReferences\n[1] Ticker, A desk, https://a.b/1`,
    ],
    [
      "who says so by the name of an organisation, in the language of the brief",
      {
        language: "zh",
        organizations: [{ id: "mofcom", name: "商务部" }],
        coreInsights: [
          {
            text: "配额下降。",
            kind: "claim",
            attribution: { organization: "mofcom", name: "张三" },
          },
        ],
      },
      "主张：张三（商务部）：配额下降。",
      "核心观点\n- 主张：张三（商务部）：配额下降。",
    ],
    [
      "a retraction first, and whether the brief was generated",
      {
        coreInsights: [{ text: loan }],
        corrections: [
          { date: "2025-10-24", kind: "correction", text: "A name is corrected." },
          { date: "2025-10-25", kind: "retraction", text: "The loan does not exist." },
        ],
        provenance: { disclosure: "ai-generated" },
      },
      `October 25, 2025 · retraction: The loan does not exist. Withdrawn: ${loan}`,
      `AI-generated · Withdrawn October 25, 2025\n\nCore insights\n- Withdrawn: ${loan}\n\nCorrections\n- October 24, 2025 · correction: A name is corrected.\n- October 25, 2025 · retraction: The loan does not exist.`,
    ],
    ["nothing of a brief without insights", {}, undefined, undefined],
  ])("%s", (_, fields, summary, content) => {
    expect(textsOf(fields)).toEqual([summary, content]);
  });
});

test.each<[string, string, Partial<Article>, string]>([
  [
    "with its full stop",
    "en",
    {},
    "October 14, 2026 · Withdrawn: “The quota is 58,000 t.” It is 55,000 t.",
  ],
  [
    "in the quotes of the language",
    "fr",
    {},
    "14 octobre 2026 · Retiré\u00A0: «\u00A0The quota is 58,000 t.\u00A0» It is 55,000 t.",
  ],
  [
    "with full-width marks",
    "zh",
    {},
    "2026年10月14日 · 已撤回：“The quota is 58,000 t.”It is 55,000 t.",
  ],
  [
    "of a group",
    "en",
    {
      coreInsights: [],
      groups: [{ title: "More", insights: [{ id: "q", text: "Is it 58,000 t?" }] }],
    },
    "October 14, 2026 · Withdrawn: “Is it 58,000 t?” It is 55,000 t.",
  ],
])("a summary quotes a sentence that is retracted: %s", (_, language, fields, summary) => {
  const article = {
    schemaVersion: "1.0" as const,
    headline: "Quotas",
    language,
    coreInsights: [{ id: "q", text: "The quota is 58,000 t." }],
    corrections: [
      { date: "2026-10-14", kind: "retraction", insight: "q", text: "It is 55,000 t." },
    ],
    ...fields,
  } as Article;
  const result = jsonfeed.serialise([article]);
  expect(result.ok && JSON.parse(result.text)).toMatchObject({ items: [{ summary }] });
});

test.each<[string, Partial<Article>, string | undefined]>([
  ["its authors", { authors: [{ name: "A" }], source: { name: "C" } }, "A"],
  [
    "its responsible party",
    { provenance: { responsibleParty: { name: "B" } }, source: { name: "C" } },
    "B",
  ],
  ["its source", { source: { name: { value: "C", lang: "fr" } } }, "C"],
  ["none", {}, undefined],
])("the author of an item is that of an Atom entry: %s", (_, fields, name) => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Quotas",
    language: "en",
    datePublished: "2025-10-24T09:20Z",
    ...fields,
  };
  const feed = { author: "The site" };
  const [json, xml] = [jsonfeed, atom].map((format) => {
    const result = format.serialise([article], { feed });
    return result.ok ? result.text : "";
  });
  const { authors, items } = JSON.parse(json!) as {
    authors: unknown;
    items: { authors?: unknown }[];
  };
  expect(authors).toEqual([{ name: "The site" }]);
  expect(items[0]!.authors).toEqual(name === undefined ? undefined : [{ name }]);
  const names = [...xml!.matchAll(/<author><name>(.*?)<.name>/g)].map(([, one]) => one);
  expect(names).toEqual(["The site", ...(name === undefined ? [] : [name])]);
});

describe("an entry whose brief is replaced says so first", () => {
  const summaryIn = (language: string): string => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "Old",
      language,
      datePublished: "2025-10-24T09:20Z",
      source: { name: "C" },
      coreInsights: [{ text: "Tin rose." }],
    };
    const replacedBy = [{ headline: "New", language: "en", url: "https://example.org/new" }];
    const result = jsonfeed.serialise([article], { feed: { replacedBy } });
    const [item] = (JSON.parse(result.ok ? result.text : "{}") as { items: Item[] }).items;
    const { content_html: html, content_text: text, summary } = item!;
    const { replacedBy: label } = labelsFor(language);
    const direction = language === "ar" ? "rtl" : "ltr";
    const first = `<p lang="${language}" dir="${direction}"><b>${label}</b> <a href="https://example.org/new"><span lang="en" dir="ltr">New</span></a></p>`;
    expect(html.startsWith(first)).toBe(true);
    expect(text.startsWith(summary.replace(/Tin rose\.$/, "").trim())).toBe(true);
    const entry = atom.serialise([article], { feed: { replacedBy } });
    expect(entry.ok && entry.text).toContain(`<summary>${summary}</summary>`);
    expect(entry.ok && entry.text).toContain(
      `<content type="html">&lt;p lang=&quot;${language}&quot; dir=&quot;${direction}&quot;&gt;&lt;b&gt;${label}`,
    );
    return summary;
  };
  interface Item {
    readonly content_html: string;
    readonly content_text: string;
    readonly summary: string;
  }
  test.each([
    ["en", "Replaced by “New”. Tin rose."],
    ["zh", "已被取代：“New”。Tin rose."],
    ["zh-Hant", "已被取代：「New」。Tin rose."],
    ["ja", "次の要約に置き換えられました：「New」。Tin rose."],
    ["de", "Ersetzt durch „New“. Tin rose."],
    ["fr", "Remplacée par «\u00A0New\u00A0». Tin rose."],
    ["ru", "Заменена сводкой «New». Tin rose."],
    ["es", "Sustituida por «New». Tin rose."],
    ["ar", "حل محله «New». Tin rose."],
  ])("%s", (language, summary) => {
    expect(summaryIn(language)).toBe(summary);
  });
});

describe("an item with the summary only loses", () => {
  const lossesOf = (fields: Partial<Article>): string[] => {
    const article = { schemaVersion: "1.0", headline: "Quotas", language: "en", ...fields };
    const result = jsonfeed.serialise([article], { timeZone: "UTC", feed: { isShort: true } });
    return result.ok ? result.losses.map(({ field, message }) => `${field} ${message}`) : [];
  };
  test.each<[string, Partial<Article>, string[]]>([
    [
      "references and citations, not who says so",
      {
        coreInsights: [
          { text: "A", kind: "claim", attribution: { name: "Mine owner" }, citations: [1] },
        ],
        references: [{ id: 1 }],
      },
      ["coreInsights[].citations not kept", "references not kept"],
    ],
    [
      "an organisation that says nothing",
      {
        coreInsights: [{ text: "A", attribution: { organization: "b" } }],
        organizations: [
          { id: "a", name: "A desk" },
          { id: "b", name: "B desk" },
        ],
      },
      ["organizations[] kept only in part", "organizations[].id not kept"],
    ],
    [
      "another correction than a retraction, and the disclosure",
      {
        corrections: [
          { date: "2025-10-24", kind: "correction", text: "A" },
          { date: "2025-10-25", kind: "retraction", text: "B" },
        ],
        provenance: { disclosure: "ai-generated" },
      },
      ["corrections[] kept only in part", "provenance not kept"],
    ],
    [
      "the name of the source, not its date, which is that of the item",
      { source: { name: "Ticker", datePublished: "2025-10-24" } },
      ["source.name not kept"],
    ],
  ])("%s", (_, fields, losses) => {
    expect(lossesOf(fields)).toEqual(losses);
  });
});
