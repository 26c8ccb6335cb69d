import { resolve } from "node:path";
import { usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { applyDefaults } from "./apply-defaults.ts";
import { checkAll } from "../briefs/check-all.ts";
import type { CheckedSource } from "../checking/check-source.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import type { SourceFailure } from "../inputs/source.ts";

/** Everything that was found in the inputs of a conversion. */
export interface CollectedArticles {
  /** Their articles are filled in with what the config knows. */
  readonly sources: readonly CheckedSource[];
  readonly failures: readonly SourceFailure[];
  readonly passedOver: number;
  /** In how many articles each field was filled in. */
  readonly filled: ReadonlyMap<string, number>;
}

/**
 * Reads and checks the inputs of a conversion.
 *
 * What an earlier run has written into the folder that is written to is no input, unless it is named: else
 * `convert . -o out/` would take its own output for further briefs.
 */
export async function collectArticles(
  paths: readonly string[],
  options: InputOptions,
  target: OutputTarget,
  io: Io,
): Promise<CollectedArticles> {
  const { inputs, passedOver } = await checkAll(paths, { ...options, lint: false }, io);
  const written = await writtenBefore(target);
  for (const path of paths) written.delete(resolve(io.cwd, path));
  const filled = new Map<string, number>();
  const sources: CheckedSource[] = [];
  const failures: SourceFailure[] = [];
  let ours = 0;
  for await (const input of inputs) {
    if (written.has(resolve(io.cwd, input.name))) ours++;
    else if ("message" in input) failures.push(input);
    else sources.push(fillIn(input, filled));
  }
  return { sources, failures, passedOver: passedOver + ours, filled };
}

async function writtenBefore(target: OutputTarget): Promise<Set<string>> {
  if (target.kind !== "folder") return new Set();
  const { readManifest } = await import("../outputs/read-manifest.ts");
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
