import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { longestWords, numbersIn, ownNumbers } from "./number-words.ts";
import { leadingQualifier, readBefore, sensesAfter, trailingQualifier } from "./qualifier-words.ts";

/** The senses of the known qualifiers. See `qualifierWords`. */
const sensesOf: Readonly<Record<string, string>> = {
  about: "~",
  "at-least": "+",
  "more-than": "+",
  "at-most": "-",
  "less-than": "-",
  "up-to": "-",
};

/**
 * True if the words of a figure state its qualifier beside its number. "Over ten years" after it is no "more than", and
 * "about" is no "up to".
 */
export function statesQualifier(figure: DeepReadonly<Figure>): boolean {
  const senses = sensesOfQualifier(figure) ?? "+-~";
  return Array.from(allSenses(figure)).some((sense) => senses.includes(sense));
}

/** The rest of the sentence of a figure. */
export interface Surroundings {
  /** The words of the clause before the figure. */
  readonly before: string;
  /** What directly follows the figure. */
  readonly after: string;
  /** Words before a qualifier that may reverse it. A number with one of them states nothing. */
  readonly negation: RegExp;
}

/** A figure without its sentence. No text has the negation. */
const alone: Surroundings = { before: "", after: "", negation: /(?!)/ };

/**
 * True if the words of a figure say that there is more beside its number, and its qualifier less, or the reverse. With its
 * surroundings, words beside the figure count too.
 */
export function contradictsQualifier(
  figure: DeepReadonly<Figure>,
  around?: () => Surroundings,
): boolean {
  const senses = sensesOfQualifier(figure);
  if (senses !== "+" && senses !== "-") return false;
  const own = allSenses(figure);
  // Most figures have the words of their qualifier, so nothing else is read.
  if (own.includes(senses)) return false;
  const stated = around === undefined ? own : allSenses(figure, around());
  return stated.includes(senses === "+" ? "-" : "+") && !stated.includes(senses);
}

function sensesOfQualifier({ qualifier }: DeepReadonly<Figure>): string | undefined {
  return qualifier !== undefined && Object.hasOwn(sensesOf, qualifier)
    ? sensesOf[qualifier]
    : undefined;
}

/** Returns the senses of the words beside the numbers of a figure. Those after a word that may reverse them do not count. */
function allSenses(
  { text: words, ...others }: DeepReadonly<Figure>,
  { before, after, negation } = alone,
): string {
  const text = words.slice(0, longestWords);
  const senses = (end: number, sensesOfRest: () => string | undefined): string => {
    const read = readBefore(before + text.slice(0, end));
    return negation.test(read.rest) ? "" : read.senses + (sensesOfRest() ?? "");
  };
  const numbers = numbersIn(text);
  if (numbers.length === 0)
    return senses(leadingQualifier(text)?.words.length ?? 0, () => trailingQualifier(text)?.senses);
  return ownNumbers(numbers, others)
    .map(({ start, digitsEnd }) =>
      senses(start, () => {
        const next = numbers.find((number) => number.start > start)?.start;
        const rest =
          next === undefined ? text.slice(digitsEnd) + after : text.slice(digitsEnd, next);
        return sensesAfter(rest, next === undefined);
      }),
    )
    .join("");
}
