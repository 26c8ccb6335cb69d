import { Option, type Command } from "commander";
import type { ConvertOptions } from "../commands/convert.ts";
import { writableNames } from "../listed-formats.ts";
import { parseTimeZone } from "./parse-time-zone.ts";
import {
  addAllowErrorsOption,
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  colorOption,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `convert`. */
export function addConvertCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("convert")
    .summary("write briefs in another format")
    .description(
      "Converts briefs and reports anything the target format cannot hold. Reports and omits a brief with errors; yaml, markdown and text are written all the same, so that they can be fixed there.",
    )
    .argument("[paths...]", "files, folders, patterns or -")
    .addOption(
      new Option(
        "--to <format>",
        "the format to write; by default that of the output's extension",
      ).choices(writableNames),
    )
    .option(
      "-o, --output <path>",
      "write to a file, or a file an article into a folder (one that exists, or a path that ends in /)",
    )
    .option("--force", "replace files that say something else")
    .option("--tag", "add the minerals, places and figures that the texts state")
    .option("--check-roundtrip", "read again what is written, and fail where it differs")
    .option("--fail-on-loss", "write nothing where the format has no place for a field")
    .addOption(
      new Option(
        "--time-zone <name>",
        "the zone of times without an offset, for feeds and jsonld, where a brief names none",
      ).argParser(parseTimeZone),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command);
  addAllowErrorsOption(command);
  addColorOptions(command)
    .addHelpText("after", convertExamples)
    .action(async (paths: string[], options: ConvertOptions, self: Command) => {
      const { convert } = await import("../commands/convert.ts");
      setExitCode(await convert(paths, { ...options, color: colorOption(self) }, io));
    });
}

const convertExamples = `
Examples:
  mineral-brief convert summary.txt --to json
  mineral-brief convert brief.yaml -o brief.html
  mineral-brief convert briefs/ --to markdown -o out/
  mineral-brief convert briefs/ -o briefs.atom --time-zone Asia/Shanghai`;
