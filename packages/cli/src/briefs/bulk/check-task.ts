import { dirname, resolve } from "node:path";
import { checkInput, checkText, type CheckContext } from "../../checking/check-input.ts";
import type { CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import { formatByName, readableFormats } from "../../listed-formats.ts";
import type { Source, SourceFailure } from "../../inputs/source.ts";

/** A piece of a run. It is plain data, so that it can go to another thread. */
export type CheckTask =
  | { readonly kind: "files"; readonly names: readonly string[] }
  /** Whole lines of ndjson. `path` is the name of the file, relative to the working directory. */
  | { readonly kind: "lines"; readonly path: string; readonly source: Source };

/** What came of a task, in its order; plain data too. */
export type CheckResult = readonly (CheckedFile | SourceFailure)[];

/** Does a task. */
export async function checkTask(task: CheckTask, context: CheckContext): Promise<CheckResult> {
  const results: (CheckedFile | SourceFailure)[] = [];
  if (task.kind === "files") {
    for (const name of task.names) results.push(findingsOf(await checkInput(name, context)));
    return results;
  }
  const { options, io, findSettings } = context;
  const format = await formatByName("ndjson", readableFormats).load();
  const settings = await findSettings(dirname(resolve(io.cwd, task.path)));
  return [findingsOf(await checkText(task.source, format, settings, options))];
}

/** Keeps the findings of a source without its text and articles, which a long run cannot keep and another thread cannot send. */
function findingsOf(checked: CheckedSource | SourceFailure): CheckedFile | SourceFailure {
  if ("message" in checked) return checked;
  const { name, format, documents, diagnostics, ignored } = checked;
  return { name, format, documents, diagnostics, ignored };
}
