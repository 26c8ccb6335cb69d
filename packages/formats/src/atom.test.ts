import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import { formatPath, type Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { parseFeed } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atom } from "./atom.ts";
import { entryIdOf } from "./exports/entry-id.ts";
import type { FeedOptions, SerialiseOptions } from "./format.ts";
import { feedContent } from "./exports/feed-content.ts";
import { tagsOf } from "./exports/feed-words.ts";
import { jsonfeed } from "./jsonfeed.ts";

const numRuns = runs / 5;
const brief: Article = {
  schemaVersion: "1.0",
  id: "urn:example:1",
  url: "https://example.org/quotas",
  headline: { value: "钨价上涨", lang: "zh" },
  language: "en",
  source: { name: "Kuang Ye Guan Cha", url: "https://example.org/source?a=1&b=2" },
  datePublished: "2025-10-24T09:20",
  timeZone: "Asia/Shanghai",
  topics: ["tungsten & tin"],
  coreInsights: [{ text: "Prices rose <again>.", citations: [1, 2] }],
  rights: { copyrightNotice: "© 2025 A desk" },
};

function write(articles: readonly Article[], timeZone?: string): string {
  const result = atom.serialise(articles, timeZone === undefined ? {} : { timeZone });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.text;
}

test("writes all fields that Atom can hold", () => {
  expect(write([brief])).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:uuid:959c0399-120d-8205-a6a0-1315da47139f</id>
  <title>钨价上涨</title>
  <updated>2025-10-24T09:20:00+08:00</updated>
  <entry xml:lang="en">
    <id>urn:example:1</id>
    <title xml:lang="zh">钨价上涨</title>
    <updated>2025-10-24T09:20:00+08:00</updated>
    <published>2025-10-24T09:20:00+08:00</published>
    <link rel="alternate" href="https://example.org/quotas"/>
    <link rel="via" href="https://example.org/source?a=1&amp;b=2"/>
    <author><name>Kuang Ye Guan Cha</name></author>
    <category term="tungsten &amp; tin"/>
    <rights>© 2025 A desk</rights>
    <summary>Prices rose &lt;again&gt;.</summary>
    <content type="html">&lt;article lang=&quot;en&quot; dir=&quot;ltr&quot;&gt;&lt;header&gt;&lt;p&gt;tungsten &amp;amp; tin&lt;/p&gt;&lt;p&gt;&lt;a href=&quot;https://example.org/source?a=1&amp;amp;b=2&quot; rel=&quot;noopener&quot;&gt;Kuang Ye Guan Cha&lt;/a&gt; · &lt;time datetime=&quot;2025-10-24T09:20&quot;&gt;October 24, 2025 at 9:20 AM (Asia/Shanghai)&lt;/time&gt;&lt;/p&gt;&lt;/header&gt;&lt;section&gt;&lt;h2&gt;Core insights&lt;/h2&gt;&lt;p&gt;Prices rose &amp;lt;again&amp;gt;. [1][2]&lt;/p&gt;&lt;/section&gt;&lt;section&gt;&lt;h2&gt;Rights&lt;/h2&gt;&lt;dl&gt;&lt;div&gt;&lt;dt&gt;Copyright&lt;/dt&gt; &lt;dd&gt;© 2025 A desk&lt;/dd&gt;&lt;/div&gt;&lt;/dl&gt;&lt;/section&gt;&lt;/article&gt;</content>
  </entry>
</feed>
`);
});

test.each<[string, Partial<Article>, string]>([
  ["modified", { dateModified: "2025-10-25T08:00" }, "2025-10-25T08:00:00+08:00"],
  ["corrected", { corrections: [{ date: "2025-10-26", text: "A." }] }, "2025-10-26T00:00:00+08:00"],
  [
    "corrected before it was modified",
    { dateModified: "2025-10-27T08:00", corrections: [{ date: "2025-10-26", text: "A." }] },
    "2025-10-27T08:00:00+08:00",
  ],
])("the entry of a brief that was %s is updated", (_, fields, updated) => {
  expect(write([{ ...brief, ...fields }])).toContain(`<updated>${updated}</updated>`);
});

test.each<[string, readonly string[], string[]]>([
  ["its date of change if a correction is later", ["2025-10-26"], ["dateModified"]],
  ["the date of a correction that is earlier", ["2025-10-24"], ["corrections"]],
])("an entry with the summary only loses %s", (_, dates, lost) => {
  const corrections = dates.map((date) => ({ date, text: "A." }));
  const result = atom.serialise([{ ...brief, dateModified: "2025-10-25", corrections }], {
    feed: { isShort: true },
  });
  const losses = result.ok ? result.losses.map(({ field }) => field) : [];
  expect(losses).toEqual(expect.arrayContaining(lost));
  expect(losses.includes("corrections[].date")).toBe(false);
});

test("writes entries with the summary only", () => {
  const result = atom.serialise([brief], { reportsLosses: false, feed: { isShort: true } });
  expect(result).toMatchObject({ ok: true, losses: [] });
  expect(result.ok && result.text).toContain("<summary>Prices rose &lt;again&gt;.</summary>");
  expect(result.ok && result.text).not.toContain("<content");
});

test("a summary says what kind of statement it is, who says so and what was retracted", () => {
  const result = atom.serialise([
    {
      ...brief,
      coreInsights: [{ text: "The mine opens.", kind: "claim", attribution: { name: "R&D" } }],
      corrections: [{ date: "2025-10-25", kind: "retraction", text: "It does not." }],
    },
  ]);
  expect(result.ok && result.text).toContain(
    "<summary>October 25, 2025 · retraction: It does not. Withdrawn\u00A0· Claim: R&amp;D: The mine opens.</summary>",
  );
});

test("takes the date of an article that states none from the options", () => {
  const { datePublished: _, ...undated } = brief;
  const dates = ["2025-11-01T08:00:00Z", "2025-11-02T08:00:00Z"];
  const result = atom.serialise([undated, brief], { feed: { dates } });
  const stated = [...(result.ok ? result.text : "").matchAll(/<published>(.*?)<.published>/g)];
  expect(stated.map(([, date]) => date)).toEqual([dates[0], "2025-10-24T09:20:00+08:00"]);
});

test.each<[FeedOptions, SerialiseOptions["timeZone"], string]>([
  [{ dates: ["2025-10-24"] }, "Asia/Shanghai", "2025-10-24T00:00:00+08:00"],
  [{ dates: ["2025-10-24"] }, undefined, "date-without-offset datePublished"],
  [{ dates: ["2025-02-30"] }, undefined, "date-impossible datePublished"],
])("treats a date of the options like one of the article: %o in %s", (feed, timeZone, expected) => {
  const { datePublished: _, timeZone: __, ...undated } = brief;
  for (const format of [atom, jsonfeed]) {
    const result = format.serialise([undated], { feed, timeZone });
    expect(
      result.ok
        ? result.text
        : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`).join(),
    ).toContain(expected);
  }
});

