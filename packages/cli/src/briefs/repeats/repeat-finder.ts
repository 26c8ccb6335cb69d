import type { CheckOptions } from "../../checking/check-input.ts";
import type { CheckedFile } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import type { RepeatIndex } from "./repeat-index.ts";
import type { RepeatedArticles, Reopen } from "./repeated-articles.ts";

export interface RepeatOptions extends Pick<CheckOptions, "stated"> {
  /** Whether articles with the same id are found. False for commands that report them with what they write. */
  readonly compareIds: boolean;
}

/** Adds findings to a checked input. `reopen` opens the input again. */
export type FindRepeats = <Checked extends CheckedFile>(
  file: Checked | UnreadableInput,
  reopen: Reopen,
) => Promise<Checked | UnreadableInput>;

/**
 * Makes a function that adds to each file of a run the findings about what an earlier brief has too: its id, or an insight.
 * Call it in the order of the files, each time after the call before it is done. Loads nothing for a single id, and unless
 * the settings compare insights.
 */
export function repeatFinder(options: RepeatOptions): FindRepeats {
  let insights: RepeatIndex | undefined;
  let articles: RepeatedArticles | undefined;
  let only: { readonly file: CheckedFile; readonly reopen: Reopen } | undefined;

  return async (file, reopen) => {
    if (!file.ok) return file;
    const { ids = [] } = file;
    let found = file;
    if (options.compareIds && ids.length > 0) {
      if (articles !== undefined || only !== undefined || ids.length > 1) {
        articles ??= new (await import("./repeated-articles.ts")).RepeatedArticles(options);
        if (only !== undefined) await articles.compare(only.file, only.reopen);
        only = undefined;
        const compared = articles.compare(file, reopen);
        found = compared instanceof Promise ? await compared : compared;
      } else only = { file, reopen };
    }
    if (found.comparable === undefined) return found;
    insights ??= new (await import("./repeat-index.ts")).RepeatIndex();
    return insights.compare(found);
  };
}
