import type { Insight } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { viewCaps } from "../view-caps.ts";
import { headlineParts, type HeadlinePart } from "./headline-parts.ts";
import { keyFigureViews } from "./key-figures.ts";
import { MentionFinder } from "./mention.ts";
import { overlaps, type MarkedRange } from "./sentence-pieces.ts";
import type { PublishedSharesOf } from "./stated-stages.ts";
import { TermMarks } from "./term-marks.ts";
import type { TermNames } from "./term-names.ts";
import { quoteAddress } from "./text-fragment.ts";
import type { KeyFigureView, TermView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** What the views of tags depend on. */
export interface TagContext {
  readonly wording: Wording;
  readonly names: TermNames;
  readonly shows: (part: PartName) => boolean;
  readonly publishedSharesOf: PublishedSharesOf | undefined;
}

/**
 * Views what the tags of an article add: figures, terms and names in its texts, key figures and addresses of quotes.
 *
 * Without it, all insights and references have the same words, and each speaker is named, even if the sentence does so.
 */
export class TagViewer {
  readonly #context: TagContext;
  readonly #marks: TermMarks;

  constructor(context: TagContext) {
    const { wording, names, shows, publishedSharesOf } = context;
    this.#context = context;
    this.#marks = new TermMarks(
      wording.article,
      names,
      shows,
      shows("context") ? publishedSharesOf : undefined,
    );
  }

  /** Starts a section: the core insights, or a group. */
  startSection(): void {
    this.#marks.startSection();
  }

  /** Finds the figures and terms in the sentence of an insight. */
  rangesIn(insight: Insight, text: TextView): MarkedRange[] {
    const { shows } = this.#context;
    const figures = shows("marks") && shows("figure") ? figureRanges(insight, text.text) : [];
    return [...figures, ...this.#marks.find(insight, text, figures)];
  }

  /** True if a sentence names a speaker, and the organisation of a person. */
  isNamed(speaker: TermView, sentence: string): boolean {
    return [speaker, ...speaker.notes].every((part) => new MentionFinder(part.text).isIn(sentence));
  }

  keyFigures(): KeyFigureView[] {
    const { wording, names, shows } = this.#context;
    return shows("key-figures") && shows("group") ? keyFigureViews(wording, names) : [];
  }

  headlineParts(headline: string): HeadlinePart[] {
    const { wording, names } = this.#context;
    const { article } = wording;
    return headlineParts(headline, () =>
      [...mineralsOf(article), ...placesOf(article), ...(article.organizations ?? [])].map(
        ({ id }) => names.name(id).text,
      ),
    );
  }

  /** Returns the address of a quote in a web page. */
  quoteAddress(url: string, quote: string): string {
    return quoteAddress(url, quote);
  }
}

/** Finds the words of the figures in a sentence. A figure with the words of an earlier one is the next place that has them. */
function figureRanges({ figures = [] }: Insight, sentence: string): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  for (const { text } of figures.slice(0, viewCaps.details)) {
    let start = sentence.indexOf(text);
    while (start !== -1 && overlaps({ start, end: start + text.length }, ranges))
      start = sentence.indexOf(text, start + 1);
    if (start !== -1 && text !== "")
      ranges.push({ start, end: start + text.length, role: "figure" });
  }
  return ranges;
}
