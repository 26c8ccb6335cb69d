import {
  readableFormats,
  writableFormats,
  type ListedFormat,
} from "@mineral-brief/formats/listed-formats";
import { UsageError } from "./errors.ts";

export { readableFormats, writableFormats, type ListedFormat };

export const readableNames: readonly string[] = readableFormats.map(({ name }) => name);
export const writableNames: readonly string[] = writableFormats.map(({ name }) => name);

/** The format of that name, out of a list. Throws UsageError, with the names there are. */
export function formatByName<Listed extends ListedFormat>(
  name: string,
  formats: readonly Listed[],
): Listed {
  const format = formats.find((listed) => listed.name === name);
  if (format === undefined)
    throw new UsageError(
      `there is no format \`${name}\` here; choose one of ${formats.map((listed) => listed.name).join(", ")}`,
    );
  return format;
}

/**
 * The format that a file's name stands for by its ending; undefined where it stands for none.
 *
 * The longest ending decides: `briefs.feed.json` is a JSON Feed, `feed.json` is JSON.
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
