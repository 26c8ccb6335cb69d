import type { Caution } from "./form.ts";

/** A length of text on each side, in UTF-16 code units, in which words of the trade confirm a name. */
const near = 24;

/** The end of a sentence or a part of it: what is after it confirms nothing. */
const sentenceEnd = /[.!?؟;:]\s|[。！？；：]/;

/**
 * Creates the caution of names that are also everyday words: they count beside a word of the trade or an amount, or in a
 * list of minerals.
 */
export function weakName(trade: RegExp, amount: RegExp): Caution {
  return {
    evidence: (before, after) => {
      const around = [
        before.slice(-near).split(sentenceEnd).at(-1)!,
        after.slice(0, near).split(sentenceEnd)[0]!,
      ];
      return around.some((words) => trade.test(words) || amount.test(words));
    },
    inList: /^/,
  };
}
