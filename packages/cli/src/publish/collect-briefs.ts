import { relative, resolve, sep } from "node:path";
import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { entryIdOf } from "@mineral-brief/formats/atom";
import { readBriefs } from "../briefs/check-briefs.ts";
import type { CheckedPart, InputPart } from "../briefs/read-parts.ts";
import type { Tally } from "../briefs/tally.ts";
import type { CheckedArticle, CheckedFile } from "../checking/checked-file.ts";
import type { Settings } from "../config/settings.ts";
import { applyDefaults } from "../conversion/apply-defaults.ts";
import { earlierOutputs, type CollectOptions } from "../conversion/collect-articles.ts";
import { printFilled, printOmitted, lossNotes } from "../conversion/report-conversion.ts";
import { UsageError } from "../errors.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { placeOf, sha256Of } from "../outputs/article-text.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { ArticleStore, type StoredArticle } from "./article-store.ts";
import { fieldsOf } from "./listed-brief.ts";
import { programKey, SiteCache, type BriefRecord } from "./site-cache.ts";

/** A brief of the site, without its text. */
export interface CollectedBrief extends BriefRecord {
  readonly id: string | undefined;
  /** The input as the user typed it. */
  readonly input: string;
  /** The input, relative to the folder of the site. */
  readonly from: string;
  /** The input for messages: `a.yaml`, `all.json, article 2`. */
  readonly place: string;
}

/** The checked inputs of a site. */
export interface CollectedBriefs {
  readonly briefs: readonly CollectedBrief[];
  /** The inputs with an error, relative to the folder; undefined if an input could not be read, because then the missing briefs are unknown. */
  readonly withErrors: ReadonlySet<string> | undefined;
  readonly tally: Tally;
  readonly cache: SiteCache;
  /** Reads the article of a brief. */
  readonly articleOf: (brief: CollectedBrief) => Promise<Article>;
  /** Removes the articles that are kept on disk. */
  readonly close: () => void;
}

/**
 * Reads and checks the briefs of a site, and prints their findings. Inputs that have not changed since the last run
 * are not checked again.
 *
 * Keeps no text: memory use is about 3 KB per brief.
 */
export async function collectBriefs(
  paths: readonly string[],
  options: CollectOptions,
  target: FolderTarget,
  io: Io,
): Promise<CollectedBriefs> {
  const signal = io.stopSignal?.();
  const { parts, skipped } = await readBriefs(paths, { ...options, signal }, io);
  const ownOutputs = earlierOutputs(target);
  for (const path of paths) ownOutputs.delete(resolve(io.cwd, path));
  const collector = new Collector(options, target, skipped, io);
  try {
    for await (const part of parts) {
      if ("reports" in part) await collector.addPart(part, "", undefined);
      else if (!part.ok) await collector.addUnreadable(part);
      else if (ownOutputs.has(resolve(io.cwd, part.source.name))) collector.skip();
      else await collector.addInput(part);
    }
    return await collector.end();
  } catch (error) {
    collector.close();
    throw error;
  }
}

type FolderTarget = Extract<OutputTarget, { kind: "folder" }>;

class Collector {
  readonly #options: CollectOptions;
  readonly #folder: string;
  readonly #io: Io;
  readonly #report: FindingsReport;
  readonly #cache: SiteCache;
  readonly #store = new ArticleStore();
  readonly #stored = new Map<CollectedBrief, StoredArticle>();
  readonly #briefs: CollectedBrief[] = [];
  readonly #withErrors = new Set<string>();
  readonly #filled = new Map<string, number>();
  #omitted = 0;

  constructor(options: CollectOptions, { path }: FolderTarget, skipped: number, io: Io) {
    this.#options = options;
    this.#folder = path;
    this.#io = io;
    this.#report = new FindingsReport(options, skipped, io, lossNotes);
    this.#cache = new SiteCache(path);
  }

  skip(): void {
    this.#report.tally.skipped++;
  }

  addUnreadable(input: UnreadableInput): Promise<void> {
    return this.#report.unreadable(input);
  }

