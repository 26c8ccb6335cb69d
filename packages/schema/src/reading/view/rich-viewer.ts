import type { Article, Citation, Insight, Reference, When } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { languageName } from "../display-names.ts";
import { addressOfDoi } from "../doi.ts";
import { figurePlaces } from "./number-words.ts";
import type { PartName } from "../part-names.ts";
import { retractedIds, retractionDateOf } from "../retracted-ids.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { languageOf, textOf } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import { dataTitle } from "./data-title.ts";
import { dateRanges } from "./han-dates.ts";
import { headlineParts } from "./headline-parts.ts";
import { kindView } from "./kind-view.ts";
import { keyFigureViews } from "./key-figures.ts";
import { otherLanguage } from "./other-language.ts";
import { inLanguageOf } from "./in-language-of.ts";
import { overlaps, textPieces, type MarkedRange } from "./sentence-pieces.ts";
import { speakerBeside } from "./speaker-view.ts";
import { startOfInsight } from "./start-of-insight.ts";
import type { PublishedSharesOf } from "./stated-stages.ts";
import { TermMarks } from "./term-marks.ts";
import { TermNames, type HrefOf, type NameOf } from "./term-names.ts";
import { quoteAddress, type QuoteContext } from "./text-fragment.ts";
import type {
  ArticleView,
  CorrectionView,
  FactView,
  HeadlinePart,
  ItemView,
  KeyFigureView,
  LinkView,
  PieceView,
  QuoteView,
  TermView,
  TextView,
} from "./views.ts";
import type { Wording } from "./wording.ts";

/** What a `RichViewer` depends on. */
export interface RichContext {
  readonly wording: Wording;
  readonly nameOf: NameOf | undefined;
  readonly hrefOf: HrefOf | undefined;
  readonly shows: (part: PartName) => boolean;
  readonly publishedSharesOf: PublishedSharesOf | undefined;
}

/** The parts of an article that a plain one does not have. */
export type RichParts = Pick<
  ArticleView,
  "corrected" | "sourceWork" | "alternates" | "series" | "corrections"
>;

/**
 * Views what a plain article does not have: tags, quotes, corrections, links to other versions and details of sources.
 *
 * Without it, all insights and references have the same words, and speakers have the names that the article states.
 */
export class RichViewer {
  readonly shows: (part: PartName) => boolean;
  readonly #context: RichContext;
  readonly #names: TermNames;
  readonly #marks: TermMarks;
  readonly #retracted: ReadonlySet<string | undefined>;
  /** When the complete article was retracted; undefined if it was not. */
  readonly #retraction: When | undefined;

