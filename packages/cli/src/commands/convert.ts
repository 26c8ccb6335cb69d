import { statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Article } from "@mineral-brief/schema";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkAll, type InputOptions, type Report } from "../pipeline/check-all.ts";
import type { WritableFormat } from "@mineral-brief/formats";
import { formatByExtension, formatByName, formatNames } from "../pipeline/listed-formats.ts";
import { fileNameOf } from "../pipeline/file-name.ts";
import { writeOutput } from "../pipeline/write-output.ts";
import { pretty } from "../reporters/pretty.ts";

export interface ConvertOptions extends InputOptions {
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Writes the articles of every input in another format. What has an error is reported and left out. */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  io: Io,
): Promise<number> {
  if (paths.length === 0)
    throw new UsageError("name a file, a folder or a pattern, or - for standard input");
  if (options.output === "") throw new UsageError("-o names no file; write a path behind it");
  const output = options.output === undefined ? undefined : resolve(io.cwd, options.output);
  const intoFolder = output !== undefined && (options.output!.endsWith("/") || isFolder(output));
  const format = await chooseFormat(options, intoFolder);
  const report = await checkAll(paths, options, io, () => []);
  await talk(report, options, io);
  const articles = report.sources.flatMap((source) => source.articles);
  if (articles.length > 0) {
    if (output === undefined) io.stdout(finishForTerminal(write(articles, format, io), io));
    else if (intoFolder) writeIntoFolder(articles, format, options, io);
    else save(options.output!, write(articles, format, io), options, io);
  }
  return exitCodeOf(report);
}

function chooseFormat(
  { to, output = "" }: ConvertOptions,
  intoFolder: boolean,
): Promise<WritableFormat> {
  if (to !== undefined) return formatByName(to).load();
  const format = intoFolder ? undefined : formatByExtension(extname(output).slice(1));
  if (format === undefined)
    throw new UsageError(`say what to convert to: --to ${formatNames.join(" | ")}`);
  return format.load();
}

/** Serialises, and names each field that does not come along. */
function write(articles: readonly Article[], format: WritableFormat, io: Io): string {
  const { text, losses } = format.serialise(articles);
  for (const { field, message } of losses)
    io.stderr(`loss (${format.name}): ${field} ${message}\n`);
  return text;
}

function writeIntoFolder(
  articles: readonly Article[],
  format: WritableFormat,
  options: ConvertOptions,
  io: Io,
): void {
  const taken = new Map<string, string>();
  for (const article of articles) {
    const text = write([article], format, io);
    const base = fileNameOf(article);
    let name = `${base}.${format.extensions[0]}`;
    for (let number = 2; taken.has(name) && taken.get(name) !== text; number++)
      name = `${base.replace(/\.brief$/, "")}-${number}.brief.${format.extensions[0]}`;
    taken.set(name, text);
    save(join(options.output!, name), text, options, io);
  }
}

function save(name: string, text: string, { force = false }: ConvertOptions, io: Io): void {
  io.stderr(`${name}: ${writeOutput({ name, cwd: io.cwd, text, force })}\n`);
}

/** Notes that say which part of a source does not come along. A conversion shows them unasked. */
const notKept = new Set(["interface-residue", "text-not-kept"]);

/** Findings are talk here: standard output is for the articles. A clean run says nothing. */
async function talk(
  report: Report,
  { notes, color = false }: ConvertOptions,
  io: Io,
): Promise<void> {
  const sources = report.sources.map((source) => ({
    ...source,
    diagnostics: source.diagnostics.filter(
      ({ severity, code }) => severity !== "note" || notes === true || notKept.has(code),
    ),
  }));
  const quiet =
    report.failures.length === 0 &&
    sources.length > 0 &&
    sources.every(({ diagnostics }) => diagnostics.length === 0);
  if (!quiet) io.stderr(await pretty.render({ ...report, sources }, { color, notes: true }));
}

/** The text form has no line break at its end; a person's prompt should not stand behind it. */
function finishForTerminal(text: string, io: Io): string {
  return io.isTerminal && !text.endsWith("\n") ? `${text}\n` : text;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
