import type { ArticleView, InsightView, ReferenceView, TextView } from "./article-view.ts";

/**
 * Gives every text that a reader of the brief sees, in reading order: the one place that says what this order is.
 *
 * Names that only screen readers say, such as a citation's, are not among them, nor are the words on controls.
 */
export function readingText(view: ArticleView): string[] {
  return [
    ...texts(view.topics),
    view.headline.text,
    ...texts([view.source, ...view.authors, view.date]),
    ...(view.isEmpty ? [view.labels.empty.text] : []),
    ...(view.coreInsights.length > 0 ? [view.labels.coreInsights.text] : []),
    ...view.coreInsights.flatMap(insightText),
    ...view.groups.flatMap(({ title, insights }) => [title.text, ...insights.flatMap(insightText)]),
    ...(view.references.length > 0 ? [view.labels.references.text] : []),
    ...view.references.flatMap(referenceText),
  ];
}

function insightText({ kind, text, citations, passages }: InsightView): string[] {
  return [
    ...texts([kind, text]),
    ...citations.map(({ mark }) => mark),
    ...(passages === undefined ? [] : [passages.marks]),
  ];
}

function referenceText(reference: ReferenceView): string[] {
  const { mark, title, authors, publisher, date, locator, citedBy, quote } = reference;
  return [
    mark,
    ...texts([title, ...authors, publisher, date, locator]),
    ...citedBy.map((link) => link.mark),
    ...texts([quote]),
  ];
}

function texts(views: readonly (TextView | undefined)[]): string[] {
  return views.flatMap((view) => (view === undefined ? [] : [view.text]));
}
