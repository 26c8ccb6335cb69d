import { join } from "node:path";
import type { Loss } from "@mineral-brief/formats";
import { findUncarried } from "@mineral-brief/formats/losses";
import { ndjson } from "@mineral-brief/formats/ndjson";
import type { Article } from "@mineral-brief/schema";
import { countNoun } from "@mineral-brief/language/count-noun";
import { readBriefs } from "../briefs/check-briefs.ts";
import type { CheckedPart, InputPart } from "../briefs/read-parts.ts";
import type { CheckedArticle, CheckedFile } from "../checking/checked-file.ts";
import { addCounts, type TagCounts } from "../checking/tag-counts.ts";
import { applyDefaults, countFilled } from "../conversion/apply-defaults.ts";
import { statedIn, type CollectOptions } from "../conversion/collect-articles.ts";
import { checkRoundTrip } from "../conversion/check-round-trip.ts";
import { mayBeWritten } from "../conversion/may-be-written.ts";
import { LossesByArticle } from "../conversion/losses-by-article.ts";
import { printLedger } from "../conversion/print-ledger.ts";
import {
  losesText,
  lossNotes,
  printFilled,
  printLosses,
  printOmitted,
  printSharedIds,
} from "../conversion/report-conversion.ts";
import { tagArticle, printTagCounts } from "../conversion/tag-articles.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { keepNewSpaceSmall } from "../heap-flags.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { tablesName } from "../format-names.ts";
import { HeldText } from "../outputs/held-text.ts";
import { LineFile } from "../outputs/line-file.ts";
import { placeOf } from "../outputs/article-text.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { loadScript, rowsOf, tables } from "../tables/columns.ts";
import { tableCarrier } from "../tables/table-carrier.ts";

export interface LineOptions extends CollectOptions {
  readonly force?: boolean | undefined;
  /** Whether the output is parsed and compared with the articles before it is written. */
  readonly checkRoundtrip?: boolean | undefined;
  /** Whether the run prints what became of each part of a plain text. */
  readonly ledger?: boolean | undefined;
  /** Whether nothing is written if a part of an article would be lost. */
  readonly failOnLoss?: boolean | undefined;
  /** Whether the minerals, places, organisations and figures in the texts are tagged. */
  readonly tag?: boolean | undefined;
  /** A file for the lines of NDJSON inputs that are not written. Only for NDJSON outputs. */
  readonly rejects?: string | undefined;
}

/** Where articles are written one after the other. */
interface ArticleSink {
  readonly write: (articles: readonly Article[]) => void;
  /** Lists what the output does not hold of an article. Undefined if it holds everything. */
  readonly lossesOf?: (article: Article) => readonly Loss[];
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
  const isHeld = options.checkRoundtrip === true || options.failOnLoss === true;
  const hasFiles = target.kind !== "stdout" || isHeld || options.rejects !== undefined;
  const signal = hasFiles ? io.stopSignal?.() : undefined;
  const { parts, skipped } = await readBriefs(
    paths,
    { ...options, stated: statedIn(options), signal },
    io,
  );
  const { force = false } = options;
  const sink = openSink(target, { force, isHeld }, io);
  let rejects: LineFile | undefined;
  try {
    if (options.rejects !== undefined) rejects = new LineFile(options.rejects, io.cwd, { force });
    const writer = new LineWriter(options, skipped, { sink, rejects }, io);
    let added = 0;
    for await (const part of parts) {
      if (++added === manyParts) keepNewSpaceSmall();
      await writer.add(part);
    }
    return await writer.end();
  } finally {
    sink.discard();
    rejects?.discard();
  }
}

/** From this number of parts on, an input is long, and less memory is worth the time of more collections. */
const manyParts = 32;

interface SinkOptions {
  readonly force: boolean;
  /** Whether the end of the run decides whether anything is written. */
  readonly isHeld: boolean;
}

function openSink(target: OutputTarget, { force, isHeld }: SinkOptions, io: Io): ArticleSink {
  if (target.kind === "folder") return tablesIn(target.name, force, io);
  if (target.kind === "stdout") return isHeld ? heldOutput(io) : directOutput(io);
  const file = new LineFile(target.name, io.cwd, { force });
  return {
    write: (articles) => file.write(ndjson.serialise(articles).text),
    end: () => [`${file.name}: ${file.end()}`],
    discard: () => file.discard(),
  };
}

function directOutput(io: Io): ArticleSink {
  return {
    write: (articles) => io.stdout(ndjson.serialise(articles).text),
    end: () => [],
    discard: () => undefined,
  };
}

function heldOutput(io: Io): ArticleSink {
  const held = new HeldText();
  return {
    write: (articles) => held.write(ndjson.serialise(articles).text),
    end() {
      held.print(io.stdout);
      return [];
    },
    discard: () => held.discard(),
  };
}

