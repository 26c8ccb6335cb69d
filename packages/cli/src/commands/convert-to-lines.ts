import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ndjson } from "@mineral-brief/formats/ndjson";
import type { Article } from "@mineral-brief/schema";
import { readBriefs } from "../briefs/check-briefs.ts";
import type { CheckedPart, InputPart } from "../briefs/read-parts.ts";
import type { CheckedArticle } from "../checking/checked-file.ts";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import { statedIn, type CollectOptions } from "../conversion/collect-articles.ts";
import { mayBeWritten } from "../conversion/may-be-written.ts";
import { lossNotes, printFilled, printOmitted } from "../conversion/report-conversion.ts";
import { tagArticle, printTagCounts } from "../conversion/tag-articles.ts";
import { addCounts, type TagCounts } from "../checking/tag-counts.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { LineFile } from "../outputs/line-file.ts";
import { placeOf } from "../outputs/article-text.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { loadScript, rowsOf, tables } from "../tables/columns.ts";

export interface LineOptions extends CollectOptions {
  readonly force?: boolean | undefined;
  readonly tag?: boolean | undefined;
  /** A file for the lines of NDJSON inputs that are not written. */
  readonly rejects?: string | undefined;
}

/** Where articles are written one after the other. */
interface ArticleSink {
  readonly write: (articles: readonly Article[]) => void;
  /** Completes the files, and returns a line about each. */
  readonly end: () => readonly string[];
  /** Removes what was written, unless it was completed. */
  readonly discard: () => void;
}

/**
 * Converts to NDJSON, or to tables of NDJSON, article by article, so that memory use does not grow with the length of the inputs.
 *
 * Writes each article when it is checked. An output file gets its name at the end, so that it is complete or not there.
 */
export async function convertToLines(
  paths: readonly string[],
  options: LineOptions,
  target: OutputTarget,
  io: Io,
): Promise<number> {
  // Standard output has no temporary file to remove, so a signal may end the process at once.
  const hasFiles = target.kind !== "stdout" || options.rejects !== undefined;
  const signal = hasFiles ? io.stopSignal?.() : undefined;
  const { parts, skipped } = await readBriefs(
    paths,
    { ...options, stated: statedIn(options), signal },
    io,
  );
  const { force = false } = options;
  const sink = openSink(target, force, io);
  let rejects: LineFile | undefined;
  try {
    if (options.rejects !== undefined) rejects = new LineFile(options.rejects, io.cwd, force);
    const writer = new LineWriter(options, skipped, { sink, rejects }, io);
    for await (const part of parts) await writer.add(part);
    return await writer.end();
  } finally {
    sink.discard();
    rejects?.discard();
  }
}

function openSink(target: OutputTarget, force: boolean, io: Io): ArticleSink {
  if (target.kind === "folder") return tablesIn(target.name, force, io);
  if (target.kind === "stdout")
    return {
      write: (articles) => io.stdout(ndjson.serialise(articles).text),
      end: () => [],
      discard: () => undefined,
    };
  const file = new LineFile(target.name, io.cwd, force);
  return {
    write: (articles) => file.write(ndjson.serialise(articles).text),
    end: () => [`${file.name}: ${file.end()}`],
    discard: () => file.discard(),
  };
}

function tablesIn(folder: string, force: boolean, io: Io): ArticleSink {
  mkdirSync(resolve(io.cwd, folder), { recursive: true });
  const open = (name: string): LineFile => new LineFile(join(folder, name), io.cwd, force);
  const files = Object.entries(tables).map(([name, table]) => ({
    file: open(`${name}.ndjson`),
    table,
  }));
  const script = open("load.sql");
  script.write(loadScript());
  const all = [...files.map(({ file }) => file), script];
  return {
    write(articles) {
      for (const { file, table } of files)
        for (const article of articles) file.write(rowsOf(article, table));
    },
    end: () => all.map((file) => `${file.name}: ${file.end()}`),
    discard: () => all.forEach((file) => file.discard()),
  };
}

/** Ids that are compared with each other. More would fill the memory. */
const comparedIds = 20_000;

interface OutputFiles {
  readonly sink: ArticleSink;
  readonly rejects: LineFile | undefined;
}

