import { writableFormats } from "@mineral-brief/formats/listed-formats";
import { isTimeZone } from "@mineral-brief/schema/reading";
import { formatPath, type Article } from "@mineral-brief/schema";
import type { ExportResult } from "../worker-methods.ts";

/**
 * Writes articles in a format.
 *
 * Some formats require exact times. They fail for a local time if `timeZone` is empty or unknown.
 */
export async function exportArticles(
  articles: readonly Article[],
  { to, timeZone }: { readonly to: string; readonly timeZone: string },
): Promise<ExportResult> {
  const { load, extensions, mediaType } = writableFormats.find(({ name }) => name === to)!;
  const isUnknown = timeZone !== "" && !isTimeZone(timeZone);
  const zoneProblem = isUnknown ? "unknown" : undefined;
  const file = { extension: extensions[0]!, mediaType };
  if (articles.length === 0) return { text: undefined, messages: [], zoneProblem, ...file };
  const { serialise } = await load();
  const result = serialise(articles, timeZone === "" || isUnknown ? {} : { timeZone });
  if (result.ok)
    return {
      text: result.text,
      messages: result.losses.map(({ field, message }) => `${field}: ${message}`),
      zoneProblem,
      ...file,
    };
  const messages = result.issues.map(
    ({ code, path, message }) =>
      `${formatPath(path)}: ${message}${needsZone(code) ? ", or write the time zone above" : ""}`,
  );
  const isRequired = result.issues.some(({ code }) => needsZone(code));
  return {
    text: undefined,
    messages,
    zoneProblem: zoneProblem ?? (isRequired ? "required" : undefined),
    ...file,
  };
}

function needsZone(code: string): boolean {
  return code === "date-without-offset";
}
