import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article, Insight } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonld } from "./jsonld.ts";

const numRuns = runs / 5;
const smallest: Article = { schemaVersion: "1.0", headline: "Quotas", language: "en" };

function write(articles: readonly Article[], timeZone?: string): string {
  const result = jsonld.serialise(articles, timeZone === undefined ? {} : { timeZone });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.text;
}

const nodeOf = (fields: Partial<Article>): Record<string, unknown> =>
  JSON.parse(write([{ ...smallest, ...fields }], "Asia/Shanghai")) as Record<string, unknown>;

test("the smallest article is a news article with a headline", () => {
  expect(nodeOf({})).toEqual({
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    headline: "Quotas",
    inLanguage: "en",
  });
});

describe("writes each field to its schema.org property", () => {
  test.each<[string, Partial<Article>, object]>([
    ["an id that is an IRI", { id: "urn:example:1" }, { "@id": "urn:example:1" }],
    ["another id", { id: "brief 1" }, { identifier: "brief 1" }],
    ["url", { url: "https://a.b/c" }, { url: "https://a.b/c", mainEntityOfPage: "https://a.b/c" }],
    [
      "a headline in another language",
      { headline: { value: "钨", lang: "zh" } },
      { headline: "钨" },
    ],
    ["a day", { datePublished: "2025-10-23" }, { datePublished: "2025-10-23" }],
    [
      "a local time",
      { datePublished: "2025-10-23T17:55" },
      { datePublished: "2025-10-23T17:55:00+08:00" },
    ],
    [
      "the zone of the article before that of the options",
      { dateModified: "2025-10-23T17:55", timeZone: "UTC" },
      { dateModified: "2025-10-23T17:55:00+00:00" },
    ],
    ["topics", { topics: ["tin", { value: "钨", lang: "zh" }] }, { keywords: ["tin", "钨"] }],
    [
      "authors",
      {
        authors: [
          { name: "A. Writer", url: "https://a.b/w" },
          { name: "A desk", kind: "organization" },
          { name: "A choir", kind: "choir" },
        ],
      },
      {
        author: [
          { "@type": "Person", name: "A. Writer", url: "https://a.b/w" },
          { "@type": "Organization", name: "A desk" },
          { "@type": "Organization", name: "A choir", additionalType: "choir" },
        ],
      },
    ],
    [
      "source, with the date of the brief if it has no date",
      {
        datePublished: "2025-10-23",
        source: { name: "Kuang Ye Guan Cha", headline: "钨", language: "zh", country: "CN" },
      },
      {
        isBasedOn: {
          "@type": "NewsArticle",
          publisher: { "@type": "Organization", name: "Kuang Ye Guan Cha" },
          headline: "钨",
          datePublished: "2025-10-23",
          inLanguage: "zh",
          countryOfOrigin: { "@type": "Country", name: "CN" },
        },
      },
    ],
    [
      "insights, with the references that they cite",
      {
        coreInsights: [{ text: "Prices rose.", kind: "fact", citations: [1, 7] }],
        groups: [
          {
            id: "g",
            title: "Supply",
            insights: [{ id: "i", text: { value: "配额", lang: "zh" } }],
          },
        ],
        references: [
          { id: 1, title: "Weekly", publisher: "Metals", quote: "up", datePublished: "2025-10-20" },
        ],
      },
      {
        description: "Prices rose.",
        articleBody: "Prices rose.\n配额",
        hasPart: [
          {
            "@type": "Claim",
            text: "Prices rose.",
            genre: "fact",
            citation: [{ "@id": "_:brief-1-reference-1" }, "7"],
          },
          {
            "@type": "CreativeWork",
            identifier: "g",
            name: "Supply",
            hasPart: [{ "@type": "Claim", identifier: "i", text: "配额", inLanguage: "zh" }],
          },
        ],
        citation: [
          {
            "@type": "CreativeWork",
            "@id": "_:brief-1-reference-1",
            identifier: "1",
            name: "Weekly",
            publisher: { "@type": "Organization", name: "Metals" },
            datePublished: "2025-10-20",
            hasPart: { "@type": "Quotation", text: "up" },
          },
        ],
      },
    ],
    [
      "the kind of a statement, who says so and a retraction, in texts too",
      {
        coreInsights: [{ text: "A", kind: "claim", attribution: { name: "Mine owner" } }],
        groups: [{ insights: [{ text: "B", kind: "outlook" }] }],
        corrections: [{ date: "2025-10-25", kind: "retraction", text: "C" }],
      },
      {
        description: "October 25, 2025 · retraction: C Withdrawn\u00A0· Claim: Mine owner: A",
        articleBody:
          "October 25, 2025 · retraction: C\nWithdrawn\u00A0· Claim: Mine owner: A\nWithdrawn\u00A0· Outlook: B",
        hasPart: [
          { text: "A", creativeWorkStatus: "retracted" },
          { hasPart: [{ text: "B", creativeWorkStatus: "retracted" }] },
        ],
      },
    ],
    [
      "the retraction of one statement, which is marked and not part of the description",
      {
        coreInsights: [{ id: "a", text: "Fact one is 5 t." }, { text: "Fact two stays." }],
        corrections: [{ date: "2025-06-05", kind: "retraction", insight: "a", text: "No." }],
      },
      {
        description: "June 5, 2025 · Withdrawn: “Fact one is 5 t.” No. Fact two stays.",
        articleBody:
          "June 5, 2025 · Withdrawn: “Fact one is 5 t.” No.\nWithdrawn: Fact one is 5 t.\nFact two stays.",
        hasPart: [
          {
            "@type": "Claim",
            text: "Fact one is 5 t.",
            identifier: "a",
            creativeWorkStatus: "retracted",
          },
          { "@type": "Claim", text: "Fact two stays." },
        ],
      },
    ],
    [
      "minerals, places and organisations",
      {
        minerals: ["tungsten"],
        places: [{ id: "katpar", name: "Northern Katpar", kind: "mine", country: "KZ" }],
        organizations: [{ id: "cove", name: "Cove Capital", kind: "company", url: "https://a.b" }],
      },
      {
        about: [
          {
            "@type": "DefinedTerm",
            identifier: "tungsten",
            name: "tungsten",
            sameAs: ["https://www.wikidata.org/entity/Q743"],
          },
          {
            "@type": "Place",
            identifier: "katpar",
            name: "Northern Katpar",
            additionalType: "mine",
            address: { "@type": "PostalAddress", addressCountry: "KZ" },
          },
        ],
        mentions: [
          {
            "@type": "Organization",
            identifier: "cove",
            name: "Cove Capital",
            additionalType: "company",
            url: "https://a.b",
          },
        ],
      },
    ],
    [
      "terms of an insight",
      {
        organizations: [{ id: "cove", name: "Cove Capital" }],
        coreInsights: [{ text: "A", places: ["KZ"], organizations: ["cove"] }],
      },
      {
        hasPart: [
          {
            "@type": "Claim",
            text: "A",
            about: [
              { "@type": "Place", identifier: "KZ", name: "Kazakhstan" },
              { "@type": "Organization", identifier: "cove", name: "Cove Capital" },
            ],
          },
        ],
      },
    ],
    [
      "the names of terms that another part of the article declares",
      {
        minerals: ["bowieite"],
        places: [{ id: "katpar", name: "Northern Katpar", kind: "mine", country: "KZ" }],
        coreInsights: [
          { text: "A", places: ["katpar"], minerals: [{ id: "bowieite", name: "Bowieite" }] },
          { text: "B", places: [{ id: "katpar", name: "Katpar" }] },
        ],
      },
      {
        about: [{ identifier: "bowieite", name: "Bowieite" }, { name: "Northern Katpar" }],
        hasPart: [
          {
            about: [
              { identifier: "bowieite", name: "Bowieite" },
              {
                "@type": "Place",
                identifier: "katpar",
                name: "Northern Katpar",
                additionalType: "mine",
                address: { "@type": "PostalAddress", addressCountry: "KZ" },
              },
            ],
          },
          { about: [{ identifier: "katpar", name: "Katpar", additionalType: "mine" }] },
        ],
      },
    ],
    [
      "provenance of an organisation",
      {
        provenance: {
          disclosure: "ai-assisted",
          responsibleParty: { name: "A desk", kind: "organization" },
          digitalSourceType: "trainedAlgorithmicMedia",
        },
      },
      {
        publisher: { "@type": "Organization", name: "A desk" },
        backstory: "ai-assisted",
        digitalSourceType: {
          "@id": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        },
      },
    ],
    [
      "an accountable person",
      { provenance: { responsibleParty: { name: "A. Writer", kind: "person" } } },
      { accountablePerson: { "@type": "Person", name: "A. Writer" } },
    ],
    [
      "corrections",
      { corrections: [{ date: "2025-10-24T08:00", text: "80%, not 8%.", kind: "correction" }] },
      {
        correction: [
          {
            "@type": "CorrectionComment",
            text: "80%, not 8%.",
            datePublished: "2025-10-24T08:00:00+08:00",
            genre: "correction",
          },
        ],
      },
    ],
    [
      "a correction after the last change, as the last change",
      {
        dateModified: "2025-10-26",
        corrections: [
          { date: "2025-11-09", text: "B", kind: "retraction" },
          { date: "2025-10-24", text: "A" },
        ],
      },
      { dateModified: "2025-11-09" },
    ],
    [
      "a correction without a stated change",
      { datePublished: "2025-10-23", corrections: [{ date: "2025-10-24T08:00", text: "A" }] },
      { dateModified: "2025-10-24T08:00:00+08:00" },
    ],
    [
      "a change after the corrections",
      { dateModified: "2025-10-26", corrections: [{ date: "2025-10-24", text: "A" }] },
      { dateModified: "2025-10-26" },
    ],
    [
      "alternates",
      { alternates: [{ language: "zh", url: "https://a.b/zh" }] },
      { workTranslation: [{ "@type": "NewsArticle", url: "https://a.b/zh", inLanguage: "zh" }] },
    ],
    [
      "rights",
      {
        rights: {
          license: "CC-BY-4.0",
          copyrightNotice: "© A",
          credit: "A",
          usageTerms: "https://a.b/t",
        },
      },
      {
        license: { "@type": "CreativeWork", name: "CC-BY-4.0" },
        copyrightNotice: "© A",
        creditText: "A",
        usageInfo: "https://a.b/t",
      },
    ],
  ])("%s", (_, fields, properties) => {
    expect(nodeOf(fields)).toMatchObject(properties);
  });
});

