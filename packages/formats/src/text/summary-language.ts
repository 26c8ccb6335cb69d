import { guessLanguage } from "@mineral-brief/schema/reading";
import type { ParseOptions } from "../format.ts";
import { languageOfLead } from "./lead-names.ts";
import type { Summary } from "./summary.ts";

/** Common words of other languages in Latin letters. */
const foreignWords =
  "de la el los las que en del le les des et du une un der die das und den von mit ist da do dos em os um uma di il che per een het van op yang dan untuk ini dengan nie na ve bir och att som og til";
const englishWords = "the and to for are with from that has have will their its were by is";

const commonWords: ReadonlyMap<string, "foreign" | "english"> = new Map([
  ...foreignWords.split(" ").map((word) => [word, "foreign"] as const),
  ...englishWords.split(" ").map((word) => [word, "english"] as const),
]);
const longestCommonWord = 6;

type DetectLanguage = ParseOptions["detectLanguage"];

const latinWord = /[a-z\u00C0-\u024F\u1EA0-\u1EF9]+/g;
const accents = /[\u00C0-\u024F\u1EA0-\u1EF9]/;
/** A longer sample does not improve a guess. */
const sampleLength = 2000;

/** A language, and the part of the text that decided it. */
export interface LanguageGuess {
  readonly language: string;
  readonly from: "script" | "words" | "lead";
}

/**
 * Guesses the language of a summary from the script of its insights, then from the name of its lead. If common English
 * words do not decide either, asks `detect`. Returns `en` if none of them decides.
 */
export function guessSummaryLanguage(summary: Summary, detect: DetectLanguage): LanguageGuess {
  const { title, leadHeading } = summary;
  const sample = firstTexts(summary).join(" ") || (title?.text ?? "");
  const byScript = guessLanguage(sample) ?? guessLanguage(title?.text ?? "");
  if (byScript !== "en") return { language: withScript(byScript ?? "en", sample), from: "script" };
  const lead = leadHeading?.text ?? "";
  const byLead = guessLanguage(lead) === "en" ? languageOfLead(lead) : undefined;
  // An English lead is often the frame of a program around a text in another language.
  if (byLead !== undefined && byLead !== "en") return { language: byLead, from: "lead" };
  return guessFromWords(sample, detect);
}

/** Common characters that only traditional or only simplified Chinese has. */
const traditional = /[國產億萬噸與為對於這個們會來時應業價關電銅鋁鈷鎳鋰鎢將發經]/g;
const simplified = /[国产亿万吨与为对这个们会来时应业价关电铜铝钴镍锂钨将发经]/g;

/** Returns `zh-Hant` for Chinese text in traditional characters. */
function withScript(language: string, text: string): string {
  if (language !== "zh") return language;
  const part = text.slice(0, 500);
  const found = part.match(traditional)?.length ?? 0;
  return found > 3 && found > (part.match(simplified)?.length ?? 0) ? "zh-Hant" : "zh";
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
  const detected = detect?.(sample);
  return detected === undefined
    ? { language: "en", from: "script" }
    : { language: detected, from: "words" };
}

/**
 * Returns true if a text in Latin letters is probably not English: it has more common words of other languages, or
 * words with accents.
 *
 * A detector alone reads many short English statements as French or Spanish.
 */
function looksForeign(text: string): boolean {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const words = sample.match(latinWord) ?? [];
  const mayHaveAccents = accents.test(sample);
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    const kind = word.length > longestCommonWord ? undefined : commonWords.get(word);
    if (kind === "foreign") foreign++;
    else if (kind === "english") english++;
    if (mayHaveAccents && accents.test(word)) foreign++;
  }
  return foreign > english && foreign * 12 >= words.length;
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
