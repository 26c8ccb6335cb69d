import type { Figure } from "../../article.ts";
import { longestWords, numbersIn, ownNumbers } from "./number-words.ts";
import {
  leadingQualifier,
  sensesAfter,
  sensesBefore,
  trailingQualifier,
} from "./qualifier-words.ts";

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
export function statesQualifier(figure: Figure): boolean {
  const senses = sensesOfQualifier(figure) ?? "+-~";
  return Array.from(statedSenses(figure)).some((sense) => senses.includes(sense));
}

/** True if the words of a figure say that there is more beside its number, and its qualifier less, or the reverse. */
export function contradictsQualifier(figure: Figure): boolean {
  const senses = sensesOfQualifier(figure);
  if (senses !== "+" && senses !== "-") return false;
  const stated = statedSenses(figure);
  return stated.includes(senses === "+" ? "-" : "+") && !stated.includes(senses);
}

function sensesOfQualifier({ qualifier }: Figure): string | undefined {
  return qualifier !== undefined && Object.hasOwn(sensesOf, qualifier)
    ? sensesOf[qualifier]
    : undefined;
}

function statedSenses({ text: words, ...rest }: Figure): string {
  const text = words.slice(0, longestWords);
  const figure = { ...rest, text };
  const numbers = numbersIn(text);
  if (numbers.length === 0)
    return [leadingQualifier(text)?.senses, trailingQualifier(text)?.senses].join("");
  return ownNumbers(figure)
    .map(({ start, digitsEnd }) => {
      const next = numbers.find((number) => number.start > start)?.start;
      const after = sensesAfter(text.slice(digitsEnd, next), next === undefined);
      return sensesBefore(text.slice(0, start)) + after;
    })
    .join("");
}
