import { endOfLine } from "@mineral-brief/schema/internal";
import { firstPosition } from "@mineral-brief/formats/internal";
import { checkInput, type CheckOptions } from "../../checking/check-input.ts";
import type { ArticleId, CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import { openInput, settingsFor, type InputContext } from "../../inputs/open-input.ts";
import type { Source, UnreadableInput } from "../../inputs/source.ts";
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
  const { options } = context;
  const results: (CheckedFile | UnreadableInput)[] = [];
  if (task.kind === "files") {
    for (const name of task.names) {
      await turns?.take();
      const opened = await openInput(name, context);
      const checked = opened.ok ? await checkInput(opened, options) : opened;
      // Standard input cannot be read again. It is checked on the main thread.
      results.push(name === "-" ? checked : withoutText(checked));
    }
    return results;
  }
  const { ndjson: format } = await import("@mineral-brief/formats/ndjson");
  const settings = await settingsFor(task.path, context);
  const checked = await checkInput({ ok: true, source: task.source, format, settings }, options);
  return [withoutText(checked.ok ? { ...checked, ids: withLines(checked) } : checked)];
}

/** Adds the line of each article to its id. */
function withLines({ ids, documents, articles, source }: CheckedSource): CheckedSource["ids"] {
  if (ids === undefined || ids.length === 0) return ids;
  const { text, start = firstPosition } = source;
  const lines: number[] = [];
  let line = start.line;
  for (let at = 0; at < text.length; line++) {
    const end = endOfLine(text, at);
    if (!isBlank(text, at, end)) lines.push(line);
    at = end + 1;
  }
  // A broken line may have no article.
  if (lines.length === documents)
    return ids.map(({ id, document }): ArticleId => ({ id, document, line: lines[document]! }));
  const lineOf = new Map(
    articles.map(({ index = 0, document }) => [index, document.locate([], "value").start.line]),
  );
  return ids.map(({ id, document }): ArticleId => ({ id, document, line: lineOf.get(document)! }));
}

function isBlank(text: string, start: number, end: number): boolean {
  // The first character of most lines is a brace.
  return text[start] !== "{" && text.slice(start, end).trim() === "";
}

/** Drops the text and the articles of a source: they would fill the memory of a long run, and a worker thread cannot send them. */
function withoutText(checked: CheckedSource | UnreadableInput): CheckedFile | UnreadableInput {
  if (!checked.ok) return checked;
  const { name, format, documents, diagnostics, ignored, ids, comparable, missing } = checked;
  return { ok: true, name, format, documents, diagnostics, ignored, ids, comparable, missing };
}
