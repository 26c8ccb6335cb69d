import {
  readableFormats,
  writableFormats,
  type ListedFormat,
} from "@mineral-brief/formats/listed-formats";
import { UsageError } from "./errors.ts";

export const readableNames: readonly string[] = readableFormats.map(({ name }) => name);
export const writableNames: readonly string[] = writableFormats.map(({ name }) => name);

/** What `--to` of `convert` accepts in addition to formats: flat tables of NDJSON. */
export const tablesName = "tables";

/** Finds a format by its name. Throws UsageError with the known names if there is none. */
export function formatByName<Listed extends ListedFormat>(
  name: string,
  formats: readonly Listed[],
): Listed {
  const format = formats.find((listed) => listed.name === name);
  if (format === undefined)
    throw new UsageError(
      `unknown format \`${name}\`; use one of ${formats.map((listed) => listed.name).join(", ")}`,
    );
  return format;
}

/**
 * Finds a format by the extension of a file name; undefined if the extension is unknown.
 *
 * The longest extension wins: `briefs.feed.json` is a JSON Feed, `feed.json` is JSON.
 */
export function formatByFileName<Listed extends ListedFormat>(
  fileName: string,
  formats: readonly Listed[],
): Listed | undefined {
  const name = fileName.toLowerCase();
  let longest = "";
  let found: Listed | undefined;
  for (const format of formats) {
    for (const extension of format.extensions) {
      const dot = name.length - extension.length - 1;
      if (extension.length > longest.length && name[dot] === "." && name.endsWith(extension)) {
        longest = extension;
        found = format;
      }
    }
  }
  return found;
}

/** Says how to get a file of a format that `convert` does not write, by its name or extension; undefined for other words. */
export function adviceForOutput(word: string): string | undefined {
  const guide =
    "https://github.com/mineral-brief/mineral-brief/blob/main/docs/guides/word-and-pdf.md";
  switch (word.toLowerCase()) {
    case "rss":
      return "use atom; programs that read RSS feeds read it too";
    case "docx":
    case "odt":
    case "rtf":
    case "pdf":
      return `write markdown or html, and pandoc makes a .${word} file of it: ${guide}`;
    case "xls":
    case "xlsx":
    case "ods":
      return "use csv, which spreadsheet programs open";
    default:
      return undefined;
  }
}
