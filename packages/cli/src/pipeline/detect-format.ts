import { extname } from "node:path";
import type { ReadableFormat } from "@mineral-brief/formats";
import { formatByExtension, formatByName, formatNames, listedFormats } from "./listed-formats.ts";
import type { Source, SourceFailure } from "./source.ts";

/** Finds the format of a source: as named with `--from`, by the file's extension, else by the look of the text. */
export async function detectFormat(
  { name, text }: Source,
  from: string | undefined,
): Promise<ReadableFormat | SourceFailure> {
  if (from !== undefined) return formatByName(from).load();
  const extension = extname(name).slice(1);
  if (extension === "") return sniffFormat(text);
  const format = formatByExtension(extension);
  if (format !== undefined) return format.load();
  const message = `no format has the extension .${extension}; name one with --from: ${formatNames.join(", ")}`;
  return { name, message };
}

async function sniffFormat(text: string): Promise<ReadableFormat> {
  for (const listed of listedFormats) {
    const format = await listed.load();
    if (format.sniff?.(text) === true) return format;
  }
  return formatByName("text").load();
}