test.each<[FeedOptions, string]>([
  [{ dates: [undefined, "yesterday"] }, '`dates[1]` of the feed is "yesterday"; pass a date like '],
  [{ id: "my feed" }, 'the `id` of the feed is "my feed"; pass an IRI such as '],
])("throws for an option that no reader accepts: %o", (feed, message) => {
  for (const { serialise } of [atom, jsonfeed]) {
    expect(() => serialise([brief], { feed })).toThrow(TypeError);
    expect(() => serialise([brief], { feed })).toThrow(message);
  }
});

test("takes the date of a correction for a brief that states no other", () => {
  const { datePublished: _, ...undated } = brief;
  const corrections = [{ date: "2025-10-26", text: "A." }];
  const text = write([{ ...undated, corrections }]);
  expect(text).toContain("<updated>2025-10-26T00:00:00+08:00</updated>");
  expect(text).not.toContain("<published>");
});

describe("the author of an entry", () => {
  const party = { responsibleParty: { name: "Minerals Desk" } };
  test.each<[string, Partial<Article>, string]>([
    ["is an author", { authors: [{ name: "A. Writer" }], provenance: party }, "A. Writer"],
    ["otherwise the responsible party", { provenance: party }, "Minerals Desk"],
    ["otherwise the source", {}, "Kuang Ye Guan Cha"],
  ])("%s", (_, fields, name) => {
    const { entries } = parseAtomFeed(write([{ ...brief, ...fields }]));
    expect(entries?.[0]?.authors).toEqual([{ name }]);
  });
});

