import type { Rule } from "../rule.ts";
import { nearest } from "../../nearest.ts";
import { amountsIn, type Amount } from "../../amounts/amounts-in.ts";
import { figurePlaces } from "../../reading/view/number-words.ts";
import { quote } from "../../quote.ts";

export const figureNotInText: Rule = {
  code: "figure-not-in-text",
  summary: "The text of a figure does not occur in its insight.",
  severity: "error",
  check({ withFigures }, report) {
    for (const { insight, path, text } of withFigures) {
      const words = fold(text.words);
      insight.figures?.forEach((figure, index) => {
        if (figurePlaces(fold(figure.text), words).length > 0) return;
        const same = sameAmount(figure.text, text.words);
        const suggestion = same ?? nearestAmount(figure.text, text.words);
        const place = [...path, "figures", index, "text"];
        const hint =
          suggestion === undefined
            ? "the insight has no similar number"
            : `the nearest number is ${quote(suggestion)}`;
        report({
          path: place,
          message: `${quote(figure.text)} does not occur in the insight; ${hint}; copy the text from the insight exactly`,
          ...(same !== undefined && {
            suggestion: same,
            suggestedFix: [{ path: place, value: same }],
          }),
        });
      });
    }
  },
};

/** Replaces all white space by single spaces: `75 %` often has a no-break space. */
function fold(words: string): string {
  return words.replace(/[^\S ]\s*| \s+/g, " ").trim();
}

/** Returns the words of the only amount that is the same sum of money or the same weight: `$400 million` for `$400 mln`. */
function sameAmount(sought: string, words: string): string | undefined {
  const [own, ...rest] = amountsIn(sought);
  if (own === undefined || rest.length > 0 || own.numbers.length !== 1) return undefined;
  if ((own.currency ?? own.weight) === undefined) return undefined;
  const [same, ...others] = amountsIn(words).filter(
    (amount) => sizeOf(amount) === sizeOf(own) && amount.currency === own.currency,
  );
  return same === undefined || others.length > 0 ? undefined : wordsOf(same);
}

/** The amount in its base unit, without rounding errors. A weight and a sum of money differ in their currency. */
function sizeOf({ numbers, scale, weight = 1 }: Amount): number | undefined {
  return numbers.length === 1 ? Number((numbers[0]! * scale * weight).toPrecision(12)) : undefined;
}

/** Returns the amount with the most similar words, or else with the nearest number. A weight is not similar to a sum of money. */
function nearestAmount(sought: string, words: string): string | undefined {
  const [own] = amountsIn(sought);
  const amounts = amountsIn(words).filter((amount) => !measuresOther(amount, own));
  const similar = nearest(sought, amounts.map(wordsOf));
  if (similar !== undefined) return similar;
  const number = own?.numbers[0];
  if (number === undefined) return undefined;
  const distance = (value: number) => Math.abs(Math.log((value || 1e-9) / (number || 1e-9)));
  const [first] = amounts.sort((a, b) => distance(a.numbers[0]!) - distance(b.numbers[0]!));
  return first && wordsOf(first);
}

/** The words of an amount without the full stop of its sentence, which also ends an abbreviated unit. */
function wordsOf({ words }: Amount): string {
  return words.replace(/\.$/, "");
}

/** Tests whether one is a weight and the other a sum of money. */
function measuresOther(one: Amount, other: Amount | undefined): boolean {
  return (
    (one.weight !== undefined && other?.currency !== undefined) ||
    (one.currency !== undefined && other?.weight !== undefined)
  );
}
