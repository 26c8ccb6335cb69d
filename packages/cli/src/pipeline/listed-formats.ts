import type { ReadableFormat, WritableFormat } from "@mineral-brief/formats";
import { UsageError } from "../errors.ts";

/** A format before it is loaded: checking a JSON file should not pay for a YAML parser. */
export interface ListedFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<ReadableFormat & WritableFormat>;
}

/** Every format, in the order of detection. A test holds the list to that of the formats package. */
export const listedFormats: readonly ListedFormat[] = [
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

export const formatNames: readonly string[] = listedFormats.map(({ name }) => name);

/** The format of that name. Throws UsageError, with the names there are. */
export function formatByName(name: string): ListedFormat {
  const format = listedFormats.find((listed) => listed.name === name);
  if (format === undefined)
    throw new UsageError(
      `there is no format \`${name}\` here; choose one of ${formatNames.join(", ")}`,
    );
  return format;
}

/** The format that a file name's extension stands for; undefined where it stands for none. */
export function formatByExtension(extension: string): ListedFormat | undefined {
  return listedFormats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
}
