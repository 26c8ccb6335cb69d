import { readFileSync } from "node:fs";
import { join } from "node:path";
import { primaryLanguage } from "@mineral-brief/schema/reading";

/** The files of the widget. The element imports `pictures` if a brief needs them, and `pictures` imports `context`. */
export const widgetFiles = {
  element: "mineral-brief.min.js",
  pictures: "mineral-brief.pictures.min.js",
  context: "mineral-brief.context.min.js",
  names: "mineral-brief.names.min.js",
  languageNames: {
    ar: "mineral-brief.names.ar.min.js",
    de: "mineral-brief.names.de.min.js",
    es: "mineral-brief.names.es.min.js",
    fr: "mineral-brief.names.fr.min.js",
    ja: "mineral-brief.names.ja.min.js",
    ru: "mineral-brief.names.ru.min.js",
    "zh-Hant": "mineral-brief.names.zh-hant.min.js",
  },
  languages: {
    ar: "mineral-brief.ar.min.js",
    es: "mineral-brief.es.min.js",
    fr: "mineral-brief.fr.min.js",
    ru: "mineral-brief.ru.min.js",
  },
} as const;

/** All files of the widget with code, the element first. */
export const widgetCodeFiles: readonly string[] = [
  widgetFiles.element,
  ...Object.values(widgetFiles.languages),
  widgetFiles.names,
  ...Object.values(widgetFiles.languageNames),
  widgetFiles.pictures,
  widgetFiles.context,
];

/** The file with the licences of bundled packages. */
export const widgetLicenses = "THIRD-PARTY-LICENSES.md";

/** The file with the labels of a language; undefined if the element has them itself, or if there are none. */
export function labelsFile(language: string): string | undefined {
  const { languages } = widgetFiles;
  const primary = primaryLanguage(language);
  return Object.hasOwn(languages, primary)
    ? languages[primary as keyof typeof languages]
    : undefined;
}

/** The folders of the files, relative to this one: in the bundle, and when running from source. */
const folders = ["../widget", "../../widget/dist"];

/** Reads a file of the widget. Throws the system's error if it is not built. */
export function readWidgetFile(name: string): string {
  let failure: unknown;
  for (const folder of folders) {
    try {
      return readFileSync(join(import.meta.dirname, folder, name), "utf8");
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
