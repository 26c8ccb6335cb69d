import type { CheckedFile } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import type { RepeatIndex } from "./repeat-index.ts";

/**
 * Makes a function that adds to each file of a run the findings about insights that an earlier brief has too. Call it in
 * the order of the files. Loads nothing unless the settings turn the code on.
 */
export function repeatFinder(): <Checked extends CheckedFile>(
  file: Checked | UnreadableInput,
) => Promise<Checked | UnreadableInput> {
  let index: Promise<RepeatIndex> | undefined;
  return async (file) => {
    if (!file.ok || file.comparable === undefined) return file;
    index ??= import("./repeat-index.ts").then((module) => new module.RepeatIndex());
    return (await index).compare(file);
  };
}
