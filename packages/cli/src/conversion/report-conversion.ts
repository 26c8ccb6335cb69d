import type { SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import { formatPath } from "@mineral-brief/schema";
import { groupBy } from "@mineral-brief/schema/internal";
import type { Tally } from "../briefs/tally.ts";
import type { CheckedFile } from "../checking/checked-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import { listNames } from "../diagnostics/list-names.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../outputs/article-text.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import type { CollectedArticles } from "./collect-articles.ts";
import { countLosses } from "./count-losses.ts";
import type { LossCount } from "./losses-by-article.ts";
import type { Batch } from "./serialise-checked.ts";

/** Notes about text that is not kept. A conversion shows them even without `--notes`. */
export const lossNotes: ReadonlySet<string> = new Set(["interface-residue", "text-not-kept"]);

/** The findings and losses of a conversion, before it writes anything. */
export interface ReportedConversion {
  readonly tally: Tally;
  /** Whether a part of an article or of its source text is lost. */
  readonly isLossy: boolean;
}

interface ReportOptions extends FindingOptions, Pick<SerialiseOptions, "timeZone"> {
  readonly checkRoundtrip?: boolean | undefined;
}

/**
 * Prints findings, omitted briefs, fields from the config, and losses to standard error. Standard output is
 * for the articles. Prints nothing if there is nothing to report.
 */
export async function reportConversion(
  collected: CollectedArticles,
  batches: readonly Batch[],
  format: WritableFormat,
  options: ReportOptions,
  io: Io,
): Promise<ReportedConversion> {
  const tally = await reportFindings(withFormatIssues(collected, batches), options, io);
  const written = batches.flatMap((batch) => (batch.ok ? [batch] : []));
  // With --check-roundtrip, an error in one article keeps a single output from being written.
  const refused = options.checkRoundtrip === true ? [] : batches.filter((batch) => !batch.ok);
  const kept = countArticles(collected.sources.map(({ articles }) => articles));
  const refusedArticles = countArticles(refused.map(({ batch }) => batch));
  printOmitted(tally.articles - kept + refusedArticles, collected.omitted, io);
  const losses = countLosses(written, format, { timeZone: options.timeZone });
  const total = countArticles(batches.map(({ batch }) => batch));
  printFilled(collected.filled, total, io);
  printLosses(format.name, losses, total, io);
  if (format.name === "email") noteLargeMails(written, io);
  return { tally, isLossy: losses.length > 0 || collected.sources.some(losesText) };
}

function countArticles(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** Whether a part of the text of a file is not in its articles. */
export function losesText({ diagnostics }: CheckedFile): boolean {
  return diagnostics.some(({ code }) => code === "text-not-kept");
}

/** Gmail cuts a mail that is larger. In KB of 1024 bytes. See docs/formats/email.md. */
const gmailLimit = 102;

function noteLargeMails(mails: readonly { readonly text: string }[], io: Io): void {
  const sizes = mails.map(({ text }) => Math.ceil(Buffer.byteLength(text) / 1024));
  const large = sizes.filter((size) => size > gmailLimit);
  if (large.length === 0) return;
  const which =
    mails.length === 1
      ? `the mail has ${large[0]} KB`
      : `${large.length} of ${mails.length} mails have more than ${gmailLimit} KB`;
  io.stderr(`note: ${which}; Gmail cuts a mail after ${gmailLimit} KB\n`);
}

/** Prints how many briefs are omitted because of errors, and how many of them have rule errors, so that an option includes them. */
export function printOmitted(omitted: number, withRuleErrors: number, io: Io): void {
  if (omitted === 0) return;
  const all = omitted === 1 ? "it" : "them";
  const included = withRuleErrors === omitted ? all : `${withRuleErrors} of them`;
  io.stderr(
    `${omitted === 1 ? "1 brief is" : `${omitted} briefs are`} omitted because of errors${
      withRuleErrors === 0 ? "" : `; --allow-errors includes ${included}`
    }\n`,
  );
}

/** Prints which inputs have no article that can be shown. */
export function printInvalid(names: readonly string[], io: Io): void {
  if (names.length === 0) return;
  const verb =
    names.length === 1 ? "has an error, and its brief is" : "have errors, and their briefs are";
  io.stderr(`${listNames(names)} ${verb} omitted\n`);
}

/** Prints the fields from the config, with the number of articles that got each. */
export function printFilled(filled: ReadonlyMap<string, number>, total: number, io: Io): void {
  for (const [field, count] of filled)
    io.stderr(`${plainLine(`filled in from the config: ${field}`)}${inArticles(count, total)}\n`);
}

/** Prints the fields that an output does not hold, with the number of articles that lose each. */
export function printLosses(
  format: string,
  losses: readonly LossCount[],
  total: number,
  io: Io,
): void {
  for (const { field, message, articles } of losses)
    io.stderr(
      `${plainLine(`loss (${format}): ${field}: ${message}`)}${inArticles(articles, total)}\n`,
    );
}

function inArticles(count: number, total: number): string {
  return total === 1 ? "" : ` (${count} of ${total} articles)`;
}

/** Adds the issues of the format to the findings of each source. They replace the findings of rules with the same code and place. */
function withFormatIssues(
  collected: CollectedArticles,
  batches: readonly Batch[],
): CollectedArticles {
  const byArticle = new Map(batches.flatMap((batch) => (batch.ok ? [] : [...batch.issues])));
  if (byArticle.size === 0) return collected;
  const sources = collected.sources.map((checked) => {
    const issues = checked.articles.flatMap((article) => byArticle.get(article) ?? []);
    const replaced = new Set(issues.map(keyOf));
    const kept = checked.diagnostics.filter((finding) => !replaced.has(keyOf(finding)));
    const { text, start } = checked.source;
    return { ...checked, diagnostics: addExcerpts([...kept, ...issues], text, start?.offset) };
  });
  return { ...collected, sources };
}

function keyOf({ code, document, path = [] }: Diagnostic): string {
  return `${code} ${document} ${formatPath(path)}`;
}

async function reportFindings(
  { sources, failures, skipped, skippedOutputs }: CollectedArticles,
  options: FindingOptions,
  io: Io,
): Promise<Tally> {
  const report = new FindingsReport(options, skipped, io, lossNotes);
  report.skipOwnOutputs(skippedOutputs);
  for (const source of sources) await report.file(source);
  for (const failure of failures) await report.unreadable(failure);
  await report.end();
  return report.tally;
}

/** Prints which articles in one output have the same id. */
export function reportSharedIds({ sources }: CollectedArticles, io: Io): void {
  const articles = sources.flatMap(({ name, articles: checked }) =>
    checked.flatMap(({ article: { id }, index }) =>
      id === undefined ? [] : [{ id, place: placeOf(name, index) }],
    ),
  );
  const placesById = Array.from(
    groupBy(articles, ({ id }) => id),
    ([id, same]) => [id, same.map(({ place }) => place)] as const,
  );
  printSharedIds(placesById, io);
}

/** Most ids of several articles that have a line. More of them are one mistake, such as a list that was added twice. */
const mostSharedIds = 20;

/** Prints the places of the articles with each id that several have. A feed reader would take one for a new version of the other. */
export function printSharedIds(
  placesById: Iterable<readonly [string, readonly string[]]>,
  io: Io,
): void {
  const shared = [...placesById].filter(([, places]) => places.length > 1);
  for (const [id, places] of shared.slice(0, mostSharedIds))
    io.stderr(
      `${plainLine(`${listNames(places, " and ")} have the same id ${id}`)}; all are written\n`,
    );
  const more = shared.length - mostSharedIds;
  if (more > 0) io.stderr(`${more} more ids are those of several articles; all are written\n`);
}
