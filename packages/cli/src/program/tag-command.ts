import { Option, type Command } from "commander";
import type { TagOptions } from "../commands/tag.ts";
import {
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  colorOption,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `tag`. */
export function addTagCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("tag")
    .summary("propose minerals, places and figures")
    .description(
      "Finds the minerals, places, declared organisations and figures that the texts of briefs state, and prints what is not tagged yet as a diff, with the words that speak for each.",
    )
    .argument("[paths...]", "files, folders, patterns or -")
    .option("--write", "add them to the files; beside a plain text, as NAME.brief.yaml")
    .option("--relations", "print relations that may be stated, too; they are never written")
    .addOption(
      new Option("--json", "print the proposals for programs, without a diff").conflicts("write"),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command);
  addColorOptions(command)
    .addHelpText("after", tagExamples)
    .action(async (paths: string[], options: TagOptions, self: Command) => {
      const { tag } = await import("../commands/tag.ts");
      setExitCode(await tag(paths, { ...options, color: colorOption(self) }, io));
    });
}

const tagExamples = `
Examples:
  mineral-brief tag briefs/
  mineral-brief tag brief.yaml --write
  mineral-brief tag summary.txt --write --relations

Exit codes: 0 nothing to add, or all is written; 1 tags to add, or an error in a brief; 2 wrong usage or nothing readable.`;
