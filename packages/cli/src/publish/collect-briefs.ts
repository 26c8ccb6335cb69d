import { resolve, sep } from "node:path";
import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { readBriefs } from "../briefs/check-briefs.ts";
import { readParts, type CheckedPart, type InputPart } from "../briefs/read-parts.ts";
import type { Tally } from "../briefs/tally.ts";
import type { CheckOptions } from "../checking/check-input.ts";
import type { CheckedArticle, CheckedFile } from "../checking/checked-file.ts";
import type { Config } from "../config/config.ts";
import type { Settings } from "../config/settings.ts";
import { countFilled, type FilledArticle } from "../conversion/apply-defaults.ts";
import { earlierOutputs, type CollectOptions } from "../conversion/collect-articles.ts";
import {
  lossNotes,
  printFilled,
  printInvalid,
  printOmitted,
} from "../conversion/report-conversion.ts";
import { UsageError } from "../errors.ts";
import { collectGarbageSooner } from "../heap-flags.ts";
import type { InputContext } from "../inputs/open-input.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { keyOf, placeOf, sha256Of } from "../outputs/article-text.ts";
import type { FolderTarget } from "../outputs/output-target.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { ArticleStore, type StoredArticle } from "./article-store.ts";
import { completeArticle, inputNameIn, makesIds, recordOf } from "./brief-record.ts";
import {
  isEqualState,
  mayBeKept,
  stateOf,
  withoutHiddenNotes,
  type BriefRecord,
  type InputRecord,
  type InputState,
} from "./input-record.ts";
import { hasSameFiles, isSameInput, type SettledInput, type SettledRun } from "./settled-run.ts";
import { programKey, SiteCache } from "./site-cache.ts";
import { UnidentifiedInputs, type UnidentifiedInput } from "./unidentified-inputs.ts";

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

/** A run that repeats another: no input and no file of the site has changed. Its findings are printed. */
export interface RepeatedRun {
  readonly repeats: SettledRun;
  readonly tally: Tally;
}

/** The checked inputs of a site. */
export interface CollectedBriefs {
  readonly repeats?: undefined;
  readonly briefs: readonly CollectedBrief[];
  /** The inputs with an error, relative to the folder; undefined if an input could not be read, because then the missing briefs are unknown. */
  readonly withErrors: ReadonlySet<string> | undefined;
  /** The inputs with a brief that is omitted and whose id is not known, by their names relative to the folder. */
  readonly unidentified: ReadonlyMap<string, UnidentifiedInput>;
  /** The ids of the briefs that are omitted because of errors. */
  readonly omittedIds: ReadonlySet<string>;
  readonly tally: Tally;
  readonly cache: SiteCache;
  /** Saves the cache. `notes` is what the run printed about the briefs; undefined if it would change something if it were repeated. */
  readonly saveCache: (notes: readonly string[] | undefined) => void;
  /** Reads the article of a brief. */
  readonly articleOf: (brief: CollectedBrief) => Promise<Article>;
  /** Removes the articles that are kept on disk. */
  readonly close: () => void;
}

/**
 * Reads and checks the briefs of a site, and prints their findings. Inputs that have not changed since the last run
 * are not checked again.
 *
 * Keeps no text: memory use is about 3 KB per brief. `key` is a hash of the command and of what it reads in addition to
 * configs and briefs.
 */
export async function collectBriefs(
  paths: readonly string[],
  options: CollectOptions,
  target: FolderTarget,
  key: string,
  io: Io,
): Promise<CollectedBriefs | RepeatedRun> {
  const signal = io.stopSignal?.();
  const isOwnOutput = ownOutputsOf(paths, target, io);
  const collector = new Collector(options, target, key, io);
  try {
    const { parts, skipped, context } = await readBriefs(
      paths,
      { ...options, signal, isOwnOutput },
      io,
      async (name, settings) => !isOwnOutput(name) && collector.reuse(name, settings),
    );
    collector.start(skipped, context);
    for await (const part of parts) {
      if ("reports" in part) await collector.addPart(part, "", undefined);
      else if (!part.ok) await collector.addUnreadable(part);
      else if (isOwnOutput(part.source.name)) collector.skip();
      else await collector.addInput(part);
    }
    return await collector.end();
  } catch (error) {
    collector.close();
    throw error;
  }
}

