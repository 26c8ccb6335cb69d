import {
  longestMark,
  shownReferences,
  type ArticleView,
  type BackView,
  type CitedView,
  type CorrectionView,
  type DataView,
  type DateView,
  type FactView,
  type FigureView,
  type GroupView,
  type InsightView,
  type ItemView,
  type KeyFigureView,
  type HeadlineView,
  type LadderNode,
  type LadderStep,
  type OriginView,
  type PieceView,
  type QuoteView,
  type ReferenceView,
  type RowsView,
  type RowView,
  type SayView,
  type SharesView,
  type ShareView,
  type TermsView,
  type TextView,
} from "@mineral-brief/schema/reading";
import { Markup, markup, type MarkupValue } from "../markup.ts";
import { punctuationOf, type Punctuation } from "./punctuation.ts";
import { inLanguage, language, link, time, words } from "./view-markup.ts";

export interface ArticleMarkupOptions {
  /**
   * Goes before every id, so that the ids of several briefs on one page differ. If it is undefined, the HTML is for
   * feed readers, which remove ids, classes and attributes for screen readers: it has none of them, no line breaks
   * between elements, no links within the brief, and nothing that closes.
   */
  readonly idPrefix?: string | undefined;
  /** Level of the headline. Sections are one level below. */
  readonly headingLevel: 1 | 2;
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

/** Keeps a citation on the line of the last word. */
const wordJoiner = new Markup("&#8288;");

/** Words up to this length do not break. */
const shortWords = 17;

class ArticleMarkup {
  readonly #view: ArticleView;
  readonly #data: DataView | undefined;
  readonly #options: ArticleMarkupOptions;
  readonly #punctuation: Punctuation;

  constructor(view: ArticleView, data: DataView | undefined, options: ArticleMarkupOptions) {
    this.#view = view;
    this.#data = data;
    this.#options = options;
    this.#punctuation = punctuationOf(view);
  }

  article(): Markup {
    const { lang, dir, name, labels, headline, isEmpty, coreInsights, groups } = this.#view;
    const { keyFigures, corrections, references } = this.#view;
    const nameAttribute = headline
      ? markup` aria-labelledby="${this.#prefix}headline"`
      : markup` aria-label="${name}"`;
    const frame = references.length > 0 ? "brief has-refs" : "brief";
    const content = markup`${this.#header()}${isEmpty ? this.html`<p>${words(labels.empty)}</p>\n` : undefined}${
      coreInsights.length > 0 ? this.#coreInsights() : undefined
    }${keyFigures.length > 0 && !this.#isForFeed ? this.#keyFigures() : undefined}${
      groups.length > 0 ? this.#groups() : undefined
    }${corrections.length > 0 ? this.#corrections() : undefined}${
      references.length > 0 ? this.#references() : undefined
    }${this.#dataSection()}`;
    const body = this.#isForFeed ? content : markup`<div${this.#class(frame)}>\n${content}</div>\n`;
    return this.html`<article${this.#unlessFeed(markup` class="mineral-brief"`)} lang="${lang}" dir="${dir}"${this.#unlessFeed(nameAttribute)}>
${body}</article>
`;
  }

  #header(): Markup {
    const { topics, headline, source, authors, date, modified, corrected, disclosure } = this.#view;
    const { sourceWork, alternates, series } = this.#view;
    const level = this.#options.headingLevel;
    const meta = [
      ...[source, ...authors, date].map((view) => view && this.#item(view)),
      modified && this.#labelled(modified),
      corrected && this.#inner("corrections", this.#labelled(corrected)),
      disclosure &&
        (this.#data?.about ? this.#inner("about", words(disclosure)) : words(disclosure)),
    ];
    return this.html`<header${this.#class("top")}>
${this.#row("topics", topics.map(words))}${
      headline &&
      this.html`<h${level}${this.#class("headline")}${this.#id("headline")}>${this.#headline(headline)}</h${level}>\n`
    }${this.#row("meta", meta)}${[sourceWork, alternates, ...series].map(
      (fact) =>
        fact &&
        this.#row("meta", [
          this.#labelled(fact),
          ...fact.items.slice(1).map((item) => this.#item(item)),
        ]),
    )}</header>
`;
  }

  #headline(headline: HeadlineView): Markup {
    const { parts } = headline;
    if (parts.length === 1 || this.#isForFeed) return words(headline);
    return inLanguage(
      headline,
      parts.map(({ text, kind }) => {
        if (kind === "text") return markup`${text}`;
        if (kind === "clause") return markup`<span${this.#class("clause")}>${text}</span>`;
        return markup`<wbr><span${this.#class("nb")}>${text}</span><wbr>`;
      }),
    );
  }

  #coreInsights(): Markup {
    const { coreInsights, labels } = this.#view;
    return this.html`<section${this.#class("core")}>
${this.#heading(labels.coreInsights, "hidden")}${coreInsights.map(
      (insight) =>
        this.html`<p${this.#id(insight.id)}>${this.#insight(insight)}</p>\n${this.#quotes(insight.quotes)}`,
    )}</section>
