import type {
  ArticleView,
  CitationView,
  CorrectionView,
  DateView,
  FactView,
  GroupView,
  InsightView,
  ItemView,
  LinkView,
  ReferenceView,
  RelationView,
  TermsView,
  TextView,
} from "@mineral-brief/schema/reading";
import { Markup, markup } from "../markup.ts";

export interface ArticleMarkupOptions {
  /**
   * Goes before every id, so that the ids of several briefs on one page differ. If it is undefined, the HTML has
   * no ids: citations are text, and references do not link back.
   */
  readonly idPrefix?: string | undefined;
  /** Level of the headline. Sections are one level below. */
  readonly headingLevel: 1 | 2;
}

/** Writes a brief as semantic HTML that needs neither script nor style. */
export function articleMarkup(view: ArticleView, options: ArticleMarkupOptions): Markup {
  return new ArticleMarkup(view, options).article();
}

/** Keeps a citation on the line of the last word. */
const wordJoiner = new Markup("&#8288;");

class ArticleMarkup {
  readonly #view: ArticleView;
  readonly #idPrefix: string | undefined;
  readonly #headingLevel: number;

  constructor(view: ArticleView, { idPrefix, headingLevel }: ArticleMarkupOptions) {
    this.#view = view;
    this.#idPrefix = idPrefix;
    this.#headingLevel = headingLevel;
  }

  article(): Markup {
    const { lang, dir, name, labels, headline, isEmpty, coreInsights, groups } = this.#view;
    const nameAttribute =
      headline && this.#idPrefix !== undefined
        ? markup`aria-labelledby="${this.#idPrefix}headline"`
        : markup`aria-label="${name}"`;
    return markup`<article class="mineral-brief" lang="${lang}" dir="${dir}" ${nameAttribute}>
${this.#header()}${isEmpty ? markup`<p>${words(labels.empty)}</p>\n` : undefined}${coreInsights.length > 0 ? this.#coreInsights() : undefined}${groups.map((group, index) => this.#group(group, index))}${factList("subjects", this.#view.subjects)}${this.#view.references.length > 0 ? this.#references() : undefined}${this.#footer()}</article>
`;
  }

