import type { Figure } from "../../article.ts";
import { primaryLanguage } from "../primary-language.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/**
 * Words that qualify a number, in the languages of the labels. They are between other words, with spaces.
 *
 * Compiling them as one pattern that ignores case would take longer than showing a brief.
 */
const spacedWords = /* @__PURE__ */ [
  "about|almost|approximately|around|at least|at most|below|close to|fewer than|less than|more than|nearly|no less than|no more than|over|roughly|some|under|up to",
  "почти|около|примерно|более|менее|больше|меньше|свыше|до|минимум|максимум",
  "mindestens|höchstens|bis zu|rund|etwa|fast|über|mehr als|weniger als|knapp",
  "plus de|plus d’|plus d'|plus que|moins de|moins d’|moins d'|moins que|au moins|au plus|environ|près de|presque|jusque|jusqu",
  "más de|más del|más que|más un|más una|menos de|menos del|menos que|menos un|menos una|al menos|como máximo|unos|unas|cerca de|cerca del|casi|hasta|alrededor",
  "على الأقل|على الأكثر|كحد أقصى|كحد أدنى|أكثر من|أقل من|نحو|حوالي|قرابة|حتى|ما يقارب",
].flatMap((words) => words.split("|"));
const hanAndKana =
  /* @__PURE__ */ "约|約|近|超|逾|至少|至多|最多|不足|不到|不超过|不超過|以上|以下|ほぼ|未満|最大|少なくとも".split(
    "|",
  );

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Finds the words that a text begins with, before a space and other words. Returns the length of the words. */
function leadingWords(text: string): number | undefined {
  return spacedWords.find((words) => {
    const end = words.length;
    return isSame(text.slice(0, end), words) && /^\s+\S/.test(text.slice(end));
  })?.length;
}

/** Finds the words that a text ends with, after other words and a space. Returns the index of the words. */
function trailingWords(text: string): number | undefined {
  const words = spacedWords.find((one) => {
    const start = text.length - one.length;
    return start > 1 && isSame(text.slice(start), one) && /\s/.test(text.charAt(start - 1));
  });
  return words === undefined ? undefined : text.length - words.length;
}

function isSame(text: string, words: string): boolean {
  return text.length === words.length && text.toLowerCase() === words;
}

/** A qualifier beside the words of a number. */
export interface QualifiedNumber {
  /** That of the words, if they begin or end with one; undefined if there is none. */
  readonly qualifier: TextView | undefined;
  /** True if it follows the number. */
  readonly isQualifierLast: boolean;
  /** The number in the words of the article. */
  readonly number: TextView;
}

/** True if the words of a number have only digits, although it has a unit or currency. */
export function isBareNumber({ text, unit, currency }: Figure): boolean {
  return (unit ?? currency) !== undefined && !/[^\d٠-٩۰-۹\s.,'’٫٬–-]/.test(text);
}

/** True if the words of a number have a qualifier. */
export function hasQualifier(words: string): boolean {
  if (hanAndKana.some((one) => words.includes(one))) return true;
  const text = words.toLowerCase();
  return spacedWords.some((one) => {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      const around = text.charAt(at - 1) + text.charAt(at + one.length);
      if (!letterOrDigit.test(around)) return true;
    }
    return false;
  });
}

/** The qualifiers that follow the number, by language. */
const lastQualifiers: Readonly<Record<string, readonly string[]>> = {
  ar: ["at-least", "at-most"],
  ja: ["more-than", "less-than"],
};

/** Returns the words of a figure with its qualifier, for places where the sentence around the words is missing. */
export function qualifiedNumber(
  { text, qualifier }: Pick<Figure, "text" | "qualifier">,
  wording: Wording,
): QualifiedNumber {
  const number = wording.text(text);
  const end = leadingWords(text);
  if (end !== undefined)
    return {
      qualifier: wording.text(text.slice(0, end)),
      isQualifierLast: false,
      number: wording.text(text.slice(end).trimStart()),
    };
  const start = trailingWords(text);
  if (start !== undefined)
    return {
      qualifier: wording.text(text.slice(start)),
      isQualifierLast: true,
      number: wording.text(text.slice(0, start).trimEnd()),
    };
  if (qualifier === undefined || hasQualifier(text))
    return { qualifier: undefined, isQualifierLast: false, number };
  return {
    qualifier: wording.word(qualifier),
    isQualifierLast: (lastQualifiers[primaryLanguage(wording.labels.language)] ?? []).includes(
      qualifier,
    ),
    number,
  };
}
