import { dirname, resolve } from "node:path";
import { checkInput, type CheckOptions } from "../../checking/check-input.ts";
import type { CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import { openInput, type InputContext } from "../../inputs/open-input.ts";
import type { Source, UnreadableInput } from "../../inputs/source.ts";
import { formatByName, readableFormats } from "../../listed-formats.ts";
import type { Turns } from "../../turns.ts";

/** One unit of work. Plain data, so that it can be sent to a worker thread. */
export type CheckTask =
  | { readonly kind: "files"; readonly names: readonly string[] }
  /** Complete lines of NDJSON. `path` is the file name, relative to the working directory. */
  | { readonly kind: "lines"; readonly path: string; readonly source: Source };

/** The results of a task, in the order of its inputs. Plain data, too. */
export type CheckResult = readonly (CheckedFile | UnreadableInput)[];

/** Runs a task. `turns` yields between its files; a thread of its own needs none. */
export async function checkTask(
  task: CheckTask,
  context: InputContext<CheckOptions>,
  turns?: Turns,
): Promise<CheckResult> {
  const { options, io, findSettings } = context;
  const results: (CheckedFile | UnreadableInput)[] = [];
  if (task.kind === "files") {
    for (const name of task.names) {
      await turns?.take();
      const opened = await openInput(name, context);
      results.push(!opened.ok ? opened : withoutText(await checkInput(opened, options)));
    }
    return results;
  }
  const format = await formatByName("ndjson", readableFormats).load();
  const path = resolve(io.cwd, task.path);
  const settings = (await findSettings(dirname(path))).forFile(path);
  return [
    withoutText(await checkInput({ ok: true, source: task.source, format, settings }, options)),
  ];
}

/** Drops the text and the articles of a source: they would fill the memory of a long run, and a worker thread cannot send them. */
function withoutText(checked: CheckedSource | UnreadableInput): CheckedFile | UnreadableInput {
  if (!checked.ok) return checked;
  const { name, format, documents, diagnostics, ignored, comparable, missing } = checked;
  return { ok: true, name, format, documents, diagnostics, ignored, comparable, missing };
}
