const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
];

/** Text beyond this many characters adds nothing to the guess. */
const sample = 2000;

/**
 * Guesses a language from the script that a text is written in: `zh` for Han, `ru` for Cyrillic, `ar` for
 * Arabic, `ja` where kana stands among Han, `en` for Latin.
 *
 * Han counts where it has at least four characters for each Latin word, or there is none. Undefined for
 * text without letters. It is a guess: French is written in Latin letters too.
 */
export function guessLanguage(text: string): string | undefined {
  const part = text.slice(0, sample);
  // Most text is Latin alone, which one look tells.
  if (!/[\u0370-\u1DFF\u2100-\u214F\u2C00-\uFFFF]/.test(part))
    return /\p{Script=Latin}/u.test(part) ? "en" : undefined;
  const count = (letters: RegExp): number => part.match(letters)?.length ?? 0;
  const words = count(/\p{Script=Latin}+/gu);
  const han = count(/\p{Script=Han}/gu);
  for (const [language, letters] of scripts) {
    const found = count(letters);
    if (found > 4 * words || (found > 0 && words === 0 && found * 10 > han)) return language;
  }
  if (han > 0 && han >= 4 * words) return "zh";
  return words > 0 ? "en" : undefined;
}

/** Tells whether a text holds any Han character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
