import { existsSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "@mineral-brief/schema/internal";
import type { OutputFolder } from "./output-folder.ts";
import type { FileStep } from "./plan-folder.ts";

export interface LeftFilesOptions {
  /** What this run writes. */
  readonly steps: readonly FileStep[];
  /** The inputs of which this run has every article: their names for messages, by their names relative to the folder. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The extension, without the dot. */
  readonly extension: string;
}

/**
 * Finds the files of earlier runs whose input has no article for them now, by input: its headline or date was corrected, or
 * the article was removed or replaced. Skips files that do not exist any more. Call it before the steps are executed.
 */
export function leftFiles(
  { path, manifest }: Pick<OutputFolder, "path" | "manifest">,
  { steps, inputs, extension }: LeftFilesOptions,
): ReadonlyMap<string, readonly { readonly file: string }[]> {
  const current = new Set(steps.flatMap(({ file, renamedFrom = file }) => [file, renamedFrom]));
  const ids = new Set(steps.map(({ article }) => article.id));
  const left = [...manifest].flatMap(([file, { from, id, entryId, leadsTo }]) => {
    const input = inputs.get(from);
    const isLeft =
      file.endsWith(`.brief.${extension}`) &&
      !current.has(file) &&
      // An article whose new file name is in use still has this file.
      (id === undefined || !ids.has(id)) &&
      // A page of a site is no file of `convert`.
      entryId === undefined &&
      leadsTo === undefined;
    return input !== undefined && isLeft && existsSync(join(path, file)) ? [{ file, input }] : [];
  });
  return groupBy(left, ({ input }) => input);
}
