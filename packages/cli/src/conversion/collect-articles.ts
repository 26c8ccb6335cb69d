import { resolve } from "node:path";
import type { WritableFormat } from "@mineral-brief/formats";
import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { usageErrorFor } from "../errors.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { readManifest } from "../outputs/manifest.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { applyDefaults } from "./apply-defaults.ts";
import { mayBeWritten } from "./gate.ts";

/** The options of a conversion that decide what goes into it. */
export interface CollectOptions extends FindingOptions {
  /** Whether briefs with errors that a rule found are written in every format. False if undefined. */
  readonly allowErrors?: boolean | undefined;
}

/** Where a conversion goes. */
export interface Destination {
  readonly format: WritableFormat;
  readonly target: OutputTarget;
}

/** The checked inputs of a conversion. */
export interface CollectedArticles {
  /** With all findings, and the articles that may be written. These are filled in with what the config knows. */
  readonly sources: readonly CheckedSource[];
  readonly failures: readonly UnreadableInput[];
  readonly skipped: number;
  /** How many articles are omitted because a rule found an error in them. */
  readonly omitted: number;
  /** In how many articles each field was filled in. */
  readonly filled: ReadonlyMap<string, number>;
}

/**
 * Reads and checks the inputs of a conversion.
 *
 * A file that an earlier run wrote into the target folder is an input only if it is named: otherwise
 * `convert . -o out/` would convert its own output.
 */
export async function collectArticles(
  paths: readonly string[],
  options: CollectOptions,
  destination: Destination,
  io: Io,
): Promise<CollectedArticles> {
  const { inputs, skipped } = await checkBriefsWithArticles(paths, options, io);
  const written = writtenBefore(destination.target);
  for (const path of paths) written.delete(resolve(io.cwd, path));
  const filled = new Map<string, number>();
  const sources: CheckedSource[] = [];
  const failures: UnreadableInput[] = [];
  let omitted = 0;
  let ours = 0;
  for await (const input of inputs) {
    if (written.has(resolve(io.cwd, input.name))) ours++;
    else if (!input.ok) failures.push(input);
    else {
      const allowed = input.articles.filter((checked) =>
        mayBeWritten(checked, destination.format, options.allowErrors ?? false),
      );
      omitted += input.articles.length - allowed.length;
      sources.push(fillIn({ ...input, articles: allowed }, filled));
    }
  }
  return { sources, failures, skipped: skipped + ours, omitted, filled };
}

function writtenBefore(target: OutputTarget): Set<string> {
  if (target.kind !== "folder") return new Set();
  try {
    const files = readManifest(target.path)?.keys() ?? [];
    return new Set([...files].map((file) => resolve(target.path, file)));
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
}

function fillIn(source: CheckedSource, counts: Map<string, number>): CheckedSource {
  const articles = source.articles.map((checked) => {
    const { article, filled } = applyDefaults(
      checked.article,
      source.config,
      checked.languageIsGuessed,
    );
    for (const field of filled) counts.set(field, (counts.get(field) ?? 0) + 1);
    return { ...checked, article };
  });
  return { ...source, articles };
}