  constructor(context: RichContext) {
    const { wording, nameOf, hrefOf, shows, publishedSharesOf } = context;
    this.#context = context;
    this.shows = shows;
    this.#names = new TermNames(wording, nameOf, hrefOf);
    this.#retracted = retractedIds(wording.article);
    this.#retraction = retractionDateOf(wording.article);
    this.#marks = new TermMarks(
      wording.article,
      this.#names,
      shows,
      shows("context") ? publishedSharesOf : undefined,
    );
  }

  /** Starts a section: the core insights, or a group. */
  startSection(): void {
    this.#marks.startSection();
  }

  readonly startOf = startOfInsight;

  /** Splits the sentence of an insight at its figures, terms and dates. */
  pieces(insight: Insight, text: TextView): PieceView[] {
    const { shows } = this.#context;
    const figures = shows("marks") && shows("figure") ? figureRanges(insight, text.text) : [];
    const ranges = [...figures, ...this.#marks.find(insight, text, figures)];
    return textPieces(text, [...ranges, ...dateRanges(text.text, ranges)]);
  }

  /** Views what kind of statement it is, and that it is withdrawn, which every choice of parts shows. */
  kind({ id, kind }: Insight): TextView | undefined {
    const { wording, shows } = this.#context;
    const view = shows("kind") ? kindView(kind, wording) : undefined;
    if (this.#retraction === undefined && !this.#retracted.has(id)) return view;
    const words = [wording.labels.withdrawn, view?.text].filter((part) => part !== undefined);
    return wording.label(words.join("\u00A0· "));
  }

  /** Views who says so. Undefined if the sentence does. */
  speaker(insight: Insight): TermView | undefined {
    return speakerBeside(insight, this.#context.wording, this.#names);
  }

  /** Views the country of the source as a note of its name. Undefined if it has none. */
  sourceNotes(): Pick<TermView, "notes"> | undefined {
    const country = this.#context.wording.article.source?.country;
    return country === undefined ? undefined : { notes: [this.#names.name(country)] };
  }

  dataTitle(): TextView | undefined {
    const { wording, shows } = this.#context;
    return dataTitle(wording.article, shows, wording);
  }

  keyFigures(): KeyFigureView[] {
    const { wording, shows } = this.#context;
    return shows("key-figures") && shows("group") ? keyFigureViews(wording, this.#names) : [];
  }

  headlineParts(headline: string): HeadlinePart[] {
    const { article } = this.#context.wording;
    return headlineParts(headline, languageOf(article.headline, article), () =>
      [...mineralsOf(article), ...placesOf(article), ...(article.organizations ?? [])].map(
        ({ id }) => this.#names.name(id).text,
      ),
    );
  }

  /**
   * Adds the quote of a citation to those of its reference, or to those of its insight if it has none. A reference has the
   * same quote once, unless the words around it are those of another place.
   */
  addQuote(citation: Citation, reference: Reference | undefined, quotes: QuoteView[]): void {
    const { wording, shows } = this.#context;
    const { locator, quote } = typeof citation === "object" ? citation : {};
    if (quote === undefined || !shows("quote")) return;
    const address =
      reference?.url === undefined
        ? undefined
        : quoteAddress(reference.url, textOf(quote), citation as QuoteContext);
    const view = {
      place: wording.optional(locator),
      text: wording.text(inLanguageOf(reference, quote)),
      href: wording.link("", address).href,
    };
    const same = reference ? quotes.filter((other) => isSameQuote(other, view)) : [];
    if (same.some(({ href }) => href === view.href)) return;
    // An address without words around the quote is not that of another place.
    const anyPlace =
      reference?.url === undefined ? undefined : quoteAddress(reference.url, textOf(quote));
    const known = same.find(({ href }) => href === anyPlace);
    if (known) quotes[quotes.indexOf(known)] = view;
    else if (same.length === 0 || view.href !== anyPlace) quotes.push(view);
  }

  /**
   * Returns the address of a reference, which leads to its quote in a web page. A citation with the same quote knows the
   * words around it.
   */
  addressOf({ url, quote }: Reference, cited: readonly QuoteView[] = []): string | undefined {
    if (url === undefined || quote === undefined) return url;
    const words = textOf(quote);
    return cited.find(({ text }) => text.text === words)?.href ?? quoteAddress(url, words);
  }

  /** Views the quote of a reference itself, unless a citation has the same, and the quotes of its citations. */
  quotesOf(reference: Reference, cited: readonly QuoteView[]): readonly QuoteView[] {
    const { wording, shows } = this.#context;
    const { quote } = reference;
    if (quote === undefined || !shows("quote")) return cited;
    const text = wording.text(inLanguageOf(reference, quote));
    const address = this.addressOf(reference, cited);
    const quotes = cited.map((one) => (one.href === address ? { ...one, href: undefined } : one));
    return quotes.some((other) => other.text.text === text.text)
      ? quotes
      : [{ place: undefined, text, href: undefined }, ...quotes];
  }

  /** Views the details of a reference, around its kind and date. */
  factsOf(
    { authors, locator, language, doi, archivedUrl }: Reference,
    title: LinkView | undefined,
    kindAndDate: readonly (ItemView | undefined)[],
  ): (ItemView | undefined)[] {
    const { wording } = this.#context;
    return [
      ...wording.items(authors, (author) => wording.link(author.name, author.url)),
      wording.optional(locator),
      ...kindAndDate,
      // A title in the language shows it.
      title?.lang === undefined ? otherLanguage(language, wording) : undefined,
      doi === undefined ? undefined : wording.link(`doi:${doi}`, addressOfDoi(doi)),
      archivedUrl === undefined
        ? undefined
        : {
            ...wording.label(wording.labels.archivedCopy),
            href: wording.link("", archivedUrl).href,
          },
    ];
  }

  parts(): RichParts {
    const { wording, shows } = this.#context;
    const { article, labels } = wording;
    const corrections = (shows("corrections") ? article.corrections : undefined) ?? [];
    const lastCorrection = corrections
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    const isRetracted = lastCorrection !== undefined && this.#retraction !== undefined;
    return {
      corrected: isRetracted
        ? wording.fact(labels.withdrawn, [wording.date(this.#retraction)])
        : lastCorrection === undefined
          ? undefined
          : wording.fact(labels.corrected, [wording.date(lastCorrection)]),
      sourceWork: shows("source-work") ? sourceWork(article, wording) : undefined,
      alternates: wording.fact(
        labels.alternates,
        wording.items(
          shows("alternates") ? article.alternates : undefined,
          ({ language, url, relation }): TermView => ({
            ...wording.link("", url),
            ...wording.inLanguage(languageName(language, language), language),
            notes: relation === undefined ? [] : [wording.word(relation)],
          }),
          viewCaps.list,
        ),
      ),
      series: shows("series") ? seriesFacts(article, wording) : [],
      corrections: wording.list(
        corrections,
        ({ date, kind, insight, text }): CorrectionView => ({
          date: wording.date(date),
          kind: kind === undefined ? undefined : wording.word(kind),
          insight: insight === undefined ? undefined : correctedInsight(insight, article, wording),
          text: wording.text(text),
        }),
        (more): CorrectionView => ({
          date: undefined,
          kind: undefined,
          insight: undefined,
          text: more,
        }),
        viewCaps.list,
      ),
    };
  }
}

function isSameQuote(one: QuoteView, other: QuoteView): boolean {
  return one.text.text === other.text.text && one.place?.text === other.place?.text;
}

/** Finds the words of the figures in a sentence. A figure with the words of an earlier one is the next place that has them. */
function figureRanges({ figures = [] }: Insight, sentence: string): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  for (const { text } of figures.slice(0, viewCaps.details)) {
    const range = figurePlaces(text, sentence)
      .map((start) => ({ start, end: start + text.length }))
      .find((place) => !overlaps(place, ranges));
    if (range !== undefined && text !== "") ranges.push({ ...range, role: "figure" });
  }
  return ranges;
}

function seriesFacts({ series, supersedes }: Article, wording: Wording): FactView[] {
  const { labels } = wording;
  // Other ids, such as `urn:uuid:…`, tell a reader nothing.
  const earlierBrief = (id: string): ItemView => {
    const link = wording.link(id, id);
    return link.href === undefined ? wording.label(labels.earlierBrief) : link;
  };
  return [
    wording.fact(labels.series, [series && wording.text(series.name)]),
    wording.fact(labels.supersedes, [
      supersedes === undefined ? undefined : earlierBrief(supersedes),
    ]),
  ].filter((fact) => fact !== undefined);
}

/** Returns the start of the insight with an id, without its full stop, because a colon follows; the id if there is none. */
function correctedInsight(id: string, article: Article, wording: Wording): TextView {
  const found = insightsOf(article).find((insight) => insight.id === id);
  if (found === undefined) return wording.text(id);
  const { text } = found;
  const words = startOfInsight(found).replace(/(?<!\.)[.。]$/, "");
  return wording.text(typeof text === "string" ? words : { ...text, value: words });
}

/** The headline, language and date of the summarised work. The date is shown if the brief has another one. */
function sourceWork({ source, datePublished }: Article, wording: Wording): FactView | undefined {
  if (source === undefined) return undefined;
  const { headline, language, datePublished: ownDate } = source;
  return wording.fact(wording.labels.sourceWork, [
    headline === undefined ? undefined : wording.text(inLanguageOf(source, headline)),
    otherLanguage(language, wording),
    ownDate === undefined || datePublished === undefined || ownDate === datePublished
      ? undefined
      : wording.date(ownDate),
  ]);
}