  /** Adds an input that was read. Checks it unless it has not changed. */
  async addInput(part: InputPart): Promise<void> {
    const { name } = part.source;
    const key = keyOf(part, this.#options);
    const known = key === undefined ? undefined : this.#cache.input(this.#nameIn(name), key);
    if (known === undefined || (this.#options.notes === true && known.report.hiddenNotes))
      return this.addPart(await part.check(), name, key);
    await this.#report.file({ ...known.report, name });
    known.filled.forEach((fields) => this.#countFilled(fields));
    for (const record of known.briefs) this.#addBrief(record, name, undefined);
  }

  /** Adds a checked part of an input. `key` is undefined if the next run must check it again. */
  async addPart(part: CheckedPart, input: string, key: string | undefined): Promise<void> {
    const briefs: BriefRecord[] = [];
    const filled: (readonly string[])[] = [];
    for (const { article, index, hasErrors, languageIsGuessed } of part.articles) {
      if (hasErrors && this.#options.allowErrors !== true) {
        this.#omitted++;
        continue;
      }
      const complete = applyDefaults(article, part.config, languageIsGuessed);
      this.#countFilled(complete.filled);
      if (complete.filled.length > 0) filled.push(complete.filled);
      const json = JSON.stringify(withCanonicalKeys(complete.article));
      const record = recordOf(complete.article, index, sha256Of(json));
      briefs.push(record);
      this.#addBrief(record, input, json);
    }
    for (const checked of part.reports) {
      if (!checked.ok) {
        await this.#report.unreadable(checked);
        continue;
      }
      await this.#report.file(checked);
      if (checked.diagnostics.some(({ severity }) => severity === "error"))
        this.#withErrors.add(this.#nameIn(checked.name));
      else if (key !== undefined && mayBeKept(checked)) {
        const report = withoutHiddenNotes(checked);
        this.#cache.keepInput(this.#nameIn(input), { key, report, briefs, filled });
      }
    }
  }

  async end(): Promise<CollectedBriefs> {
    await this.#report.end();
    printOmitted(this.#omitted, this.#io);
    printFilled(this.#filled, this.#briefs.length, this.#io);
    const { tally } = this.#report;
    return {
      briefs: this.#briefs,
      withErrors: tally.unreadable > 0 ? undefined : this.#withErrors,
      tally,
      cache: this.#cache,
      articleOf: this.#articleReader(),
      close: () => this.close(),
    };
  }

  close(): void {
    this.#store.close();
  }

  #addBrief(record: BriefRecord, input: string, json: string | undefined): void {
    const place = placeOf(input, record.index);
    const { id } = record.fields;
    const brief = { ...record, id, input, from: this.#nameIn(input), place };
    this.#briefs.push(brief);
    if (json !== undefined) this.#stored.set(brief, this.#store.add(json));
  }

  #countFilled(fields: readonly string[]): void {
    for (const field of fields) this.#filled.set(field, (this.#filled.get(field) ?? 0) + 1);
  }

  /** Names an input relative to the folder of the site. */
  #nameIn(name: string): string {
    return relative(this.#folder, resolve(this.#io.cwd, name)).replaceAll(sep, "/");
  }

  /** Returns a function that reads articles: from the store, or from an input that was not checked again. */
  #articleReader(): CollectedBriefs["articleOf"] {
    let open: { readonly input: string; readonly articles: readonly CheckedArticle[] } | undefined;
    return async (brief) => {
      const place = this.#stored.get(brief);
      if (place !== undefined) return this.#store.read(place);
      if (open?.input !== brief.input)
        open = { input: brief.input, articles: await this.#readAgain(brief.input) };
      const found = open.articles.find(({ index }) => index === brief.index);
      if (found !== undefined && contentOf(found.article) === brief.sha256) return found.article;
      throw new UsageError(`${brief.place} was changed during the run; run this command again`);
    };
  }

  async #readAgain(input: string): Promise<CheckedArticle[]> {
    const options = { ...this.#options, lint: false };
    const { parts } = await readBriefs([input], options, { ...this.#io, progress: undefined });
    const articles: CheckedArticle[] = [];
    for await (const part of parts) {
      if (!("check" in part)) continue;
      const checked = await part.check();
      for (const one of checked.articles) {
        const { article } = applyDefaults(one.article, checked.config, one.languageIsGuessed);
        articles.push({ ...one, article });
      }
    }
    return articles;
  }
}

function recordOf(article: Article, index: number | undefined, sha256: string): BriefRecord {
  return {
    fields: fieldsOf(article),
    index,
    fileName: fileNameOf(article),
    sha256,
    entryId: entryIdOf(article),
  };
}

function contentOf(article: Article): string {
  return sha256Of(JSON.stringify(withCanonicalKeys(article)));
}

/**
 * Hashes an input and everything else that decides about its findings. Undefined if it must be checked in every run: a
 * part of an input, or a brief that code of the project checks.
 */
function keyOf(
  { source, settings, isComplete }: InputPart,
  { from, allowErrors = false, headline, source: name, date }: CollectOptions,
): string | undefined {
  const { askOwnSchema, houseRules, config, severities, strict } = settings;
  if (!isComplete || askOwnSchema !== undefined || houseRules.length > 0) return undefined;
  let rest = settingsKeys.get(settings);
  if (rest === undefined) {
    const stated = [from, allowErrors, headline, name, date];
    rest = JSON.stringify([
      programKey,
      { ...config, publish: undefined },
      severities,
      strict,
      stated,
    ]);
    settingsKeys.set(settings, rest);
  }
  return sha256Of(`${rest}\n${source.text}`);
}

const settingsKeys = new WeakMap<Settings, string>();

/** `date-future` depends on the day of the run, and `insight-repeated` on the other briefs. */
function mayBeKept({ diagnostics, comparable }: CheckedFile): boolean {
  return comparable === undefined && diagnostics.every(({ code }) => code !== "date-future");
}

/** Drops the notes that a run only counts. */
function withoutHiddenNotes(checked: CheckedFile): CheckedFile {
  const { name, format, documents, diagnostics, ignored } = checked;
  const shown = diagnostics.filter(
    ({ severity, code }) => severity !== "note" || lossNotes.has(code),
  );
  const hiddenNotes = diagnostics.length - shown.length;
  return {
    ok: true,
    name,
    format,
    documents,
    diagnostics: shown.map(
      ({ code, severity, message, path, document, suggestion, range, excerpt }) => ({
        code,
        severity,
        message,
        path,
        document,
        suggestion,
        range,
        excerpt,
      }),
    ),
    ignored,
    ...(hiddenNotes === 0 ? {} : { hiddenNotes }),
  };
}
