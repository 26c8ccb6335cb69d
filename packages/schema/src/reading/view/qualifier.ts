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
  "about|almost|approximately|around|at least|at most|below|circa|close to|fewer than|less than|more than|nearly|no less than|no more than|over|roughly|some|under|up to",
  "a minimum of|a maximum of|minimum|maximum|an estimated|estimated|as much as|as many as|in excess of|upwards of|or more|or less|or so",
  "почти|около|примерно|приблизительно|порядка|более|менее|больше|меньше|свыше|до|минимум|максимум|по меньшей мере|ок.",
  "mindestens|wenigstens|minimal|höchstens|maximal|bis zu|rund|etwa|ungefähr|ca.|fast|nahezu|über|unter|mehr als|weniger als|knapp|gut|oder mehr|oder weniger",
  "plus de|plus d’|plus d'|plus que|moins de|moins d’|moins d'|moins que|au moins|au plus|au minimum|au maximum|environ|quelque|à peu près|approximativement|autour de|supérieur à|inférieur à|près de|presque|jusque|jusqu|ou plus|ou moins",
  "más de|más del|más que|más un|más una|menos de|menos del|menos que|menos un|menos una|al menos|por lo menos|mínimo|máximo|a lo sumo|unos|unas|cerca de|cerca del|casi|hasta|alrededor|aproximadamente|en torno a|o más|o menos",
  "على الأقل|على الأكثر|كحد أقصى|كحد أدنى|أكثر من|أقل من|لا يقل عن|لا يزيد على|لا يزيد عن|يزيد على|يزيد عن|لا يتجاوز|نحو|حوالي|قرابة|زهاء|حتى|ما يقارب|يقرب من|يصل إلى|تقريبا|تقريبًا|أو أكثر",
].flatMap((words) => words.split("|"));
/** The same between Han characters or kana. Some qualify only at a number: 剩余 and 最高価格 do not. */
const hanAndKana =
  /[约約近超逾]|至[少多]|最[多少大]|不[足到满滿]|[少低高多][于於]|[高多][达達]|大概|起[码碼]|左右|上下|以[上下内內]|未[満满滿]|ほぼ|およそ|程度|前後|[少多]くとも|[上下]回る|\d[多余餘]|最[低高](?:でも)?\d|[强強弱]$/;
/** Signs that qualify a number: `≥50 t`, `~50 t`, `50+ t`. Between two numbers, `~` is a range. */
const signs = /(?:^|\s)[≥≤<>≈~＜＞]\s?[\p{Sc}\d]|\d\+(?![\p{L}\p{N}])/u;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Some of `spacedWords` that also have other meanings: "estimated reserves", "a minimum price", "unter Tage". */
const ambiguous = /^(?:estimated|m[ií]nim(?:um|al|o)|m[aá]xim(?:um|al|o)|gut|unter|quelque)$/;
/** A number, also after its currency. */
const numberNext = /^\s(?:[\p{Lu}\p{Sc}]{1,4}\s?)?\p{N}/u;

/** Whether words with the text after them qualify a number. Ambiguous words do so beside the number, or as the last ones. */
function qualifies(words: string, textAfter: string): boolean {
  return !ambiguous.test(words) || textAfter === "" || numberNext.test(textAfter);
}

/** Finds the words that a text begins with, before a space and other words. Returns the length of the words. */
function leadingWords(text: string): number | undefined {
  return spacedWords.find((words) => {
    const end = words.length;
    const after = text.slice(end);
    return isSame(text.slice(0, end), words) && /^\s+\S/.test(after) && qualifies(words, after);
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
  if (hanAndKana.test(words) || signs.test(words)) return true;
  const text = words.toLowerCase();
  return spacedWords.some((one) => {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      const around = text.charAt(at - 1) + text.charAt(at + one.length);
      if (!letterOrDigit.test(around) && qualifies(one, words.slice(at + one.length))) return true;
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
