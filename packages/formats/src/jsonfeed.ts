import type { Article } from "@mineral-brief/schema";
import {
  lastChangeOf,
  publicationDateOf,
  textOf,
  type LastChange,
  type NameOf,
} from "@mineral-brief/schema/reading";
import { ArticleInstants } from "./exports/article-instants.ts";
import { checkFeed } from "./exports/check-feed.ts";
import { publicationPathOf } from "./exports/publication-path.ts";
import { entryAuthors } from "./exports/entry-authors.ts";
import { entryIdOf } from "./exports/entry-id.ts";
import { feedContent, feedView } from "./exports/feed-content.ts";
import { feedLosses } from "./exports/feed-losses.ts";
import { replacementMarkup, withReplacement } from "./exports/feed-replacement.ts";
import { feedText } from "./exports/feed-text.ts";
import { feedTitle, summaryOf, tagsOf } from "./exports/feed-words.ts";
import { timeZoneFor } from "./exports/time-zone-for.ts";
import { exportTraits } from "./format-traits.ts";
import type { ReplacingBrief, WritableFormat } from "./format.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** JSON Feed 1.1 with one item per article. See https://jsonfeed.org/version/1.1 and docs/formats/jsonfeed.md. */
export const jsonfeed: WritableFormat = {
  ...exportTraits.jsonfeed,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { feed: about = {}, nameOf } = requireOptions(options);
    checkFeed(about);
    const entries = articles.map((article, index) => {
      const instants = new ArticleInstants(article, index, options);
      const replacedBy = about.replacedBy?.[index];
      const summary = withReplacement(summaryOf(article, nameOf), replacedBy, article.language);
      return {
        item: feedItem(article, instants, {
          page: about.pages?.[index],
          id: about.entryIds?.[index],
          date: about.dates?.[index],
          tags: tagsOf(article, nameOf),
          change: lastChangeOf(article, timeZoneFor(article, options)),
          content: about.isShort
            ? { content_text: summary ?? textOf(article.headline) }
            : fullContent(article, nameOf, replacedBy),
          summary,
        }),
        issues: instants.issues,
      };
    });
    const issues = entries.flatMap((entry) => entry.issues);
    if (issues.length > 0) return { ok: false, issues };
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: feedTitle(articles, about),
      home_page_url: about.homePage,
      feed_url: about.address,
      authors: about.author === undefined ? undefined : [{ name: about.author }],
      items: entries.map(({ item }) => item),
    };
    const text = `${JSON.stringify(feed, null, 2)}\n`;
    return { ok: true, text, losses: feedLosses(articles, { fields }, options) };
  },
};

/** An item must have content. */
interface ItemContent {
  readonly content_html?: string;
  readonly content_text?: string | undefined;
}

/** What an article does not state of its item. */
interface ItemParts {
  readonly page: string | undefined;
  readonly id: string | undefined;
  /** For an article without a date. */
  readonly date: string | undefined;
  readonly change: LastChange | undefined;
  readonly tags: readonly string[];
  readonly content: ItemContent;
  readonly summary: string | undefined;
}

/** Builds one item. `JSON.stringify` omits the fields that are undefined. */
function feedItem(
  article: Article,
  instants: ArticleInstants,
  { page, id, date, change, tags, content, summary }: ItemParts,
) {
  const { url = page, source, headline, dateModified, language } = article;
  const authors = entryAuthors(article);
  const modified = instants.instant(dateModified, ["dateModified"]);
  return {
    id: id ?? article.id ?? entryIdOf(article),
    url,
    external_url: source?.url,
    title: textOf(headline),
    ...content,
    summary,
    date_published: instants.instant(
      publicationDateOf(article) ?? date,
      publicationPathOf(article),
    ),
    date_modified: change?.correction === undefined ? modified : change.instant,
    authors:
      authors.length === 0
        ? undefined
        : authors.map(({ name, url: page }) => ({ name: textOf(name), url: page })),
    language,
    tags: tags.length === 0 ? undefined : tags,
  };
}

function fullContent(
  article: Article,
  nameOf: NameOf | undefined,
  replacedBy: ReplacingBrief | undefined,
): ItemContent {
  const view = feedView(article, nameOf);
  const { language } = article;
  const notice = replacedBy === undefined ? "" : replacementMarkup(replacedBy, language);
  const texts = [withReplacement(undefined, replacedBy, language), feedText(view) || undefined];
  return {
    content_html: notice + feedContent(article, nameOf, view),
    content_text: texts.filter((text) => text !== undefined).join("\n\n") || undefined,
  };
}

/** What an item carries outside its content. */
const fields = [
  "id",
  "url",
  "headline",
  "datePublished",
  "authors[].name",
  "authors[].url",
  "topics[]",
  "minerals[]",
  "minerals[].name",
];
