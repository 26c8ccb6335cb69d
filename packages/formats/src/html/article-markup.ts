import { keepTogether, longestMark, shownReferences } from "@mineral-brief/schema/internal";
import type {
  ArticleView,
  CorrectionView,
  DataView,
  FactView,
  GroupView,
  HeadlineView,
  InsightView,
  KeyFigureView,
  QuoteView,
  ReferenceView,
} from "@mineral-brief/schema/reading";
import { markup, type Markup } from "../markup.ts";
import { dataMarkup } from "./data-markup.ts";
import { MarkupWriter, type MarkupOptions } from "./markup-writer.ts";
import { punctuationOf } from "./punctuation.ts";
import { inLanguage, link, quoteLink, sourceLink, words } from "./view-markup.ts";

export interface ArticleMarkupOptions extends MarkupOptions {
  /** The groups that are open at first. */
  readonly open: "first" | "all";
}

/** Writes a brief as semantic HTML that needs neither script nor style. */
export function articleMarkup(
  view: ArticleView,
  data: DataView | undefined,
  options: ArticleMarkupOptions,
): Markup {
  return new ArticleMarkup(view, data, options).article();
}

class ArticleMarkup extends MarkupWriter {
  readonly #view: ArticleView;
  readonly #data: DataView | undefined;
  readonly #open: ArticleMarkupOptions["open"];

  constructor(view: ArticleView, data: DataView | undefined, options: ArticleMarkupOptions) {
    super(options, punctuationOf(view));
    this.#view = view;
    this.#data = data;
    this.#open = options.open;
  }

  article(): Markup {
    const { lang, dir, name, labels, headline, isEmpty, coreInsights, groups } = this.#view;
    const { keyFigures, corrections, references } = this.#view;
    const nameAttribute = headline
      ? markup` aria-labelledby="${this.prefix}headline"`
      : markup` aria-label="${name}"`;
    const frame = references.length > 0 ? "brief has-refs" : "brief";
    const content = markup`${this.#header()}${isEmpty ? this.html`<p>${words(labels.empty)}</p>\n` : undefined}${
      coreInsights.length > 0 ? this.#coreInsights() : undefined
    }${keyFigures.length > 0 && !this.isForFeed ? this.#keyFigures() : undefined}${
      groups.length > 0 ? this.#groups() : undefined
    }${corrections.length > 0 ? this.#corrections() : undefined}${
      references.length > 0 ? this.#references() : undefined
    }${this.#data && dataMarkup(this.#data, this.options, this.punctuation)}`;
    const body = this.isForFeed ? content : markup`<div${this.class(frame)}>\n${content}</div>\n`;
    return this.html`<article${this.unlessFeed(markup` class="mineral-brief"`)} lang="${lang}" dir="${dir}"${this.unlessFeed(nameAttribute)}>
${body}</article>
`;
  }

  #header(): Markup {
    const { topics, headline, source, authors, date, modified, corrected, disclosure } = this.#view;
    const { sourceWork, alternates, series } = this.#view;
    const level = this.options.headingLevel;
    const meta = [
      ...[source, ...authors, date].map((view) => view && this.item(view)),
      modified && this.#labelled(modified),
      corrected && this.#inner("corrections", this.#labelled(corrected)),
      disclosure &&
        (this.#data?.about ? this.#inner("about", words(disclosure)) : words(disclosure)),
    ];
    return this.html`<header${this.class("top")}>
${this.#row("topics", topics.map(words))}${
      headline &&
      this.html`<h${level}${this.class("headline")}${this.id("headline")}>${this.#headline(headline)}</h${level}>\n`
    }${this.#row("meta", meta)}${[sourceWork, alternates, ...series].map(
      (fact) =>
        fact &&
        this.#row("meta", [
          this.#labelled(fact),
          ...fact.items.slice(1).map((item) => this.item(item)),
        ]),
    )}</header>
