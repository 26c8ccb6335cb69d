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
 * Gives every text that a reader of the brief sees, in reading order: the one place that says what this order is.
 *
 * First what the brief is and where it comes from, and whether a machine wrote it, since that decides how the rest
 * is read. Then what it says, each insight with its figures, relations and terms. Then what it is about as a whole,
 * which helps to find more and not to understand, what it rests on, and in the end what was corrected, who made it
 * and who may use it.
 *
 * Names that only screen readers say, such as a citation's, are not among them, nor are the words on controls.
 */
export function readingText(view: ArticleView): string[] {
  const { labels } = view;
  return [
    ...texts([...view.topics, view.headline, view.source, ...view.authors, view.date]),
    ...factText(view.modified),
    ...texts([view.disclosure]),
    ...factText(view.sourceWork),
    ...factText(view.alternates),
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
  const { kind, text, citations, passages, figures, relations, terms } = insight;
  return [
    ...texts([kind, text]),
    ...citations.map(({ mark }) => mark),
    ...(passages === undefined ? [] : [passages.marks]),
    ...figures.flatMap(figureText),
    ...relations.flatMap(relationText),
    // Which kind of terms they are is said to screen readers alone.
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
  const { mark, title, authors, publisher, date, language, locator, citedBy, quote } = reference;
  return [
    mark,
    ...texts([title, ...authors, publisher, date, language, locator]),
    ...citedBy.map((link) => link.mark),
    ...texts([quote]),
  ];
}

function correctionText({ date, kind, text }: CorrectionView): string[] {
  return texts([date, kind, text]);
}

function factText(fact: FactView | undefined): string[] {
  return fact === undefined ? [] : texts([fact.label, ...fact.items]);
}

function texts(views: readonly (ItemView | undefined)[]): string[] {
  return views.flatMap((view) =>
    view === undefined ? [] : [view.text, ...("notes" in view ? texts(view.notes) : [])],
  );
}
