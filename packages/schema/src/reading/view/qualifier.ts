import type { Figure } from "../../article.ts";
import { primaryLanguage } from "../primary-language.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Words that qualify a number, in the languages of the labels. */
const spacedWords = [
  "about|almost|approximately|around|at (?:least|most)|below|close to|fewer than|less than|more than|nearly|no (?:less|more) than|over|roughly|some|under|up to",
  "почти|около|примерно|более|менее|больше|меньше|свыше|до|минимум|максимум",
  "mindestens|höchstens|bis zu|rund|etwa|fast|über|mehr als|weniger als|knapp",
  "plus (?:de|d’|d'|que)|moins (?:de|d’|d'|que)|au moins|au plus|environ|près de|presque|jusqu\\p{L}*",
  "más (?:de|del|que|una?)|menos (?:de|del|que)|al menos|como máximo|un[oa]s|cerca del?|casi|hasta|alrededor",
  "على الأقل|على الأكثر|كحد أقصى|كحد أدنى|أكثر من|أقل من|نحو|حوالي|قرابة|حتى|ما يقارب",
].join("|");
const hanAndKana =
  "约|約|近|超|逾|至少|至多|最多|不足|不到|不超过|不超過|以上|以下|ほぼ|未満|最大|少なくとも";
const qualifiers = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${spacedWords})(?![\\p{L}\\p{N}])|${hanAndKana}`,
  "iu",
);

const leading = /* @__PURE__ */ new RegExp(`^(${spacedWords})\\s+(.+)$`, "isu");
const trailing = /* @__PURE__ */ new RegExp(`^(.+)\\s+(${spacedWords})$`, "isu");

/** A qualifier beside the words of a number. */
export interface QualifiedNumber {
  /** That of the words, if they begin or end with one; undefined if there is none. */
  readonly qualifier: TextView | undefined;
  /** True if it follows the number. */
  readonly isQualifierLast: boolean;
  /** The number in the words of the article. */
  readonly number: TextView;
}

/** True if the words of a number have a qualifier. */
export function hasQualifier(words: string): boolean {
  return qualifiers.test(words);
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
  const [, first, rest] = leading.exec(text) ?? [];
  if (rest !== undefined)
    return {
      qualifier: wording.text(first!),
      isQualifierLast: false,
      number: wording.text(rest),
    };
  const [, start, last] = trailing.exec(text) ?? [];
  if (last !== undefined)
    return { qualifier: wording.text(last), isQualifierLast: true, number: wording.text(start!) };
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
