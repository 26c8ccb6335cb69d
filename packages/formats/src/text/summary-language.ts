import { guessLanguage } from "@mineral-brief/schema/reading";
import type { ParseOptions } from "../format.ts";
import { languagesOfWords } from "./language-words.ts";
import { languageOfLead } from "./lead-names.ts";
import type { Summary } from "./summary.ts";

/** Common words of other languages in Latin letters. */
const foreignWords =
  "de la el los las que en del le les des et du une un der die das und den von mit ist da do dos em os um uma di il che per een het van op yang dan untuk ini dengan nie na ve bir och att som og til";
const englishWords = "the and to for are with from that has have will their its were by is";

const commonWords: ReadonlyMap<number, "foreign" | "english"> = new Map([
  ...foreignWords.split(" ").map((word) => [wordKey(word), "foreign"] as const),
  ...englishWords.split(" ").map((word) => [wordKey(word), "english"] as const),
]);
const longestCommonWord = 6;
/** After so many more common words of English than of other languages, the rest of a text does not count. */
const clearlyEnglish = 12;

type DetectLanguage = ParseOptions["detectLanguage"];

/** A longer sample does not improve a guess. */
const sampleLength = 2000;

/** A language, and the part of the text that decided it; `nothing` for a text whose language is only assumed. */
export interface LanguageGuess {
  readonly language: string;
  readonly from: "script" | "words" | "lead" | "nothing";
}

/**
 * Guesses the language of a summary from the script of its insights, then from the name of its lead, then from its words.
 * The headings count too if the insights have few common words. If the words do not decide either, asks `detect`. Returns
 * `en` if none of them decides.
 */
export function guessSummaryLanguage(summary: Summary, detect: DetectLanguage): LanguageGuess {
  const { title, leadHeading } = summary;
  const sample = withoutAddresses(firstTexts(summary).join(" ")) || (title?.text ?? "");
  const byScript = guessLanguage(sample) ?? guessLanguage(title?.text ?? "");
  if (byScript === "zh" && isJapanese(title?.text ?? "", sample))
    return { language: "ja", from: "script" };
  if (byScript !== "en") return { language: withScript(byScript ?? "en", sample), from: "script" };
  // Names in Latin letters, as in `SQM与Codelco成立合资公司` below a Chinese headline.
  const eastern = easternSign.test(sample) ? easternLanguage(sample, title?.text ?? "") : undefined;
  if (eastern !== undefined) return { language: withScript(eastern, sample), from: "script" };
  const lead = leadHeading?.text ?? "";
  const byLead = guessLanguage(lead) === "en" ? languageOfLead(lead) : undefined;
  // An English lead is often the frame of a program around a text in another language.
  if (byLead !== undefined && byLead !== "en") return { language: byLead, from: "lead" };
  const counts = countWords(sample);
  if (counts.english - counts.foreign >= fewestWords) return { language: "en", from: "words" };
  return counts.words > shortText
    ? guessFromWords(sample, detect)
    : guessShortText(sample, headingsOf(summary), detect);
}

/** So many common words of one language, and more than of any other, decide. */
const fewestWords = 2;
/** In a longer text, a detector makes few mistakes. */
const shortText = 60;

/** Returns the headline and the titles of groups, the insights of which do not decide alone. */
function headingsOf({ title, groups }: Summary): string {
  const titles = groups.slice(0, 20).map(({ title: heading }) => heading?.text ?? "");
  return [title?.text ?? "", ...titles].join("\n");
}

/** Guesses the language of a text of a few lines in Latin letters. */
function guessShortText(sample: string, headings: string, detect: DetectLanguage): LanguageGuess {
  const all = `${headings}\n${sample}`;
  const { languages, words } = languagesOfWords(all);
  const [only] = languages;
  if (languages.length === 1 && words >= fewestWords) return { language: only!, from: "words" };
  const isForeign = looksForeign(sample);
  if (isForeign && isVietnamese(sample)) return { language: "vi", from: "script" };
  // A detector alone reads many short English statements as French or Spanish.
  const isOpen = isForeign || (languages.length > 0 && !languages.includes("en"));
  const detected = isOpen ? detect?.(all) : undefined;
  return detected !== undefined && (isForeign || languages.includes(detected))
    ? { language: detected, from: "words" }
    : { language: "en", from: languages.includes("en") ? "words" : "nothing" };
}

/** The letters of an address are those of no language. */
function withoutAddresses(text: string): string {
  return text.includes("http") ? text.replace(/https?:[^\s)]+/g, "") : text;
}

/**
 * Returns the language of a text with Han characters: `ko` or `ja` if it has Hangul or kana too, as in `中, 흑연 수출 통제`,
 * `zh` otherwise. A few such letters among many Han characters are a name.
 */
export function languageOfHan(text: string): "zh" | "ja" | "ko" {
  if (!otherThanHan.test(text)) return "zh";
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  if (count(/\p{Script=Hangul}/gu) * 10 > han) return "ko";
  return count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 10 > han ? "ja" : "zh";
}

/** Hangul and kana. */
const otherThanHan = /[\u1100-\u11FF\u3041-\u30FF\u3131-\u318E\uAC00-\uD7A3\uFF66-\uFF9F]/;
/** A cheap test: most texts have only Latin letters. */
const easternSign = /[\u2E80-\uD7A3\uF900-\uFAFF]/;

/** Common characters that only Chinese has. */
const onlyChinese =
  /[这這们們對对與与產产價价为亿吨业关电铝钴镍锂钨发经矿协议买卖厂并线进过开实现变场长车观销]/;

/** Returns true for a headline with kana above a text that has only Han characters, none of which shows that it is Chinese. */
function isJapanese(headline: string, sample: string): boolean {
  return guessLanguage(headline) === "ja" && !onlyChinese.test(sample);
}

