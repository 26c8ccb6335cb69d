import type { Attribution, Citation, CitationId, Insight, Reference } from "../../article.ts";
import { citationId } from "../citations.ts";
import { shorten } from "../../shorten.ts";
import { textOf } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import type { PartName } from "../part-names.ts";
import { inLanguageOf, type CitedBy } from "./reference-view.ts";
import { figureView } from "./figure-view.ts";
import { relationView } from "./relation-view.ts";
import type { TermNames } from "./term-names.ts";
import { termsViews } from "./terms-views.ts";
import type {
  CitationView,
  CitedQuoteView,
  FigureView,
  InsightView,
  ItemView,
  RelationView,
  TermView,
  TextView,
} from "./views.ts";
import type { Wording } from "./wording.ts";

/** Creates the views of insights. Call it in reading order, because it numbers the citations. */
export class InsightViewer {
  /** The citations of each reference. */
  readonly citedBy = new Map<Reference, CitedBy[]>();
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
      facts: this.#facts(insight),
      ...(shows("citation") ? this.#cited(insight.citations ?? [], shorten(textOf(text))) : {}),
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

  #facts({ date, attribution }: Insight): InsightView["facts"] {
    const { labels } = this.#wording;
    const fact = (
      part: "insight-date" | "attribution",
      label: string,
      item: ItemView | undefined,
    ): InsightView["facts"] => {
      const view = this.#shows(part) ? this.#wording.fact(label, [item]) : undefined;
      return view === undefined ? [] : [{ part, ...view }];
    };
    return [
      ...fact("insight-date", labels.when, this.#wording.period(date)),
      ...fact("attribution", labels.attribution, attribution && this.#speaker(attribution)),
    ];
  }

  /** Views a person with the organisation as a note, or the organisation alone; undefined if neither is set. */
  #speaker({ organization, name, url }: Attribution): TermView | undefined {
    const organizationName =
      organization === undefined ? undefined : this.#names.name(organization);
    if (name === undefined)
      return (
        organizationName && {
          ...this.#wording.link("", url),
          ...organizationName,
          notes: [],
        }
      );
    const notes = organizationName === undefined ? [] : [organizationName];
    return { ...this.#wording.link(name, url), notes };
  }

  #kind(kind: string): TextView {
    const { insightKinds } = this.#wording.labels;
    return Object.hasOwn(insightKinds, kind)
      ? this.#wording.label(insightKinds[kind]!)
      : this.#wording.text(kind);
  }

  #cited(
    cited: readonly Citation[],
    insight: string,
  ): Pick<InsightView, "citations" | "passages" | "quotes"> {
    const wording = this.#wording;
    const citations: CitationView[] = [];
    const passages: { readonly mark: string; readonly name: string }[] = [];
    const quotes: CitedQuoteView[] = [];
    for (const citation of cited.slice(0, viewCaps.list)) {
      const id = citationId(citation);
      const { locator, quote } = typeof citation === "object" ? citation : {};
      const reference = this.#references.get(id);
      const number = wording.cut(String(id));
      const place = locator === undefined ? undefined : wording.cut(locator);
      const mark = place === undefined ? `[${number}]` : `[${number}, ${place}]`;
      if (reference === undefined)
        passages.push({ mark, name: place === undefined ? number : `${number} (${place})` });
      else citations.push(this.#citation(reference, insight, mark, number, place));
      if (quote !== undefined && this.#shows("quote"))
        quotes.push({ mark, text: wording.text(inLanguageOf(reference, quote)) });
    }
    const rest =
      cited.length > viewCaps.list ? wording.more(cited.length - viewCaps.list).text : "";
    const marks = passages.map(({ mark }) => mark).join("") + rest;
    if (marks === "") return { citations, passages: undefined, quotes };
    const phrase = wording.labels.sourcePassages(passages.map(({ name }) => name)) + rest;
    return { citations, passages: { marks, phrase: wording.label(phrase) }, quotes };
  }

  #citation(
    reference: Reference,
    insight: string,
    mark: string,
    number: string,
    place: string | undefined,
  ): CitationView {
    const { publisher } = reference;
    const wording = this.#wording;
    const id = `citation-${++this.#citations}`;
    const citedBy = this.citedBy.get(reference);
    const citing = { target: id, insight };
    if (citedBy === undefined) this.citedBy.set(reference, [citing]);
    else citedBy.push(citing);
    return {
      id,
      mark,
      target: `reference-${reference.id}`,
      // The name contains the visible mark, so that voice control finds it.
      name: wording.labels.reference(
        place === undefined ? number : `${number}, ${place}`,
        wording.optional(publisher)?.text,
      ),
    };
  }
}

function wordsAlone(text: TextView): InsightView {
  return {
    text,
    kind: undefined,
    facts: [],
    citations: [],
    passages: undefined,
    quotes: [],
    figures: [],
    relations: [],
    terms: [],
  };
}
