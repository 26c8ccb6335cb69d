import type { Article, CitationId, Group, Insight, Reference, Text } from "@mineral-brief/schema";
import {
  directionOf,
  directionOfLanguage,
  formatWhen,
  labelsFor,
  languageOf,
  publicationDateOf,
  referencesById,
  textOf,
  type Labels,
} from "@mineral-brief/schema/reading";
import { embedArticle } from "./embedded-articles.ts";
import { markup, type Markup } from "./markup.ts";

/** Writes an article as semantic HTML that needs no script, with the article itself as JSON inside. `prefix` keeps ids apart where a page holds several. */
export function articleMarkup(article: Article, prefix: string): Markup {
  return new ArticleMarkup(article, prefix).whole();
}

class ArticleMarkup {
  readonly #article: Article;
  readonly #prefix: string;
  readonly #labels: Labels;
  readonly #references: ReadonlyMap<CitationId, Reference>;

  constructor(article: Article, prefix: string) {
    this.#article = article;
    this.#prefix = prefix;
    this.#labels = labelsFor(article.language);
    this.#references = referencesById(article);
  }

  whole(): Markup {
    const { language, coreInsights = [], groups = [], references = [] } = this.#article;
    return markup`<article class="mineral-brief" lang="${language}" dir="${directionOfLanguage(language)}">
${this.#header()}${coreInsights.length > 0 ? this.#section("core-insights", markup`${this.#labels.coreInsights}`, coreInsights) : undefined}${groups.map((group, index) => this.#group(group, index))}${references.length > 0 ? this.#referenceList(references) : undefined}${embedArticle(this.#article)}
</article>
`;
  }

  #header(): Markup {
    const { topics = [], headline, source } = this.#article;
    const date = publicationDateOf(this.#article);
    const stated =
      date === undefined
        ? undefined
        : markup`<time datetime="${date}">${formatWhen(date, this.#article.language)}</time>`;
    const name = source === undefined ? undefined : this.#link(source.name, source.url);
    return markup`<header>
${topics.length > 0 ? markup`<p class="topics">${topics.map((topic, index) => [index > 0 ? " · " : "", this.#text(topic)])}</p>\n` : undefined}<h1${this.#language(headline)}>${textOf(headline)}</h1>
${name !== undefined || stated !== undefined ? markup`<p class="meta">${name}${name && stated ? " · " : undefined}${stated}</p>\n` : undefined}</header>
`;
  }

  #group({ title, insights }: Group, index: number): Markup {
    const heading =
      title === undefined ? markup`${this.#labels.group(index + 1)}` : this.#text(title);
    return this.#section("group", heading, insights);
  }

  #section(kind: string, heading: Markup, insights: readonly Insight[]): Markup {
    return markup`<section class="${kind}">
<h2>${heading}</h2>
<ul>
${insights.map((insight) => this.#insight(insight))}</ul>
</section>
`;
  }

  #insight({ text, citations = [] }: Insight): Markup {
    return markup`<li>${this.#text(text)}${citations.length > 0 ? this.#citations(citations) : undefined}</li>
`;
  }

  #citations(citations: readonly CitationId[]): Markup {
    return markup` <span class="citations">${citations.map((id) => this.#citation(id))}</span>`;
  }

  #citation(id: CitationId): Markup {
    const reference = this.#references.get(id);
    if (reference === undefined) return markup`[${id}]`;
    const publisher = reference.publisher === undefined ? undefined : textOf(reference.publisher);
    return markup`<a href="#${this.#referenceId(id)}" aria-label="${this.#labels.reference(String(id), publisher)}">[${id}]</a>`;
  }

  #referenceList(references: readonly Reference[]): Markup {
    return markup`<section class="references">
<h2>${this.#labels.references}</h2>
<ul>
${references.map((reference) => this.#reference(reference))}</ul>
</section>
`;
  }

  #reference(reference: Reference): Markup {
    const { id, title, publisher, authors = [], url, datePublished, locator, quote } = reference;
    const name = title ?? publisher ?? url ?? String(id);
    const details = [
      ...authors.map((author) => this.#text(author.name)),
      ...(publisher !== undefined && title !== undefined ? [this.#text(publisher)] : []),
      ...(datePublished === undefined
        ? []
        : [
            markup`<time datetime="${datePublished}">${formatWhen(datePublished, this.#article.language)}</time>`,
          ]),
      ...(locator === undefined ? [] : [markup`${locator}`]),
    ];
    const first = this.#references.get(id) === reference;
    return markup`<li${first ? markup` id="${this.#referenceId(id)}"` : undefined}><span class="label">[${id}]</span> <cite>${this.#link(name, url)}</cite>${details.map((detail) => markup`, ${detail}`)}${quote === undefined ? undefined : markup`<blockquote${this.#language(quote)}>${textOf(quote)}</blockquote>`}</li>
`;
  }

  #referenceId(id: CitationId): string {
    return `${this.#prefix}reference-${id}`;
  }

  #link(text: Text, url: string | undefined): Markup {
    return url === undefined
      ? this.#text(text)
      : markup`<a href="${url}" rel="noopener">${this.#text(text)}</a>`;
  }

  #text(text: Text): Markup {
    const language = this.#language(text);
    return language === undefined
      ? markup`${textOf(text)}`
      : markup`<span${language}>${textOf(text)}</span>`;
  }

  /** The attributes of a text in another language than the article's. */
  #language(text: Text): Markup | undefined {
    if (typeof text === "string") return undefined;
    return markup` lang="${languageOf(text, this.#article)}" dir="${directionOf(text, this.#article)}"`;
  }
}
