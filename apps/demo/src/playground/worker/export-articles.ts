import { writableFormats } from "@mineral-brief/formats/listed-formats";
import { formatPath, type Article } from "@mineral-brief/schema";
import type { ExportResult } from "../worker-methods.ts";

/**
 * Writes articles in a format.
 *
 * Some formats require exact times. They fail for a local time if `timeZone` is empty.
 */
export async function exportArticles(
  articles: readonly Article[],
  { to, timeZone }: { readonly to: string; readonly timeZone: string },
): Promise<ExportResult> {
  const { load, extensions, mediaType } = writableFormats.find(({ name }) => name === to)!;
  const file = { extension: extensions[0]!, mediaType };
  if (articles.length === 0) return { text: undefined, messages: [], ...file };
  const { serialise } = await load();
  const result = serialise(articles, timeZone === "" ? {} : { timeZone });
  if (result.ok)
    return {
      text: result.text,
      messages: result.losses.map(({ field, message }) => `${field}: ${message}`),
      ...file,
    };
  const messages = result.issues.map(
    ({ path, message }) =>
      `${formatPath(path)}: ${message.replace(", or convert with --time-zone", "")}`,
  );
  return { text: undefined, messages, ...file };
}
