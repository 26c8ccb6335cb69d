import type { Figure } from "../../article.ts";
import { formatAmount, unitName } from "../format-amount.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import { periodView } from "./period-view.ts";
import { isBareNumber, qualifiedNumber, type QualifiedNumber } from "./qualifier.ts";
import { subjectsOf } from "./subjects-of.ts";
import { unitLabel } from "./unit-label.ts";
import type { ItemView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Views a number with its qualifier, and with its unit if the words of the article have only digits: of "5000 and 7000 t",
 * the first number would be read without its unit.
 */
export function completeNumber(figure: Figure, wording: Wording): QualifiedNumber {
  const qualified = qualifiedNumber(figure, wording);
  const { number } = qualified;
  const { unit, currency } = figure;
  if (!isBareNumber(figure)) return qualified;
  const name = unitLabel(unit ?? "", wording.labels.terms) ?? unitName(unit, wording.locale);
  const sign = [currency, name ?? (unit && wording.word(unit).text)].filter(Boolean).join(" / ");
  return { ...qualified, number: { ...number, text: `${number.text}\u00A0${sign}` } };
}

/** Views a number with its qualifier and unit as one text. */
export function amountView(figure: Figure, wording: Wording): TextView {
  const { qualifier, isQualifierLast, number } = completeNumber(figure, wording);
  if (qualifier === undefined) return number;
  const { space } = punctuationOf(wording);
  const words = isQualifierLast ? [number.text, qualifier.text] : [qualifier.text, number.text];
  return { ...number, text: words.join(space) };
}

/** Views the earlier number in the unit of a figure, and its period: "before: 60 % (2023)". */
export function previousAmount(
  { previous, unit, currency }: Pick<Figure, "previous" | "unit" | "currency">,
  wording: Wording,
): TextView | undefined {
  if (previous === undefined) return undefined;
  const { value, period } = previous;
  const number = formatAmount(
    { value, unit, currency },
    wording.locale,
    (id) => unitLabel(id, wording.labels.terms) ?? wording.word(id).text,
  )!;
  const date = periodView(period, wording);
  const { open, close } = punctuationOf(wording);
  const words = date === undefined ? number : `${number}${open}${date.text}${close}`;
  return wording.label(wording.labels.previously(words));
}

/** Lists the names and the period of a figure, and what else it says about its number but its measure. */
export function figureFacts(figure: Figure, context: DataContext): ItemView[] {
  const { basis, period } = figure;
  const { wording, names, minerals } = context;
  return [
    ...wording.items(
      subjectsOf(figure, (id) => minerals.has(id), names),
      names.name,
    ),
    periodView(period, wording),
    wording.optional(basis),
    previousAmount(figure, wording),
  ].filter((fact) => fact !== undefined);
}
