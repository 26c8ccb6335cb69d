import type {
  ArticleView,
  CorrectionView,
  FactView,
  FigureView,
  InsightView,
  ItemView,
  ReferenceView,
  RelationView,
} from "./view/views.ts";

/**
 * Returns all visible texts of a brief in reading order. This function defines the reading order.
 *
 * The order is: what the brief is, its source and whether AI wrote it, because this affects how readers judge the rest;
 * the insights, each with its figures, relations and terms; the main subjects; the references; corrections, provenance
 * and rights.
 *
 * Accessible names, such as that of a citation, and labels of controls are not included.
 */
export function readingText(view: ArticleView): string[] {
  const { labels } = view;
  return [
    ...texts([...view.topics, view.headline, view.source, ...view.authors, view.date]),
    ...factText(view.modified),
    ...texts([view.disclosure]),
    ...factText(view.sourceWork),
    ...factText(view.alternates),
    ...view.series.flatMap(factText),
    ...(view.isEmpty ? [labels.empty.text] : []),
    ...(view.coreInsights.length > 0 ? [labels.coreInsights.text] : []),
    ...view.coreInsights.flatMap(insightText),
    ...view.groups.flatMap(({ title, insights }) => [title.text, ...insights.flatMap(insightText)]),
    ...view.subjects.flatMap(factText),
    ...(view.references.length > 0 ? [labels.references.text] : []),
    ...view.references.flatMap(referenceText),
    ...(view.corrections.length > 0 ? [labels.corrections.text] : []),
    ...view.corrections.flatMap(correctionText),
    ...(view.provenance.length > 0 ? [labels.provenance.text] : []),
    ...view.provenance.flatMap(factText),
    ...(view.rights.length > 0 ? [labels.rights.text] : []),
    ...view.rights.flatMap(factText),
  ];
}

function insightText(insight: InsightView): string[] {
  const { kind, text, citations, passages, facts, quotes, figures, relations, terms } = insight;
  return [
    ...texts([kind, text]),
    ...citations.map(({ mark }) => mark),
    ...(passages === undefined ? [] : [passages.marks]),
    ...facts.flatMap(factText),
    ...quotes.flatMap(({ mark, text: quote }) => [mark, ...texts([quote])]),
    ...figures.flatMap(figureText),
    ...relations.flatMap(relationText),
    // The labels of the terms are for screen readers only.
    ...terms.flatMap(({ items }) => texts(items)),
  ];
}

function figureText({ text, facts }: FigureView): string[] {
  return texts([text, ...facts]);
}

function relationText({ steps, arrow, facts }: RelationView): string[] {
  return [
    ...steps.flatMap((step, index) => [...(index > 0 ? [arrow] : []), ...texts(step)]),
    ...texts(facts),
  ];
}

function referenceText(reference: ReferenceView): string[] {
  const { mark, title, authors, publisher, kind, date, language, locator } = reference;
  const { doi, archived, citedBy, quote } = reference;
  return [
    mark,
    ...texts([title, ...authors, publisher, kind, date, language, locator, doi, archived]),
    ...citedBy.map((link) => link.mark),
    ...texts([quote]),
  ];
}

function correctionText({ date, kind, insight, text }: CorrectionView): string[] {
  return texts([date, kind, insight, text]);
}

function factText(fact: FactView | undefined): string[] {
  return fact === undefined ? [] : texts([fact.label, ...fact.items]);
}

function texts(views: readonly (ItemView | undefined)[]): string[] {
  return views.flatMap((view) =>
    view === undefined ? [] : [view.text, ...("notes" in view ? texts(view.notes) : [])],
  );
}
