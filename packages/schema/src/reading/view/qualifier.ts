import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { primaryLanguage } from "../primary-language.ts";
import { contradictsQualifier, statesQualifier } from "./qualifier-senses.ts";
import { leadingQualifier, trailingQualifier } from "./qualifier-words.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** A qualifier beside the words of a number. */
export interface QualifiedNumber {
  /** That of the words, if they begin or end with one; undefined if there is none. */
  readonly qualifier: TextView | undefined;
  /** True if it follows the number. */
  readonly isQualifierLast: boolean;
  /** The number in the words of the article. */
  readonly number: TextView;
}

/** Some words that also have other meanings: "estimated reserves", "a minimum price", "unter Tage". */
const ambiguous = /^(?:estimated|m[ií]nim(?:um|al|o)|m[aá]xim(?:um|al|o)|gut|unter|quelque)$/;
/** A number, also after its currency. */
const numberNext = /^\s(?:[\p{Lu}\p{Sc}]{1,4}\s?)?\p{N}/u;

/** The qualifiers that follow the number, by language. */
const lastQualifiers: Readonly<Record<string, readonly string[]>> = {
  ar: ["at-least", "at-most"],
  ja: ["more-than", "less-than"],
};

/** Returns the qualifier of a figure; otherwise that of an amount with one end. A fall by 12% or more has a maximum of -12. */
export function qualifierOf({
  qualifier,
  value,
  min,
  max,
}: DeepReadonly<Figure>): string | undefined {
  const end = min ?? max ?? NaN;
  if (qualifier !== undefined || value !== undefined || (min !== undefined) === (max !== undefined))
    return qualifier;
  return (end === max) === end < 0 ? "at-least" : "up-to";
}

/** Returns the words of a figure with its qualifier, for places where the sentence around the words is missing. */
export function qualifiedNumber(figure: DeepReadonly<Figure>, wording: Wording): QualifiedNumber {
  const { text } = figure;
  const qualifier = qualifierOf(figure);
  const qualified = { ...figure, qualifier };
  if (qualifier !== undefined && !statesQualifier(qualified) && !contradictsQualifier(qualified))
    return {
      qualifier: wording.word(qualifier),
      isQualifierLast: (lastQualifiers[primaryLanguage(wording.labels.language)] ?? []).includes(
        qualifier,
      ),
      number: wording.text(text),
    };
  const end = leadingQualifier(text)?.words.length;
  if (end !== undefined && /^\s/.test(text.slice(end)) && !isAmbiguous(text, end))
    return {
      qualifier: wording.text(text.slice(0, end)),
      isQualifierLast: false,
      number: wording.text(text.slice(end).trimStart()),
    };
  const length = trailingQualifier(text)?.words.length;
  if (length !== undefined)
    return {
      qualifier: wording.text(text.slice(-length)),
      isQualifierLast: true,
      number: wording.text(text.slice(0, -length).trimEnd()),
    };
  return { qualifier: undefined, isQualifierLast: false, number: wording.text(text) };
}

/** A number without words that say what it is: "12%", "1,225 t", "USD 1,100". */
export const bare = /^\p{Lu}{0,3}\p{Sc}?\s?\p{N}[\p{N}.,\s–-]*(?:%|\p{L}*)$/u;

/** Two numbers with a word for "and" between them, before which the sentence has "between". */
const twoNumbers =
  /^(\P{Ll}{0,5}\p{N}.{0,24}?)(?:\s(?:and|und|et|[yeи])\s(?:el\s)?|\s?[和与與と]\s?|\sو\s?)(?=\P{Ll}{0,5}\p{N})/u;

/**
 * Writes a number as it is without its sentence: "10%–15%" for the "10% and 15%" of "between 10% and 15%", and a minus for a
 * negative amount such as a loss.
 */
export function withoutSentence(
  qualified: QualifiedNumber,
  { kind, value, min, max }: DeepReadonly<Figure>,
): QualifiedNumber {
  const { number } = qualified;
  // False without both ends.
  const text = max! > min! ? number.text.replace(twoNumbers, "$1–") : number.text;
  // False without a value.
  const isNegative = value! < 0 && kind !== "change" && bare.test(text);
  return { ...qualified, number: { ...number, text: isNegative ? `\u2212${text}` : text } };
}

/** True if the words at the start of a text may not be a qualifier. */
function isAmbiguous(text: string, end: number): boolean {
  return ambiguous.test(text.slice(0, end).toLowerCase()) && !numberNext.test(text.slice(end));
}
