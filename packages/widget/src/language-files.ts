import type { Labels } from "@mineral-brief/schema/labels";
import { vocabularyLanguage } from "@mineral-brief/schema/reading";
import { hasLabelsFor, setPageOptions } from "./page-options.ts";

/** The files with labels. English labels are built in. */
const files: Readonly<Record<string, () => Promise<{ readonly labels: Labels }>>> = {
  ar: () => import("./languages/ar.ts"),
  de: () => import("./languages/de.ts"),
  es: () => import("./languages/es.ts"),
  fr: () => import("./languages/fr.ts"),
  ja: () => import("./languages/ja.ts"),
  ru: () => import("./languages/ru.ts"),
  zh: () => import("./languages/zh.ts"),
  "zh-Hant": () => import("./languages/zh-hant.ts"),
};

const pending = new Map<string, Promise<void>>();
const failed = new Set<string>();

/**
 * Loads the labels of a language (a BCP 47 tag).
 *
 * Undefined if there is nothing to wait for: the labels are there, no file has them, or their file failed to load.
 */
export function loadLanguage(tag: string): Promise<void> | undefined {
  const language = vocabularyLanguage(tag);
  if (hasLabelsFor(language) || failed.has(language) || !Object.hasOwn(files, language))
    return undefined;
  let loading = pending.get(language);
  if (loading === undefined) {
    loading = files[language]!().then(
      ({ labels }) => setPageOptions({ labels }),
      () => void failed.add(language),
    );
    pending.set(language, loading);
  }
  return loading;
}
