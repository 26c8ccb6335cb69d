import type { CitationId, Insight, Reference } from "../../article.ts";
import { viewCaps } from "../view-caps.ts";
import type { PartName } from "../part-names.ts";
import { figureView } from "./figure-view.ts";
import { relationView } from "./relation-view.ts";
import type { TermNames } from "./term-names.ts";
import { termsViews } from "./terms-views.ts";
import type { CitationView, FigureView, InsightView, RelationView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Creates the views of insights. Call it in reading order, because it numbers the citations. */
export class InsightViewer {
  /** The ids of the citations of each reference. */
  readonly citedBy = new Map<Reference, string[]>();
  readonly #wording: Wording;
  readonly #names: TermNames;
  readonly #shows: (part: PartName) => boolean;
  readonly #references: ReadonlyMap<CitationId, Reference>;
  #citations = 0;
  #left: number = viewCaps.insights;

  constructor(
    wording: Wording,
    names: TermNames,
    shows: (part: PartName) => boolean,
    references: ReadonlyMap<CitationId, Reference>,
  ) {
    this.#wording = wording;
    this.#names = names;
    this.#shows = shows;
    this.#references = references;
  }

  /** Views a list of insights. If the limit of the article is reached, the last view states the number of the others. */
  insights(insights: readonly Insight[] | undefined): InsightView[] {
    const views = this.#wording.list(
      insights,
      (insight) => this.#insight(insight),
      wordsAlone,
      this.#left,
    );
    this.#left = Math.max(0, this.#left - views.length);
    return views;
  }

  #insight(insight: Insight): InsightView {
    const { text, kind, figures, relations } = insight;
    const wording = this.#wording;
    const shows = this.#shows;
    return {
      ...wordsAlone(wording.text(text)),
      kind: kind !== undefined && shows("kind") ? this.#kind(kind) : undefined,
      ...(shows("citation") ? this.#cited(insight.citations) : {}),
      figures: shows("figure")
        ? wording
            .list(
              figures,
              (figure) => figureView(figure, wording, this.#names),
              (more): FigureView => ({ text: more, facts: [] }),
              viewCaps.details,
            )
            .filter((figure) => figure !== undefined)
        : [],
      relations: shows("relation")
        ? wording.list(
            relations,
            (relation) => relationView(relation, wording, this.#names),
            (more): RelationView => ({ steps: [[more]], arrow: "", facts: [] }),
            viewCaps.details,
          )
        : [],
      terms: termsViews(insight, wording, this.#names, shows, viewCaps.details),
    };
  }

  #kind(kind: string): TextView {
    const { insightKinds } = this.#wording.labels;
    return Object.hasOwn(insightKinds, kind)
      ? this.#wording.label(insightKinds[kind]!)
      : this.#wording.text(kind);
  }

  #cited(ids: readonly CitationId[] = []): Pick<InsightView, "citations" | "passages"> {
    const citations: CitationView[] = [];
    const passages: string[] = [];
    for (const id of ids.slice(0, viewCaps.list)) {
      const reference = this.#references.get(id);
      if (reference === undefined) passages.push(this.#wording.cut(String(id)));
      else citations.push(this.#citation(reference));
    }
    const rest =
      ids.length > viewCaps.list ? this.#wording.more(ids.length - viewCaps.list).text : "";
    const marks = passages.map((id) => `[${id}]`).join("") + rest;
    if (marks === "") return { citations, passages: undefined };
    const { sourcePassages } = this.#wording.labels;
    return {
      citations,
      passages: { marks, phrase: this.#wording.label(sourcePassages(passages) + rest) },
    };
  }

  #citation(reference: Reference): CitationView {
    const { publisher } = reference;
    const wording = this.#wording;
    const mark = wording.cut(String(reference.id));
    const id = `citation-${++this.#citations}`;
    const citedBy = this.citedBy.get(reference);
    if (citedBy === undefined) this.citedBy.set(reference, [id]);
    else citedBy.push(id);
    return {
      id,
      mark: `[${mark}]`,
      target: `reference-${reference.id}`,
      name: wording.labels.reference(mark, wording.optional(publisher)?.text),
    };
  }
}

function wordsAlone(text: TextView): InsightView {
  return {
    text,
    kind: undefined,
    citations: [],
    passages: undefined,
    figures: [],
    relations: [],
    terms: [],
  };
}
