import { primaryLanguage } from "../reading/primary-language.ts";
import type { Span } from "../tagging/span.ts";

/** Whether words say that something changed by an amount, or to it: "fell by 12%", "fell to 12%". */
export type Extent = "by" | "to";

interface Words {
  /** What a clause says if something changes. */
  readonly change: RegExp;
  /** What is before the amount of a change, without words such as "about". */
  readonly by: RegExp;
  /** What is before the level after a change. */
  readonly to: RegExp;
  /** Words such as "about", after `by` or `to`. */
  readonly between: RegExp;
  /** What itself is a rate of change: growth that falls to 2% is still growth by 2%. */
  readonly rate: RegExp;
}

const english: Words = {
  change:
    /\b(?:rose|risen|ris(?:e|es|ing)|gr[eo]w(?:n|s|ing)?|gain|climb|jump|surg|soar|increas|rais|lift|boost|widen|expan|rall|leap|spik|swell|rebound|recover|improv|fell|fall|drop|declin|decreas|slid|slip|s[ai]nk|sunk|plung|tumbl|shr[aiu]nk|cut|reduc|lower|trim|slash|eas(?:e|ed|es|ing)\b|contract|halv|dip|narrow|slump|plummet|collaps|weaken|up\b|down\b|doubl|tripl|mov(?:e|ed|es|ing)\b|from\b)/i,
  by: /\bby$/i,
  to: /(?<!\b(?:up|down|close|due|owing|according|compared|relative|thanks|prior|next|equal|equivalent|subject|similar|and|or)\s)\bto$/i,
  between:
    /\s(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|up to|as much as|at least|at most|more than|less than|over|under|between|just|only|a|an|the|its|record|another|further|additional)$/i,
  rate: /\b(?:growth|inflation|rate|pace)\b/i,
};

const chinese: Words = {
  change: /[涨升增长高扩降跌减少低缩窄落滑调弹攀]/,
  by: /(?!)/,
  to: /[涨升增长加高大降跌减少低缩窄落滑调弹][至到]$/,
  between: /(?:约|近|逾|超过?|仅|了)$/,
  rate: /增速|增长率|[涨增升降跌]幅|通胀/,
};

/** Languages whose amounts are read without the words around them. */
const others: Readonly<Record<string, Words>> = {
  de: {
    change:
      /st(?:ei|ie)g|f(?:iel|äll|all)|s[aiu]nk|erhöh|senk|reduzier|verringer|w[ua]chs|wächs|schrumpf|kletter|sprang|gesprungen|zurück|zunahm|zugenommen|nahm|kürz|h[eo]b|legte|abnahm|halbier/i,
    by: /\bum$/i,
    to: /\bauf$/i,
    between:
      /\s(?:etwa|rund|ca\.|circa|fast|nahezu|knapp|gut|mehr als|weniger als|bis zu|mindestens|höchstens|nur)$/i,
    rate: /wachstum|inflation|rate\b/i,
  },
  es: {
    change:
      /\b(?:cay|cae|caíd|baj|sub|aument|crec|reduj|reduc|disminu|descend|increment|elev|recort|retroced|redujo)/i,
    by: /\b(?:en|un|una)$/i,
    to: /(?:\b(?:a|al|hasta)(?: el| los| las| la)?)$/i,
    between: /\s(?:casi|cerca de|unos|unas|alrededor de|más de|más del|menos de|menos del|solo)$/i,
    rate: /crecimiento|inflación|tasa/i,
  },
  fr: {
    change:
      /baiss|chut|recul|augment|progress|diminu|rédui|hauss|grimp|cr[oû][iî]t|accru|relev|abaiss|tomb|bondi|pass/i,
    by: /\b(?:de|d['’])$/i,
    to: /(?<![\p{L}])à$/iu,
    between: /\s(?:environ|près de|presque|plus de|moins de|quelque|seulement)$/i,
    rate: /croissance|inflation|taux/i,
  },
  ru: {
    change:
      /сни[зж]|упа[лд]|паден|вырос|выраст|раст[её]т|увелич|сокра[тщ]|повы[сш]|возрос|возраст|подня|уменьш|прибав|подорож|подешев|рухну/i,
    by: /(?<!\p{L})на$/iu,
    to: /(?<!\p{L})до$/iu,
    between: /\s(?:около|примерно|почти|порядка|более чем|менее чем|более|менее|целых|лишь)$/i,
    rate: /темп|инфляц/i,
  },
};

/** How far before an amount a clause is read. */
const before = 80;
/** A German verb may be after the amount. */
const after = 40;

/**
 * Reads whether something changed by an amount or to it; undefined if the words do not say so. `isChange` tells whether
 * the words around the amount say a change by it without "by", as far as they are read: "rose 12%", "12% lower".
 */
export function extentOf(
  text: string,
  { start, end }: Span,
  language: string,
  isChange: () => boolean,
): Extent | undefined {
  const primary = primaryLanguage(language);
  const words = primary === "en" ? english : primary === "zh" ? chinese : others[primary];
  if (words === undefined) return undefined;
  const clause = text
    .slice(Math.max(0, start - before), start)
    .replace(/^.*(?:[.;:]\s|[。；：])/su, "");
  const rest = withoutEnd(clause.trimEnd(), words.between);
  const around = primary === "de" ? clause + text.slice(end, end + after) : clause;
  if (words.to.test(rest))
    return words.change.test(around) && !words.rate.test(clause) ? "to" : undefined;
  if (words.by.test(rest)) return words.change.test(around) ? "by" : undefined;
  return isChange() ? "by" : undefined;
}

/** Removes the words that a text ends with, such as "about a", while there are some. */
function withoutEnd(text: string, words: RegExp): string {
  const shorter = text.replace(words, "");
  return shorter === text ? text : withoutEnd(shorter.trimEnd(), words);
}
