/** Reads `en_US`, `English` and `中文(简体)`. */
export function languageTag(value: string): string | undefined {
  const written = value.trim().replaceAll("_", "-");
  const name = written.toLowerCase();
  if (/chinese|中文/.test(name)) {
    if (/simplified|简体|簡體/.test(name)) return "zh-Hans";
    if (/traditional|繁体|繁體/.test(name)) return "zh-Hant";
  }
  const byName = Object.entries(commonLanguages).find(([, names]) => names.includes(name));
  if (byName !== undefined) return byName[0];
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

/**
 * The languages of the labels, and some in which sources are often written, with their names in English and in the language.
 * The engine has these names too, but takes 20 ms to load them.
 */
export const commonLanguages: Readonly<Record<string, readonly string[]>> = {
  en: ["english"],
  zh: ["chinese", "中文"],
  de: ["german", "deutsch"],
  fr: ["french", "français"],
  es: ["spanish", "español"],
  ru: ["russian", "русский"],
  ja: ["japanese", "日本語"],
  ar: ["arabic", "العربية"],
  pt: ["portuguese", "português"],
  it: ["italian", "italiano"],
  ko: ["korean", "한국어"],
  id: ["indonesian", "indonesia"],
  tr: ["turkish", "türkçe"],
  nl: ["dutch", "nederlands"],
  pl: ["polish", "polski"],
};
