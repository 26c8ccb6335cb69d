import { readFileSync } from "node:fs";
import { join } from "node:path";
import { primaryLanguage } from "@mineral-brief/schema/reading";

/** The files that the widget is published as, each for a script tag of its own. */
export const widgetFiles = {
  element: "mineral-brief.min.js",
  names: "mineral-brief.names.min.js",
  languages: { fr: "mineral-brief.fr.min.js", ru: "mineral-brief.ru.min.js" },
} as const;

/** The file of the labels that the element does not have itself; undefined for a language that has none. */
export function labelsFile(language: string): string | undefined {
  const { languages } = widgetFiles;
  const primary = primaryLanguage(language);
  return Object.hasOwn(languages, primary)
    ? languages[primary as keyof typeof languages]
    : undefined;
}

/** Where they are: beside the bundle, whose chunks stand a folder below; for a run from source, where they are built. */
const places = ["..", "../../widget/dist"];

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
