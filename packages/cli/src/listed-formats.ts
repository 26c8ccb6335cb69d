import type { Format, ReadableFormat, WritableFormat } from "@mineral-brief/formats";
import { UsageError } from "./errors.ts";

/** A format that is loaded on demand: checking a JSON file must not load the YAML parser. */
export interface ListedFormat<Loaded extends Format = WritableFormat> {
  readonly name: string;
  /** Without the leading dot. An extension can contain a dot: `feed.json`. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Loaded>;
}

/** The formats that can be read and written, in the order of detection. */
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

/** The formats that can only be written. */
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

/** All formats. A test compares the list with the formats package. */
export const writableFormats: readonly ListedFormat[] = [...readableFormats, ...exportFormats];

export const readableNames: readonly string[] = readableFormats.map(({ name }) => name);
export const writableNames: readonly string[] = writableFormats.map(({ name }) => name);

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
