import type { WritableFormat } from "@mineral-brief/formats";
import { formatPath } from "@mineral-brief/schema";
import type { Tally } from "../briefs/tally.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import type { CollectedArticles } from "./collect-articles.ts";
import { countLosses } from "./count-losses.ts";
import type { Batch } from "./serialise-checked.ts";

/** Notes that say which part of a source is not kept. A conversion always shows them. */
const notKept = new Set(["interface-residue", "text-not-kept"]);

export interface ConversionReportOptions extends FindingOptions {
  readonly timeZone?: string | undefined;
}

/** The findings and losses of a conversion, before it writes anything. */
export interface ReportedConversion {
  readonly tally: Tally;
  /** Whether a part of an article, or of the text that it was read from, is lost. */
  readonly isLossy: boolean;
}

/**
 * Prints findings, omitted briefs, fields that the config filled in, and losses to standard error, because
 * standard output is for the articles. Prints nothing for a clean run.
 */
export async function reportConversion(
  collected: CollectedArticles,
  batches: readonly Batch[],
  format: WritableFormat,
  options: ConversionReportOptions,
  io: Io,
): Promise<ReportedConversion> {
  const tally = await reportFindings(withRefusals(collected, batches), options, io);
  const { omitted } = collected;
  if (omitted > 0)
    io.stderr(
      `${omitted === 1 ? "1 brief is" : `${omitted} briefs are`} omitted because of errors; --allow-errors includes ${omitted === 1 ? "it" : "them"}\n`,
    );
  const written = batches.flatMap((batch) => (batch.ok ? [batch] : []));
  const { timeZone } = options;
  const losses = countLosses(written, format, timeZone === undefined ? {} : { timeZone });
  const total = batches.reduce((sum, { batch }) => sum + batch.length, 0);
  const inArticles = (count: number): string =>
    total === 1 ? "" : ` (${count} of ${total} articles)`;
  for (const [field, count] of collected.filled)
    io.stderr(`${plainLine(`filled in by the config: ${field}`)}${inArticles(count)}\n`);
  for (const { field, message, articles } of losses)
    io.stderr(
      `${plainLine(`loss (${format.name}): ${field} ${message}`)}${inArticles(articles)}\n`,
    );
  const textIsLost = collected.sources.some(({ diagnostics }) =>
    diagnostics.some(({ code }) => code === "text-not-kept"),
  );
  return { tally, isLossy: losses.length > 0 || textIsLost };
}

/** Adds what a format refused to the findings of its source. A refusal replaces the finding of a rule with its code and place. */
function withRefusals(collected: CollectedArticles, batches: readonly Batch[]): CollectedArticles {
  const refused = new Map(batches.flatMap((batch) => (batch.ok ? [] : [...batch.refusals])));
  if (refused.size === 0) return collected;
  const sources = collected.sources.map((checked) => {
    const refusals = checked.articles.flatMap((article) => refused.get(article) ?? []);
    const replaced = new Set(refusals.map(keyOf));
    const found = checked.diagnostics.filter((finding) => !replaced.has(keyOf(finding)));
    const { text, start } = checked.source;
    return { ...checked, diagnostics: addExcerpts([...found, ...refusals], text, start?.offset) };
  });
  return { ...collected, sources };
}

function keyOf({ code, document, path = [] }: Diagnostic): string {
  return `${code} ${document} ${formatPath(path)}`;
}

async function reportFindings(
  { sources, failures, skipped }: CollectedArticles,
  options: FindingOptions,
  io: Io,
): Promise<Tally> {
  const report = new FindingsReport(options, skipped, io, notKept);
  for (const source of sources) await report.file(source);
  for (const failure of failures) await report.unreadable(failure);
  await report.end();
  return report.tally;
}

/** Names articles that one text holds under the same id: a feed reader takes one for a new version of the other. */
export function reportSharedIds({ sources }: CollectedArticles, io: Io): void {
  const places = new Map<string, string[]>();
  for (const { name, articles } of sources) {
    for (const { article, index } of articles) {
      if (article.id === undefined) continue;
      const same = places.get(article.id);
      if (same === undefined) places.set(article.id, [placeOf(name, index)]);
      else same.push(placeOf(name, index));
    }
  }
  for (const [id, same] of places)
    if (same.length > 1)
      io.stderr(`${plainLine(`${same.join(" and ")} have the same id ${id}; all are written`)}\n`);
}
