import type { Article, Figure } from "@mineral-brief/schema";
import { figuresOf } from "@mineral-brief/schema/reading";

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

/** Gives a figure's percent for a strip of ticks; undefined if it is not one share from 0 to 100. */
export function percentOf({ kind, unit, value }: Figure): number | undefined {
  const isPercent = kind === "share" && unit === "percent" && value !== undefined;
  return isPercent && value >= 0 && value <= 100 ? value : undefined;
}
