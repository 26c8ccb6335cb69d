import { basename, extname } from "node:path";
import type { ReadableFormat } from "@mineral-brief/formats";
import { readableFormats, writableFormats } from "@mineral-brief/formats/listed-formats";
import { readerFor } from "@mineral-brief/language/reader-for";
import { formatByFileName, formatByName, readableNames } from "../format-names.ts";
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
  if (from !== undefined) {
    const format = await formatByName(from, readableFormats).load();
    return { ok: true, format: from === "text" ? format : await readerFor(format, text) };
  }
  if (extname(name) === "")
    return { ok: true, format: await readerFor(await sniffFormat(text), text) };
  const listed = formatByFileName(basename(name), writableFormats);
  const format = readableFormats.find((readable) => readable === listed);
  if (format !== undefined) return { ok: true, format: await readerFor(await format.load(), text) };
  const { documentAdvice } = await import("./document-advice.ts");
  const advice = documentAdvice(name);
  if (advice !== undefined) return unreadable(name, advice);
  const names = readableNames.join(", ");
  return unreadable(
    name,
    listed === undefined
      ? `unknown file extension ${extname(name)}; set the format with --from: ${names}`
      : `${listed.name} is a write-only format; use the brief that the file was made from. Formats that can be read: ${names}`,
  );
}

function sniffFormat(text: string): Promise<ReadableFormat> {
  const listed = readableFormats.find(({ sniff }) => sniff?.(text) === true);
  return (listed ?? formatByName("text", readableFormats)).load();
}
