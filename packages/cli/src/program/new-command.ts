import { Option, type Command } from "commander";
import { writableFormats } from "@mineral-brief/formats/listed-formats";
import type { NewOptions } from "../commands/new.ts";
import { starterFormatNames } from "../starter/starter-format-names.ts";
import { parseDate } from "./parse-date.ts";
import { addConfigOptions, formatOption, type CommandContext } from "./shared-options.ts";

/** Adds `new`. */
export function addNewCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("new")
    .summary("create a brief from a template")
    .description(
      "Create a complete brief with placeholders, and print its file name. At a terminal, ask for the fields that no option sets. The placeholders start with TODO:, and validate reports them. An existing file is never overwritten.",
    )
    .argument(
      "[path]",
      "a file or a folder; - writes to standard output; by default, a file in the current folder, named by date and headline",
    )
    .addOption(
      formatOption(
        new Option(
          "--to <format>",
          "the format; by default inferred from the file extension, else yaml",
        ),
        starterFormatNames,
        writableFormats,
      ),
    )
    .option("--headline <words>", "the headline")
    .option("--source <name>", "the publisher of the text that the brief summarises")
    .option("--source-url <url>", "the URL of that text")
    .option("--minerals <names>", "the minerals, separated by commas: tungsten,rare-earths")
    .option("--language <tag>", "the language of the insights; by default from the config, else en")
    .addOption(
      new Option(
        "--date <date>",
        "the date of publication, such as 2025-10-24; by default now",
      ).argParser(parseDate),
    )
    .option("--yes", "do not ask questions");
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
