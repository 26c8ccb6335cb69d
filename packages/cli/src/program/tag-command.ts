import { Option, type Command } from "commander";
import type { TagOptions } from "../commands/tag.ts";
import {
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `tag`. */
export function addTagCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("tag")
    .summary("propose missing tags")
    .description(
      "Find the minerals, places, organisations and figures in the texts of briefs. Print each missing tag with the words that it is based on, and on a terminal also a diff.",
    )
    .argument("[paths...]", "files, folders or glob patterns; - reads standard input")
    .option(
      "--write",
      "write the tags to the files; for a plain text, to NAME.brief.yaml next to it",
    )
    .option("--relations", "also print possible relations; they are never written")
    .addOption(
      new Option("--json", "print the proposals as JSON, without a diff").conflicts("write"),
    )
    .addOption(
      new Option("--diff", "print the diff in a pipe or a file, too").conflicts([
        "write",
        "json",
        "summary",
      ]),
    )
    .addOption(
      new Option("--summary", "print only how many tags are missing").conflicts(["write", "json"]),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command);
  addColorOptions(command)
    .addHelpText("after", tagExamples)
    .action(async (paths: string[], options: TagOptions) => {
      const { tag } = await import("../commands/tag.ts");
      setExitCode(await tag(paths, options, io));
    });
}

const tagExamples = `
Examples:
  mineral-brief tag briefs/
  mineral-brief tag briefs/ --summary
  mineral-brief tag tungsten.brief.yaml --diff > tags.patch
  mineral-brief tag tungsten.brief.yaml --write
  mineral-brief tag summary.txt --write --relations

Exit codes:
  0  no missing tags, or all tags were written
  1  missing tags that were not written, or an error in a brief
  2  wrong usage, an unreadable input, or nothing to check`;
