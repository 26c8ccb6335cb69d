import type { Format, ReadableFormat, WritableFormat } from "@mineral-brief/formats";
import { UsageError } from "./errors.ts";

/** A format before it is loaded: checking a JSON file should not pay for a YAML parser. */
export interface ListedFormat<Loaded extends Format = WritableFormat> {
  readonly name: string;
  /** Without the dot before them; an ending may have a dot inside. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Loaded>;
}

/** Every format that is read and written, in the order of detection. */
export const readableFormats: readonly ListedFormat<ReadableFormat & WritableFormat>[] = [
  {
    name: "ndjson",
    extensions: ["ndjson", "jsonl"],
    load: async () => (await import("@mineral-brief/formats/ndjson")).ndjson,
  },
  {
    name: "json",
    extensions: ["json"],
    load: async () => (await import("@mineral-brief/formats/json")).json,
  },
  {
    name: "html",
    extensions: ["html", "htm"],
    load: async () => (await import("@mineral-brief/formats/html")).html,
  },
  {
    name: "html-fragment",
    extensions: ["fragment.html"],
    load: async () => (await import("@mineral-brief/formats/html-fragment")).htmlFragment,
  },
  {
    name: "markdown",
    extensions: ["md", "markdown"],
    load: async () => (await import("@mineral-brief/formats/markdown")).markdown,
  },
  {
    name: "yaml",
    extensions: ["yaml", "yml"],
    load: async () => (await import("@mineral-brief/formats/yaml")).yaml,
  },
  {
    name: "text",
    extensions: ["txt"],
    load: async () => (await import("@mineral-brief/formats/text")).text,
  },
];

/** Every format that is written and never read. */
const exportFormats: readonly ListedFormat[] = [
  {
    name: "jsonld",
    extensions: ["jsonld"],
    load: async () => (await import("@mineral-brief/formats/jsonld")).jsonld,
  },
  {
    name: "jsonfeed",
    extensions: ["feed.json"],
    load: async () => (await import("@mineral-brief/formats/jsonfeed")).jsonfeed,
  },
  {
    name: "atom",
    extensions: ["atom", "xml"],
    load: async () => (await import("@mineral-brief/formats/atom")).atom,
  },
  {
    name: "csv",
    extensions: ["csv"],
    load: async () => (await import("@mineral-brief/formats/csv")).csv,
  },
];

/** Every format. A test holds the list to that of the formats package. */
export const writableFormats: readonly ListedFormat[] = [...readableFormats, ...exportFormats];

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
