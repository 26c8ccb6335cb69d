import { settingsFinder } from "../config/settings-finder.ts";
import type { Io } from "../io.ts";
import { checkInput, type CheckOptions } from "../checking/check-input.ts";
import type { CheckedSource } from "../checking/check-source.ts";
import { findSources } from "../inputs/find-sources.ts";
import type { SourceFailure } from "../inputs/source.ts";

/** What the inputs of a command turn out to be, one after the other. */
export interface CheckedInputs {
  readonly inputs: AsyncIterable<CheckedSource | SourceFailure>;
  readonly passedOver: number;
}

/** Reads and checks every input in turn. One that cannot be read does not hide the others. */
export async function checkAll(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<CheckedInputs> {
  const findSettings = settingsFinder(options, io.cwd);
  const { names, failures, passedOver } = await findSources(paths, io.cwd, options, findSettings);
  async function* check(): AsyncGenerator<CheckedSource | SourceFailure> {
    yield* failures;
    for (const name of names) yield await checkInput(name, options, io, findSettings);
  }
  return { inputs: check(), passedOver };
}