describe("the feed", () => {
  const later: Article = { ...brief, id: "urn:example:2", dateModified: "2025-10-24T01:30:00Z" };

  test("has the `updated` of its newest entry, with any offsets", () => {
    expect(parseAtomFeed(write([brief, later, brief])).updated).toBe("2025-10-24T01:30:00Z");
  });

  test("keeps its id when entries are added or removed", () => {
    const ids = [
      [brief, later],
      [later, brief, later],
    ].map((list) => parseAtomFeed(write(list)).id);
    expect(new Set(ids).size).toBe(1);
  });

  test("is valid without entries", () => {
    expect(parseAtomFeed(write([])).title).toEqual({ value: "Mineral briefs" });
  });
});

describe("the metadata of the feed", () => {
  const { url: _, ...unpublished } = brief;
  const publish = (feed: FeedOptions): ReturnType<typeof parseAtomFeed> => {
    const result = atom.serialise([unpublished, brief], { feed });
    return parseAtomFeed(result.ok ? result.text : "");
  };

  test("is in the feed: its title, its address, its page, and the pages of entries without a URL", () => {
    const { title, links, entries } = publish({
      title: "Tungsten & tin desk",
      address: "https://example.org/site/feed.atom",
      homePage: "./",
      pages: ["quotas.brief.html", "unused.html"],
    });
    expect(title?.value).toBe("Tungsten & tin desk");
    expect(links).toEqual([
      { rel: "self", href: "https://example.org/site/feed.atom" },
      { rel: "alternate", href: "./" },
    ]);
    expect(entries?.map((entry) => entry.links?.[0]?.href)).toEqual([
      "quotas.brief.html",
      "https://example.org/quotas",
    ]);
  });

  test("the id is the option, otherwise made from the title, so that two feeds of a publisher differ", () => {
    const ids = [
      publish({ id: "https://example.org/feed", title: "A" }),
      publish({ title: "A" }),
      publish({ title: "B" }),
      publish({ title: "A", homePage: "./" }),
    ].map(({ id }) => id);
    expect(ids[0]).toBe("https://example.org/feed");
    expect(ids[1]).toMatch(/^urn:uuid:/);
    expect(ids[2]).not.toBe(ids[1]);
    expect(ids[3]).toBe(ids[1]);
  });
});

