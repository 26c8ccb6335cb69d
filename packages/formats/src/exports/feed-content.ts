import type { Article, Insight, Reference, Source, Text } from "@mineral-brief/schema";
import {
  directionOf,
  directionOfLanguage,
  formatWhen,
  labelsFor,
} from "@mineral-brief/schema/reading";
import { markup, type Markup } from "../markup.ts";

/**
 * Writes what a feed reader shows below the headline, as HTML that survives its filters: headings, lists
 * and links, without ids, classes, style or script.
 */
export function feedContent(article: Article): string {
  const { language, source, coreInsights = [], groups = [], references = [] } = article;
  const labels = labelsFor(language);
  const sections = [
    source && sourceLine(source, article),
    coreInsights.length > 0 && section(markup`${labels.coreInsights}`, coreInsights, article),
    groups.map(({ title, insights }, index) =>
      section(
        title === undefined ? markup`${labels.group(index + 1)}` : words(title, article),
        insights,
        article,
      ),
    ),
    references.length > 0 &&
      markup`<h2>${labels.references}</h2><ul>${references.map((reference) => referenceItem(reference, article))}</ul>`,
  ].map((part) => (part === false ? undefined : part));
  return markup`<div lang="${language}" dir="${directionOfLanguage(language)}">${sections}</div>`
    .text;
}

/** What of an article stands in `feedContent`. */
export const feedContentFields: readonly string[] = [
  "language",
  ...textFields("source.name", "source.headline"),
  "source.url",
  "source.datePublished",
  ...textFields("coreInsights[].text", "groups[].title", "groups[].insights[].text"),
  "coreInsights[].citations[]",
  "groups[].insights[].citations[]",
  ...textFields(
    "references[].title",
    "references[].publisher",
    "references[].authors[].name",
    "references[].quote",
  ),
  "references[].id",
  "references[].url",
  "references[].datePublished",
  "references[].language",
  "references[].locator",
];

function textFields(...fields: string[]): string[] {
  return fields.flatMap((field) => [field, `${field}.lang`, `${field}.dir`]);
}

function sourceLine({ name, url, headline, datePublished }: Source, article: Article): Markup {
  const parts = [
    link(words(name, article), url),
    ...(headline === undefined ? [] : [markup`<cite>${words(headline, article)}</cite>`]),
    ...(datePublished === undefined ? [] : [date(datePublished, article)]),
  ];
  return markup`<p>${parts.map((part, index) => [index > 0 ? " · " : "", part])}</p>`;
}

function section(heading: Markup, insights: readonly Insight[], article: Article): Markup {
  const items = insights.map(
    ({ text, citations = [] }) =>
      markup`<li>${words(text, article)}${citations.length > 0 ? " " : ""}${citations.map((id) => `[${id}]`)}</li>`,
  );
  return markup`<h2>${heading}</h2><ul>${items}</ul>`;
}

function referenceItem(reference: Reference, article: Article): Markup {
  const {
    id,
    title,
    publisher,
    authors = [],
    url,
    datePublished,
    language,
    locator,
    quote,
  } = reference;
  // A work speaks its own language in title and quote, unless they say otherwise.
  const own = (text: Text): Text =>
    typeof text === "string" && language !== undefined ? { value: text, lang: language } : text;
  const name = title === undefined ? (publisher ?? url ?? String(id)) : own(title);
  const details = [
    ...authors.map((author) => words(author.name, article)),
    ...(publisher !== undefined && title !== undefined ? [words(publisher, article)] : []),
    ...(datePublished === undefined ? [] : [date(datePublished, article)]),
    ...(locator === undefined ? [] : [markup`${locator}`]),
  ];
  return markup`<li>[${id}] ${link(markup`<cite>${words(name, article)}</cite>`, url)}${details.map((detail) => markup`, ${detail}`)}${quote && markup`<blockquote>${words(own(quote), article)}</blockquote>`}</li>`;
}

function link(content: Markup, url: string | undefined): Markup {
  return url === undefined ? content : markup`<a href="${url}">${content}</a>`;
}

function date(when: string, { language }: Article): Markup {
  return markup`<time datetime="${when}">${formatWhen(when, language)}</time>`;
}

/** A text in another language than the article's says so. */
function words(text: Text, article: Article): Markup {
  return typeof text === "string"
    ? markup`${text}`
    : markup`<span lang="${text.lang}" dir="${directionOf(text, article)}">${text.value}</span>`;
}
