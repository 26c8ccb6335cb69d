import type { Article, CitationId, Insight, Reference, TermId } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { referencesById } from "../references.ts";
import { mineralsOf } from "../terms.ts";
import { viewCaps } from "../view-caps.ts";
import { citedView } from "./cited-view.ts";
import type { DistinctStatement } from "./distinct-statements.ts";
import { kindView } from "./kind-view.ts";
import { showsPart } from "./shows-part.ts";
import { speakerBeside, speakerView } from "./speaker-view.ts";
import { startOfInsight } from "./start-of-insight.ts";
import type { PublishedSharesOf } from "./stated-stages.ts";
import { TermNames } from "./term-names.ts";
import type { SmallViewOptions } from "./view-options.ts";
import type { BackView, OriginView } from "./views.ts";
import { Wording } from "./wording.ts";

/** The origin of the end of a list, which states only how many items are missing. */
export const noOrigin: OriginView = {
  kind: undefined,
  attribution: undefined,
  citations: [],
  passages: undefined,
  back: undefined,
};

/** What the views of the data depend on. */
export class DataContext {
  readonly article: Article;
  readonly wording: Wording;
  readonly names: TermNames;
  readonly shows: (part: PartName) => boolean;
  readonly minerals: ReadonlySet<TermId>;
  readonly references: ReadonlyMap<CitationId, Reference>;
  /** Undefined if published shares are not shown. */
  readonly publishedSharesOf: PublishedSharesOf | undefined;

  constructor(article: Article, options: SmallViewOptions) {
    this.article = article;
    this.wording = new Wording(article, { ...options, dateLength: "medium" });
    this.names = new TermNames(this.wording, options.nameOf, options.hrefOf);
    this.shows = showsPart(options.show);
    this.minerals = new Set(mineralsOf(article).map(({ id }) => id));
    const references = this.shows("references") ? (article.references ?? []) : [];
    this.publishedSharesOf = this.shows("context") ? options.publishedSharesOf : undefined;
    this.references = referencesById({ references: references.slice(0, viewCaps.references) });
  }

  /** Views the kind, speaker and citations of a statement. `hasSentence` says that its sentence is shown. */
  origin(
    {
      insight,
      place,
      citations,
    }: Pick<DistinctStatement<unknown>, "insight" | "place" | "citations">,
    hasSentence = false,
  ): OriginView {
    const shown = this.shows("citation") ? citations : [];
    return {
      ...this.speaker(insight, hasSentence),
      ...citedView(shown, this.references, this.wording),
      back: this.back(insight, place),
    };
  }

  /** Views the link to an insight. `place` is its place in reading order, from 1. */
  back(insight: Insight, place: number): BackView | undefined {
    const isCore = place <= (this.article.coreInsights?.length ?? 0);
    if (place > viewCaps.insights || !this.shows(isCore ? "core-insights" : "group"))
      return undefined;
    const name = this.wording.labels.backToText(startOfInsight(insight));
    return { target: `insight-${place}`, name };
  }

  speaker(insight: Insight, hasSentence = false): Pick<OriginView, "kind" | "attribution"> {
    const { wording, names, shows } = this;
    const speaker = hasSentence
      ? speakerBeside(insight, wording, names)
      : speakerView(insight.attribution, wording, names);
    return {
      kind: shows("kind") ? kindView(insight.kind, wording) : undefined,
      attribution: shows("attribution") ? speaker : undefined,
    };
  }
}
