const scripts = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  hi: /\p{Script=Devanagari}/gu,
  th: /\p{Script=Thai}/gu,
  ka: /\p{Script=Georgian}/gu,
  hy: /\p{Script=Armenian}/gu,
};

/** The blocks of these scripts: a cheap test that rules out most texts in Chinese. */
const otherScript =
  /[\u0370-\u1FFF\u2126\u3041-\u312F\u3131-\u31FF\u32D0-\u33FF\uA640-\uA69F\uA960-\uDFFF\uFB1D-\uFE2F\uFE70-\uFEFC\uFF66-\uFFDC]/;

/** The number of characters that are tested; more would not change the guess. */
const sample = 2000;

/**
 * Guesses the language of a text from its script: `zh` for Han, `ja` for Han with kana, `ru` for Cyrillic, `ar` for
 * Arabic, `en` for Latin.
 *
 * A text with Latin words counts as Chinese if it has at least four Han characters per Latin word. Returns undefined for
 * text without letters. Languages that share a script are not distinguished: French gives `en`.
 */
export function guessLanguage(text: string): string | undefined {
  const part = text.slice(0, sample);
  // Most texts have only Latin letters, which one test shows.
  if (!/[\u0370-\u1DFF\u2100-\u214F\u2C00-\uFFFF]/.test(part))
    return /\p{Script=Latin}/u.test(part) ? "en" : undefined;
  const hasOther = otherScript.test(part);
  const count = (letters: RegExp): number => part.match(letters)?.length ?? 0;
  const words = count(/\p{Script=Latin}+/gu);
  const han = count(/\p{Script=Han}/gu);
  for (const [language, letters] of hasOther ? Object.entries(scripts) : []) {
    const found = count(letters);
    if (found > 4 * words || (found > 0 && words === 0 && found * 10 > han)) return language;
  }
  if (han > 0 && han >= 4 * words) return "zh";
  return words > 0 ? "en" : undefined;
}

/** Tests whether a text contains a Han character. */
export function hasHan(text: string): boolean {
  // The first test is cheap, and rules out Latin texts.
  return /[\u2E80-\uFFFF]/.test(text) && /\p{Script=Han}/u.test(text);
}