/** Returns a function that recognises files that an earlier run wrote into the folder, unless `paths` names them. */
function ownOutputsOf(
  paths: readonly string[],
  target: FolderTarget,
  { cwd }: Io,
): (name: string) => boolean {
  const named = new Set(paths.map((path) => resolve(cwd, path)));
  const folder = target.path.endsWith(sep) ? target.path : target.path + sep;
  let outputs: Set<string> | undefined;
  return (name) => {
    const path = resolve(cwd, name);
    if (!path.startsWith(folder) || named.has(path)) return false;
    outputs ??= earlierOutputs(target);
    return outputs.has(path);
  };
}

/** From this number of checked inputs on, less memory is worth the time of more collections. */
const manyInputs = 1000;

class Collector {
  readonly #options: CollectOptions;
  readonly #folder: string;
  readonly #key: string;
  readonly #io: Io;
  readonly #report: FindingsReport;
  readonly #cache: SiteCache;
  readonly #store = new ArticleStore();
  readonly #stored = new Map<CollectedBrief, StoredArticle>();
  readonly #briefs: CollectedBrief[] = [];
  readonly #withErrors = new Set<string>();
  /** The inputs with an error for which they have no article. */
  readonly #invalid: string[] = [];
  readonly #unidentified = new UnidentifiedInputs();
  readonly #omittedIds = new Set<string>();
  readonly #filled = new Map<string, number>();
  /** The states of inputs that are read now. */
  readonly #states = new Map<string, InputState | undefined>();
  /** The run that this one repeats so far. */
  #repeats: SettledRun | undefined;
  /** The inputs of that run that have not changed, as the user typed them. */
  readonly #same: string[] = [];
  /** Whether an input must be checked in every run. */
  #isUnsettled = false;
  /** The fields from the config, for each article that has any. */
  readonly #filledOf: (readonly string[])[] = [];
  #context: InputContext<CheckOptions> | undefined;
  #omitted = 0;
  #checked = 0;

  constructor(options: CollectOptions, { path }: FolderTarget, key: string, io: Io) {
    this.#options = options;
    this.#folder = path;
    this.#key = key;
    this.#io = io;
    this.#report = new FindingsReport(options, 0, io, lossNotes);
    this.#cache = new SiteCache(path);
    const { settledRun } = this.#cache;
    if (settledRun?.key === key) this.#repeats = settledRun;
  }

  /** Sets what is known when the inputs are found. */
  start(skipped: number, context: InputContext<CheckOptions>): void {
    this.#report.tally.skipped += skipped;
    this.#context = context;
  }

  skip(): void {
    this.#report.skipOwnOutputs(1);
  }

  async addUnreadable(input: UnreadableInput): Promise<void> {
    await this.#addSame();
    return this.#report.unreadable(input);
  }

