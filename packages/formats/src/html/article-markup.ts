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
import { Markup, markup, type MarkupValue } from "../markup.ts";

export interface ArticleMarkupOptions {
  /**
   * Goes before every id, so that the ids of several briefs on one page differ. If it is undefined, the HTML is for
   * feed readers, which remove ids, classes and attributes for screen readers: it has none of them, no line breaks
   * between elements, and no links between citations and references.
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
    const nameAttribute = headline
      ? markup` aria-labelledby="${this.#idPrefix}headline"`
      : markup` aria-label="${name}"`;
    return this.html`<article${this.#unlessFeed(markup` class="mineral-brief"`)} lang="${lang}" dir="${dir}"${this.#unlessFeed(nameAttribute)}>
${this.#header()}${isEmpty ? this.html`<p>${words(labels.empty)}</p>\n` : undefined}${coreInsights.length > 0 ? this.#coreInsights() : undefined}${groups.map((group, index) => this.#group(group, index))}${this.#factList("subjects", this.#view.subjects)}${this.#view.references.length > 0 ? this.#references() : undefined}${this.#footer()}</article>
`;
  }

  #header(): Markup {
    const { topics, headline, source, authors, date, modified, disclosure } = this.#view;
    const { sourceWork, alternates, series } = this.#view;
    const level = this.#headingLevel;
    const meta = [
      ...[source, ...authors, date].map((view) => view && this.#item(view)),
      modified &&
        markup`${words(modified.label)} ${modified.items.map((view) => this.#item(view))}`,
      disclosure && words(disclosure),
    ];
    return this.html`<header>
${this.#line(
  "topics",
  topics.map((topic) =>
    this.#isForFeed ? words(topic) : markup`<span${language(topic)}>${topic.text}</span>`,
  ),
)}${headline && this.html`<h${level}${this.#id("headline")}>${words(headline)}</h${level}>\n`}${this.#line("meta", meta)}${this.#factLine(sourceWork)}${this.#factLine(alternates)}${series.map((fact) => this.#factLine(fact))}</header>
`;
  }

  #coreInsights(): Markup {
    const { coreInsights, labels } = this.#view;
    return this.html`<section${this.#class("core")}>
${this.#heading(labels.coreInsights)}${coreInsights.map((insight) => this.html`<p>${this.#insight(insight)}</p>\n${this.#details(insight)}`)}</section>
`;
  }

  /** Has the id that `<mineral-brief>` uses for the group, so that links to it work with and without script. */
  #group({ title, insights }: GroupView, index: number): Markup {
    const list = this.html`<ul>
${insights.map((insight) => this.html`<li>${this.#insight(insight)}${this.#details(insight)}</li>\n`)}</ul>
`;
    return this.html`<section${this.#class("group")}${this.#id(`group-${index + 1}`)}>
${this.#heading(title)}${insights.length > 0 ? list : undefined}</section>
`;
  }

  #heading(view: TextView): Markup {
    const level = this.#headingLevel + 1;
    return this.html`<h${level}>${words(view)}</h${level}>\n`;
  }

  #insight({ kind, text, citations, passages }: InsightView): Markup {
    return markup`${kind && markup`<b${this.#class("kind")}>${words(kind)}</b> `}${words(text)}${
      this.#isForFeed
        ? citationText({ citations, passages })
        : [
            citations.map((citation) => this.#citation(citation)),
            passages &&
              markup`${wordJoiner}<span${this.#class("passages")} role="img" aria-label="${passages.phrase.text}">${passages.marks}</span>`,
          ]
    }`;
  }

  #citation({ id, target, name, mark }: CitationView): Markup {
    return markup`${wordJoiner}<a${this.#class("citation")}${this.#id(id)} href="#${this.#idPrefix}${target}" aria-label="${name}">${mark}</a>`;
  }

  #references(): Markup {
    const { references, labels } = this.#view;
    return this.html`<section${this.#class("references")}>
${this.#heading(labels.references)}<ul>
${references.map((reference) => this.#reference(reference))}</ul>
</section>
`;
  }

  #reference(view: ReferenceView): Markup {
    const { id, mark, title, authors, publisher, kind, date, locator, quote } = view;
    const facts = this.#joined(
      [...authors, publisher, kind, date, view.language, locator, view.doi, view.archived].map(
        (fact) => fact && this.#item(fact),
      ),
    );
    const backLinks = this.#backLinks(view);
    return this.html`<li${id && this.#id(id)}><b${this.#class("mark")}>${mark}</b>${title && markup` <cite>${link(title)}</cite>`}${(facts ?? backLinks) && markup` ${this.#span(this.#class("facts"), markup`${facts}${backLinks}`)}`}${quote && markup`<blockquote${language(quote)}>${quote.text}</blockquote>`}</li>
`;
  }

  #backLinks({ citedBy }: ReferenceView): Markup | undefined {
    if (citedBy.length === 0 || this.#isForFeed) return undefined;
    const { lang } = this.#view.labels.references;
    const links = citedBy.map(
      ({ target, mark, name }) =>
        markup` <a href="#${this.#idPrefix}${target}"${lang && markup` lang="${lang}"`} aria-label="${name}">${mark}</a>`,
    );
    return markup`<span${this.#class("back")}>${links}</span>`;
  }

  #footer(): Markup | undefined {
    const { labels, corrections, provenance, rights } = this.#view;
    const section = (
      name: string,
      label: TextView,
      content: Markup | undefined,
    ): Markup | undefined =>
      content &&
      this.html`<section${this.#class(name)}>
${this.#heading(label)}${content}</section>
`;
    const correctionList =
      corrections.length === 0
        ? undefined
        : this.html`<ul>
${corrections.map((view) => this.#correctionItem(view))}</ul>
`;
    const sections = [
      section("corrections", labels.corrections, correctionList),
      section("provenance", labels.provenance, this.#factList("facts", provenance)),
      section("rights", labels.rights, this.#factList("facts", rights)),
    ];
    if (sections.every((part) => part === undefined)) return undefined;
    return this.html`<footer>
${sections}</footer>
`;
  }

  get #isForFeed(): boolean {
    return this.#idPrefix === undefined;
  }

  #unlessFeed(attributes: Markup | undefined): Markup | undefined {
    return this.#isForFeed ? undefined : attributes;
  }

  #class(name: string): Markup | undefined {
    return this.#unlessFeed(markup` class="mineral-brief-${name}"`);
  }

  /** A span that feeds do not need: only its content is written there. */
  #span(attributes: Markup | undefined, content: MarkupValue): Markup {
    return this.#isForFeed ? markup`${content}` : markup`<span${attributes}>${content}</span>`;
  }

