import type { CitationId, Insight, Reference } from "../../article.ts";
import { citationId, isCited } from "../citations.ts";
import { insightsOf } from "../insights-of.ts";
import { textOf } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import type { PartName } from "../part-names.ts";
import { citedView } from "./cited-view.ts";
import { kindView } from "./kind-view.ts";
import type { CitedBy } from "./reference-view.ts";
import type { RichViewer } from "./rich-viewer.ts";
import { startOf } from "./start-of.ts";
import type { InsightView, QuoteView, TextView } from "./views.ts";
import type { PlainWording } from "./plain-wording.ts";

/** What the views of insights depend on. */
export interface InsightContext {
  readonly wording: PlainWording;
  readonly shows: (part: PartName) => boolean;
  readonly references: ReadonlyMap<CitationId, Reference>;
  /** Undefined to show a plain article. */
  readonly rich: RichViewer | undefined;
}

/** Creates the views of insights. Call it in reading order, because it numbers them. */
export class InsightViewer {
  /** What cites each reference. */
  readonly citedBy = new Map<Reference, CitedBy>();
  readonly #context: InsightContext;
  /** True if an insight of the article cites something. */
  readonly #hasCitations: boolean;
  #place = 0;
  #left: number = viewCaps.insights;

  constructor(context: InsightContext) {
    this.#context = context;
    this.#hasCitations = insightsOf(context.wording.article).some(isCited);
  }

  /** Views the insights of a section. If the limit of the article is reached, the last view states the number of the others. */
  section(insights: readonly Insight[] = [], isShown = true): InsightView[] {
    const first = this.#place + 1;
    this.#place += insights.length;
    if (!isShown) return [];
    this.#context.rich?.startSection();
    const views = this.#context.wording.list(
      insights,
      (insight, index) => this.#insight(insight, `insight-${first + index}`),
      (more) => wordsAlone(more, `insight-${first + viewCaps.insights}`),
      this.#left,
    );
    this.#left = Math.max(0, this.#left - views.length);
    return views;
  }

  #insight(insight: Insight, id: string): InsightView {
    const { wording, shows, references, rich } = this.#context;
    const showsCitations = shows("citation");
    // The order matters, because each text takes from the limit of the article.
    const text = wording.text(insight.text);
    const pieces = rich?.pieces(insight, text) ?? [text];
    const kind = rich ? rich.kind(insight) : kindView(insight.kind, wording);
    const attribution = shows("attribution")
      ? rich
        ? rich.speaker(insight)
        : this.#statedSpeaker(insight)
      : undefined;
    const cited = (showsCitations && insight.citations) || [];
    const { citations, passages } = citedView(cited, references, wording);
    const quotes = showsCitations ? this.#quotes(insight, id) : [];
    const unsourced =
      showsCitations && this.#hasCitations && !isCited(insight)
        ? wording.label(wording.labels.unsourced)
        : undefined;
    return { id, text, pieces, kind, attribution, citations, passages, unsourced, quotes };
  }

  /** Views the name of who says so as the article states it, or else the id. */
  #statedSpeaker({ attribution: { name, organization } = {} }: Insight): TextView | undefined {
    const { wording } = this.#context;
    const declared = wording.article.organizations?.find(({ id }) => id === organization);
    return wording.optional(name ?? declared?.name ?? organization);
  }

  /** Collects what cites each reference, and returns the quotes of the citations that have no reference. */
  #quotes(insight: Insight, id: string): QuoteView[] {
    const { references, rich } = this.#context;
    const quotes: QuoteView[] = [];
    for (const citation of (insight.citations ?? []).slice(0, viewCaps.list)) {
      const reference = references.get(citationId(citation));
      if (reference && !this.citedBy.has(reference))
        this.citedBy.set(reference, {
          target: id,
          insight: rich?.startOf(insight) ?? startOf(textOf(insight.text)),
          quotes: [],
        });
      rich?.addQuote(citation, reference, reference ? this.citedBy.get(reference)!.quotes : quotes);
    }
    return quotes;
  }
}

/** Views words as an insight without anything else. */
export function wordsAlone(text: TextView, id: string): InsightView {
  return { id, text, pieces: [text], citations: [], quotes: [] };
}
