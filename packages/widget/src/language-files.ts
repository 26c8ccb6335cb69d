import { vocabularyLanguage } from "@mineral-brief/schema/reading";
import { AwaitedFile } from "./awaited-file.ts";
import { pageLabels, pageNames, setPageOptions, type PageOptions } from "./page-options.ts";

type Files = Readonly<Record<string, () => Promise<PageOptions>>>;

/** English labels are built in. */
const labelFiles: Files = {
  ar: () => import("./languages/ar.ts"),
  de: () => import("./languages/de.ts"),
  es: () => import("./languages/es.ts"),
  fr: () => import("./languages/fr.ts"),
  ja: () => import("./languages/ja.ts"),
  ru: () => import("./languages/ru.ts"),
  zh: () => import("./languages/zh.ts"),
  "zh-Hant": () => import("./languages/zh-hant.ts"),
};

const nameFiles: Files = {
  ar: () => import("./names/ar.ts"),
  de: () => import("./names/de.ts"),
  en: () => import("./names/en.ts"),
  es: () => import("./names/es.ts"),
  fr: () => import("./names/fr.ts"),
  ja: () => import("./names/ja.ts"),
  ru: () => import("./names/ru.ts"),
  zh: () => import("./names/zh.ts"),
  "zh-Hant": () => import("./names/zh-hant.ts"),
};

/**
 * Loads what a language (a BCP 47 tag) needs.
 *
 * Undefined if there is nothing to wait for: it is there, no file has it, or its file failed to load.
 */
type LoadLanguage = (tag: string) => Promise<void> | undefined;

export const loadLabels: LoadLanguage = loaderOf(labelFiles, pageLabels);
export const loadNames: LoadLanguage = loaderOf(nameFiles, pageNames);

function loaderOf(files: Files, loaded: ReadonlyMap<string, unknown>): LoadLanguage {
  const awaited = new Map<string, AwaitedFile<void>>();
  return (tag) => {
    const language = vocabularyLanguage(tag);
    if (loaded.has(language) || !Object.hasOwn(files, language)) return undefined;
    let file = awaited.get(language);
    if (!file) {
      file = new AwaitedFile(() => files[language]!().then(setPageOptions));
      awaited.set(language, file);
    }
    return file.load();
  };
}
