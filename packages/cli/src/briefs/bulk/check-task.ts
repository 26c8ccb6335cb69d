import { dirname, resolve } from "node:path";
import { checkInput, type CheckOptions } from "../../checking/check-input.ts";
import type { CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import { openInput, type InputContext } from "../../inputs/open-input.ts";
import type { Source, UnreadableInput } from "../../inputs/source.ts";
import { formatByName, readableFormats } from "../../listed-formats.ts";

/** A piece of a run. It is plain data, so that it can go to another thread. */
export type CheckTask =
  | { readonly kind: "files"; readonly names: readonly string[] }
  /** Whole lines of ndjson. `path` is the name of the file, relative to the working directory. */
  | { readonly kind: "lines"; readonly path: string; readonly source: Source };

/** What came of a task, in its order; plain data too. */
export type CheckResult = readonly (CheckedFile | UnreadableInput)[];

/** Does a task. */
export async function checkTask(
  task: CheckTask,
  context: InputContext<CheckOptions>,
): Promise<CheckResult> {
  const { options, io, findSettings } = context;
  const results: (CheckedFile | UnreadableInput)[] = [];
  if (task.kind === "files") {
    for (const name of task.names) {
      const opened = await openInput(name, context);
      results.push(!opened.ok ? opened : findingsOf(await checkInput(opened, options)));
    }
    return results;
  }
  const format = await formatByName("ndjson", readableFormats).load();
  const settings = await findSettings(dirname(resolve(io.cwd, task.path)));
  return [
    findingsOf(await checkInput({ ok: true, source: task.source, format, settings }, options)),
  ];
}

/** Keeps the findings of a source without its text and articles, which a long run cannot keep and another thread cannot send. */
function findingsOf(checked: CheckedSource | UnreadableInput): CheckedFile | UnreadableInput {
  if (!checked.ok) return checked;
  const { name, format, documents, diagnostics, ignored } = checked;
  return { ok: true, name, format, documents, diagnostics, ignored };
}