describe("reports the field of a date that cannot be converted", () => {
  test.each<[string, Partial<Article>, string]>([
    ["of the brief", { datePublished: "2025-10-23T17:55" }, "datePublished"],
    [
      "of its source",
      { source: { name: "A", datePublished: "2025-10-23T17:55" } },
      "source.datePublished",
    ],
    ["of a change", { dateModified: "2025-10-23T17:55" }, "dateModified"],
    [
      "of a reference",
      { references: [{ id: 1 }, { id: 2, datePublished: "2025-10-23T17:55" }] },
      "references.1.datePublished",
    ],
    [
      "of a correction",
      { corrections: [{ date: "2025-10-23T17:55", text: "a" }] },
      "corrections.0.date",
    ],
  ])("%s", (_, fields, path) => {
    const result = jsonld.serialise([{ ...smallest, ...fields }]);
    expect(result.ok ? [] : result.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

describe("the author of a claim", () => {
  const cove = { "@type": "Organization", identifier: "cove", name: "Cove Capital" };
  test.each<[string, Insight["attribution"], object]>([
    ["has no type if its name says so alone", { name: "Ministry" }, { name: "Ministry" }],
    [
      "is a person if the article says so",
      { name: "A. Writer", kind: "person" },
      { "@type": "Person", name: "A. Writer" },
    ],
    [
      "is an organisation if the article says so",
      { name: "Ministry", kind: "organization", url: "https://a.b" },
      { "@type": "Organization", name: "Ministry", url: "https://a.b" },
    ],
    [
      "is a person of an organisation",
      { name: "A. Writer", organization: "cove" },
      { "@type": "Person", name: "A. Writer", affiliation: cove },
    ],
    [
      "is a part of an organisation",
      { name: "Cove Mines", kind: "organization", organization: "cove" },
      { "@type": "Organization", name: "Cove Mines", parentOrganization: cove },
    ],
    ["is an organisation alone", { organization: "cove" }, cove],
  ])("%s", (_, attribution, author) => {
    const organizations = [{ id: "cove", name: "Cove Capital" }];
    const { hasPart } = nodeOf({ organizations, coreInsights: [{ text: "A", attribution }] });
    expect((hasPart as { author: object }[])[0]!.author).toEqual(author);
  });
});

test("several articles are a graph, in which all references have different ids", () => {
  const article: Article = { ...smallest, references: [{ id: 1 }, { id: 2 }] };
  const { "@graph": graph } = JSON.parse(write([article, article])) as {
    "@graph": { citation: { "@id": string }[] }[];
  };
  const names = graph.flatMap(({ citation }) => citation.map((node) => node["@id"]));
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
});

test("no text can end the script element around the JSON", () => {
  const text = write([{ ...smallest, headline: "</script><!--<script>" }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({ headline: "</script><!--<script>" });
});

// https://developers.google.com/search/docs/appearance/structured-data/article recommends author (with
// name and url), dateModified, datePublished, headline and image. Articles have no image.
test.each(Object.entries(validArticles))(
  "the example %s has what Google's guidance asks for, as far as the article says it",
  (_, example) => {
    const article = example as unknown as Article;
    const node = JSON.parse(write([article], "Asia/Shanghai")) as Record<string, unknown>;
    expect(node["headline"]).toBe(textOf(article.headline));
    expect(["datePublished", "dateModified", "author"].filter((name) => name in node)).toEqual(
      [
        (article.datePublished ?? article.source?.datePublished) && "datePublished",
        article.dateModified && "dateModified",
        article.authors && "author",
      ].filter((name) => name !== undefined),
    );
  },
);

test("any article is JSON without `<`, and every time has an offset", () => {
  const hour = /^\d{4}-\d\d-\d\dT/;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const text = write([article as unknown as Article], "America/New_York");
      expect(text).not.toContain("<");
      const times: string[] = [];
      JSON.parse(text, (key, value: unknown) => {
        if (/^date(?:Published|Modified)$/.test(key))
          times.push(
            ...String(value)
              .split("/")
              .filter((end) => hour.test(end)),
          );
        return value;
      });
      expect(times.filter((time) => !instant.test(time))).toEqual([]);
    }),
    { numRuns },
  );
}, 600_000);
