import { basename } from "node:path";
import type { ReadableFormat, SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkRoundTrip } from "../conversion/check-round-trip.ts";
import type { CheckedArticle } from "../checking/check-source.ts";
import { collectArticles, type CollectedArticles } from "../conversion/collect-articles.ts";
import { outputTarget, type OutputTarget } from "../outputs/output-target.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import {
  formatByFileName,
  formatByName,
  readableFormats,
  readableNames,
  writableFormats,
  writableNames,
} from "../listed-formats.ts";
import {
  serialiseChecked,
  type Batch,
  type SerialisedArticles,
} from "../conversion/serialise-checked.ts";
import { writeOutput } from "../outputs/write-output.ts";
import { reportConversion, reportSharedIds } from "../conversion/report-conversion.ts";
import { requirePaths } from "../inputs/require-paths.ts";

export interface ConvertOptions extends InputOptions {
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** Whether what is written is read again and compared. */
  readonly checkRoundtrip?: boolean | undefined;
  /** Whether a field that does not come along keeps everything from being written. */
  readonly failOnLoss?: boolean | undefined;
  /** IANA name of the zone of local times, where an article names none. */
  readonly timeZone?: string | undefined;
  /** Whether what the texts state is tagged. */
  readonly tag?: boolean | undefined;
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/**
 * Writes the articles of every input in another format. What has an error is reported and left out; so is,
 * in a folder, what the format refuses. A single output is written whole or not at all.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, options);
  const target = outputTarget(options.output, io.cwd);
  const format = await chooseFormat(options, target);
  const reader = options.checkRoundtrip === true ? await readerOf(format) : undefined;
  const found = await collectArticles(paths, options, target, io);
  const collected = options.tag === true ? await tagged(found, io) : found;
  const articles = collected.sources.flatMap((source) => source.articles);
  const batches = (target.kind === "folder" ? articles.map((article) => [article]) : [articles])
    .filter((batch) => batch.length > 0)
    .map((batch) => ({ batch, ...serialise(batch, format, zoneOption(options), reader) }));
  const { tally, isLossy } = await reportConversion(collected, batches, format, options, io);
  const code = exitCodeOf(tally);
  if (options.failOnLoss === true && isLossy) {
    io.stderr("nothing is written: --fail-on-loss\n");
    return Math.max(code, 1);
  }
  if (target.kind === "folder") {
    const { convertIntoFolder } = await import("./convert-into-folder.ts");
    const force = options.force === true;
    return Math.max(code, await convertIntoFolder(collected, batches, target, format, force, io));
  }
  reportSharedIds(collected, io);
  for (const written of batches) writeSingle(written, target, options, io);
  return code;
}

async function tagged(collected: CollectedArticles, io: Io): Promise<CollectedArticles> {
  const { tagArticles } = await import("../conversion/tag-articles.ts");
  const { sources, counts } = tagArticles(collected.sources);
  if (counts.size > 0)
    io.stderr(
      `tagged: ${[...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? "" : "s"}`).join(", ")}\n`,
    );
  return { ...collected, sources };
}

function chooseFormat(
  { to, output = "" }: ConvertOptions,
  { kind }: OutputTarget,
): Promise<WritableFormat> {
  if (to !== undefined) return formatByName(to, writableFormats).load();
  const format = kind === "file" ? formatByFileName(basename(output), writableFormats) : undefined;
  if (format === undefined)
    throw new UsageError(`say what to convert to: --to ${writableNames.join(" | ")}`);
  return format.load();
}

/** The same format as a reader. Throws UsageError for one that is only written. */
async function readerOf({ name }: WritableFormat): Promise<ReadableFormat> {
  const listed = readableFormats.find((readable) => readable.name === name);
  if (listed === undefined)
    throw new UsageError(
      `--check-roundtrip reads again what was written, and ${name} is written but not read; it works with ${readableNames.join(", ")}`,
    );
  return listed.load();
}

function serialise(
  batch: readonly CheckedArticle[],
  format: WritableFormat,
  options: SerialiseOptions,
  reader: ReadableFormat | undefined,
): SerialisedArticles {
  const written = serialiseChecked(batch, format, options);
  if (!written.ok || reader === undefined) return written;
  return checkRoundTrip(batch, written.text, reader) ?? written;
}

function zoneOption({ timeZone }: ConvertOptions): SerialiseOptions {
  return timeZone === undefined ? {} : { timeZone };
}

function writeSingle(
  written: Batch,
  target: Exclude<OutputTarget, { kind: "folder" }>,
  { force = false }: ConvertOptions,
  io: Io,
): void {
  if (!written.ok) {
    if (written.batch.length > 1)
      io.stderr(
        "nothing is written: one output holds all articles or none; -o FOLDER/ writes the others\n",
      );
  } else if (target.kind === "stdout") {
    // The text form has no line break at its end; a person's prompt should not stand behind it.
    io.stdout(io.isTerminal && !written.text.endsWith("\n") ? `${written.text}\n` : written.text);
  } else {
    const { name } = target;
    io.stderr(`${name}: ${writeOutput({ name, cwd: io.cwd, text: written.text, force })}\n`);
  }
}