  /** Adds an input without reading it, if its state is that of the last run. */
  async reuse(name: string, settings: Settings): Promise<boolean> {
    const state = stateOf(resolve(this.#io.cwd, name));
    this.#states.set(name, state);
    const from = this.#nameIn(name);
    if (this.#isSame(from, state, settings)) {
      this.#same.push(name);
      this.#states.delete(name);
      return true;
    }
    await this.#addSame();
    const known = this.#cache.input(from);
    if (state === undefined || known === undefined || this.#lacksNotes(known.report)) return false;
    if (!isEqualState(known.state, state)) return false;
    if (settingsKey(settings, this.#options) !== known.settings) return false;
    this.#states.delete(name);
    await this.#addKnown(known, name, from);
    return true;
  }

  #isSame(name: string, state: InputState | undefined, settings: Settings): boolean {
    const before = this.#repeats?.inputs[this.#same.length];
    const ofSettings = settingsKey(settings, this.#options);
    return (
      before !== undefined &&
      state !== undefined &&
      ofSettings !== undefined &&
      isSameInput(before, { name, state, settings: ofSettings }) &&
      !this.#lacksNotes(reportOf(before))
    );
  }

  /** Adds the inputs that have not changed, when it is clear that this run does not repeat another. */
  async #addSame(): Promise<void> {
    if (this.#repeats === undefined) return;
    const { inputs } = this.#repeats;
    this.#repeats = undefined;
    for (const [index, name] of this.#same.entries()) {
      const [from] = inputs[index]!;
      await this.#addKnown(this.#cache.input(from)!, name, from);
    }
  }

  /** Adds an input that was read. Checks it unless its text has not changed. */
  async addInput(part: InputPart): Promise<void> {
    const { source, settings, isComplete } = part;
    await this.#addSame();
    const { name, text } = source;
    const state = this.#states.get(name);
    this.#states.delete(name);
    const ofSettings = isComplete ? settingsKey(settings, this.#options) : undefined;
    if (ofSettings === undefined) return this.addPart(await part.check(), name, undefined, text);
    const keys = { key: keyOf(`${ofSettings}\n${text}`), settings: ofSettings, state };
    const from = this.#nameIn(name);
    const known = this.#cache.input(from);
    if (known?.key !== keys.key || this.#lacksNotes(known.report))
      return this.addPart(await part.check(), name, keys, text);
    const record = isEqualState(known.state, state) ? known : { ...known, state };
    return this.#addKnown(record, name, from);
  }

  async #addKnown(known: InputRecord, name: string, from: string): Promise<void> {
    this.#cache.keepInput(from, known);
    await this.#report.file({ ok: true, name, ...known.report });
    for (const fields of known.filled) this.#countFilled(fields);
    for (const record of known.briefs) this.#addBrief(record, name, from, undefined);
  }

  #lacksNotes({ hiddenNotes }: InputRecord["report"]): boolean {
    return this.#options.notes === true && hiddenNotes !== undefined;
  }

  #countFilled(fields: readonly string[]): void {
    countFilled(this.#filled, fields);
    if (fields.length > 0) this.#filledOf.push(fields);
  }

  /** Adds a checked part of an input. `keys` is undefined if the next run must check it again, `text` if it cannot be read. */
  async addPart(
    part: CheckedPart,
    input: string,
    keys: Pick<InputRecord, "key" | "settings" | "state"> | undefined,
    text?: string,
  ): Promise<void> {
    await this.#addSame();
    if (++this.#checked === manyInputs) collectGarbageSooner();
    const from = this.#nameIn(input);
    const briefs: BriefRecord[] = [];
    const isIdMade = makesIds(part);
    const filled: (readonly string[])[] = [];
    for (const { article, index, hasErrors, languageIsGuessed } of part.articles) {
      if (hasErrors && this.#options.allowErrors !== true) {
        this.#omitted++;
        if (article.id !== undefined) this.#omittedIds.add(article.id);
        continue;
      }
      const complete = this.#complete(article, part.config, languageIsGuessed);
      this.#countFilled(complete.filled);
      if (complete.filled.length > 0) filled.push(complete.filled);
      const { record, json } = recordOf(complete.article, index, isIdMade);
      briefs.push(record);
      this.#addBrief(record, input, from, json);
    }
    let isKept = false;
    for (const checked of part.reports) {
      if (!checked.ok) {
        await this.#report.unreadable(checked);
        continue;
      }
      await this.#report.file(checked);
      if (checked.diagnostics.some(({ severity }) => severity === "error")) {
        const name = this.#nameIn(checked.name);
        this.#withErrors.add(name);
        if (!part.articles.some(({ hasErrors }) => hasErrors)) this.#invalid.push(checked.name);
        this.#identify(part, checked, name, text);
      } else if (keys !== undefined && mayBeKept(checked)) {
        const report = withoutHiddenNotes(checked);
        this.#cache.keepInput(from, { ...keys, report, briefs, filled });
        isKept = true;
      }
    }
    if (!isKept) this.#isUnsettled = true;
  }

  /** Notes the ids of the briefs with an error, and that one has none or that it cannot be read. */
  #identify(
    { articles }: CheckedPart,
    { documents, diagnostics }: CheckedFile,
    name: string,
    text: string | undefined,
  ): void {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { id } of errors) if (id !== undefined) this.#omittedIds.add(id);
    const isRead = documents > 0 && articles.length >= documents;
    // An error without a path is one of the syntax: what it hides is not known.
    const hidesId = !isRead && errors.some(({ path }) => path === undefined || path[0] === "id");
    const hasNoId = articles.some(
      ({ hasErrors, article }) => hasErrors && article.id === undefined,
    );
    if (!isRead || hasNoId) this.#unidentified.add(name, hidesId, text);
  }

  #complete(article: Article, config: Config, languageIsGuessed: boolean): FilledArticle {
    return completeArticle(article, config, languageIsGuessed, this.#options);
  }

  async end(): Promise<CollectedBriefs | RepeatedRun> {
    const repeats = this.#repeats;
    if (
      repeats !== undefined &&
      repeats.inputs.length === this.#same.length &&
      hasSameFiles(repeats, this.#folder)
    )
      return this.#endRepeated(repeats);
    await this.#addSame();
    await this.#endReport(this.#briefs.length);
    const { tally } = this.#report;
    return {
      briefs: this.#briefs,
      withErrors: tally.unreadable > 0 ? undefined : this.#withErrors,
      unidentified: this.#unidentified.all,
      omittedIds: this.#omittedIds,
      tally,
      cache: this.#cache,
      saveCache: (notes) => this.#saveCache(notes),
      articleOf: this.#articleReader(),
      close: () => this.close(),
    };
  }

  async #endRepeated(repeats: SettledRun): Promise<RepeatedRun> {
    for (const [index, name] of this.#same.entries())
      await this.#report.file({ ok: true, name, ...reportOf(repeats.inputs[index]!) });
    for (const fields of repeats.filled) this.#countFilled(fields);
    await this.#endReport(repeats.briefs);
    return { repeats, tally: this.#report.tally };
  }

  async #endReport(briefs: number): Promise<void> {
    await this.#report.end();
    printInvalid(this.#invalid, this.#io);
    printOmitted(this.#omitted, this.#omitted, this.#io);
    printFilled(this.#filled, briefs, this.#io);
  }

  #saveCache(notes: readonly string[] | undefined): void {
    const { unreadable } = this.#report.tally;
    const isSettled = notes !== undefined && !this.#isUnsettled && unreadable === 0;
    const [key, briefs, filled] = [this.#key, this.#briefs.length, this.#filledOf];
    this.#cache.save(isSettled ? { key, briefs, filled, notes } : undefined);
  }

  close(): void {
    this.#store.close();
  }

  #addBrief(record: BriefRecord, input: string, from: string, json: string | undefined): void {
    const { fields, index, fileName, sha256, insights, isIdMade, entryId } = record;
    // Not spreads, which take several times as long.
    const brief = {
      fields,
      index,
      fileName,
      sha256,
      insights,
      isIdMade,
      entryId,
      id: fields.id,
      input,
      from,
      place: placeOf(input, index),
    };
    this.#briefs.push(brief);
    if (json !== undefined) this.#stored.set(brief, this.#store.add(json));
  }

  /** Names an input relative to the folder of the site. */
  #nameIn(name: string): string {
    return inputNameIn(this.#folder, name, this.#io);
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
    const { options, ...context } = this.#context!;
    const quiet = { ...context, io: { ...this.#io, progress: undefined } };
    const articles: CheckedArticle[] = [];
    for await (const part of readParts(
      [input],
      { ...quiet, options: { ...options, lint: false } },
      {},
    )) {
      if (!("check" in part)) continue;
      const checked = await part.check();
      for (const one of checked.articles) {
        const { article } = this.#complete(one.article, checked.config, one.languageIsGuessed);
        articles.push({ ...one, article });
      }
    }
    return articles;
  }
}

function contentOf(article: Article): string {
  return sha256Of(JSON.stringify(withCanonicalKeys(article)));
}

/**
 * Hashes everything but its text that decides about the findings of an input. Undefined if it must be checked in every
 * run, because code of the project checks it.
 */
function settingsKey(settings: Settings, options: CollectOptions): string | undefined {
  const { askOwnSchema, houseRules, config, severities, strict } = settings;
  if (askOwnSchema !== undefined || houseRules.length > 0) return undefined;
  let key = settingsKeys.get(settings);
  if (key === undefined) {
    const { from, allowErrors = false, headline, source, date } = options;
    const zone = [options.timeZone, options.prefersSourceZones];
    const stated = [from, allowErrors, headline, source, date, zone];
    key = keyOf(
      JSON.stringify([programKey, { ...config, publish: undefined }, severities, strict, stated]),
    );
    settingsKeys.set(settings, key);
  }
  return key;
}

const settingsKeys = new WeakMap<Settings, string>();

/** Gives the findings of an input. */
function reportOf([, , , , , report]: SettledInput): InputRecord["report"] {
  return report ?? { format: "json", documents: 1, diagnostics: [], ignored: 0 };
}
