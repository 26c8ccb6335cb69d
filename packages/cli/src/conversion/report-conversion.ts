import type { WritableFormat } from "@mineral-brief/formats";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { showPlaces } from "../checking/check-source.ts";
import type { CollectedArticles } from "./collect-articles.ts";
import { countLosses } from "./count-losses.ts";
import type { Batch } from "./serialise-checked.ts";
import { countFile, emptyTally, type Tally } from "../briefs/tally.ts";
import { pretty } from "../reporters/pretty.ts";

/** Notes that say which part of a source does not come along. A conversion shows them unasked. */
const notKept = new Set(["interface-residue", "text-not-kept"]);

/** What of the command line changes what is said. */
export interface ConversionReportOptions {
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
  readonly timeZone?: string | undefined;
}

/** What was said of a conversion before it writes anything. */
export interface ReportedConversion {
  readonly tally: Tally;
  /** Whether something of an article, or of a text that it was read from, does not come along. */
  readonly isLossy: boolean;
}

/**
 * Says on standard error what was found in the inputs, what was filled in and what does not come along:
 * standard output is for the articles. A clean run says nothing.
 */
export async function reportConversion(
  collected: CollectedArticles,
  batches: readonly Batch[],
  format: WritableFormat,
  options: ConversionReportOptions,
  io: Io,
): Promise<ReportedConversion> {
  const tally = await reportFindings(withRefusals(collected, batches), options, io);
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

/** Puts what a format refused among the findings of the source that it stands in. */
function withRefusals(collected: CollectedArticles, batches: readonly Batch[]): CollectedArticles {
  const refused = new Map(batches.flatMap((batch) => (batch.ok ? [] : [...batch.refusals])));
  if (refused.size === 0) return collected;
  const sources = collected.sources.map((checked) => ({
    ...checked,
    diagnostics: showPlaces(
      [
        ...checked.diagnostics,
        ...checked.articles.flatMap((article) => refused.get(article) ?? []),
      ],
      checked.source,
    ),
  }));
  return { ...collected, sources };
}

async function reportFindings(
  { sources, failures, passedOver }: CollectedArticles,
  { notes, color = false }: ConversionReportOptions,
  io: Io,
): Promise<Tally> {
  const tally = { ...emptyTally(), unreadable: failures.length, passedOver };
  const shown = sources.map((source) => ({
    ...source,
    diagnostics: source.diagnostics.filter(
      ({ severity, code }) => severity !== "note" || notes === true || notKept.has(code),
    ),
  }));
  for (const source of shown) countFile(tally, source);
  const quiet =
    failures.length === 0 &&
    shown.length > 0 &&
    shown.every(({ diagnostics }) => diagnostics.length === 0);
  if (quiet) return tally;
  const report = pretty.start({ color, notes: true });
  for (const source of shown) io.stderr(await report.file(source));
  for (const failure of failures) io.stderr(report.failure(failure));
  io.stderr(report.end(tally));
  return tally;
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
