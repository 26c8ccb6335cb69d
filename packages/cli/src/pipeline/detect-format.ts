import { extname } from "node:path";
import {
  allFormats,
  type Format,
  type ReadableFormat,
  type WritableFormat,
} from "@mineral-brief/formats";
import { UsageError } from "../errors.ts";
import type { Source, SourceFailure } from "./source.ts";

export const readableFormats = allFormats.filter(
  (format): format is ReadableFormat => format.parse !== undefined,
);
export const writableFormats = allFormats.filter(
  (format): format is WritableFormat => format.serialise !== undefined,
);

/** Finds the format of a source: as named with `--from`, by the file's extension, else by the look of the text. */
export function detectFormat(
  { name, text }: Source,
  from: string | undefined,
): ReadableFormat | SourceFailure {
  if (from !== undefined) return formatByName(readableFormats, from);
  const extension = extname(name).slice(1).toLowerCase();
  if (extension === "")
    return (
      readableFormats.find((format) => format.sniff?.(text)) ??
      formatByName(readableFormats, "text")
    );
  const format = readableFormats.find(({ extensions }) => extensions.includes(extension));
  return (
    format ?? {
      name,
      message: `no format has the extension .${extension}; name one with --from: ${readableFormats.map((known) => known.name).join(", ")}`,
    }
  );
}

/** The format of that name. Throws UsageError, with the names there are. */
export function formatByName<Some extends Format>(formats: readonly Some[], name: string): Some {
  const format = formats.find((known) => known.name === name);
  if (format === undefined)
    throw new UsageError(
      `there is no format \`${name}\` here; choose one of ${formats.map((known) => known.name).join(", ")}`,
    );
  return format;
}
