import { basename, extname } from "node:path";
import type { ReadableFormat } from "@mineral-brief/formats";
import {
  formatByFileName,
  formatByName,
  readableFormats,
  readableNames,
  writableFormats,
} from "../listed-formats.ts";
import { unreadable, type Source, type UnreadableInput } from "./source.ts";

/** The format that was detected. */
interface DetectedFormat {
  readonly ok: true;
  readonly format: ReadableFormat;
}

/** Detects the format of a source: from `--from`, else from the file extension, else from the text. */
export async function detectFormat(
  { name, text }: Source,
  from: string | undefined,
): Promise<DetectedFormat | UnreadableInput> {
  if (from !== undefined)
    return { ok: true, format: await formatByName(from, readableFormats).load() };
  if (extname(name) === "") return { ok: true, format: await sniffFormat(text) };
  const listed = formatByFileName(basename(name), writableFormats);
  const format = readableFormats.find((readable) => readable === listed);
  if (format !== undefined) return { ok: true, format: await format.load() };
  const reason =
    listed === undefined
      ? `unknown file extension ${extname(name)}`
      : `${listed.name} is a write-only format`;
  return unreadable(name, `${reason}; set the format with --from: ${readableNames.join(", ")}`);
}

async function sniffFormat(text: string): Promise<ReadableFormat> {
  for (const listed of readableFormats) {
    const format = await listed.load();
    if (format.sniff?.(text) === true) return format;
  }
  return formatByName("text", readableFormats).load();
}
