import type { Article, Figure } from "@mineral-brief/schema";
import {
  viewArticle,
  viewData,
  figuresOf,
  formatPeriod,
  percentRange,
  textOf,
} from "@mineral-brief/schema/reading";
import { nameIn } from "./names.ts";

/** The figure that the card of a brief shows, by the name of the brief, where the rule below would choose another. */
const chosen: Readonly<Record<string, string>> = {
  "chile-lithium": "50 % más una acción",
  "congo-cobalt": "96 600 t par an",
  "saudi-rare-earth-refinery": "51% على الأقل",
  "uranium-twice-withdrawn": "63.4%",
};

/** Chooses the figure for the card of a brief: the first share with a year, else the first amount, else the first quantity. */
export function keyFigure(name: string, article: Article): Figure | undefined {
  const figures = figuresOf(article)
    .map(({ value }) => value)
    .filter(({ measure }) => measure !== undefined);
  const first = (kind: string, needsYear: boolean): Figure | undefined =>
    figures.find((figure) => figure.kind === kind && (!needsYear || figure.period !== undefined));
  return (
    figures.find(({ text }) => text === chosen[name]) ??
    first("share", true) ??
    first("amount", false) ??
    first("quantity", false)
  );
}

/** What the element shows with a figure in its bar or tile. */
export interface FigureFacts {
  /** Whose number it is, the period, and how far it has come. Only the period of a figure that has neither bar nor tile. */
  readonly facts: readonly string[];
  /** False for a share that the element draws as an outline. */
  readonly hasHappened: boolean;
}

/** Gives the facts that the element shows with a figure. */
export function factsOf({ text, measure, period }: Figure, article: Article): FigureFacts {
  const options = { nameOf: nameIn };
  const { shares } = viewData(article, options) ?? {};
  const bars = [...(shares?.wholes.flat() ?? []), ...(shares?.bars ?? [])];
  const bar = bars.find(
    (one) => one.amount.text === text && one.measure?.text === textOf(measure!),
  );
  const tile = viewArticle(article, options).keyFigures.find(
    (one) => text.endsWith(one.number.text) && one.measure.text === textOf(measure!),
  );
  const facts = (bar ?? tile)?.facts.map((fact) => fact.text);
  return {
    facts: facts ?? (period === undefined ? [] : [formatPeriod(period, article.language)]),
    hasHappened: bar?.state === undefined,
  };
}

/** True if a figure is one share, which a strip of ticks can draw. */
export function isShare(figure: Figure): boolean {
  return (
    figure.kind === "share" &&
    figure.unit === "percent" &&
    percentRange(figure).every((end) => end >= 0 && end <= 100)
  );
}
