import { resolve } from "node:path";
import type { WritableFormat } from "@mineral-brief/formats";
import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import type { StatedFields } from "../checking/check-input.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { usageErrorFor } from "../errors.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { readManifest } from "../outputs/manifest.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { applyDefaults, countFilled, type ZonedDates } from "./apply-defaults.ts";
import { mayBeWritten } from "./may-be-written.ts";

/** The options that decide which articles a conversion includes. */
export interface CollectOptions extends FindingOptions, StatedFields {
  /** Whether briefs with rule errors are written in every format. False if undefined. */
  readonly allowErrors?: boolean | undefined;
  /**
   * The time zone of days, and of times without an offset, for articles without `timeZone`. An IANA name. If undefined, that
   * of the config of each article.
   */
  readonly timeZone?: string | undefined;
  /** Whether the time zone that the config sets for a source comes before `timeZone`. False if undefined. */
  readonly prefersSourceZones?: boolean | undefined;
  /** Whether a text without an article is no error. False if undefined. */
  readonly allowEmpty?: boolean | undefined;
}

/** The output of a conversion. */
export interface Destination {
  readonly format: WritableFormat;
  readonly target: OutputTarget;
}

/** The checked inputs of a conversion. */
export interface CollectedArticles {
  /** With all findings. Holds only the articles that may be written, with the defaults of the config. */
  readonly sources: readonly CheckedSource[];
  readonly failures: readonly UnreadableInput[];
  readonly skipped: number;
  /** How many files of an earlier run are skipped. */
  readonly skippedOutputs: number;
  /** How many articles are omitted because of rule errors. */
  readonly omitted: number;
  /** In how many articles each field was filled in. */
  readonly filled: ReadonlyMap<string, number>;
}

/**
 * Reads and checks the inputs of a conversion.
 *
 * Skips files that an earlier run wrote into the target folder, unless `paths` names them. Otherwise
 * `convert . -o out/` would convert its own output.
 */
export async function collectArticles(
  paths: readonly string[],
  options: CollectOptions,
  destination: Destination,
  io: Io,
): Promise<CollectedArticles> {
  const { inputs, skipped } = await checkBriefsWithArticles(
    paths,
    { ...options, stated: statedIn(options), compareIds: false },
    io,
  );
  const ownOutputs = earlierOutputs(destination.target);
  for (const path of paths) ownOutputs.delete(resolve(io.cwd, path));
  const filled = new Map<string, number>();
  const sources: CheckedSource[] = [];
  const failures: UnreadableInput[] = [];
  const isZoned = destination.format.needsOffset === true && options.timeZone !== undefined;
  const zonedDates = isZoned ? "none" : "times";
  let omitted = 0;
  let skippedOutputs = 0;
  for await (const input of inputs) {
    if (ownOutputs.has(resolve(io.cwd, input.name))) skippedOutputs++;
    else if (!input.ok) failures.push(input);
    else {
      const allowed = input.articles.filter((checked) =>
        mayBeWritten(checked, destination.format, options.allowErrors ?? false),
      );
      omitted += input.articles.length - allowed.length;
      sources.push(fillIn({ ...input, articles: allowed }, filled, zonedDates));
    }
  }
  return { sources, failures, skipped, skippedOutputs, omitted, filled };
}

/** Selects what the run knows about texts that do not state everything. */
export function statedIn({ headline, source, date }: StatedFields): StatedFields {
  return { headline, source, date };
}

/** The files that earlier runs wrote into the folder, as absolute paths. */
export function earlierOutputs(target: OutputTarget): Set<string> {
  if (target.kind !== "folder") return new Set();
  try {
    const files = readManifest(target.path)?.keys() ?? [];
    return new Set([...files].map((file) => resolve(target.path, file)));
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
}

function fillIn(
  source: CheckedSource,
  counts: Map<string, number>,
  zonedDates: ZonedDates,
): CheckedSource {
  const articles = source.articles.map((checked) => {
    const { article, filled, defaultTimeZone } = applyDefaults(
      checked.article,
      source.config,
      checked.languageIsGuessed,
      zonedDates,
    );
    countFilled(counts, filled);
    return { ...checked, article, defaultTimeZone };
  });
  return { ...source, articles };
}
