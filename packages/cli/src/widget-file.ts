import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { labelLanguages, vocabularyLanguage } from "@mineral-brief/schema/reading";

/** The files of the widget without those of languages. The element imports the others when it needs them. */
export const widgetFiles = {
  element: "mineral-brief.min.js",
  rich: "mineral-brief.rich.min.js",
  details: "mineral-brief.details.min.js",
  messages: "mineral-brief.messages.min.js",
  fetching: "mineral-brief.fetching.min.js",
  context: "mineral-brief.context.min.js",
  timeZones: "mineral-brief.time-zones.min.js",
};

const languages = labelLanguages.toSorted();
const nameFiles = filesOf("mineral-brief.names", languages);
/** The element has the labels of English itself. */
const labelFiles = filesOf(
  "mineral-brief",
  languages.filter((tag) => tag !== "en"),
);

function filesOf(start: string, tags: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map((tag) => [tag, `${start}.${tag.toLowerCase()}.min.js`]));
}

const { element, ...others } = widgetFiles;

/** The files that the element imports itself. */
export const importedWidgetFiles: readonly string[] = [
  ...Object.values(others),
  ...Object.values(labelFiles),
  ...Object.values(nameFiles),
];

/** All files of the widget with code, the element first. */
export const widgetCodeFiles: readonly string[] = [element, ...importedWidgetFiles];

/** The file with the licences of bundled packages. */
export const widgetLicenses = "THIRD-PARTY-LICENSES.md";

/** Returns the file with the labels of a language; undefined if the element has them itself, or if there are none. */
export function labelsFile(language: string): string | undefined {
  return fileIn(labelFiles, language);
}

/** Returns the file with the names of minerals and places in a language; undefined if there is none. */
export function namesFile(language: string): string | undefined {
  return fileIn(nameFiles, language);
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
