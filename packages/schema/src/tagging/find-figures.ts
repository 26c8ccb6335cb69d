import type { Figure } from "../article.ts";
import { namesLanguage } from "../vocabulary/names-language.ts";
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
  return amounts(text)
    .reduce(mergeApart)
    .flatMap((amount) => {
      const { start, end, measure } = amount;
      if (measure.kind === "bare") return [];
      const around = context(text, amount);
      if (around.isDenied || (deniedEnd >= 0 && alsoDenied.test(text.slice(deniedEnd, start)))) {
        deniedEnd = end;
        return [];
      }
      const figure = figureOf(text.slice(start, end), amount, around);
      return figure === undefined ? [] : [{ figure, start, end }];
    });
}

/** The words between two amounts that a text denies: "not 5% or 6%", 不是5%或6%. */
const alsoDenied = /^(?: or (?:even )?| nor |或者?)$/;
