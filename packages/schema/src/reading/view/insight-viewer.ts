import type { Attribution, CitationId, Insight, Reference } from "../../article.ts";
import { citationId } from "../citations.ts";
import { textOf } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import type { PartName } from "../part-names.ts";
import { citedView } from "./cited-view.ts";
import { inLanguageOf, type CitedBy } from "./reference-view.ts";
import { overlaps, textPieces, type MarkedRange } from "./sentence-pieces.ts";
import { startOf } from "./start-of.ts";
import type { TagViewer } from "./tag-viewer.ts";
import type { TermNames } from "./term-names.ts";
import type { InsightView, ItemView, QuoteView, TermView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** What the views of insights depend on. */
export interface InsightContext {
  readonly wording: Wording;
  readonly names: TermNames;
  readonly shows: (part: PartName) => boolean;
  readonly references: ReadonlyMap<CitationId, Reference>;
  /** Undefined to show no tags. */
  readonly tags: TagViewer | undefined;
  /** True if an insight of the article cites something. */
  readonly hasCitations: boolean;
}

/** Creates the views of insights. Call it in reading order, because it numbers them. */
export class InsightViewer {
  /** What cites each reference. */
  readonly citedBy = new Map<Reference, CitedBy>();
  readonly #context: InsightContext;
  #place = 0;
  #left: number = viewCaps.insights;

  constructor(context: InsightContext) {
    this.#context = context;
  }

  /** Views the insights of a section. If the limit of the article is reached, the last view states the number of the others. */
  section(insights: readonly Insight[] = []): InsightView[] {
    const first = this.#place + 1;
    this.#place += insights.length;
    this.#context.tags?.startSection();
    const views = this.#context.wording.list(
      insights,
      (insight, index) => this.#insight(insight, `insight-${first + index}`),
      (more) => wordsAlone(more, `insight-${first + viewCaps.insights}`),
      this.#left,
    );
    this.#left = Math.max(0, this.#left - views.length);
    return views;
  }

  /** Counts the insights of a section that is hidden. */
  skip(insights: readonly Insight[] = []): void {
    this.#place += insights.length;
  }

  #insight(insight: Insight, id: string): InsightView {
    const { wording, shows, hasCitations } = this.#context;
    const text = wording.text(insight.text);
    const cited = insight.citations ?? [];
    const isUnsourced = hasCitations && cited.length === 0;
    return {
      ...wordsAlone(text, id),
      pieces: this.#pieces(insight, text),
      kind: shows("kind") ? kindView(insight.kind, wording) : undefined,
      attribution: shows("attribution") ? this.#speaker(insight) : undefined,
      ...(shows("citation")
        ? {
            ...citedView(cited, this.#context.references, wording),
            quotes: this.#quotes(insight, id),
            unsourced: isUnsourced ? wording.label(wording.labels.unsourced) : undefined,
          }
        : {}),
    };
  }

  /** Views who says so. Undefined if the sentence names them. */
  #speaker({ text, attribution }: Insight): ItemView | undefined {
    const { wording, names, tags } = this.#context;
    const speaker = speakerView(attribution, wording, names);
    return speaker && tags?.isNamed(speaker, textOf(text)) ? undefined : speaker;
  }

  #pieces(insight: Insight, text: TextView): InsightView["pieces"] {
    const ranges = this.#context.tags?.rangesIn(insight, text) ?? [];
    return textPieces(text, [...ranges, ...dateRanges(text.text, ranges)]);
  }

  /** Gives the quotes of citations to their references, and returns those that have no reference. */
  #quotes({ text, citations = [] }: Insight, id: string): QuoteView[] {
    const { wording, references, shows } = this.#context;
    const quotes: QuoteView[] = [];
    for (const citation of citations.slice(0, viewCaps.list)) {
      const reference = references.get(citationId(citation));
      const { locator, quote } = typeof citation === "object" ? citation : {};
      const view =
        quote === undefined || !shows("quote")
          ? undefined
          : {
              place: wording.optional(locator),
              text: wording.text(inLanguageOf(reference, quote)),
            };
      if (reference === undefined) {
        if (view) quotes.push(view);
        continue;
      }
      let citedBy = this.citedBy.get(reference);
      if (citedBy === undefined) {
        citedBy = { target: id, insight: startOf(textOf(text)), quotes: [] };
        this.citedBy.set(reference, citedBy);
      }
      if (view && !citedBy.quotes.some((other) => isSameQuote(other, view)))
        citedBy.quotes.push(view);
    }
    return quotes;
  }
}

function isSameQuote(one: QuoteView, other: QuoteView): boolean {
  return one.text.text === other.text.text && one.place?.text === other.place?.text;
}

/** Views what kind of statement it is; undefined for a fact, which needs no word. */
export function kindView(kind: string | undefined, wording: Wording): TextView | undefined {
  if (kind === undefined || kind === "fact") return undefined;
  const { insightKinds } = wording.labels;
  return Object.hasOwn(insightKinds, kind)
    ? wording.label(insightKinds[kind]!)
    : wording.text(kind);
}

/** Views who says so: a person with the organisation as a note, or the organisation alone. */
export function speakerView(
  attribution: Attribution | undefined,
  wording: Wording,
  names: TermNames,
): TermView | undefined {
  if (attribution === undefined) return undefined;
  const { organization, name, url } = attribution;
  const organizationName = organization === undefined ? undefined : names.name(organization);
  if (name === undefined)
    return organizationName && { ...wording.link("", url), ...organizationName, notes: [] };
  return {
    ...wording.link(name, url),
    notes: organizationName === undefined ? [] : [organizationName],
  };
}

/** A date in Han or kana, which has no spaces: 2023年7月3日. */
const hanDate = /\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/g;

/** Finds the dates of a sentence, in which its lines must not break. */
function dateRanges(sentence: string, others: readonly MarkedRange[]): MarkedRange[] {
  // Most sentences have none, and looking for a character is faster than for the pattern.
  if (!sentence.includes("年") && !sentence.includes("月")) return [];
  return [...sentence.matchAll(hanDate)]
    .map(({ 0: { length }, index }): MarkedRange => ({
      start: index,
      end: index + length,
      role: "date",
    }))
    .filter((range) => !overlaps(range, others));
}

function wordsAlone(text: TextView, id: string): InsightView {
  return {
    id,
    text,
    pieces: [text],
    kind: undefined,
    attribution: undefined,
    citations: [],
    passages: undefined,
    unsourced: undefined,
    quotes: [],
  };
}
