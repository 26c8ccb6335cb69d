import type { Command } from "commander";
import { UsageError } from "../errors.ts";

/** What to write after an option, by the name of its value in the help. */
const expected: Readonly<Record<string, string>> = {
  file: "a file",
  folder: "a folder",
  path: "a file or a folder",
};

/**
 * Throws UsageError if an option that names a file or a folder is empty, as of an unset variable of a shell. An empty
 * path would mean the current folder.
 */
export function refuseEmptyPaths(command: Command): void {
  const values = command.opts<Record<string, unknown>>();
  for (const option of command.options) {
    const [, name = ""] = /<(.+)>/.exec(option.flags) ?? [];
    if (!Object.hasOwn(expected, name)) continue;
    const value = values[option.attributeName()];
    if ([value].flat().includes(""))
      throw new UsageError(
        `${option.short ?? option.long} is empty; write ${expected[name]} after it`,
      );
  }
}
