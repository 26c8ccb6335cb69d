import type { HouseRule } from "../config/house-rules.ts";
import { noteNotRun, settingsFinder } from "../config/settings-finder.ts";
import type { SettingsFinder } from "../config/settings.ts";
import { checkInput, type CheckOptions } from "../checking/check-input.ts";
import type { CheckedFile, CheckedSource } from "../checking/checked-file.ts";
import { findSources } from "../inputs/find-sources.ts";
import { isNdjson } from "../inputs/input-options.ts";
import { openInput, type InputContext, type OpenedInput } from "../inputs/open-input.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import type { CheckedPart, InputPart, Reuse } from "./read-parts.ts";
import { Turns } from "../turns.ts";
import { repeatFinder } from "./repeats/repeat-finder.ts";
import type { Reopen } from "./repeats/repeated-articles.ts";

/** The checked inputs of a command. */
export interface CheckedBriefs<Checked extends CheckedFile> {
  /** Reads and checks each input when it is requested, in the order typed. An input that cannot be read does not stop the others. */
  readonly inputs: AsyncIterable<Checked | UnreadableInput>;
  /** How many files in folders and patterns are skipped, because their name is not that of a brief or they are ignored. */
  readonly skipped: number;
  /** The project's rules, by code. Complete when the last input is checked. */
  readonly houseRules: ReadonlyMap<string, HouseRule>;
}

export interface CheckBriefsOptions extends CheckOptions {
  /** How many threads check. If undefined, the run decides. */
  readonly jobs?: number | undefined;
  /** Aborts the run: `inputs` then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Says which files an earlier run wrote: they are not counted as skipped. */
  readonly isOwnOutput?: ((name: string) => boolean) | undefined;
  /** Whether articles with the same id are found: true if undefined. Commands that write report them with what they write. */
  readonly compareIds?: boolean | undefined;
}

/** With at most this many inputs, the code for long runs is not loaded. */
const shortRunLimit = 20;

/**
 * Finds the briefs at `paths` and checks each: read, detect the format, parse, validate, lint, locate,
 * apply severities and ignores. Every command reads its briefs this way.
 *
 * Keeps only the findings. So many files can be checked on several threads, and a large NDJSON file in
 * pieces, with little memory. Throws UsageError if a config or an ignore file cannot be used.
 */
export async function checkBriefs(
  paths: readonly string[],
  options: CheckBriefsOptions,
  io: Io,
): Promise<CheckedBriefs<CheckedFile>> {
  const { jobs, signal } = options;
  const { names, failures, skipped, houseRules, context } = await findBriefs(paths, options, io);
  const isLongRun =
    names.length > shortRunLimit ||
    jobs !== undefined ||
    names.some((name) => isNdjson(name, options));
  async function* check(): AsyncGenerator<CheckedFile | UnreadableInput> {
    yield* failures;
    if (!isLongRun) return yield* checkInTurn(names, context, options);
    const { checkBulk } = await import("./bulk/check-bulk.ts");
    yield* checkBulk(names, context, { jobs, signal });
  }
  return { inputs: check(), skipped, houseRules };
}

/** Like `checkBriefs`, but also keeps the text and the articles of each input, for commands that write them. */
export async function checkBriefsWithArticles(
  paths: readonly string[],
  options: Omit<CheckBriefsOptions, "jobs">,
  io: Io,
): Promise<CheckedBriefs<CheckedSource>> {
  const { names, failures, skipped, houseRules, context } = await findBriefs(paths, options, io);
  async function* check(): AsyncGenerator<CheckedSource | UnreadableInput> {
    yield* failures;
    yield* checkInTurn(names, context, options);
  }
  return { inputs: check(), skipped, houseRules };
}

/** Like `checkBriefsWithArticles`, but checks a part only when asked to, and reads NDJSON by its lines. */
export async function readBriefs(
  paths: readonly string[],
  options: Omit<CheckBriefsOptions, "jobs">,
  io: Io,
  reuse?: Reuse,
): Promise<{
  readonly parts: AsyncIterable<InputPart | CheckedPart | UnreadableInput>;
  readonly skipped: number;
  readonly context: InputContext<CheckOptions>;
}> {
  const { names, failures, skipped, context } = await findBriefs(paths, options, io);
  async function* read(): AsyncGenerator<InputPart | CheckedPart | UnreadableInput> {
    yield* failures;
    const { readParts } = await import("./read-parts.ts");
    yield* readParts(names, context, { signal: options.signal, reuse });
  }
  return { parts: read(), skipped, context };
}

interface FoundBriefs {
  readonly names: readonly string[];
  readonly failures: readonly UnreadableInput[];
  readonly skipped: number;
  readonly houseRules: ReadonlyMap<string, HouseRule>;
  readonly context: InputContext<CheckOptions>;
}

async function findBriefs(
  paths: readonly string[],
  options: CheckBriefsOptions,
  io: Io,
): Promise<FoundBriefs> {
  const find = settingsFinder(options, io.cwd, noteNotRun(io));
  const houseRules = new Map<string, HouseRule>();
  const findSettings: SettingsFinder = async (folder) => {
    const settings = await find(folder);
    for (const rule of settings.houseRules) houseRules.set(rule.code, rule);
    return settings;
  };
  const { jobs: _, signal: __, compareIds: ___, isOwnOutput, ...checkOptions } = options;
  const { names, failures, skipped } = await findSources(
    paths,
    io.cwd,
    options,
    findSettings,
    isOwnOutput,
  );
  const context = { options: checkOptions, io, findSettings };
  return { names, failures, skipped, houseRules, context };
}

async function* checkInTurn(
  names: readonly string[],
  context: InputContext<CheckOptions>,
  { signal, compareIds = true }: Pick<CheckBriefsOptions, "signal" | "compareIds">,
): AsyncGenerator<CheckedSource | UnreadableInput> {
  const turns = new Turns(signal);
  const findRepeats = repeatFinder({ ...context.options, compareIds });
  let checked = 0;
  for (const name of names) {
    await turns.take();
    const opened = await openInput(name, context);
    yield !opened.ok
      ? opened
      : await findRepeats(
          await checkInput(opened, context.options),
          // Standard input cannot be read again. Any other text is not kept.
          name === "-" ? keep(opened) : reopener(name, context),
        );
    checked++;
    context.io.progress?.show(
      () => `checked ${formatCount(checked)} of ${formatCount(names.length)} files`,
    );
  }
}

function keep(input: OpenedInput): Reopen {
  return async () => input;
}

function reopener(name: string, context: InputContext<CheckOptions>): Reopen {
  return () => openInput(name, context);
}