function tablesIn(folder: string, force: boolean, io: Io): ArticleSink {
  const open = (name: string): LineFile =>
    new LineFile(join(folder, name), io.cwd, { force, isEntry: true });
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
    lossesOf: (article) => findUncarried([article], tableCarrier),
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
  readonly #losses = new LossesByArticle();
  #tags: TagCounts = {};
  /** By id. */
  readonly #places = new Map<string, string[]>();
  #articles = 0;
  /** Articles that are omitted because of rule errors. */
  #omitted = 0;
  /** Lines of the inputs that are not written, except blank lines and those that are too long to read. */
  #rejected = 0;
  #isChanged = false;
  #isLossy = false;

  constructor(options: LineOptions, skipped: number, files: OutputFiles, io: Io) {
    this.#options = options;
    this.#files = files;
    this.#io = io;
    this.#report = new FindingsReport(options, skipped, io, lossNotes);
  }

  async add(part: InputPart | CheckedPart | UnreadableInput): Promise<void> {
    if (!("check" in part)) {
      if ("reports" in part) {
        await this.#reportAll(part);
        if (part.rejected !== undefined) {
          this.#files.rejects?.writeBytes(part.rejected);
          this.#rejected++;
        }
      } else await this.#report.unreadable(part);
      return;
    }
    if (this.#files.rejects !== undefined && part.format !== "ndjson")
      throw new UsageError(
        `${part.source.name}: --rejects keeps lines of NDJSON, and this is ${part.format}; omit --rejects`,
      );
    const checked = await part.check();
    await this.#reportAll(checked);
    if (this.#options.ledger === true)
      this.#io.stderr(printLedger({ source: part.source, ledger: checked.ledger }) ?? "");
    const allowed = checked.articles.filter((article) =>
      mayBeWritten(article, ndjson, this.#options.allowErrors ?? false),
    );
    this.#omitted += checked.articles.length - allowed.length;
    const articles: Article[] = [];
    for (const one of allowed) {
      this.#compareId(one, part.source.name);
      articles.push(await this.#complete(one, checked));
    }
    const { sink } = this.#files;
    if (articles.length > 0) sink.write(articles);
    for (const article of articles) this.#losses.add(sink.lossesOf?.(article) ?? []);
    if (this.#options.checkRoundtrip === true)
      await this.#checkRoundTrip(
        allowed.map((one, index) => ({ ...one, article: articles[index]! })),
        part,
      );
    this.#articles += articles.length;
    const rejected = rejectedLines(part, allowed);
    this.#files.rejects?.write(rejected.join(""));
    this.#rejected += rejected.length;
  }

  async end(): Promise<number> {
    const { sink, rejects } = this.#files;
    await this.#report.end();
    const omitted = this.#report.tally.articles - this.#articles;
    printOmitted(omitted, this.#omitted, this.#io);
    printFilled(this.#filled, this.#articles, this.#io);
    const losses = this.#losses.all();
    // Only tables have losses here.
    printLosses(tablesName, losses, this.#articles, this.#io);
    printTagCounts(this.#tags, this.#io);
    printSharedIds(this.#places, this.#io);
    if (this.#articles > comparedIds)
      this.#io.stderr(`only the first ${comparedIds} ids were compared with each other\n`);
    const { tally } = this.#report;
    const code = exitCodeOf(tally, this.#options.maxWarnings);
    if (this.#options.failOnLoss === true && (this.#isLossy || losses.length > 0)) {
      this.#io.stderr("nothing was written, because of --fail-on-loss\n");
      return Math.max(code, 1);
    }
    if (this.#isChanged) {
      this.#io.stderr("nothing was written, because of --check-roundtrip\n");
      return code;
    }
    const hasOutput = this.#articles > 0 || this.#options.allowEmpty === true;
    if (!hasOutput) this.#io.stderr("nothing was written\n");
    else for (const line of sink.end()) this.#io.stderr(`${line}\n`);
    if (rejects !== undefined) {
      this.#io.stderr(`${rejects.name}: ${rejects.end()}\n`);
      // Not the number of omitted briefs: a line that cannot be read is none.
      this.#io.stderr(`${rejects.name} has ${countNoun(this.#rejected, "omitted line")}\n`);
    }
    return code;
  }

  async #reportAll({ reports }: CheckedPart): Promise<void> {
    for (const report of reports) {
      if (report.ok) await this.#report.file(report);
      else await this.#report.unreadable(report);
      this.#isLossy ||= report.ok && losesText(report);
    }
  }

  /** Reports what changes in articles if they are read back from the output. */
  async #checkRoundTrip(articles: readonly CheckedArticle[], part: InputPart): Promise<void> {
    const { text } = ndjson.serialise(articles.map(({ article }) => article));
    const issues = checkRoundTrip(articles, text, ndjson)?.issues;
    if (issues === undefined) return;
    this.#isChanged = true;
    const { name, text: source, start } = part.source;
    const diagnostics = addExcerpts([...issues.values()].flat(), source, start?.offset);
    // The file and its articles are counted already.
    const counts = { documents: 0, ignored: 0, piece: 1 };
    const file: CheckedFile = { ok: true, name, format: part.format, diagnostics, ...counts };
    await this.#report.file(file);
  }

  async #complete(one: CheckedArticle, { config }: CheckedPart): Promise<Article> {
    const { article, filled } = applyDefaults(one.article, config, one.languageIsGuessed);
    countFilled(this.#filled, filled);
    if (this.#options.tag !== true) return article;
    const tagged = tagArticle(article, config);
    this.#tags = addCounts(this.#tags, tagged.added);
    return tagged.article;
  }

  #compareId({ article: { id }, index }: CheckedArticle, input: string): void {
    if (id === undefined) return;
    const places = this.#places.get(id);
    const place = placeOf(input, index);
    if (places !== undefined) places.push(place);
    else if (this.#places.size < comparedIds) this.#places.set(id, [place]);
  }
}

/** Returns the lines of a part whose article is not written. */
function rejectedLines({ source }: InputPart, written: readonly CheckedArticle[]): string[] {
  const first = source.start?.line ?? 1;
  const lines = source.text.replace(/^\uFEFF/, "").split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length === written.length) return [];
  const kept = new Set(written.map(({ document }) => document.locate([], "value").start.line));
  return lines
    .filter((line, index) => line.trim() !== "" && !kept.has(first + index))
    .map((line) => `${line.replace(/\r$/, "")}\n`);
}
