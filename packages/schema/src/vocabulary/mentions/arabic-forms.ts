import type { Caution, Form, Meaning } from "./form.ts";
import { normaliseText } from "./normalise-text.ts";
import { weakName } from "./weak-name.ts";

/** The conjunctions and prepositions that are written with the next word. */
export const arabicPrefix = /[وف]?[بكل]?/y;

/** Names that are also other words: they count only with a word of the trade, an amount, or another mineral. */
const weak = /^(?:الرصاص|الكروم|الفضة|مالي|بنين|قطر|مصر|المغرب|عمان|الغرب)$/;
const caution = weakName(
  /منجم|مناجم|تعدين|خام|إنتاج|انتاج|تصدير|صادرات|استيراد|واردات|احتياطي|أسعار|سعر|معدن|معادن|مصهر|صهر|تكرير|مركزات|سبائك|إمدادات|رواسب/,
  /[\d٠-٩]\s?(?:ألف|مليون|مليار)?\s?(?:طن|كيلو|كجم|أوقية|أونصة|غرام)/,
);

/** Words with which الرصاص means bullets: أطلق الجنود الرصاص, الرصاص الحي. */
const shooting =
  /(?<!\p{L})[وف]?(?:[أيتن]طلق\p{L}*|إطلاق|اطلاق)\s(?:(?!منجم|مناجم|مشروع|إنتاج|انتاج|تعدين|خام|أسعار|سعر|مصهر|تصدير)\p{L}+\s){0,2}$/u;
const ofBullets = /^\s(?:الحي|المطاطي)(?!\p{L})/u;
const leadCaution: Caution = {
  ...caution,
  evidence: (before, after) =>
    !shooting.test(before) && !ofBullets.test(after) && caution.evidence(before, after),
};

/** Creates the forms of an Arabic name: as listed, and with the preposition that takes the place of the first letter of the article. */
export function arabicForms(name: string, means: Meaning): Form[] {
  const words = normaliseText(name).text;
  const form: Form = {
    words,
    means,
    letters: /[A-Z]/.test(words) ? "exact" : "any",
    ...(weak.test(words) && { caution: words === "الرصاص" ? leadCaution : caution }),
  };
  if (!words.startsWith("ال")) return [form];
  const bare = words.slice(2);
  return [form, { ...form, words: `${bare.startsWith("ل") ? "ل" : "لل"}${bare}` }];
}

/** Creates the forms of an Arabic adjective that names a country: masculine and feminine, with and without the article. */
export function arabicAdjectives(name: string, means: Meaning): Form[] {
  const words = name.split(" ");
  const feminine = words.map((word) => `${word}ة`);
  return [words, feminine].flatMap((one) => [
    ...arabicForms(one.join(" "), means),
    ...arabicForms(one.map((word) => `ال${word}`).join(" "), means),
  ]);
}
