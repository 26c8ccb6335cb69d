import type { Figure } from "../../article.ts";
import { formatAmount } from "../format-amount.ts";
import type { Labels } from "../labels/labels.ts";
import type { TermNames } from "./term-names.ts";
import type { FigureView, ItemView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Creates the view of a figure; undefined if it only repeats its text. */
export function figureView(
  figure: Figure,
  wording: Wording,
  names: TermNames,
): FigureView | undefined {
  const { text, kind, measure, basis, about, period } = figure;
  const facts: (ItemView | undefined)[] = [
    wording.optional(measure),
    wording.optional(basis),
    amount(figure, wording),
    previousAmount(figure, wording),
    ...wording.items(about, names.name),
    wording.period(period),
  ];
  const shown = facts.filter((fact) => fact !== undefined);
  // A kind alone, such as "share" for 80 %, tells readers nothing new.
  if (shown.length === 0) return undefined;
  if (kind !== undefined) shown.push(wording.word(kind));
  return { text: wording.text(text), facts: shown };
}

/** Returns the amount with its qualifier; undefined if the text of the figure is the same. */
function amount(figure: Figure, wording: Wording): TextView | undefined {
  const { qualifier, text } = figure;
  const number = formatAmount(figure, wording.locale, unitNames(wording));
  const words = qualifier === undefined ? undefined : wording.word(qualifier);
  if (number === undefined) return words;
  if (words !== undefined) return { ...words, text: `${words.text} ${number}` };
  return sameWords(number, text) ? undefined : wording.inLocale(number);
}

/** Returns the number before with the unit of the figure, and its period. */
function previousAmount(figure: Figure, wording: Wording): TextView | undefined {
  const { previous, unit, currency } = figure;
  if (previous === undefined) return undefined;
  const { value, period } = previous;
  const number = formatAmount({ value, unit, currency }, wording.locale, unitNames(wording))!;
  const date = wording.period(period);
  const words = date === undefined ? number : `${number} (${date.text})`;
  return wording.label(wording.labels.previously(words));
}

function unitNames(wording: Wording): (unit: string) => string {
  return (unit) => unitLabel(unit, wording.labels.terms) ?? wording.word(unit).text;
}

/** Returns the label of a unit; undefined if none of its parts has one. */
function unitLabel(unit: string, terms: Labels["terms"]): string | undefined {
  if (Object.hasOwn(terms, unit)) return terms[unit];
  const [, first, period, material] = /^(.+?)(?:(-per-(?:year|day))| (.+))$/.exec(unit) ?? [];
  if (period !== undefined)
    return terms[`*${period}`]!.replace("*", unitLabel(first!, terms) ?? first!);
  const label = first !== undefined && Object.hasOwn(terms, first) ? terms[first] : undefined;
  if (label === undefined) return undefined;
  return /\p{Script=Han}$/u.test(label) ? `${label}${material}` : `${label} ${material}`;
}

/** Spaces and direction marks, which `Intl` and authors use differently. */
const unseen = /[\s\u061C\u200E\u200F]/g;

function sameWords(one: string, other: string): boolean {
  return one.replace(unseen, "") === other.replace(unseen, "");
}
