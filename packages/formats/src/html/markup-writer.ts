import { isShort, keepTogether, longestChip } from "@mineral-brief/schema/internal";
import type {
  BackView,
  CitedView,
  DateView,
  InsightView,
  ItemView,
  PieceView,
  TextView,
} from "@mineral-brief/schema/reading";
import { Markup, markup, type MarkupValue } from "../markup.ts";
import { marksOf, type Punctuation } from "./punctuation.ts";
import { link, time, words } from "./view-markup.ts";

export interface MarkupOptions {
  /**
   * Goes before every id, so that the ids of several briefs on one page differ. If it is undefined, the HTML is for
   * feed readers, which remove ids, classes and attributes for screen readers: it has none of them, no line breaks
   * between elements, no links within the brief, and nothing that closes.
   */
  readonly idPrefix?: string | undefined;
  /** Level of the headline. Sections are one level below. */
  readonly headingLevel: 1 | 2;
}

/** Keeps a citation on the line of the last word. Lines break before a long one. */
const wordJoiner = new Markup("&#8288;");

const isLong = (mark: string): boolean => mark.length > longestChip;

/** Writes the parts of HTML that the sentences and the data of a brief share. */
export class MarkupWriter {
  protected readonly options: MarkupOptions;
  protected readonly punctuation: Punctuation;

  constructor(options: MarkupOptions, punctuation: Punctuation) {
    this.options = options;
    this.punctuation = punctuation;
  }

  protected heading(view: TextView, name = "title"): Markup {
    const level = this.options.headingLevel + 1;
    return this.html`<h${level}${this.class(name)}>${words(view)}</h${level}>\n`;
  }

  /** The kind of a statement and who makes it, before its text. */
  protected warning({ kind, attribution }: Pick<InsightView, "kind" | "attribution">): Markup {
    const warning = (content: Markup | undefined): Markup | undefined =>
      content &&
      (this.isForFeed
        ? markup`<b>${content}</b>${this.punctuation.colon}`
        : markup`<span${this.class("kind")}>${content}<span>\u00A0·</span></span> `);
    return markup`${warning(kind && words(kind))}${warning(attribution && this.item(attribution))}`;
  }

  protected piece(view: PieceView): Markup {
    const { role, href, text } = view;
    const piece = { ...view, text: keepTogether(text) };
    if (role === "figure") {
      const name = this.class(isShort(text) ? "fig nb" : "fig");
      return markup`<b${name}>${words(piece)}</b>`;
    }
    const content = "datetime" in piece && piece.datetime ? time(piece as DateView) : words(piece);
    if (this.isForFeed) return content;
    if (role === "term" && href !== undefined)
      return markup`<a${this.class("term")} href="${this.#address(href)}">${content}</a>`;
    return role === undefined || role === "term"
      ? content
      : markup`<span${this.class(role)}>${content}</span>`;
  }

  /** An address in the brief gets the prefix of its ids. */
  #address(href: string): string {
    return href.startsWith("#") ? `#${this.prefix}${href.slice(1)}` : href;
  }

  protected cited(view: CitedView): Markup {
    const { citations, passages } = view;
    if (this.isForFeed) {
      const marks = marksOf(view, this.punctuation);
      return markup`${marks === "" ? "" : ` ${marks}`}`;
    }
    return markup`${citations.map(
      ({ target, name, mark }) =>
        markup`${isLong(mark) ? undefined : wordJoiner}<a${this.#cite(mark)} href="#${this.prefix}${target}" aria-label="${name}"><i>[</i>${mark}<i>]</i></a>`,
    )}${
      passages &&
      markup`${wordJoiner}<span${this.#cite(passages.marks)} role="img" aria-label="${passages.phrase.text}">${passages.marks}</span>`
    }`;
  }

  #cite(mark: string): Markup | undefined {
    return this.class(isLong(mark) ? "cite long" : "cite");
  }

  protected back(back: BackView | undefined): Markup | undefined {
    return (
      back &&
      this.unlessFeed(
        markup`&nbsp;<a${this.class("back")} href="#${this.prefix}${back.target}" aria-label="${back.name}">↑</a>`,
      )
    );
  }

  protected item(view: ItemView): Markup {
    const name = "datetime" in view ? time(view) : "href" in view ? link(view) : words(view);
    if (!("notes" in view) || view.notes.length === 0) return name;
    const notes = view.notes.map(
      (note, index) => markup`${index > 0 ? this.punctuation.comma : undefined}${words(note)}`,
    );
    const { brackets, space } = this.punctuation;
    const bracketed = markup`${brackets[0]}${notes}${brackets[1]}`;
    return this.isForFeed
      ? markup`${name}${space}${bracketed}`
      : markup`${name}${space}<span${this.class("dim")}>${bracketed}</span>`;
  }

  /** Joins the parts of running text with dots; undefined if there are no parts. */
  protected dotted(items: readonly (Markup | undefined)[]): Markup | undefined {
    const [first, ...rest] = items.filter((part) => part !== undefined);
    if (first === undefined) return undefined;
    // The space is not hidden: it separates the parts where they are read aloud.
    const dot = this.isForFeed ? " · " : markup`<span aria-hidden="true">\u00A0·</span> `;
    return markup`${first}${rest.map((part) => [dot, part])}`;
  }

  protected get isForFeed(): boolean {
    return this.options.idPrefix === undefined;
  }

  protected get prefix(): string {
    return this.options.idPrefix ?? "";
  }

  protected unlessFeed(content: Markup | undefined): Markup | undefined {
    return this.isForFeed ? undefined : content;
  }

  /** Returns a `class` attribute with one or more classes; undefined for feeds. */
  protected class(names: string): Markup | undefined {
    if (this.isForFeed) return undefined;
    let attribute = classAttributes.get(names);
    if (attribute === undefined) {
      attribute = markup` class="${names.replace(/\S+/g, "mineral-brief-$&")}"`;
      classAttributes.set(names, attribute);
    }
    return attribute;
  }

  /** Writes HTML like `markup`, and for feeds without the line breaks of the template. */
  protected html(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
    return this.isForFeed ? markup(onOneLine(strings), ...values) : markup(strings, ...values);
  }

  /** Returns an `id` attribute; undefined for feeds. */
  protected id(id: string): Markup | undefined {
    return this.unlessFeed(markup` id="${this.prefix}${id}"`);
  }
}

/** By the names of the classes. A brief has the same ones many times. */
const classAttributes = new Map<string, Markup>();

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
