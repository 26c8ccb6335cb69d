import type { Figure } from "../../article.ts";
import { formatAmount } from "../format-amount.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import { qualifiedNumber } from "./qualifier.ts";
import { subjectsOf } from "./subjects-of.ts";
import { unitLabel } from "./unit-label.ts";
import type { ItemView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views a number with its qualifier as one text. */
export function amountView(figure: Figure, wording: Wording): TextView {
  const { qualifier, isQualifierLast, number } = qualifiedNumber(figure, wording);
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
  const date = wording.period(period);
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
    wording.period(period),
    wording.optional(basis),
    previousAmount(figure, wording),
  ].filter((fact) => fact !== undefined);
}
