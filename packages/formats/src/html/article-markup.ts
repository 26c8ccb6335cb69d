import type {
  ArticleView,
  CitationView,
  DateView,
  GroupView,
  InsightView,
  LinkView,
  ReferenceView,
  TextView,
} from "@mineral-brief/schema/reading";
import { Markup, markup } from "./markup.ts";

export interface ArticleMarkupOptions {
  /** Stands before every id, to keep those of several briefs apart. */
  readonly idPrefix: string;
  /** Of the headline; sections are one below. */
  readonly headingLevel: 1 | 2;
}

/** Writes a brief as semantic HTML that needs neither script nor style. */
export function articleMarkup(view: ArticleView, options: ArticleMarkupOptions): Markup {
  return new ArticleMarkup(view, options).whole();
}

/** A word joiner, which keeps a citation on the line of the last word. */
const wordJoiner = new Markup("&#8288;");

class ArticleMarkup {
  readonly #view: ArticleView;
  readonly #idPrefix: string;
  readonly #headingLevel: number;

  constructor(view: ArticleView, { idPrefix, headingLevel }: ArticleMarkupOptions) {
    this.#view = view;
    this.#idPrefix = idPrefix;
    this.#headingLevel = headingLevel;
  }

  whole(): Markup {
    const { lang, dir, labels, isEmpty, coreInsights, groups, references } = this.#view;
    return markup`<article class="mineral-brief" lang="${lang}" dir="${dir}" aria-labelledby="${this.#id("headline")}">
${this.#header()}${isEmpty ? markup`<p>${words(labels.empty)}</p>\n` : undefined}${coreInsights.length > 0 ? this.#coreInsights() : undefined}${groups.map((group) => this.#group(group))}${references.length > 0 ? this.#references() : undefined}</article>
`;
  }

  #header(): Markup {
    const { topics, headline, source, authors, date } = this.#view;
    const level = this.#headingLevel;
    const meta = [...[source, ...authors].map((item) => item && link(item)), date && time(date)];
    return markup`<header>
${line(
  "topics",
  topics.map((topic) => markup`<span${language(topic)}>${topic.text}</span>`),
)}<h${level} id="${this.#id("headline")}">${words(headline)}</h${level}>
${line("meta", meta)}</header>
`;
  }

  #coreInsights(): Markup {
    const { coreInsights, labels } = this.#view;
    return markup`<section class="mineral-brief-core">
${this.#heading(labels.coreInsights)}${coreInsights.map((insight) => markup`<p>${this.#insight(insight)}</p>\n`)}</section>
`;
  }

  #group({ title, insights }: GroupView): Markup {
    return markup`<section class="mineral-brief-group">
${this.#heading(title)}<ul>
${insights.map((insight) => markup`<li>${this.#insight(insight)}</li>\n`)}</ul>
</section>
`;
  }

  #heading(view: TextView): Markup {
    const level = this.#headingLevel + 1;
    return markup`<h${level}>${words(view)}</h${level}>\n`;
  }

  #insight({ kind, text, citations, passages }: InsightView): Markup {
    return markup`${kind && markup`<b class="mineral-brief-kind">${words(kind)}</b> `}${words(text)}${citations.map((citation) => this.#citation(citation))}${passages && markup`${wordJoiner}<span class="mineral-brief-passages" role="img" aria-label="${passages.phrase.text}">${passages.marks}</span>`}`;
  }

  #citation({ id, target, name, mark }: CitationView): Markup {
    return markup`${wordJoiner}<a class="mineral-brief-citation" id="${this.#id(id)}" href="#${this.#id(target)}" aria-label="${name}">${mark}</a>`;
  }

  #references(): Markup {
    const { references, labels } = this.#view;
    return markup`<section class="mineral-brief-references">
${this.#heading(labels.references)}<ul>
${references.map((reference) => this.#reference(reference))}</ul>
</section>
`;
  }

  #reference(view: ReferenceView): Markup {
    const { id, mark, title, authors, publisher, date, locator, quote } = view;
    const facts = joined([
      ...authors.map(link),
      publisher && words(publisher),
      date && time(date),
      locator && words(locator),
    ]);
    const backLinks = this.#backLinks(view);
    return markup`<li${id && markup` id="${this.#id(id)}"`}><b class="mineral-brief-mark">${mark}</b>${title && markup` <cite>${link(title)}</cite>`}${(facts ?? backLinks) && markup` <span class="mineral-brief-facts">${facts}${backLinks}</span>`}${quote && markup`<blockquote${language(quote)}>${quote.text}</blockquote>`}</li>
`;
  }

  #backLinks({ citedBy }: ReferenceView): Markup | undefined {
    if (citedBy.length === 0) return undefined;
    const { lang } = this.#view.labels.references;
    const links = citedBy.map(
      ({ target, mark, name }) =>
        markup` <a href="#${this.#id(target)}"${lang && markup` lang="${lang}"`} aria-label="${name}">${mark}</a>`,
    );
    return markup`<span class="mineral-brief-back">${links}</span>`;
  }

  #id(id: string): string {
    return this.#idPrefix + id;
  }
}

function line(name: string, items: readonly (Markup | undefined)[]): Markup | undefined {
  const content = joined(items);
  return content && markup`<p class="mineral-brief-${name}">${content}</p>\n`;
}

/** Parts of one line with a dot between them, which screen readers pass over; undefined where there is none. */
function joined(items: readonly (Markup | undefined)[]): Markup | undefined {
  const there = items.filter((item) => item !== undefined);
  if (there.length === 0) return undefined;
  const [first, ...rest] = there;
  return markup`${first}${rest.map((item) => markup`<span aria-hidden="true"> · </span>${item}`)}`;
}

function link(view: LinkView): Markup {
  const { href } = view;
  return href === undefined
    ? words(view)
    : markup`<a href="${href}" rel="noopener">${words(view)}</a>`;
}

function time(view: DateView): Markup {
  return markup`<time datetime="${view.datetime}"${language(view)}>${view.text}</time>`;
}

/** Words as text, in a span where they have a language or direction of their own. */
function words(view: TextView): Markup {
  const attributes = language(view);
  return attributes === undefined
    ? markup`${view.text}`
    : markup`<span${attributes}>${view.text}</span>`;
}

function language({ lang, dir }: TextView): Markup | undefined {
  if ((lang ?? dir) === undefined) return undefined;
  return markup`${lang && markup` lang="${lang}"`}${dir && markup` dir="${dir}"`}`;
}