`;
  }

  #keyFigures(): Markup {
    const { keyFigures, labels } = this.#view;
    return markup`<div${this.#class("figures")} role="group" aria-label="${labels.keyFigures.text}">
<ul${keyFigures.some(({ number }) => number.text.length > 15) ? this.#class("long") : undefined}>
${keyFigures.map((figure) => this.#keyFigure(figure))}</ul>
</div>
`;
  }

  #keyFigure(figure: KeyFigureView): Markup {
    const { target, qualifier, isQualifierLast, number, measure, facts, status } = figure;
    const sign = qualifier && markup`<span${this.#class("q")}>${words(qualifier)}</span>`;
    const amount = isQualifierLast
      ? markup`${words(number)} ${sign}`
      : markup`${sign && markup`${sign} `}${words(number)}`;
    const what = [
      markup`<b>${words(measure)}</b>`,
      ...facts.map((fact) => markup`<span>${this.#item(fact)}</span>`),
      status && markup`<span${this.#class("st")}>${words(status)}</span>`,
    ];
    return markup`<li><a href="#${this.#prefix}${target}"><span${this.#class("num")}>${amount}</span> <span${this.#class("what row")}>${spaced(what)}</span></a></li>
`;
  }

  #groups(): Markup {
    const groups = this.#view.groups.map((group, index) => this.#group(group, index));
    return this.#isForFeed
      ? markup`${groups}`
      : markup`<div${this.#class("groups")}>\n${groups}</div>\n`;
  }

  /** Has the id that `<mineral-brief>` uses for the group, so that links to it work with and without script. */
  #group({ title, insights }: GroupView, index: number): Markup {
    // A group without insights is the note that more groups were omitted.
    if (insights.length === 0) return this.html`<p>${words(title)}</p>\n`;
    const list = this.html`<ul>
${insights.map((insight) => this.html`<li${this.#id(insight.id)}>${this.#insight(insight)}${this.#quotes(insight.quotes)}</li>\n`)}</ul>
`;
    if (this.#isForFeed) return markup`<section>${this.#heading(title)}${list}</section>`;
    const isOpen = this.#options.open === "all" || index === 0;
    const level = this.#options.headingLevel + 1;
    return markup`<details${this.#class("group")}${this.#id(`group-${index + 1}`)}${isOpen ? markup` open` : undefined}>
<summary><h${level}>${words(title)}</h${level}></summary>
${list}</details>
`;
  }

  #heading(view: TextView, name = "title"): Markup {
    const level = this.#options.headingLevel + 1;
    return this.html`<h${level}${this.#class(name)}>${words(view)}</h${level}>\n`;
  }

  #insight(view: InsightView): Markup {
    const { text, pieces, unsourced } = view;
    const isPlain = pieces.length === 1 && pieces[0] === text;
    const sentence = isPlain
      ? words(text)
      : inLanguage(
          text,
          pieces.map((piece) => this.#piece({ ...piece, lang: undefined, dir: undefined })),
        );
    return markup`${this.#warning(view)}${sentence}${this.#cited(view)}${
      unsourced &&
      (this.#isForFeed
        ? markup` (${words(unsourced)})`
        : markup` <span${this.#class("unsourced")}>${words(unsourced)}</span>`)
    }`;
  }

  /** The kind of a statement and who makes it, before its text. */
  #warning({ kind, attribution }: Pick<InsightView, "kind" | "attribution">): Markup {
    const warning = (content: Markup | undefined): Markup | undefined =>
      content &&
      (this.#isForFeed
        ? markup`<b>${content}</b>: `
        : markup`<span${this.#class("kind")}>${content}<span aria-hidden="true">\u00A0·</span></span> `);
    return markup`${warning(kind && words(kind))}${warning(attribution && this.#item(attribution))}`;
  }

  #piece(piece: PieceView): Markup {
    const { role, href, text } = piece;
    const content = "datetime" in piece && piece.datetime ? time(piece as DateView) : words(piece);
    if (this.#isForFeed) return role === "figure" ? markup`<b>${content}</b>` : content;
    const classes = text.length < shortWords ? `${role} nb` : role;
    if (role === "figure") return markup`<b${this.#class(classes!)}>${content}</b>`;
    if (role === "term")
      return markup`<a${this.#class("term")} href="${this.#address(href!)}">${content}</a>`;
    return role === undefined ? content : markup`<span${this.#class(role)}>${content}</span>`;
  }

  /** An address in the brief gets the prefix of its ids. */
  #address(href: string): string {
    return href.startsWith("#") ? `#${this.#prefix}${href.slice(1)}` : href;
  }

  #cited({ citations, passages }: CitedView): Markup {
    if (this.#isForFeed) {
      const marks = citations.map(({ mark }) => `[${mark}]`).join("") + (passages?.marks ?? "");
      return markup`${marks === "" ? "" : ` ${marks}`}`;
    }
    return markup`${citations.map(
      ({ target, name, mark }) =>
        markup`${wordJoiner}<a${this.#class("cite")} href="#${this.#prefix}${target}" aria-label="${name}"><i>[</i>${mark}<i>]</i></a>`,
    )}${
      passages &&
      markup`${wordJoiner}<span${this.#class("cite")} role="img" aria-label="${passages.phrase.text}">${passages.marks}</span>`
    }`;
  }

  /** What a statement of the data cites, and the link to its sentence. */
  #origin(origin: OriginView): Markup {
    return markup`${this.#cited(origin)}${this.#back(origin.back)}`;
  }

  #back(back: BackView | undefined): Markup | undefined {
    return (
      back &&
      this.#unlessFeed(
        markup`&nbsp;<a${this.#class("back")} href="#${this.#prefix}${back.target}" aria-label="${back.name}">↑</a>`,
      )
    );
  }

  #quotes(quotes: readonly QuoteView[]): Markup[] {
    return quotes.map(
      ({ place, text }) =>
        this.html`<blockquote${language(text)}>${place && markup`<span>${words(place)}</span> `}${text.text}</blockquote>\n`,
    );
  }

  #corrections(): Markup {
    const { corrections, labels } = this.#view;
    return this.html`<section${this.#class("corrections")}${this.#id("corrections")}>
${this.#heading(labels.corrections)}<ul>
${corrections.map((view) => this.#correction(view))}</ul>
</section>
`;
  }

  #correction({ date, kind, insight, text }: CorrectionView): Markup {
    const head = this.#dotted([date, kind, insight].map((view) => view && this.#item(view)));
    return this.html`<li>${head && markup`${head}${this.#punctuation.colon}`}${words(text)}</li>\n`;
  }

  #references(): Markup {
    const { references, moreReferences, labels } = this.#view;
    const list = (items: readonly ReferenceView[], name: string): Markup =>
      this.html`<ol${this.#class(name)}>
${items.map((reference) => this.#reference(reference))}</ol>
`;
    const content =
      moreReferences === undefined || this.#isForFeed
        ? list(references, "refs")
        : markup`${list(references.slice(0, shownReferences), "refs")}<details${this.#class("more")}>
<summary>${words(moreReferences)}</summary>
${list(references.slice(shownReferences), "refs")}</details>
`;
    return this.html`<section${this.#class("references")}${this.#id("references")}>
${this.#heading(labels.references)}${content}</section>
`;
  }

  #reference({ id, mark, publisher, title, facts, quotes, back }: ReferenceView): Markup {
    const details = this.#dotted(facts.map((fact) => this.#item(fact)));
    const parts = [
      publisher && markup`<span${this.#class("pub")}>${link(publisher)}</span>`,
      title && link(title),
    ].filter((part) => part !== undefined);
    const arrow = this.#back(back);
    const content = markup`${parts.map((part, index) => markup`${index > 0 ? this.#punctuation.stop : undefined}${part}`)}${
      details &&
      markup`${parts.length > 0 ? " " : undefined}<span${this.#class("when")}>${this.#isForFeed ? details : markup`<bdi>${details}</bdi>${arrow}`}</span>`
    }${details ? undefined : arrow}${this.#quotes(quotes)}`;
    // Its lines run as those of its title.
    const side = (title ?? publisher)?.dir;
    return this.#isForFeed
      ? markup`<li>${mark && `${mark}. `}${content}</li>`
      : markup`<li${id && this.#id(id)}><span${this.#class(mark.length > longestMark ? "mark long" : "mark")}>${mark}</span><div${side && this.#unlessFeed(markup` dir="${side}"`)}>${content}</div></li>\n`;
  }

  #dataSection(): Markup | undefined {
    const data = this.#data;
    if (data === undefined) return undefined;
    const { rows, shares, figures, names, about } = data;
    const main = [
      ...rows.map((list) => this.#section("wide", list.title, this.#rows(list))),
      shares && this.#section("wide", shares.title, this.#shares(shares)),
      figures &&
        this.#section(
          "wide",
          figures.title,
          this.html`<ul${this.#class("rels")}>\n${figures.items.map((figure) => this.#figure(figure))}</ul>\n`,
        ),
    ];
    const side = [
      names && this.#section(undefined, names.title, this.#names(names.terms)),
      about && this.#section(undefined, about.title, this.#facts(about.facts), "about"),
    ];
    if (this.#isForFeed) return markup`${main}${side}`;
    const hasSide = (names ?? about) !== undefined;
    return markup`<details${this.#class("data")}${this.#id("data")}>
<summary>${words(data.title)} <span>— ${data.sections.map((section, index) => markup`${index > 0 ? this.#punctuation.comma : undefined}${words(section)}`)}</span></summary>
<div>
${main}${hasSide ? markup`<div${this.#class("side")}>\n${side}</div>\n` : undefined}</div>
</details>
`;
  }

  #section(name: string | undefined, title: TextView, content: Markup, id?: string): Markup {
    return this.html`<section${name && this.#class(name)}${id && this.#id(id)}>
${this.#heading(title)}${content}</section>
`;
  }

  #rows({ part, rows, ladder }: RowsView): Markup {
    const name = part === "timeline" ? "rels time" : ladder ? "rels ladder" : "rels";
    return this.html`<ul${this.#class(name)}>
${rows.map((row, index) => this.#relationRow(row, ladder?.[index], index + 1))}</ul>
`;
  }

  #relationRow(
    { state, date, from, arrow, to, says }: RowView,
    step: LadderStep | undefined,
    place: number,
  ): Markup {
    const who = (
      names: readonly ItemView[],
      side: string,
      node: LadderNode | undefined,
    ): Markup => {
      const list = markup`${names.map((name, index) => [index > 0 ? this.#punctuation.comma : undefined, markup`<bdi>${this.#item(name)}</bdi>`])}`;
      if (this.#isForFeed) return markup`<b>${list}</b>`;
      if (node === undefined) return markup`<span${this.#class("who")}>${list}</span>`;
      const again = node.isAgain ? " again" : "";
      return markup`<span${this.#class(`who node ${side}${again} l${node.line} s${node.span}`)}><span>${list}</span></span>`;
    };
    const actors =
      from.length + to.length > 0 &&
      markup`${from.length > 0 ? who(from, "from", step?.from) : undefined}${arrow && markup` <span${this.#class("arrow")}>${arrow}</span> `}${to.length > 0 ? who(to, "to", step?.to) : undefined}`;
    const line =
      step &&
      this.#unlessFeed(markup`<span${this.#class(step.isMutual ? "line both" : "line")}></span>`);
    const lines = says.map((say) =>
      this.#isForFeed
        ? markup` ${this.#say(say)}`
        : markup`<span${this.#class("say")}>${this.#say(say)}${line}</span>`,
    );
    const spoken = this.#isForFeed
      ? lines
      : markup`<span${this.#class(step ? `says l${place}` : "says")}>${lines}</span>`;
    const when = date && markup`<span${this.#class("date")}>${this.#item(date)}</span> `;
    const content = markup`${actors || undefined}${spoken}`;
    const isInColumns = step === undefined && !this.#isForFeed;
    return this.html`<li${this.#class("rel")}${this.#unlessFeed(markup` data-state="${state}"`)}>${when}${isInColumns ? markup`<div>${content}</div>` : content}</li>\n`;
  }

  #say(say: SayView): Markup {
    return markup`${this.#warning(say)}${say.pieces.map((piece) => this.#piece(piece))}${this.#origin(say)}`;
  }

  #shares({ wholes, bars }: SharesView): Markup {
    const list =
      bars.length === 0
        ? undefined
        : this.html`<ul${this.#class("bars")}>\n${bars.map((share) => this.#bar(share))}</ul>\n`;
    return markup`${wholes.map((parts) => this.#stack(parts))}${list}`;
  }

  #stack(shares: readonly ShareView[]): Markup {
    let start = 0;
    const parts = shares.map((share) => {
      const part = markup`<g>${this.#shape(share, start, 12)}</g>`;
      start += share.range[1];
      return part;
    });
    const picture = this.#unlessFeed(
      markup`<svg${this.#class("stack")} width="100%" height="12" aria-hidden="true">${parts}</svg>\n`,
    );
    // They are in one insight, with one measure.
    const { measure } = shares[0]!;
    return markup`<p>${this.#warning(shares[0]!)}${measure && words(measure)}${this.#origin(shares[0]!)}</p>
${picture}<ul${this.#class("keys")}>
${shares.map((share) => this.html`<li><b${this.#class("val")}>${words(share.amount)}</b> ${this.#subjects(share)}</li>\n`)}</ul>
`;
  }

  #bar(share: ShareView): Markup {
    const picture = this.#unlessFeed(
      markup`<svg${this.#class("track")} width="100%" height="8" aria-hidden="true">${this.#shape(share, 0, 8)}</svg>`,
    );
    return this.html`<li><span>${this.#shareWords(share)}</span> <span${this.#class("val")}>${words(share.amount)}</span>${picture}</li>\n`;
  }

  /**
   * Draws a share from `start`, in percent; `height` is in CSS pixels.
   *
   * A claim is hatched. An upper limit is a dashed outline, a range continues, and a lower limit has a double end.
   */
  #shape({ range: [low, high], limit, kind }: ShareView, start: number, height: number): Markup {
    const isMost = limit === "most";
    const rect = (name: string, from: number, width: number): Markup =>
      markup`<rect${this.#class(name)} x="${start + from}%" width="${width}%" height="${height}"/>`;
    const [x1, x2, y] = [start, start + high, height / 2];
    const said = markup`<line${this.#class("fill said")} x1="${x1}%" x2="${x2}%" y1="${y}" y2="${y}" stroke-width="${height}"/>`;
    const solid = isMost ? undefined : rect("fill", 0, low);
    const isRange = kind === undefined && limit === undefined && low < high;
    return markup`${kind === undefined ? solid : said}${isRange ? rect("fill range", low, high - low) : undefined}${
      isMost ? rect("fill most", 0, high) : undefined
    }${
      limit === "least"
        ? markup`<rect${this.#class("end")} x="${start + low}%" width="2" height="${height}" transform="translate(-5)"/>`
        : undefined
    }`;
  }

  #subjects({ facts }: ShareView): Markup | undefined {
    return this.#dotted(facts.map((fact) => this.#item(fact)));
  }

  #shareWords(share: ShareView): Markup {
    const { measure } = share;
    const who = this.#subjects(share);
    return markup`${this.#warning(share)}${who}${
      measure && markup`${who && " "}<span${this.#class("small")}>${words(measure)}</span>`
    }${this.#origin(share)}`;
  }

  #figure(figure: FigureView): Markup {
    const { amount, facts } = figure;
    const details = this.#dotted(facts.map((fact) => this.#item(fact)));
    return this.html`<li>${this.#warning(figure)}<b>${words(amount)}</b>${details && markup`${this.#punctuation.colon}${details}`}${this.#origin(figure)}</li>\n`;
  }

  #names(terms: readonly TermsView[]): Markup {
    // A mineral and a place may have the same id.
    const named = new Set<string>();
    const idOf = (item: ItemView): Markup | undefined => {
      const id = "id" in item ? item.id : undefined;
      if (id === undefined || named.has(id)) return undefined;
      named.add(id);
      return this.#id(`name-${id}`);
    };
    const rows = terms.map(
      ({ label, items }) =>
        this.html`<div><dt>${words(label)}</dt><dd>${this.#dotted(
          items.map((item) =>
            this.#isForFeed
              ? this.#item(item)
              : markup`<span${idOf(item)}>${this.#item(item)}</span>`,
          ),
        )}</dd></div>\n`,
    );
    return this.html`<dl${this.#class("names")}>\n${rows}</dl>\n`;
  }

  #facts(facts: readonly FactView[]): Markup {
    const rows = facts.map(
      ({ label, items }) =>
        this.html`<div><dt>${words(label)}</dt><dd>${this.#dotted(items.map((view) => this.#item(view)))}</dd></div>\n`,
    );
    return this.html`<dl${this.#class("facts")}>\n${rows}</dl>\n`;
  }

  get #isForFeed(): boolean {
    return this.#options.idPrefix === undefined;
  }

  get #prefix(): string {
    return this.#options.idPrefix ?? "";
  }

  #unlessFeed(content: Markup | undefined): Markup | undefined {
    return this.#isForFeed ? undefined : content;
  }

  /** Returns a `class` attribute with one or more classes; undefined for feeds. */
  #class(names: string): Markup | undefined {
    if (this.#isForFeed) return undefined;
    let attribute = classAttributes.get(names);
    if (attribute === undefined) {
      attribute = markup` class="${names.replace(/\S+/g, "mineral-brief-$&")}"`;
      classAttributes.set(names, attribute);
    }
    return attribute;
  }

  /** A link within the brief; its content alone for feeds. */
  #inner(target: string, content: Markup): Markup {
    return this.#isForFeed ? content : markup`<a href="#${this.#prefix}${target}">${content}</a>`;
  }

  /** Writes HTML like `markup`, and for feeds without the line breaks of the template. */
  readonly html = (strings: TemplateStringsArray, ...values: MarkupValue[]): Markup =>
    this.#isForFeed ? markup(onOneLine(strings), ...values) : markup(strings, ...values);

  /** Returns an `id` attribute; undefined for feeds. */
  #id(id: string): Markup | undefined {
    return this.#unlessFeed(markup` id="${this.#prefix}${id}"`);
  }

  /** Writes the items of one line. The style draws the dots between them, feeds have them as text. */
  #row(name: string, items: readonly (Markup | undefined)[]): Markup | undefined {
    const present = items.filter((item) => item !== undefined);
    if (present.length === 0) return undefined;
    const content = this.#isForFeed
      ? this.#dotted(present)
      : spaced(present.map((item) => markup`<span>${item}</span>`));
    return this.html`<p${this.#class(`${name} row`)}>${content}</p>\n`;
  }

  /** Joins the parts of running text with dots; undefined if there are no parts. */
  #dotted(items: readonly (Markup | undefined)[]): Markup | undefined {
    const [first, ...rest] = items.filter((part) => part !== undefined);
    if (first === undefined) return undefined;
    const dot = this.#isForFeed ? " · " : markup`<span aria-hidden="true">\u00A0· </span>`;
    return markup`${first}${rest.map((part) => [dot, part])}`;
  }

  #labelled({ label, items: [first] }: FactView): Markup {
    return markup`${words(label)} ${first && this.#item(first)}`;
  }

  #item(view: ItemView): Markup {
    const name = "datetime" in view ? time(view) : "href" in view ? link(view) : words(view);
    if (!("notes" in view) || view.notes.length === 0) return name;
    const notes = view.notes.map(
      (note, index) => markup`${index > 0 ? this.#punctuation.comma : undefined}${words(note)}`,
    );
    const { brackets, space } = this.#punctuation;
    const bracketed = markup`${brackets[0]}${notes}${brackets[1]}`;
    return this.#isForFeed
      ? markup`${name}${space}${bracketed}`
      : markup`${name}${space}<span${this.#class("dim")}>${bracketed}</span>`;
  }
}

/** By the names of the classes. A brief has the same ones many times. */
const classAttributes = new Map<string, Markup>();

function spaced(items: readonly (Markup | undefined)[]): Markup[] {
  return items
    .filter((item) => item !== undefined)
    .map((item, index) => markup`${index > 0 ? " " : undefined}${item}`);
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
