import { checkInput, type CheckOptions } from "../checking/check-input.ts";
import type { CheckedArticle, CheckedFile, CheckedSource } from "../checking/checked-file.ts";
import type { Config } from "../config/config.ts";
import type { Settings } from "../config/settings.ts";
import { isNdjson } from "../inputs/input-options.ts";
import {
  openInput,
  settingsFor,
  type InputContext,
  type OpenedInput,
} from "../inputs/open-input.ts";
import type { Source, UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import { Turns } from "../turns.ts";
import { repeatFinder, type FindRepeats } from "./repeats/repeat-finder.ts";

/** An input, or some lines of a long NDJSON input. It is read, and not checked yet. */
export interface InputPart {
  readonly ok: true;
  readonly source: Source;
  /** The name of the format. */
  readonly format: string;
  readonly settings: Settings;
  /** Whether this is the complete input. */
  readonly isComplete: boolean;
  /** Parts of an input must be checked in order, because their articles are numbered. */
  readonly check: () => Promise<CheckedPart>;
}

/** Takes what an earlier run knows about an input, and returns whether it did. The input is then not read. */
export type Reuse = (name: string, settings: Settings) => Promise<boolean>;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Undefined to read every input. */
  readonly reuse?: Reuse | undefined;
}

/** The articles and findings of a part. */
export interface CheckedPart {
  /** What to report now. A part of NDJSON without findings has nothing to report. */
  readonly reports: readonly (CheckedFile | UnreadableInput)[];
  /** The articles without a syntax or structure error, numbered in the complete input. */
  readonly articles: readonly CheckedArticle[];
  readonly ledger?: CheckedSource["ledger"];
  readonly config: Config;
  /** The bytes of a line that cannot be read. */
  readonly rejected?: Uint8Array | undefined;
}

/** Reads inputs one after the other, and NDJSON by its lines, so that memory does not grow with an input. */
export async function* readParts(
  names: readonly string[],
  context: InputContext<CheckOptions>,
  { signal, reuse }: ReadOptions,
): AsyncGenerator<InputPart | CheckedPart | UnreadableInput> {
  const turns = new Turns(signal);
  const findRepeats = repeatFinder({ ...context.options, compareIds: false });
  const { options, io } = context;
  let read = 0;
  for (const name of names) {
    await turns.take();
    if (isNdjson(name, options) && (await isReadByLines(name, io)))
      yield* readLines(name, context, { turns, findRepeats });
    else if (
      reuse === undefined ||
      name === "-" ||
      !(await reuse(name, await settingsFor(name, context)))
    )
      yield await readFile(name, context, findRepeats);
    read++;
    io.progress?.show(() => `checked ${formatCount(read)} of ${formatCount(names.length)} files`);
  }
}

async function isReadByLines(name: string, io: Io): Promise<boolean> {
  const steps = await import("./bulk/list-steps.ts");
  return steps.isReadByLines(name, io);
}

async function readFile(
  name: string,
  context: InputContext<CheckOptions>,
  findRepeats: FindRepeats,
): Promise<InputPart | UnreadableInput> {
  const opened = await openInput(name, context);
  if (!opened.ok) return opened;
  const { source, settings, format } = opened;
  return {
    ok: true,
    source,
    format: format.name,
    settings,
    isComplete: true,
    async check() {
      const checked = await findRepeats(
        await checkInput(opened, context.options),
        async () => opened,
      );
      const { config } = settings;
      if (!checked.ok) return { reports: [checked], articles: [], config };
      const { articles, ledger } = checked;
      return { reports: [checked], articles, ledger, config };
    },
  };
}

async function* readLines(
  name: string,
  context: InputContext<CheckOptions>,
  { turns, findRepeats }: { readonly turns: Turns; readonly findRepeats: FindRepeats },
): AsyncGenerator<InputPart | CheckedPart> {
  const { lineSteps } = await import("./bulk/list-steps.ts");
  const { options, io } = context;
  const settings = await settingsFor(name, context);
  const { config } = settings;
  const { ndjson: format } = await import("@mineral-brief/formats/ndjson");
  let articlesBefore = 0;
  for await (const { task, finish, rejected } of lineSteps(name, options, io)) {
    await turns.take();
    if (task?.kind !== "lines") {
      yield { reports: finish([]), articles: [], config, rejected };
      continue;
    }
    const { source } = task;
    yield {
      ok: true,
      source,
      format: format.name,
      settings,
      isComplete: false,
      async check() {
        const opened: OpenedInput = { ok: true, source, format, settings };
        const checked = await checkInput(opened, options);
        const reports = finish([await findRepeats(checked, async () => opened)]);
        if (!checked.ok) return { reports, articles: [], config };
        const before = articlesBefore;
        articlesBefore += checked.documents;
        // The only article of an input has no number.
        const isAlone = before === 0 && checked.documents === 1;
        const articles = isAlone
          ? checked.articles
          : checked.articles.map((article) => ({
              ...article,
              index: before + (article.index ?? 0),
            }));
        return { reports, articles, config };
      },
    };
  }
}
