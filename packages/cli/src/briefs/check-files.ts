import { settingsFinder } from "../config/settings-finder.ts";
import type { Io } from "../io.ts";
import { checkInput, type CheckOptions } from "../checking/check-input.ts";
import type { CheckedFile } from "../checking/checked-file.ts";
import { findSources } from "../inputs/find-sources.ts";
import { isNdjson } from "../inputs/is-ndjson.ts";
import type { SourceFailure } from "../inputs/source.ts";

/** What the inputs of a command turn out to be, one after the other. */
export interface CheckedFiles {
  /** Begins to check. `onProgress` is called now and then, if the run may be long. */
  readonly check: (
    onProgress?: (soFar: CheckedSoFar) => void,
  ) => AsyncIterable<CheckedFile | SourceFailure>;
  /** How many inputs there are. */
  readonly total: number;
  /** Whether there are many inputs, or one that may be long. */
  readonly mayTakeLong: boolean;
  readonly passedOver: number;
}

/** How far a run has come. */
export interface CheckedSoFar {
  readonly files: number;
  readonly articles: number;
}

export interface CheckFilesOptions extends CheckOptions {
  /** How many threads check. Decided by the run if undefined. */
  readonly jobs?: number | undefined;
}

/** Inputs up to which nothing is loaded that cares for many. */
const few = 20;

/** Reads and checks every input, and keeps only what was found. One that cannot be read does not hide the others. */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
  io: Io,
): Promise<CheckedFiles> {
  const { jobs, ...checkOptions } = options;
  const findSettings = settingsFinder(options, io.cwd);
  const { names, failures, passedOver } = await findSources(paths, io.cwd, options, findSettings);
  const mayTakeLong =
    names.length > few || jobs !== undefined || names.some((name) => isNdjson(name, options));
  async function* check(
    onProgress?: (soFar: CheckedSoFar) => void,
  ): AsyncGenerator<CheckedFile | SourceFailure> {
    yield* failures;
    if (!mayTakeLong) {
      for (const name of names) yield await checkInput(name, options, io, findSettings);
      return;
    }
    const { checkBulk } = await import("./bulk/check-bulk.ts");
    const context = { options: checkOptions, io, findSettings };
    yield* checkBulk(names, context, { jobs, onProgress });
  }
  return { check, total: names.length, mayTakeLong, passedOver };
}