  /** Writes HTML like `markup`, and for feeds without the line breaks of the template. */
  readonly html = (strings: TemplateStringsArray, ...values: MarkupValue[]): Markup =>
    this.#isForFeed ? markup(onOneLine(strings), ...values) : markup(strings, ...values);

  /** Returns an `id` attribute; undefined for feeds. */
  #id(id: string): Markup | undefined {
    return this.#unlessFeed(markup` id="${this.#idPrefix}${id}"`);
  }

  #line(name: string, items: readonly (Markup | undefined)[]): Markup | undefined {
    const content = this.#joined(items);
    return content && this.html`<p${this.#class(name)}>${content}</p>\n`;
  }

  /** Joins the parts of one line with dots that screen readers skip; undefined if there are no parts. */
  #joined(items: readonly (Markup | undefined)[]): Markup | undefined {
    const [first, ...rest] = items.filter((part) => part !== undefined);
    if (first === undefined) return undefined;
    return markup`${first}${rest.map((part) => markup`${this.#span(markup` aria-hidden="true"`, " · ")}${part}`)}`;
  }

  /** Lists the date, speaker, cited quotes, figures, relations and terms of an insight; undefined if it has none. */
  #details({ facts, quotes, figures, relations, terms }: InsightView): Markup | undefined {
    if (facts.length + quotes.length + figures.length + relations.length + terms.length === 0)
      return undefined;
    return this.html`<ul${this.#class("details")}>
${facts.map(({ label, items }) => this.html`<li><b>${words(label)}</b> ${this.#joined(items.map((view) => this.#item(view)))}</li>\n`)}${quotes.map(({ mark, text }) => this.html`<li><b>${mark}</b><blockquote${language(text)}>${text.text}</blockquote></li>\n`)}${figures.map((figure) => this.html`<li>${this.#joined([markup`<b>${words(figure.text)}</b>`, ...figure.facts.map((view) => this.#item(view))])}</li>\n`)}${relations.map((relation) => this.html`<li>${this.#relationSentence(relation)}</li>\n`)}${terms.length > 0 ? this.html`<li>${this.#joined(terms.map((view) => this.#termGroup(view)))}</li>\n` : undefined}</ul>
`;
  }

  #relationSentence({ steps, arrow, facts }: RelationView): Markup {
    const [first, ...rest] = steps.map((step) =>
      this.#separated(
        step.map((view) => this.#item(view)),
        ", ",
      ),
    );
    const sentence = markup`<b>${first}${rest.map((step) => markup` ${this.#span(undefined, arrow)} ${step}`)}</b>`;
    return markup`${this.#joined([sentence, ...facts.map((view) => this.#item(view))])}`;
  }

  #termGroup({ label, items }: TermsView): Markup {
    return this.#span(
      markup` role="group" aria-label="${label.text}"`,
      this.#joined(items.map((view) => this.#item(view))),
    );
  }

  #correctionItem({ date, kind, insight, text }: CorrectionView): Markup {
    return this.html`<li>${this.#joined([date, kind, insight, text].map((view) => view && this.#item(view)))}</li>\n`;
  }

  #factLine(fact: FactView | undefined): Markup | undefined {
    return (
      fact &&
      this.html`<p${this.#class("meta")}><b>${words(fact.label)}</b> ${this.#joined(fact.items.map((view) => this.#item(view)))}</p>\n`
    );
  }

  /** A list of labelled lines; undefined if there are none. */
  #factList(name: string, facts: readonly FactView[]): Markup | undefined {
    if (facts.length === 0) return undefined;
    const rows = facts.map(
      ({ label, items }) =>
        this.html`<div><dt>${words(label)}</dt><dd>${this.#joined(items.map((view) => this.#item(view)))}</dd></div>\n`,
    );
    return this.html`<dl${this.#class(name)}>
${rows}</dl>
`;
  }

  #item(view: ItemView): Markup {
    const name = "datetime" in view ? time(view) : "href" in view ? link(view) : words(view);
    if (!("notes" in view) || view.notes.length === 0) return name;
    return markup`${name}${this.#span(undefined, " (")}${this.#separated(view.notes.map(words), ", ")}${this.#span(undefined, ")")}`;
  }

  /** Puts a separator between pieces, in elements of their own. */
  #separated(pieces: readonly Markup[], mark: string): Markup {
    return markup`${pieces.map((piece, index) => [index > 0 ? this.#span(undefined, mark) : undefined, piece])}`;
  }
}

/** Removes the line breaks of a template. */
function onOneLine(strings: TemplateStringsArray): TemplateStringsArray {
  let parts = partsOnOneLine.get(strings);
  if (parts === undefined) {
    parts = Object.assign(
      strings.map((part) => part.replaceAll("\n", "")),
      { raw: strings.raw },
    );
    partsOnOneLine.set(strings, parts);
  }
  return parts;
}

const partsOnOneLine = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function citationText({
  citations,
  passages,
}: Pick<InsightView, "citations" | "passages">): string {
  const marks = citations.map(({ mark }) => mark).join("") + (passages?.marks ?? "");
  return marks === "" ? "" : ` ${marks}`;
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
