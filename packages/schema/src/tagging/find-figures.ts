import type { Figure } from "../article.ts";
import { namesLanguage } from "../vocabulary/names-language.ts";
import type { Amount, AmountContext } from "./figures/amount.ts";
import { chineseFigures } from "./figures/chinese-figures.ts";
import { englishFigures } from "./figures/english-figures.ts";
import { figureOf } from "./figures/figure-of.ts";
import { mergeApart } from "./merge-apart.ts";
import type { Span } from "./span.ts";

/** A figure and the range of its words. */
export interface FoundFigure extends Span {
  readonly figure: Figure;
}

const readers = { en: englishFigures, zh: chineseFigures };

/**
 * Finds the figures in a text in a language (a BCP 47 tag), in order: shares, money, masses, prices, changes, counts and
 * durations.
 *
 * Supports English and simplified Chinese; returns an empty list for other languages. Dates, years, ordinals and numbers
 * in names are not figures, nor is an amount that the text denies: "not 5%". Takes linear time.
 */
export function findFigures(text: string, language: string): FoundFigure[] {
  const known = namesLanguage(language);
  if (known === undefined) return [];
  const { amounts, context } = readers[known];
  let deniedEnd = -1;
  let rate: (Span & { readonly context: AmountContext }) | undefined;
  return amounts(text)
    .reduce(mergeApart)
    .flatMap((amount) => {
      const { start, end, measure } = amount;
      if (measure.kind === "bare") return [];
      const around = listed(context(text, amount), amount, rate, text);
      if (measure.kind === "percent") rate = { start, end, context: around };
      if (around.isDenied || (deniedEnd >= 0 && alsoDenied.test(text.slice(deniedEnd, start)))) {
        deniedEnd = end;
        return [];
      }
      const figure = figureOf(text.slice(start, end), amount, around);
      return figure === undefined ? [] : [{ figure, start, end }];
    });
}

/** Rates that are listed together mean the same: "rose 40% and 75%", 分别上涨40%和75%. */
function listed(
  context: AmountContext,
  { start, end, measure }: Amount,
  before: (Span & { readonly context: AmountContext }) | undefined,
  text: string,
): AmountContext {
  const isListed =
    before !== undefined &&
    measure.kind === "percent" &&
    context.change === 0 &&
    context.role === undefined &&
    listSign.test(text.slice(before.end, start)) &&
    listEnd.test(text.slice(end, end + 16));
  return isListed
    ? { ...context, change: before.context.change, role: before.context.role }
    : context;
}

const listSign = /^(?:,? and |, |[和及与、]|以及)$/;
/** Another noun begins a clause of its own: "fell 5% and 60% of it was exported", 下降5%，60%来自刚果. */
const listEnd =
  /^(?:,? respectively\b| (?:in|last|this|over|since|year)\b|[.;:)。；：）]|[,，]|$|(?:,? and |, |[和及与、]|以及)\d)/;

/** The words between two amounts that a text denies: "not 5% or 6%", 不是5%或6%. */
const alsoDenied = /^(?: or (?:even )?| nor |或者?)$/;
