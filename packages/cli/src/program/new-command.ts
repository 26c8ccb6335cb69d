import { Option, type Command } from "commander";
import type { NewOptions } from "../commands/new.ts";
import { starterFormatNames } from "../starter/starter-format-names.ts";
import { addConfigOptions, type CommandContext } from "./shared-options.ts";

/** Adds `new`. */
export function addNewCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("new")
    .summary("write a starter brief")
    .description(
      "Writes a starter brief and prints its name. At a terminal it asks for what no option says; what stays open is a placeholder that validate finds. Never overwrites a file.",
    )
    .argument(
      "[path]",
      "the file to write, or a folder; by default one named by date and headline here; - is standard output",
    )
    .addOption(
      new Option("--to <format>", "the format; by default that of the name, else yaml").choices(
        starterFormatNames,
      ),
    )
    .option("--headline <words>", "what has happened, in one line")
    .option("--source <name>", "who published what the brief sums up")
    .option("--source-url <url>", "where that stands")
    .option("--minerals <names>", "what it is about, between commas: tungsten,rare-earths")
    .option("--language <tag>", "the language of the insights; by default the config's, else en")
    .option("--date <date>", "when it is published, such as 2025-10-24; by default now")
    .option("--yes", "ask nothing");
  addConfigOptions(command)
    .addHelpText("after", newExamples)
    .action(async (path: string | undefined, options: NewOptions) => {
      const { newBrief } = await import("../commands/new.ts");
      setExitCode(await newBrief(path, options, io));
    });
}

const newExamples = `
Examples:
  mineral-brief new
  mineral-brief new tungsten.brief.md
  mineral-brief new --yes --headline "Tungsten prices rise" --minerals tungsten`;
