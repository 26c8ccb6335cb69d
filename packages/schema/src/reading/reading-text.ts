import { shownReferences } from "./view/view-article-with.ts";
import type {
  ArticleView,
  CitedView,
  CorrectionView,
  DataView,
  FactView,
  FigureView,
  InsightView,
  ItemView,
  KeyFigureView,
  OriginView,
  PublishedSharesView,
  ReferenceView,
  RowView,
  StatementView,
  ShareView,
  TextView,
} from "./view/views.ts";

/**
 * Returns all visible texts of a brief in reading order, with all of it open. This function defines the reading order.
 *
 * The order is: what the brief is, its source and whether AI wrote it, because this affects how readers judge the rest;
 * the core insights, the key figures and the groups; the corrections, the references, and the data.
 *
 * Accessible names, such as that of a citation, labels of controls, and punctuation between items are not included.
 */
export function readingText(view: ArticleView, data: DataView | undefined): string[] {
  const { labels } = view;
  return [
    ...texts(view.topics),
    ...texts([view.headline, view.source, ...view.authors, view.date]),
    ...factText(view.modified),
    ...factText(view.corrected),
    ...texts([view.disclosure]),
    ...factText(view.sourceWork),
    ...factText(view.alternates),
    ...view.series.flatMap(factText),
    ...(view.isEmpty ? [labels.empty.text] : []),
    ...(view.coreInsights.length > 0 ? [labels.coreInsights.text] : []),
    ...view.coreInsights.flatMap(insightText),
    ...view.keyFigures.flatMap(keyFigureText),
    ...view.groups.flatMap(({ title, insights }) => [title.text, ...insights.flatMap(insightText)]),
    ...(view.corrections.length > 0 ? [labels.corrections.text] : []),
    ...view.corrections.flatMap(correctionText),
    ...(view.references.length > 0 ? [labels.references.text] : []),
    ...view.references.flatMap((reference, index) => [
      ...(index === shownReferences ? texts([view.moreReferences]) : []),
      ...referenceText(reference),
    ]),
    ...(data === undefined ? [] : dataText(data)),
  ];
}

function insightText(insight: InsightView): string[] {
  const { kind, attribution, pieces, unsourced, quotes } = insight;
  return [
    ...texts([kind, attribution, ...pieces]),
    ...citedText(insight),
    ...texts([unsourced]),
    ...quotes.flatMap(({ place, text }) => texts([place, text])),
  ];
}

function citedText({ citations, passages }: CitedView): string[] {
  return [
    ...citations.map(({ mark }) => mark),
    ...(passages === undefined ? [] : [passages.marks]),
  ];
}

/** What a statement of the data cites, and the link to its sentence. */
function originText(origin: OriginView): string[] {
  return [...citedText(origin), ...backText(origin)];
}

function backText({ back }: Pick<OriginView, "back">): string[] {
  return back === undefined ? [] : ["↑"];
}

function keyFigureText({
  qualifier,
  isQualifierLast,
  number,
  measure,
  facts,
  status,
}: KeyFigureView): string[] {
  const amount = isQualifierLast ? [number, qualifier] : [qualifier, number];
  return texts([...amount, measure, ...facts, status]);
}

function referenceText(reference: ReferenceView): string[] {
  const { mark, publisher, title, facts, quotes } = reference;
  return [
    mark,
    ...texts([publisher, title, ...facts]),
    ...backText(reference),
    ...quotes.flatMap(({ place, text }) => texts([place, text])),
  ];
}

function correctionText({ date, kind, insight, text }: CorrectionView): string[] {
  return texts([date, kind, insight, text]);
}

function dataText(data: DataView): string[] {
  const { title, sections, rows, shares, figures, names, about } = data;
  return [
    ...texts([title, ...sections]),
    ...rows.flatMap(({ title: heading, rows: items }) => [heading.text, ...items.flatMap(rowText)]),
    ...(shares === undefined
      ? []
      : [
          shares.title.text,
          ...shares.wholes.flatMap(stackText),
          ...shares.bars.flatMap(shareText),
          ...shares.published.flatMap(publishedText),
        ]),
    ...(figures === undefined ? [] : [figures.title.text, ...figures.items.flatMap(figureText)]),
    ...(names === undefined ? [] : [names.title.text, ...names.terms.flatMap(factText)]),
    ...(about === undefined ? [] : [about.title.text, ...about.facts.flatMap(factText)]),
  ];
}

function rowText({ date, from, arrow, to, statements }: RowView): string[] {
  return [
    ...texts([date, ...from]),
    ...(arrow === undefined ? [] : [arrow]),
    ...texts(to),
    ...statements.flatMap(statementText),
  ];
}

function statementText(statement: StatementView): string[] {
  return [
    ...texts([statement.kind, statement.attribution, ...statement.pieces]),
    ...originText(statement),
  ];
}

function shareText(share: ShareView): string[] {
  const { kind, attribution, facts, measure, amount } = share;
  return [...texts([kind, attribution, ...facts, measure, amount]), ...originText(share)];
}

/** The shares of one bar are in one insight, with one measure. */
function stackText(shares: readonly ShareView[]): string[] {
  const { kind, attribution, measure } = shares[0]!;
  return [
    ...texts([kind, attribution, measure]),
    ...originText(shares[0]!),
    ...shares.flatMap(({ amount, facts }) => texts([amount, ...facts])),
  ];
}

function publishedText(published: PublishedSharesView): string[] {
  const { mineral, title, shares, source, rounding, origin } = published;
  return texts([
    mineral,
    title,
    ...shares.flatMap(({ country, amount }) => [country, amount]),
    source,
    ...(rounding === undefined ? [] : [rounding]),
    origin,
  ]);
}

function figureText(figure: FigureView): string[] {
  const { kind, attribution, amount, facts } = figure;
  return [...texts([kind, attribution, amount, ...facts]), ...originText(figure)];
}

function factText(fact: FactView | undefined): string[] {
  return fact === undefined ? [] : texts([fact.label, ...fact.items]);
}

function texts(views: readonly (ItemView | TextView | undefined)[]): string[] {
  return views.flatMap((view) =>
    view === undefined ? [] : [view.text, ...("notes" in view ? texts(view.notes) : [])],
  );
}