`;
  }

  #headline(headline: HeadlineView): Markup {
    const { parts } = headline;
    if (this.isForFeed) return words(headline);
    if (parts.length === 1) return words({ ...headline, text: keepTogether(headline.text) });
    return inLanguage(
      headline,
      parts.map(({ text, kind }) => {
        if (kind === "text") return markup`${text}`;
        if (kind === "clause") return markup`<span${this.class("clause")}>${text}</span>`;
        return markup`<wbr><span${this.class("nb")}>${text}</span><wbr>`;
      }),
    );
  }

  #coreInsights(): Markup {
    const { coreInsights, labels } = this.#view;
    return this.html`<section${this.class("core")}>
${this.heading(labels.coreInsights, "hidden")}${coreInsights.map(
      (insight) =>
        this.html`<p${this.id(insight.id)}>${this.#insight(insight)}</p>\n${this.#quotes(insight.quotes)}`,
    )}</section>
`;
  }

  #keyFigures(): Markup {
    const { keyFigures, labels } = this.#view;
    return markup`<div${this.class("figures")} role="group" aria-label="${labels.keyFigures.text}">
<ul${keyFigures.some(({ number }) => number.text.length > 15) ? this.class("long") : undefined}>
${keyFigures.map((figure) => this.#keyFigure(figure))}</ul>
</div>
`;
  }

  #keyFigure(figure: KeyFigureView): Markup {
    const { target, qualifier, isQualifierLast, number, measure, facts, status } = figure;
    const sign = qualifier && markup`<span${this.class("q")}>${words(qualifier)}</span>`;
    const amount = isQualifierLast
      ? markup`${words(number)} ${sign}`
      : markup`${sign && markup`${sign} `}${words(number)}`;
    const what = [
      markup`<b>${words(measure)}</b>`,
      ...facts.map((fact) => this.#further(undefined, this.item(fact))),
      status && this.#further("st", words(status)),
    ];
    return markup`<li><a href="#${this.prefix}${target}"><b${this.class("num")}>${amount}</b> <span${this.class("what row")}>${what}</span></a></li>
`;
  }

  #groups(): Markup {
    const groups = this.#view.groups.map((group, index) => this.#group(group, index));
    return this.isForFeed
      ? markup`${groups}`
      : markup`<div${this.class("groups")}>\n${groups}</div>\n`;
  }

  /** Has the id that `<mineral-brief>` uses for the group, so that links to it work with and without script. */
  #group({ title, insights }: GroupView, index: number): Markup {
    // A group without insights is the note that more groups were omitted.
    if (insights.length === 0) return this.html`<p>${words(title)}</p>\n`;
    const list = this.html`<ul>
${insights.map((insight) => this.html`<li${this.id(insight.id)}>${this.#insight(insight)}${this.#quotes(insight.quotes)}</li>\n`)}</ul>
`;
    if (this.isForFeed) return markup`<section>${this.heading(title)}${list}</section>`;
    const isOpen = this.#open === "all" || index === 0;
    const level = this.options.headingLevel + 1;
    return markup`<details${this.class("group")}${this.id(`group-${index + 1}`)}${isOpen ? markup` open` : undefined}>
<summary><h${level}>${words(title)}</h${level}></summary>
${list}</details>
`;
  }

  #insight(view: InsightView): Markup {
    const { text, pieces, unsourced } = view;
    const isPlain = pieces.length === 1 && pieces[0] === text;
    const sentence = isPlain
      ? words(text)
      : inLanguage(
          text,
          pieces.map((piece) => this.piece({ ...piece, lang: undefined, dir: undefined })),
        );
    return markup`${this.warning(view)}${sentence}${this.cited(view)}${
      unsourced &&
      (this.isForFeed
        ? markup` (${words(unsourced)})`
        : markup` <span${this.class("unsourced")}>${words(unsourced)}</span>`)
    }`;
  }

  #quotes(quotes: readonly QuoteView[]): Markup[] {
    return quotes.map(
      ({ place, text, href }) =>
        this.html`<blockquote>${place && markup`<span>${words(place)}</span> `}<q>${quoteLink({ ...text, href }, this.isForFeed)}</q></blockquote>\n`,
    );
  }

  #corrections(): Markup {
    const { corrections, labels } = this.#view;
    return this.html`<section${this.class("corrections")}${this.id("corrections")}>
${this.heading(labels.corrections)}<ul>
${corrections.map((view) => this.#correction(view))}</ul>
</section>
`;
  }

  #correction({ date, kind, insight, text }: CorrectionView): Markup {
    const head = this.dotted([date, kind, insight].map((view) => view && this.item(view)));
    return this.html`<li>${head && markup`${head}${this.punctuation.colon}`}${words(text)}</li>\n`;
  }

  #references(): Markup {
    const { references, moreReferences, labels } = this.#view;
    // Not `<ol>`: without a style it would write a second number before the mark.
    const list = (items: readonly ReferenceView[], name: string): Markup =>
      this.html`<ul${this.class(name)}>
${items.map((reference) => this.#reference(reference))}</ul>
`;
    const content =
      moreReferences === undefined || this.isForFeed
        ? list(references, "refs")
        : markup`${list(references.slice(0, shownReferences), "refs")}<details${this.class("more")}>
<summary>${words(moreReferences)}</summary>
${list(references.slice(shownReferences), "refs")}</details>
`;
    return this.html`<section${this.class("references")}${this.id("references")}>
${this.heading(labels.references)}${content}</section>
`;
  }

  #reference({ id, mark, publisher, title, facts, quotes, back }: ReferenceView): Markup {
    const details = this.dotted(facts.map((fact) => this.item(fact)));
    const linked = this.isForFeed ? link : sourceLink;
    const parts = [
      publisher && markup`<span${this.class("pub")}>${linked(publisher)}</span>`,
      title && linked(title),
    ].filter((part) => part !== undefined);
    const arrow = this.back(back);
    const names = markup`${parts.map((part, index) => markup`${index > 0 ? this.punctuation.stop : undefined}${part}`)}`;
    const named = parts.length > 0 ? names : undefined;
    // Feed readers have no style that sets the details apart.
    const line = this.isForFeed
      ? this.dotted([named, details])
      : markup`${named}${
          details &&
          markup`${named && " "}<span${this.class("when")}><bdi>${details}</bdi>${arrow}</span>`
        }${details ? undefined : arrow}`;
    const content = markup`${line}${this.#quotes(quotes)}`;
    // Its lines run as those of its title.
    const side = (title ?? publisher)?.dir;
    return this.isForFeed
      ? markup`<li>${mark && `${mark}. `}${content}</li>`
      : markup`<li${id && this.id(id)}><span${this.class(mark.length > longestMark ? "mark long" : "mark")}>${mark}</span> <div${side && this.unlessFeed(markup` dir="${side}"`)}>${content}</div></li>\n`;
  }

  /** A link within the brief; its content alone for feeds. */
  #inner(target: string, content: Markup): Markup {
    return this.isForFeed ? content : markup`<a href="#${this.prefix}${target}">${content}</a>`;
  }

  #labelled({ label, items: [first] }: FactView): Markup {
    return markup`${words(label)} ${first && this.item(first)}`;
  }

  /**
   * Writes an item of a line after the first one. The style draws a dot before it, and hides this one: a program that removes
   * styles shows it.
   */
  #further(name: string | undefined, item: Markup): Markup {
    return markup` <span${name && this.class(name)}><span${this.class("hidden")} aria-hidden="true">· </span>${item}</span>`;
  }

  /** Writes the items of one line, with dots between them. */
  #row(name: string, items: readonly (Markup | undefined)[]): Markup | undefined {
    const present = items.filter((item) => item !== undefined);
    if (present.length === 0) return undefined;
    const content = this.isForFeed
      ? this.dotted(present)
      : present.map((item, index) =>
          index > 0 ? this.#further(undefined, item) : markup`<span>${item}</span>`,
        );
    return this.html`<p${this.class(`${name} row`)}>${content}</p>\n`;
  }
}