  #header(): Markup {
    const { topics, headline, source, authors, date, modified, disclosure } = this.#view;
    const { sourceWork, alternates } = this.#view;
    const level = this.#headingLevel;
    const meta = [
      ...[source, ...authors, date].map((view) => view && item(view)),
      modified && markup`${words(modified.label)} ${modified.items.map(item)}`,
      disclosure && words(disclosure),
    ];
    return markup`<header>
${line(
  "topics",
  topics.map((topic) => markup`<span${language(topic)}>${topic.text}</span>`),
)}${headline && markup`<h${level}${this.#id("headline")}>${words(headline)}</h${level}>\n`}${line("meta", meta)}${factLine(sourceWork)}${factLine(alternates)}</header>
`;
  }

  #coreInsights(): Markup {
    const { coreInsights, labels } = this.#view;
    return markup`<section class="mineral-brief-core">
${this.#heading(labels.coreInsights)}${coreInsights.map((insight) => markup`<p>${this.#insight(insight)}</p>\n${details(insight)}`)}</section>
`;
  }

  /** Has the id that `<mineral-brief>` uses for the group, so that links to it work with and without script. */
  #group({ title, insights }: GroupView, index: number): Markup {
    const list = markup`<ul>
${insights.map((insight) => markup`<li>${this.#insight(insight)}${details(insight)}</li>\n`)}</ul>
`;
    return markup`<section class="mineral-brief-group"${this.#id(`group-${index + 1}`)}>
${this.#heading(title)}${insights.length > 0 ? list : undefined}</section>
`;
  }

  #heading(view: TextView): Markup {
    const level = this.#headingLevel + 1;
    return markup`<h${level}>${words(view)}</h${level}>\n`;
  }

  #insight({ kind, text, citations, passages }: InsightView): Markup {
    return markup`${kind && markup`<b class="mineral-brief-kind">${words(kind)}</b> `}${words(text)}${
      this.#idPrefix === undefined
        ? citationText({ citations, passages })
        : [
            citations.map((citation) => this.#citation(citation)),
            passages &&
              markup`${wordJoiner}<span class="mineral-brief-passages" role="img" aria-label="${passages.phrase.text}">${passages.marks}</span>`,
          ]
    }`;
  }

  #citation({ id, target, name, mark }: CitationView): Markup {
    return markup`${wordJoiner}<a class="mineral-brief-citation"${this.#id(id)} href="#${this.#idPrefix}${target}" aria-label="${name}">${mark}</a>`;
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
    const facts = joined(
      [...authors, publisher, date, view.language, locator].map((fact) => fact && item(fact)),
    );
    const backLinks = this.#backLinks(view);
    return markup`<li${id && this.#id(id)}><b class="mineral-brief-mark">${mark}</b>${title && markup` <cite>${link(title)}</cite>`}${(facts ?? backLinks) && markup` <span class="mineral-brief-facts">${facts}${backLinks}</span>`}${quote && markup`<blockquote${language(quote)}>${quote.text}</blockquote>`}</li>
`;
  }

  #backLinks({ citedBy }: ReferenceView): Markup | undefined {
    if (citedBy.length === 0 || this.#idPrefix === undefined) return undefined;
    const { lang } = this.#view.labels.references;
    const links = citedBy.map(
      ({ target, mark, name }) =>
        markup` <a href="#${this.#idPrefix}${target}"${lang && markup` lang="${lang}"`} aria-label="${name}">${mark}</a>`,
    );
    return markup`<span class="mineral-brief-back">${links}</span>`;
  }

  #footer(): Markup | undefined {
    const { labels, corrections, provenance, rights } = this.#view;
    const section = (
      name: string,
      label: TextView,
      content: Markup | undefined,
    ): Markup | undefined =>
      content &&
      markup`<section class="mineral-brief-${name}">
${this.#heading(label)}${content}</section>
`;
    const correctionList =
      corrections.length === 0
        ? undefined
        : markup`<ul>
${corrections.map(correctionItem)}</ul>
`;
    const sections = [
      section("corrections", labels.corrections, correctionList),
      section("provenance", labels.provenance, factList("facts", provenance)),
      section("rights", labels.rights, factList("facts", rights)),
    ];
    if (sections.every((part) => part === undefined)) return undefined;
    return markup`<footer>
${sections}</footer>
`;
  }

  /** An `id` attribute; undefined if the HTML has no ids. */
  #id(id: string): Markup | undefined {
    return this.#idPrefix === undefined ? undefined : markup` id="${this.#idPrefix}${id}"`;
  }
}

function citationText({
  citations,
  passages,
}: Pick<InsightView, "citations" | "passages">): string {
  const marks = citations.map(({ mark }) => mark).join("") + (passages?.marks ?? "");
  return marks === "" ? "" : ` ${marks}`;
}

function line(name: string, items: readonly (Markup | undefined)[]): Markup | undefined {
  const content = joined(items);
  return content && markup`<p class="mineral-brief-${name}">${content}</p>\n`;
}

/** Joins the parts of one line with dots that screen readers skip; undefined if there are no parts. */
function joined(items: readonly (Markup | undefined)[]): Markup | undefined {
  const [first, ...rest] = items.filter((part) => part !== undefined);
  if (first === undefined) return undefined;
  return markup`${first}${rest.map((part) => markup`<span aria-hidden="true"> · </span>${part}`)}`;
}

/** Lists the figures, relations and terms of an insight; undefined if it has none. */
function details({ figures, relations, terms }: InsightView): Markup | undefined {
  if (figures.length + relations.length + terms.length === 0) return undefined;
  return markup`<ul class="mineral-brief-details">
${figures.map(({ text, facts }) => markup`<li>${joined([markup`<b>${words(text)}</b>`, ...facts.map(item)])}</li>\n`)}${relations.map((relation) => markup`<li>${relationSentence(relation)}</li>\n`)}${terms.length > 0 ? markup`<li>${joined(terms.map(termGroup))}</li>\n` : undefined}</ul>
`;
}

function relationSentence({ steps, arrow, facts }: RelationView): Markup {
  const [first, ...rest] = steps.map((step) => separated(step.map(item), ", "));
  const sentence = markup`<b>${first}${rest.map((step) => markup` <span>${arrow}</span> ${step}`)}</b>`;
  return markup`${joined([sentence, ...facts.map(item)])}`;
}

function termGroup({ label, items }: TermsView): Markup {
  return markup`<span role="group" aria-label="${label.text}">${joined(items.map(item))}</span>`;
}

function correctionItem({ date, kind, text }: CorrectionView): Markup {
  return markup`<li>${joined([date, kind, text].map((view) => view && item(view)))}</li>\n`;
}

function factLine(fact: FactView | undefined): Markup | undefined {
  return (
    fact &&
    markup`<p class="mineral-brief-meta"><b>${words(fact.label)}</b> ${joined(fact.items.map(item))}</p>\n`
  );
}

/** A list of labelled lines; undefined if there are none. */
function factList(name: string, facts: readonly FactView[]): Markup | undefined {
  if (facts.length === 0) return undefined;
  const rows = facts.map(
    ({ label, items }) =>
      markup`<div><dt>${words(label)}</dt><dd>${joined(items.map(item))}</dd></div>\n`,
  );
  return markup`<dl class="mineral-brief-${name}">
${rows}</dl>
`;
}

function item(view: ItemView): Markup {
  const name = "datetime" in view ? time(view) : "href" in view ? link(view) : words(view);
  if (!("notes" in view) || view.notes.length === 0) return name;
  return markup`${name}<span> (</span>${separated(view.notes.map(words), ", ")}<span>)</span>`;
}

/** Puts a separator between pieces, in elements of their own. */
function separated(pieces: readonly Markup[], mark: string): Markup {
  return markup`${pieces.map((piece, index) => [index > 0 ? markup`<span>${mark}</span>` : undefined, piece])}`;
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

/** Writes text, in a span if its language or direction differs from the article's. */
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
