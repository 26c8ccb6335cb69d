import type { Figure } from "../../article.ts";
import { formatAmount, unitName } from "../format-amount.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import { periodView } from "./period-view.ts";
import { agreementOf, isBareNumber } from "./number-agreement.ts";
import { numbersIn } from "./number-words.ts";
import { qualifiedNumber, type QualifiedNumber } from "./qualifier.ts";
import { subjectsOf } from "./subjects-of.ts";
import { unitLabel } from "./unit-label.ts";
import type { ItemView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Views a number with its qualifier, and with its unit if the words of the article have none: of "5000 and 7000 t", the
 * first number would be read without its unit. Of "5 to 7 million t", the first number would be read without its scale, so
 * the value is shown.
 */
export function completeNumber(figure: Figure, wording: Wording): QualifiedNumber {
  const qualified = qualifiedNumber(figure, wording);
  const { number } = qualified;
  if (!isBareNumber(figure.text)) return qualified;
  const numbers = numbersIn(number.text);
  const [before, words, after] = [
    number.text.slice(0, numbers[0]!.start),
    number.text.slice(numbers[0]!.start, numbers.at(-1)!.end),
    number.text.slice(numbers.at(-1)!.end),
  ];
  const { unit, currency } = figure;
  switch (agreementOf(figure)) {
    case "same": {
      if ((unit ?? currency) === undefined) return qualified;
      const name = unitLabel(unit ?? "", wording.labels.terms) ?? unitName(unit, wording.locale);
      const sign = [currency, name ?? (unit && wording.word(unit).text)]
        .filter(Boolean)
        .join(" / ");
      const [plus] = /^\+?/.exec(after)!;
      const text = `${before}${words}${plus}\u00A0${sign}${after.slice(plus.length)}`;
      return { ...qualified, number: { ...number, text } };
    }
    case "scaled":
      return { ...qualified, number: wording.label(before + amountIn(figure, wording)! + after) };
    case "other":
      // The words say something else than the data. They are what the sentence says.
      return qualified;
  }
}

/** Writes the value or range of a figure in its unit. */
function amountIn(
  amount: Pick<Figure, "value" | "min" | "max" | "unit" | "currency">,
  wording: Wording,
): string | undefined {
  const { locale, labels } = wording;
  return formatAmount(amount, locale, (id) => unitLabel(id, labels.terms) ?? wording.word(id).text);
}

/** Views a number with its qualifier and unit as one text. */
export function amountView(figure: Figure, wording: Wording): TextView {
  const { qualifier, isQualifierLast, number } = completeNumber(figure, wording);
  if (qualifier === undefined) return number;
  const { space } = punctuationOf(wording);
  const words = isQualifierLast ? [number.text, qualifier.text] : [qualifier.text, number.text];
  return { ...number, text: words.join(space) };
}

/** A sign before the digits, or the brackets of accounts. */
const minus = /(?<![\p{N}%]\s?)[-−–‑(]\s?(?:\p{Lu}{0,3}\p{Sc}\s?)?[\d٠-٩۰-۹]/u;

/** Says that a change is a fall, if its value is negative and its words have no minus: "12%" of "fell by 12%". */
export function decreaseView(
  { kind, value, min, max, text }: Pick<Figure, "kind" | "value" | "min" | "max" | "text">,
  wording: Wording,
): TextView | undefined {
  const isFall = kind === "change" && (value ?? max ?? min ?? 0) < 0;
  return isFall && !minus.test(text) ? wording.label(wording.labels.decrease) : undefined;
}

/** Views the earlier number in the unit of a figure, and its period: "before: 60 % (2023)". */
export function previousAmount(
  { previous, unit, currency }: Pick<Figure, "previous" | "unit" | "currency">,
  wording: Wording,
): TextView | undefined {
  if (previous === undefined) return undefined;
  const { value, period } = previous;
  const number = amountIn({ value, unit, currency }, wording)!;
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
