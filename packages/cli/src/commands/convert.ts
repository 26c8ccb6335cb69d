import { statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { ReadableFormat, SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import { readableFormats, writableFormats } from "@mineral-brief/formats/listed-formats";
import type { Article, DeepReadonly } from "@mineral-brief/schema";
import type { NameOf } from "@mineral-brief/schema/reading";
import type { CheckedArticle } from "../checking/checked-file.ts";
import { checkRoundTrip } from "../conversion/check-round-trip.ts";
import {
  collectArticles,
  type Destination,
  type CollectedArticles,
} from "../conversion/collect-articles.ts";
import { reportConversion, reportSharedIds } from "../conversion/report-conversion.ts";
import {
  serialiseChecked,
  serialiseEach,
  serialiseTogether,
  type Batch,
  type SerialisedArticles,
} from "../conversion/serialise-checked.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { requirePaths, withSeverities } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import {
  adviceForOutput,
  formatByFileName,
  formatByName,
  readableNames,
  tablesName,
  writableNames,
} from "../format-names.ts";
import { outputTarget, type OutputTarget } from "../outputs/output-target.ts";
import { writeOutput } from "../outputs/write-output.ts";
import type { LineOptions } from "./convert-to-lines.ts";

type WrittenBatch = Extract<Batch, { ok: true }>;

/** Standard output or one file. */
type SingleTarget = Exclude<OutputTarget, { kind: "folder" }>;

export interface ConvertOptions extends LineOptions {
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  /** The title of a feed, or the subject of a newsletter. */
  readonly title?: string | undefined;
}

/**
 * Writes the articles of every input in another format.
 *
 * Omits articles with errors (see `mayBeWritten`), and articles that the format cannot write.
 */
export async function convert(
  paths: readonly string[],
  typedOptions: ConvertOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  const options = await withSeverities(typedOptions, io);
  const isTables = options.to === tablesName;
  const target = outputTarget(options.output, io.cwd, { prefersFolder: isTables });
  if (isTables) return convertToTables(paths, options, target, io);
  const format = await chooseFormat(options, target);
  if (format.name === "ndjson" && target.kind !== "folder")
    return convertToNdjson(paths, options, target, io);
  if (options.rejects !== undefined)
    throw new UsageError("--rejects works only with one NDJSON output");
  return convertCollected(paths, options, { format, target }, io);
}

async function convertToTables(
  paths: readonly string[],
  options: ConvertOptions,
  target: OutputTarget,
  io: Io,
): Promise<number> {
  if (target.kind !== "folder")
    throw new UsageError("--to tables writes several files; name a folder, such as -o tables/");
  const { ledger, checkRoundtrip } = options;
  if (ledger === true || checkRoundtrip === true)
    throw new UsageError("--to tables works without --ledger and --check-roundtrip");
  const { convertToLines } = await import("./convert-to-lines.ts");
  return convertToLines(paths, options, target, io);
}

async function convertToNdjson(
  paths: readonly string[],
  options: ConvertOptions,
  target: SingleTarget,
  io: Io,
): Promise<number> {
  const { rejects } = options;
  if (target.kind === "file" && rejects !== undefined && isSamePath(target.name, rejects, io))
    throw new UsageError("--rejects must not be the output file; name another file");
  const { convertToLines } = await import("./convert-to-lines.ts");
  return convertToLines(paths, options, target, io);
}

/** Reads all articles before it writes the first one. */
async function convertCollected(
  paths: readonly string[],
  options: ConvertOptions,
  output: Destination,
  io: Io,
): Promise<number> {
  const { format } = output;
  const reader = options.checkRoundtrip === true ? await readerOf(format) : undefined;
  const all = await collectArticles(paths, options, output, io);
  // Tags are not in the text of the input.
  const mayKeep = format.name === "yaml" && options.tag !== true;
  const comments = mayKeep ? await keptComments(all, output) : undefined;
  const found = comments?.collected ?? all;
  const collected = options.tag === true ? await tagged(found, io) : found;
  const zoned = { ...options, timeZone: options.timeZone ?? defaultTimeZones(collected) };
  const written = await serialiseCollected(collected, zoned, { ...output, reader }, io);
  const batches = comments?.restore(written) ?? written;
  const { tally, isLossy } = await reportConversion(collected, batches, format, zoned, io);
  if (options.ledger === true) await reportLedgers(found, io);
  const code = exitCodeOf(tally, options.maxWarnings);
  if (options.failOnLoss === true && isLossy) {
    io.stderr("nothing was written, because of --fail-on-loss\n");
    return Math.max(code, 1);
  }
  return Math.max(code, await writeBatches(collected, batches, output, options, io));
}

/** Includes JSON with comments, and returns a function that puts them into the written texts. */
async function keptComments(
  collected: CollectedArticles,
  { target }: Destination,
): Promise<
  | { collected: CollectedArticles; restore: (batches: readonly Batch[]) => readonly Batch[] }
  | undefined
> {
  const mayHaveComments = collected.sources.some(({ diagnostics }) =>
    diagnostics.some(({ code }) => code === "json-comment"),
  );
  if (!mayHaveComments) return undefined;
  const { keepComments, withComments } = await import("../conversion/keep-comments.ts");
  const kept = keepComments(collected, target.kind === "folder");
  return { collected: kept.collected, restore: (batches) => withComments(batches, kept) };
}

/** Returns a function that finds the time zone of an article in the config of its folder. */
function defaultTimeZones({
  sources,
}: CollectedArticles): (article: DeepReadonly<Article>) => string | undefined {
  const zones = new Map<DeepReadonly<Article>, string | undefined>(
    sources.flatMap(({ articles }) =>
      articles.map(({ article, defaultTimeZone }) => [article, defaultTimeZone] as const),
    ),
  );
  return (article) => zones.get(article);
}

/** Serialises each article for a folder, and all articles together for a single output. */
async function serialiseCollected(
  { sources }: CollectedArticles,
  { timeZone, title }: Pick<ConvertOptions, "title"> & Pick<SerialiseOptions, "timeZone">,
  { format, target, reader }: Destination & { readonly reader: ReadableFormat | undefined },
  io: Io,
): Promise<readonly Batch[]> {
  const articles = sources.flatMap((source) => source.articles);
  const options = {
    timeZone,
    feed: { title },
    nameOf: format.showsNames === true ? await loadNames(articles) : undefined,
  };
  const write = (batch: readonly CheckedArticle[]): SerialisedArticles =>
    serialiseChecked(batch, format, options);
  const batches =
    target.kind === "folder"
      ? serialiseEach(articles, write, io)
      : serialiseTogether(articles, write);
  return reader === undefined ? batches : batches.map((batch) => readBack(batch, reader));
}

/** Compares a written text with its articles. Returns the fields that differ as its issues. */
function readBack(batch: Batch, reader: ReadableFormat): Batch {
  const changed = batch.ok ? checkRoundTrip(batch.batch, batch.text, reader) : undefined;
  return changed === undefined ? batch : { batch: batch.batch, ...changed };
}

/** Writes what could be serialised. Returns the exit code of the writing. */
async function writeBatches(
  collected: CollectedArticles,
  batches: readonly Batch[],
  { format, target }: Destination,
  options: ConvertOptions,
  io: Io,
): Promise<number> {
  if (target.kind === "folder") {
    const { convertIntoFolder } = await import("./convert-into-folder.ts");
    return convertIntoFolder(collected, batches, target, format, options.force === true, io);
  }
  const isEmpty = batches.length === 0 && options.allowEmpty === true;
  if (!isEmpty && !batches.some(({ ok }) => ok))
    io.stderr(
      options.checkRoundtrip === true && batches.length > 0
        ? "nothing was written, because of --check-roundtrip\n"
        : "nothing was written\n",
    );
  reportSharedIds(collected, io);
  // Without a handler, a signal during the write would leave the temporary file.
  if (target.kind === "file") io.stopSignal?.();
  for (const written of batches) if (written.ok) writeSingle(written, target, options, io);
  return 0;
}

function isSamePath(left: string, right: string, { cwd }: Io): boolean {
  return resolve(cwd, left) === resolve(cwd, right);
}

async function reportLedgers({ sources }: CollectedArticles, io: Io): Promise<void> {
  const { printLedger } = await import("../conversion/print-ledger.ts");
  for (const source of sources) {
    const ledger = printLedger(source);
    if (ledger !== undefined) io.stderr(ledger);
  }
}

async function tagged(collected: CollectedArticles, io: Io): Promise<CollectedArticles> {
  const { printTagCounts, tagArticles } = await import("../conversion/tag-articles.ts");
  const { sources, counts } = tagArticles(collected.sources, io);
  printTagCounts(counts, io);
  return { ...collected, sources };
}

function chooseFormat(
  { to, output = "" }: ConvertOptions,
  { kind }: OutputTarget,
): Promise<WritableFormat> {
  if (to !== undefined) return formatByName(to, writableFormats).load();
  const format = kind === "file" ? formatByFileName(basename(output), writableFormats) : undefined;
  if (format === undefined) {
    const advice = kind === "file" ? adviceForOutput(extname(output).slice(1)) : undefined;
    if (advice !== undefined)
      throw new UsageError(`${output}: this format is not written; ${advice}`);
    const reason = {
      file: `${output}: cannot tell the output format from the file extension`,
      folder: `${output}: a folder needs an output format`,
      stdout: "no output format",
    }[kind];
    throw new UsageError(
      `${reason}; set it with --to: ${[...writableNames, tablesName].join(", ")}`,
    );
  }
  return format.load();
}

/** Loads the format as a reader. Throws UsageError if it can only be written. */
async function readerOf({ name }: WritableFormat): Promise<ReadableFormat> {
  const listed = readableFormats.find((readable) => readable.name === name);
  if (listed === undefined)
    throw new UsageError(
      `--check-roundtrip cannot be used with ${name}, which is a write-only format; it works with ${readableNames.join(", ")}`,
    );
  return listed.load();
}

async function loadNames(articles: readonly CheckedArticle[]): Promise<NameOf> {
  const { namesFor } = await import("../names-by-language.ts");
  return namesFor(articles.map(({ article }) => article));
}

function writeSingle(
  written: WrittenBatch,
  target: SingleTarget,
  { force = false }: ConvertOptions,
  io: Io,
): void {
  if (target.kind === "stdout") {
    // The text format does not end in a line break, but the prompt of a terminal should start on a new line.
    io.stdout(io.isTerminal && !written.text.endsWith("\n") ? `${written.text}\n` : written.text);
  } else {
    const { name } = target;
    const outcome = writeOutput({ name, cwd: io.cwd, text: written.text, force });
    const { length } = written.batch;
    const hint =
      length > 1 && mayBeFolderName(name, io)
        ? ` as one file with ${length} articles; for a file each, write -o ${name}/`
        : "";
    io.stderr(`${name}: ${outcome}${hint}\n`);
  }
}

/** Whether an output file has a name like `briefs`, without an extension. */
function mayBeFolderName(name: string, { cwd }: Io): boolean {
  return extname(name) === "" && statSync(resolve(cwd, name)).isFile();
}
