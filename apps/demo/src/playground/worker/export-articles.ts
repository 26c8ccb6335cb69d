import { allFormats } from "@mineral-brief/formats";
import { formatPath, type Article } from "@mineral-brief/schema";
import type { ExportReply } from "../replies.ts";

/** The formats that are written. */
export const writableNames: readonly string[] = allFormats
  .filter(({ serialise }) => serialise !== undefined)
  .map(({ name }) => name);

/** Writes articles in a format, where there are any. Without a zone, a format that needs an instant may refuse a local time. */
export function exportArticles(
  articles: readonly Article[],
  { to, timeZone }: { readonly to: string; readonly timeZone: string },
): ExportReply {
  const { serialise, extensions, mediaType } = allFormats.find(({ name }) => name === to)!;
  const file = { extension: extensions[0]!, mediaType };
  if (articles.length === 0) return { text: undefined, remarks: [], ...file };
  const result = serialise!(articles, timeZone === "" ? {} : { timeZone });
  if (result.ok)
    return {
      text: result.text,
      remarks: result.losses.map(({ field, message }) => `${field} ${message}`),
      ...file,
    };
  const remarks = result.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
  return { text: undefined, remarks, ...file };
}
