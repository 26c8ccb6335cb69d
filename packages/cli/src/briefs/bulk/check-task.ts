import { dirname, resolve } from "node:path";
import type { SettingsFinder } from "../../config/settings.ts";
import type { Io } from "../../io.ts";
import {
  checkAndOffer,
  checkInput,
  rulesWith,
  type CheckOptions,
} from "../../checking/check-input.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import { formatByName, readableFormats } from "../../listed-formats.ts";
import type { Source, SourceFailure } from "../../inputs/source.ts";

/** A piece of a run. It is plain data, so that it can go to another thread. */
export type CheckTask =
  | { readonly kind: "files"; readonly names: readonly string[] }
  /** Whole lines of ndjson. `path` is the name of the file, relative to the working directory. */
  | { readonly kind: "lines"; readonly path: string; readonly source: Source };

/** What came of a task, in its order; plain data too. */
export type CheckResult = readonly (CheckedFile | SourceFailure)[];

/** What every task of a run, or of a thread, is done with. */
export interface CheckContext {
  readonly options: CheckOptions;
  readonly io: Io;
  readonly findSettings: SettingsFinder;
}

/** Does a task. */
export async function checkTask(
  task: CheckTask,
  { options, io, findSettings }: CheckContext,
): Promise<CheckResult> {
  const results: (CheckedFile | SourceFailure)[] = [];
  if (task.kind === "files") {
    for (const name of task.names) {
      const checked = await checkInput(name, options, io, findSettings);
      results.push("message" in checked ? checked : withoutArticles(checked));
    }
    return results;
  }
  const format = await formatByName("ndjson", readableFormats).load();
  const settings = await findSettings(dirname(resolve(io.cwd, task.path)));
  const lint = options.lint ? rulesWith(settings) : undefined;
  const checked = await checkAndOffer(
    { source: task.source, format, checks: { lint, settings } },
    options,
  );
  return ["message" in checked ? checked : withoutArticles(checked)];
}

/** What is found in a file without the file itself, which a long run could not keep and another thread could not send. */
function withoutArticles({
  name,
  format,
  documents,
  diagnostics,
  ignored,
}: CheckedFile): CheckedFile {
  return { name, format, documents, diagnostics, ignored };
}
