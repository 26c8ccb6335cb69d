import { guessLanguage } from "../reading/guess-language.ts";
import { primaryLanguage } from "../reading/primary-language.ts";

const commonWords: readonly (readonly [language: string, words: RegExp])[] = [
  ["en", /\b(?:the|and|of|to|in|that|for|with|was|which)\b/gi],
  ["de", /\b(?:der|die|das|und|von|mit|für|ist|nicht|eine[rmns]?)\b/gi],
  ["fr", /\b(?:le|les|des|du|et|une|dans|pour|est|qui|sur)\b/gi],
  ["es", /\b(?:el|los|las|del|y|una|para|con|que|por|su)\b/gi],
];

/** Characters that only traditional Chinese has, and that are common. */
const traditional = /[國產億萬噸與為對於這個們會來時應業價關]/g;

const sample = 4000;

/**
 * Guesses the language of a text whose names and figures are read: from its script, and for Latin letters from its most
 * common words. `stated` decides between languages that share a script.
 */
export function textLanguage(text: string, stated?: string): string {
  const guessed = guessLanguage(text);
  if (guessed === "zh" || guessed === undefined) {
    const isTraditional = (text.slice(0, sample).match(traditional)?.length ?? 0) > 3;
    return guessed === undefined ? (stated ?? "en") : isTraditional ? "zh-Hant" : "zh";
  }
  if (guessed !== "en") return guessed;
  const part = text.slice(0, sample);
  const counts = commonWords.map(
    ([language, words]) => [language, part.match(words)?.length ?? 0] as const,
  );
  const [language, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (most > 0) return language;
  const own = stated === undefined ? undefined : primaryLanguage(stated);
  return own !== undefined && !/^(?:zh|ja|ko|ru|ar)$/.test(own) ? own : "en";
}

/** Tests whether the texts of two languages share their words, so that they can be compared word for word. */
export function shareWords(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}