class LineWriter {
  readonly #options: LineOptions;
  readonly #files: OutputFiles;
  readonly #io: Io;
  readonly #report: FindingsReport;
  readonly #filled = new Map<string, number>();
  #tags: TagCounts = {};
  readonly #places = new Map<string, string[]>();
  #articles = 0;
  #omitted = 0;

  constructor(options: LineOptions, skipped: number, files: OutputFiles, io: Io) {
    this.#options = options;
    this.#files = files;
    this.#io = io;
    this.#report = new FindingsReport(options, skipped, io, lossNotes);
  }

  async add(part: InputPart | CheckedPart | UnreadableInput): Promise<void> {
    if (!("check" in part)) {
      if ("reports" in part) await this.#reportAll(part);
      else await this.#report.unreadable(part);
      return;
    }
    if (this.#files.rejects !== undefined && part.format !== "ndjson")
      throw new UsageError(
        `${part.source.name}: --rejects keeps lines of NDJSON, and this is ${part.format}; omit --rejects`,
      );
    const checked = await part.check();
    await this.#reportAll(checked);
    const allowed = checked.articles.filter((article) =>
      mayBeWritten(article, ndjson, this.#options.allowErrors ?? false),
    );
    this.#omitted += checked.articles.length - allowed.length;
    const articles: Article[] = [];
    for (const one of allowed) {
      this.#compareId(one, part.source.name);
      articles.push(await this.#complete(one, checked));
    }
    if (articles.length > 0) this.#files.sink.write(articles);
    this.#articles += articles.length;
    this.#files.rejects?.write(rejectedLines(part, allowed));
  }

  async end(): Promise<number> {
    const { sink, rejects } = this.#files;
    await this.#report.end();
    printOmitted(this.#omitted, this.#io);
    printFilled(this.#filled, this.#articles, this.#io);
    printTagCounts(this.#tags, this.#io);
    for (const [id, places] of this.#places)
      if (places.length > 1)
        this.#io.stderr(
          `${plainLine(`${places.join(" and ")} have the same id ${id}; all are written`)}\n`,
        );
    if (this.#articles > comparedIds)
      this.#io.stderr(`only the first ${comparedIds} ids were compared with each other\n`);
    const { tally } = this.#report;
    const hasOutput = this.#articles > 0 || this.#options.allowEmpty === true;
    if (!hasOutput) this.#io.stderr("nothing was written\n");
    else for (const line of sink.end()) this.#io.stderr(`${line}\n`);
    if (rejects !== undefined) this.#io.stderr(`${rejects.name}: ${rejects.end()}\n`);
    return exitCodeOf(tally, this.#options.maxWarnings);
  }

  async #reportAll({ reports }: CheckedPart): Promise<void> {
    for (const report of reports)
      await (report.ok ? this.#report.file(report) : this.#report.unreadable(report));
  }

  async #complete(one: CheckedArticle, { config }: CheckedPart): Promise<Article> {
    const { article, filled } = applyDefaults(one.article, config, one.languageIsGuessed);
    for (const field of filled) this.#filled.set(field, (this.#filled.get(field) ?? 0) + 1);
    if (this.#options.tag !== true) return article;
    const tagged = tagArticle(article, config);
    this.#tags = addCounts(this.#tags, tagged.added);
    return tagged.article;
  }

  #compareId({ article: { id }, index }: CheckedArticle, input: string): void {
    if (id === undefined) return;
    const places = this.#places.get(id);
    if (places !== undefined) places.push(placeOf(input, index));
    else if (this.#places.size < comparedIds) this.#places.set(id, [placeOf(input, index)]);
  }
}

/** Returns the lines of a part whose article is not written. */
function rejectedLines({ source }: InputPart, written: readonly CheckedArticle[]): string {
  const first = source.start?.line ?? 1;
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length === written.length) return "";
  const kept = new Set(written.map(({ document }) => document.locate([], "value").start.line));
  return lines
    .filter((line, index) => line.trim() !== "" && !kept.has(first + index))
    .map((line) => `${line.replace(/\r$/, "")}\n`)
    .join("");
}
