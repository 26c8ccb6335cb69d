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
  let stated = "";
  for (const one of statedSenses(figure)) {
    // Most figures have the words of their qualifier, so nothing else is read.
    if (one.includes(senses)) return false;
    stated += one;
  }
  if (around !== undefined) stated = allSenses(figure, around());
  return stated.includes(senses === "+" ? "-" : "+") && !stated.includes(senses);
}

function sensesOfQualifier({ qualifier }: DeepReadonly<Figure>): string | undefined {
  return qualifier !== undefined && Object.hasOwn(sensesOf, qualifier)
    ? sensesOf[qualifier]
    : undefined;
}

function allSenses(figure: DeepReadonly<Figure>, around?: Surroundings): string {
  return [...statedSenses(figure, around)].join("");
}

/** Reads the words beside the numbers of a figure one by one. */
function* statedSenses(
  { text: words, ...others }: DeepReadonly<Figure>,
  around?: Surroundings,
): Generator<string> {
  const text = words.slice(0, longestWords);
  const [front, back] = [around?.before ?? "", around?.after ?? ""];
  /** Returns the senses before a number; undefined if a word before them may reverse them. */
  const sensesBefore = (end: number): string | undefined => {
    const { senses, rest } = readBefore(front + text.slice(0, end));
    return around?.negation.test(rest) === true ? undefined : senses;
  };
  const numbers = numbersIn(text);
  if (numbers.length === 0) {
    const before = sensesBefore(leadingQualifier(text)?.words.length ?? 0);
    if (before !== undefined) yield before + (trailingQualifier(text)?.senses ?? "");
    return;
  }
  for (const { start, digitsEnd } of ownNumbers(numbers, others)) {
    const before = sensesBefore(start);
    if (before === undefined) continue;
    yield before;
    const next = numbers.find((number) => number.start > start)?.start;
    const rest = next === undefined ? text.slice(digitsEnd) + back : text.slice(digitsEnd, next);
    yield sensesAfter(rest, next === undefined);
  }
}