describe("reports each missing field that an entry requires", () => {
  const { source: _, timeZone: __, datePublished: ___, ...bare } = brief;
  test.each<[string, Article, string[]]>([
    ["neither date nor author", bare, ["date-missing datePublished", "author-missing authors"]],
    [
      "a local time without a zone",
      { ...bare, source: { name: "A" }, datePublished: "2025-10-24T09:20" },
      ["date-without-offset datePublished"],
    ],
    [
      "a day without a zone, in its source",
      { ...bare, source: { name: "A", datePublished: "2025-10-24" } },
      ["date-without-offset source.datePublished"],
    ],
    [
      "an unknown zone, once for two dates",
      { ...brief, timeZone: "Mars/Base", dateModified: "2025-10-25" },
      ["time-zone-unknown timeZone"],
    ],
    [
      "a day that is not in the calendar",
      { ...brief, dateModified: "2025-02-30" },
      ["date-impossible dateModified"],
    ],
  ])("%s", (_name, article, issues) => {
    const result = atom.serialise([brief, article]);
    expect(
      result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`),
    ).toEqual(issues);
    expect(result.ok ? [] : result.issues.map((issue) => issue.article)).toEqual(
      issues.map(() => 1),
    );
  });

  test("uses the time zone of the options if the article has none", () => {
    const local: Article = { ...brief, timeZone: undefined };
    expect(atom.serialise([local]).ok).toBe(false);
    expect(parseAtomFeed(write([local], "America/New_York")).updated).toBe(
      "2025-10-24T09:20:00-04:00",
    );
    expect(parseAtomFeed(write([brief], "America/New_York")).updated).toBe(
      "2025-10-24T09:20:00+08:00",
    );
    expect(atom.serialise([local], { timeZone: "Mars/Base" }).ok).toBe(false);
    const other: Article = { ...local, id: "https://example.org/other", language: "fr" };
    const result = atom.serialise([local, other], {
      timeZone: ({ language }) => (language === "fr" ? "Europe/Paris" : "UTC"),
    });
    const { entries = [] } = parseAtomFeed(result.ok ? result.text : "");
    expect(entries.map(({ updated }) => updated)).toEqual([
      "2025-10-24T09:20:00+00:00",
      "2025-10-24T09:20:00+02:00",
    ]);
  });
});

test("drops characters that XML does not allow, and reports the loss", () => {
  const result = atom.serialise([{ ...brief, headline: "a\u0000b\uD800\u0007c", id: "no iri" }]);
  const { entries } = parseAtomFeed(result.ok ? result.text : "");
  expect(entries?.[0]).toMatchObject({ title: { value: "abc" }, id: brief.url });
  expect(result.ok && result.losses).toEqual([
    { field: "id", message: "kept only in part" },
    { field: "headline", message: "kept only in part" },
  ]);
});

/** feed-parser decodes the character references of a text twice. */
function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(
    /&(?:#(\d+)|(amp|lt|gt|quot));/g,
    (_, code: string, name: string) => characters[name] ?? String.fromCharCode(Number(code)),
  );
}

/** Returns the part of a text that XML can hold. See https://www.w3.org/TR/xml/#charsets */
function xmlText(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const point = character.codePointAt(0)!;
      if (point < 0x20) return "\t\n\r".includes(character);
      return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
    })
    .join("");
}

describe("two parsers read every entry unchanged", () => {
  const dated = { datePublished: "2025-10-23", authors: [{ name: "A desk" }] };
  const articles = fc
    .array(arbitraryArticle, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((article) => ({ ...dated, ...article }) as unknown as Article))
    .filter((list) => atom.serialise(list, { timeZone: "Asia/Tokyo" }).ok);

  test("by feedsmith", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { entries = [] } = parseAtomFeed(write(list, "Asia/Tokyo"));
        expect(entries.map(({ id }) => id)).toEqual(
          list.map((article) => xmlText(entryIdOf(article))),
        );
        expect(entries.map(({ title }) => title?.value?.trim() ?? "")).toEqual(
          list.map(({ headline }) => xmlText(textOf(headline)).trim()),
        );
        expect(
          entries.map(({ categories = [] }) => categories.map(({ term }) => term?.trim())),
        ).toEqual(
          list.map((article) =>
            tagsOf(article)
              .map((tag) => xmlText(tag).trim())
              .filter((tag) => tag !== ""),
          ),
        );
        expect(entries.map(({ content }) => content?.value)).toEqual(
          list.map((article) => xmlText(feedContent(article))),
        );
      }),
      { numRuns },
    );
  }, 600_000);

  test("by feed-parser", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { items } = parseFeed(write(list, "Asia/Tokyo"));
        expect(items.map(({ id }) => id)).toEqual(
          list.map((article) => decoded(xmlText(entryIdOf(article)))),
        );
        expect(items.map(({ content }) => content)).toEqual(
          list.map((article) => decoded(xmlText(feedContent(article)))),
        );
      }),
      { numRuns },
    );
  }, 600_000);

  test.each(Object.entries(validArticles).filter(([name]) => name !== "smallest"))(
    "the example %s, by both",
    (_, example) => {
      const article = { ...dated, ...example } as unknown as Article;
      const text = write([article], "UTC");
      const item = parseFeed(text).items[0]!;
      const entry = parseAtomFeed(text).entries![0]!;
      expect(item.title).toBe(textOf(article.headline));
      expect(entry.title).toMatchObject({ value: textOf(article.headline) });
      expect(item.updated?.toISOString()).toBe(new Date(entry.updated!).toISOString());
      expect(entry.content?.value).toBe(feedContent(article));
      expect(item.content).toBe(decoded(feedContent(article)));
    },
  );
});
