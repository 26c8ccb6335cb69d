import { readFileSync } from "node:fs";
import { join } from "node:path";
import { primaryLanguage } from "@mineral-brief/schema/reading";

/** The files that the widget is published as. The element imports the pictures where a brief has some, and these the context. */
export const widgetFiles = {
  element: "mineral-brief.min.js",
  pictures: "mineral-brief.pictures.min.js",
  context: "mineral-brief.context.min.js",
  names: "mineral-brief.names.min.js",
  languages: {
    ar: "mineral-brief.ar.min.js",
    es: "mineral-brief.es.min.js",
    fr: "mineral-brief.fr.min.js",
    ru: "mineral-brief.ru.min.js",
  },
} as const;

/** Whose work the files contain. */
export const widgetLicenses = "THIRD-PARTY-LICENSES.md";

/** The file of the labels that the element does not have itself; undefined for a language that has none. */
export function labelsFile(language: string): string | undefined {
  const { languages } = widgetFiles;
  const primary = primaryLanguage(language);
  return Object.hasOwn(languages, primary)
    ? languages[primary as keyof typeof languages]
    : undefined;
}

/** Where they are: in a folder beside that of the bundle's chunks; for a run from source, where they are built. */
const places = ["../widget", "../../widget/dist"];

/** Throws what the system says where the file is not built. */
export function readWidgetFile(name: string): string {
  let failure: unknown;
  for (const place of places) {
    try {
      return readFileSync(join(import.meta.dirname, place, name), "utf8");
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
