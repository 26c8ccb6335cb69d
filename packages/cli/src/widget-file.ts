import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vocabularyLanguage } from "@mineral-brief/schema/reading";

/** The files of the widget. The element imports the others when it needs them. */
export const widgetFiles = {
  element: "mineral-brief.min.js",
  rich: "mineral-brief.rich.min.js",
  details: "mineral-brief.details.min.js",
  messages: "mineral-brief.messages.min.js",
  fetching: "mineral-brief.fetching.min.js",
  context: "mineral-brief.context.min.js",
  timeZones: "mineral-brief.time-zones.min.js",
  names: {
    ar: "mineral-brief.names.ar.min.js",
    de: "mineral-brief.names.de.min.js",
    en: "mineral-brief.names.en.min.js",
    es: "mineral-brief.names.es.min.js",
    fr: "mineral-brief.names.fr.min.js",
    ja: "mineral-brief.names.ja.min.js",
    ru: "mineral-brief.names.ru.min.js",
    zh: "mineral-brief.names.zh.min.js",
    "zh-Hant": "mineral-brief.names.zh-hant.min.js",
  },
  languages: {
    ar: "mineral-brief.ar.min.js",
    de: "mineral-brief.de.min.js",
    es: "mineral-brief.es.min.js",
    fr: "mineral-brief.fr.min.js",
    ja: "mineral-brief.ja.min.js",
    ru: "mineral-brief.ru.min.js",
    zh: "mineral-brief.zh.min.js",
    "zh-Hant": "mineral-brief.zh-hant.min.js",
  },
} as const;

/** The files that the element imports itself. */
export const importedWidgetFiles: readonly string[] = [
  widgetFiles.rich,
  widgetFiles.details,
  widgetFiles.messages,
  widgetFiles.fetching,
  widgetFiles.context,
  widgetFiles.timeZones,
  ...Object.values(widgetFiles.languages),
  ...Object.values(widgetFiles.names),
];

/** All files of the widget with code, the element first. */
export const widgetCodeFiles: readonly string[] = [widgetFiles.element, ...importedWidgetFiles];

/** The file with the licences of bundled packages. */
export const widgetLicenses = "THIRD-PARTY-LICENSES.md";

/** Returns the file with the labels of a language; undefined if the element has them itself, or if there are none. */
export function labelsFile(language: string): string | undefined {
  return fileIn(widgetFiles.languages, language);
}

/** Returns the file with the names of minerals and places in a language; undefined if there is none. */
export function namesFile(language: string): string | undefined {
  return fileIn(widgetFiles.names, language);
}

function fileIn(files: Readonly<Record<string, string>>, tag: string): string | undefined {
  const language = vocabularyLanguage(tag);
  return Object.hasOwn(files, language) ? files[language] : undefined;
}

/** The folders of the files, relative to this one: in the bundle, and when running from source. */
const folders = ["../widget", "../../widget/dist"];

/** Reads a file of the widget. Throws the system's error if it is not built. */
export function readWidgetFile(name: string): string {
  const paths = folders.map((folder) => join(import.meta.dirname, folder, name));
  return readFileSync(paths.find((path) => existsSync(path)) ?? paths[0]!, "utf8");
}
