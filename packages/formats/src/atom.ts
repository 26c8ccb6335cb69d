import type { Agent, Article } from "@mineral-brief/schema";
import {
  languageOf,
  lastChangeOf,
  publicationDateOf,
  textOf,
  type LastChange,
} from "@mineral-brief/schema/reading";
import { ArticleInstants } from "./exports/article-instants.ts";
import { checkFeed } from "./exports/check-feed.ts";
import { publicationPathOf } from "./exports/publication-path.ts";
import { entryAuthors } from "./exports/entry-authors.ts";
import { entryIdOf, isIri } from "./exports/entry-id.ts";
import { feedContent } from "./exports/feed-content.ts";
import { feedLosses } from "./exports/feed-losses.ts";
import { replacementMarkup, withReplacement } from "./exports/feed-replacement.ts";
import { feedId, feedTitle, summaryOf, tagsOf } from "./exports/feed-words.ts";
import { timeZoneFor } from "./exports/time-zone-for.ts";
import { isXmlText, xml, type Xml } from "./markup.ts";
import { exportTraits } from "./format-traits.ts";
import type { FeedOptions, WritableFormat } from "./format.ts";
import type { Kept } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

export { entryIdOf } from "./exports/entry-id.ts";
export { summaryOf } from "./exports/feed-words.ts";

/** Atom (RFC 4287) with one entry per article. See https://www.rfc-editor.org/rfc/rfc4287 and docs/formats/atom.md. */
export const atom: WritableFormat = {
  ...exportTraits.atom,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { feed: about = {}, nameOf } = requireOptions(options);
    checkFeed(about);
    const entries = articles.map((article, index) => {
      const instants = new ArticleInstants(article, index, options);
      const change = lastChangeOf(article, timeZoneFor(article, options));
      const entry = readEntry(article, { instants, change }, about, about.dates?.[index]);
      const replacedBy = about.replacedBy?.[index];
      const summary = withReplacement(summaryOf(article, nameOf), replacedBy, article.language);
      const tags = tagsOf(article, nameOf);
      return { ...entry, article, summary, tags, replacedBy, issues: instants.issues };
    });
    const issues = entries.flatMap((entry) => entry.issues);
    if (issues.length > 0) return { ok: false, issues };
    const feed = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${feedId(articles, about)}</id>
  <title>${feedTitle(articles, about)}</title>
  <updated>${newest(entries.map(({ updated }) => updated))}</updated>
${[
  about.author && xml`  <author><name>${about.author}</name></author>\n`,
  about.address && xml`  <link rel="self" href="${about.address}"/>\n`,
  about.homePage && xml`  <link rel="alternate" href="${about.homePage}"/>\n`,
]}${entries.map((entry, index) => {
      const { article, replacedBy } = entry;
      const notice =
        replacedBy === undefined ? "" : replacementMarkup(replacedBy, article.language);
      const content = about.isShort ? undefined : notice + feedContent(article, nameOf);
      return writeEntry(entry, about.pages?.[index], about.entryIds?.[index], content);
    })}</feed>
`;
    return { ok: true, text: feed.text, losses: feedLosses(articles, { fields, keeps }, options) };
  },
};

/** The elements that RFC 4287, section 4.1.2, requires in an entry. */
interface Entry {
  readonly article: Article;
  readonly published: string | undefined;
  readonly updated: string;
  readonly authors: readonly Agent[];
  readonly summary: string | undefined;
  readonly tags: readonly string[];
}

/** Reads the required elements of an entry. Adds an issue for each one that is missing, and leaves it empty. */
function readEntry(
  article: Article,
  { instants, change }: { instants: ArticleInstants; change: LastChange | undefined },
  { author }: FeedOptions,
  assumed: string | undefined,
): Omit<Entry, "article" | "summary" | "tags"> {
  const { dateModified } = article;
  const stated = publicationDateOf(article);
  const published = instants.instant(stated ?? assumed, publicationPathOf(article));
  const modified = instants.instant(dateModified, ["dateModified"]);
  const corrected = change?.correction && change.instant;
  if ((stated ?? dateModified ?? corrected ?? assumed) === undefined)
    instants.addIssue(
      "date-missing",
      ["datePublished"],
      "an Atom entry needs a date; set `datePublished`, like 2025-10-23T17:55+08:00",
    );
  const authors = entryAuthors(article);
  if (authors.length === 0 && author === undefined)
    instants.addIssue(
      "author-missing",
      ["authors"],
      'an Atom entry needs an author; set `authors`, like [{"name": "Mining Desk"}], or `source`',
    );
  const updated = [modified ?? published, corrected].filter((instant) => instant !== undefined);
  return { published, updated: updated.length === 0 ? "" : newest(updated), authors };
}

/** Returns the latest instant; 1970-01-01 for a feed without entries. */
function newest(instants: readonly string[]): string {
  const [first = "1970-01-01T00:00:00Z", ...others] = instants;
  return others.reduce(
    (latest, next) => (Date.parse(next) > Date.parse(latest) ? next : latest),
    first,
  );
}

function writeEntry(
  { article, published, updated, authors, summary, tags }: Entry,
  page: string | undefined,
  id: string | undefined,
  content: string | undefined,
): Xml {
  const { url = page, source, headline, language, rights } = article;
  return xml`  <entry xml:lang="${language}">
    <id>${id ?? entryIdOf(article)}</id>
    <title xml:lang="${languageOf(headline, article)}">${textOf(headline)}</title>
    <updated>${updated}</updated>
${[
  published && line(xml`<published>${published}</published>`),
  url && line(xml`<link rel="alternate" href="${url}"/>`),
  source?.url && line(xml`<link rel="via" href="${source.url}"/>`),
  authors.map(({ name, url: page }) =>
    line(xml`<author><name>${textOf(name)}</name>${page && xml`<uri>${page}</uri>`}</author>`),
  ),
  tags.map((tag) => line(xml`<category term="${tag}"/>`)),
  rights?.copyrightNotice && line(xml`<rights>${rights.copyrightNotice}</rights>`),
  summary && line(xml`<summary>${summary}</summary>`),
  content === undefined ? undefined : line(xml`<content type="html">${content}</content>`),
]}  </entry>
`;
}

function line(element: Xml): Xml {
  return xml`    ${element}\n`;
}

const keeps =
  () =>
  (value: unknown, field: string): Kept => {
    if (typeof value !== "string") return "all";
    return isXmlText(value) && (field !== "id" || isIri(value)) ? "all" : "part";
  };

/** What an entry carries outside its content. */
const fields = [
  "id",
  "url",
  "headline",
  "headline.lang",
  "datePublished",
  "authors[].name",
  "authors[].url",
  "topics[]",
  "minerals[]",
  "minerals[].name",
  "rights.copyrightNotice",
];