/** Returns the language of a Chinese, Japanese or Korean headline, if the text below it has few Latin words for its characters. */
function easternLanguage(sample: string, headline: string): string | undefined {
  const characters =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const words = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const language = characters >= 2 * words ? guessLanguage(headline) : undefined;
  return language === "zh" || language === "ja" || language === "ko" ? language : undefined;
}

/** Letters that only Vietnamese has. */
const vietnamese = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/g;

/** Returns true if one word in four has a letter of Vietnamese. Names alone make fewer. */
function isVietnamese(sample: string): boolean {
  const letters = sample.match(vietnamese)?.length ?? 0;
  return letters * 4 > sample.split(" ").length;
}

/** Common characters that only traditional or only simplified Chinese has. */
const traditional =
  /[國產億萬噸與為對於這個們會來時應業價關電銅鋁鈷鎳鋰鎢將發經礦區強協議數據買賣體學廠並線點總進過開實現變場動長單車見觀軍銷額剛漲]/g;
const simplified =
  /[国产亿万吨与为对这个们会来时应业价关电铜铝钴镍锂钨将发经矿区强协议数据买卖体学厂并线点总进过开实现变场动长单车见观军销额刚涨]/g;

/** Letters that other languages in the script of Russian and Arabic have, and how many of them decide. */
const moreLetters: Readonly<Record<string, readonly (readonly [language: string, RegExp])[]>> = {
  ru: [
    ["kk", /[әғқұ]/gi],
    ["be", /ў/gi],
    ["uk", /[іїєґ]/gi],
    ["ky", /[ң]/gi],
    ["mn", /[өү]/gi],
  ],
  ar: [
    ["ur", /[ٹڈڑںے]/g],
    ["fa", /[گچپژیک]/g],
  ],
};
/** Names alone have fewer. */
const fewestLetters = 3;

/** Returns `zh-Hant` for Chinese text in traditional characters, and tells Ukrainian from Russian and Persian from Arabic. */
function withScript(language: string, text: string): string {
  if (language !== "zh") {
    const sample = text.slice(0, sampleLength);
    const has = (letters: RegExp): boolean => (sample.match(letters)?.length ?? 0) >= fewestLetters;
    return moreLetters[language]?.find(([, letters]) => has(letters))?.[0] ?? language;
  }
  const part = text.slice(0, 500);
  const found = part.match(traditional)?.length ?? 0;
  return found >= fewestLetters && found > (part.match(simplified)?.length ?? 0) ? "zh-Hant" : "zh";
}

/** Guesses the language of any text from its script, from common English words, then with `detect`. Returns `en` if none of them decides. */
export function guessTextLanguage(text: string, detect: DetectLanguage): string {
  const sample = text.slice(0, sampleLength);
  const byScript = guessLanguage(sample) ?? "en";
  return byScript === "en" ? guessFromWords(sample, detect).language : withScript(byScript, sample);
}

/** Returns true if neither the script nor common English words decide the language of a text, so that a detector helps. */
export function needsLanguageDetector(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  return guessLanguage(sample) === "en" && looksForeign(sample);
}

/** Guesses the language of a text in Latin letters. Without a detector, only the letters speak for English in a text that looks foreign. */
function guessFromWords(sample: string, detect: DetectLanguage): LanguageGuess {
  if (!looksForeign(sample)) return { language: "en", from: "words" };
  if (isVietnamese(sample)) return { language: "vi", from: "script" };
  const detected = detect?.(sample);
  return detected === undefined
    ? { language: "en", from: "nothing" }
    : { language: detected, from: "words" };
}

/**
 * Returns true if a text in Latin letters is probably not English: it has more common words of other languages, or
 * words with accents.
 *
 * A detector alone reads many short English statements as French or Spanish.
 */
function looksForeign(text: string): boolean {
  const { words, english, foreign } = countWords(text);
  return foreign > english && foreign * 12 >= words;
}

interface WordCounts {
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
}

/** Counts common words, and words with accents as foreign ones, up to the word at which a text is clearly English. */
function countWords(text: string): WordCounts {
  const end = Math.min(text.length, sampleLength);
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (let at = 0; at < end; at++) {
    let length = 0;
    let key = 0;
    let hasAccents = false;
    for (; at < end; at++, length++) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter !== 0) key = length < longestCommonWord ? withLetter(key, letter) : 0;
      else if (isAccented(code)) hasAccents = true;
      else break;
    }
    if (length === 0) continue;
    words++;
    if (hasAccents) foreign++;
    else if (length <= longestCommonWord) {
      const kind = commonWords.get(key);
      if (kind === "foreign") foreign++;
      else if (kind === "english") english++;
      if (english - foreign > clearlyEnglish) break;
    }
  }
  return { words, english, foreign };
}

/**
 * Returns a number that no other word of up to six letters of ASCII has; their case does not count. To compare numbers
 * takes half the time of cutting words out of a text.
 */
function wordKey(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = withLetter(key, letterOf(word.charCodeAt(at)));
  return key;
}

function withLetter(key: number, letter: number): number {
  return key * 27 + letter;
}

/** Returns 1 to 26 for a letter of ASCII, and 0 for all other characters. */
function letterOf(code: number): number {
  const letter = (code | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function isAccented(code: number): boolean {
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** Returns the texts of at most twenty insights: enough for a guess. */
function firstTexts({ lead, groups }: Summary): string[] {
  const texts: string[] = [];
  for (const { bullets } of [{ bullets: lead }, ...groups]) {
    for (const { text } of bullets) {
      if (texts.length === 20) return texts;
      texts.push(text);
    }
  }
  return texts;
}
