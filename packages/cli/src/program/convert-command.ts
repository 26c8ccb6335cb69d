import { Option, type Command } from "commander";
import type { ConvertOptions } from "../commands/convert.ts";
import { parseDate } from "./parse-date.ts";
import { parseTimeZone } from "./parse-time-zone.ts";
import { parseTitle } from "./parse-title.ts";
import {
  addAllowEmptyOption,
  addAllowErrorsOption,
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  outputOption,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `convert`. */
export function addConvertCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("convert")
    .summary("convert briefs to another format")
    .description(
      "Convert briefs, and report everything that the output format cannot hold. Briefs with errors are reported and omitted. In yaml, markdown and text, briefs with rule errors are written, so that you can fix them there.",
    )
    .argument("[paths...]", "files, folders or glob patterns; - reads standard input")
    .addOption(
      outputOption(
        new Option(
          "--to <format>",
          "the output format; by default inferred from the extension of the output file",
        ),
      ),
    )
    .option(
      "-o, --output <path>",
      "write to a file, or one file per article into a folder (an existing folder, or a path that ends with /)",
    )
    .option("--force", "overwrite existing files")
    .option("--tag", "add tags for the minerals, places, organisations and figures in the texts")
    .option(
      "--ledger",
      "print how each part of a plain text was read, and a grade for each article",
    )
    .option("--check-roundtrip", "read the output back, and exit with 1 if it differs")
    .option("--fail-on-loss", "write nothing if the output format cannot hold a field")
    .option(
      "--headline <text>",
      "the headline of a plain text that has none, or only a guessed one",
    )
    .addOption(
      new Option(
        "--title <words>",
        "the title of a feed, or the subject of a newsletter",
      ).argParser(parseTitle),
    )
    .option("--source <name>", "the name of the source of a plain text that names none")
    .addOption(
      new Option(
        "--date <date>",
        "the publication date of a plain text that has none, such as 2025-10-24",
      ).argParser(parseDate),
    )
    .addOption(
      new Option(
        "--time-zone <name>",
        "the time zone of times without an offset, if the brief has none; for feeds and jsonld",
      ).argParser(parseTimeZone),
    );
  command.option("--rejects <file>", "write the lines of NDJSON inputs that are omitted to a file");
  addAllowEmptyOption(addInputOptions(command));
  addSettingsOptions(command);
  addFindingOptions(command);
  addAllowErrorsOption(command).option(
    "--no-lint",
    "check only syntax and structure; for briefs that `validate` has checked",
  );
  addColorOptions(command)
    .addHelpText("after", convertExamples)
    .action(async (paths: string[], options: ConvertOptions) => {
      const { convert } = await import("../commands/convert.ts");
      setExitCode(await convert(paths, options, io));
    });
}

const convertExamples = `
Examples:
  mineral-brief convert summary.txt --to json
  mineral-brief convert tungsten.brief.yaml -o brief.html
  mineral-brief convert briefs/ --to markdown -o out/
  mineral-brief convert briefs/ -o briefs.atom --time-zone Asia/Shanghai
  mineral-brief convert briefs/ -o week-48.email.html --title "Tungsten desk, week 48"

Exit codes:
  0  no errors
  1  an error in a brief, too many warnings, or an output that was not written
  2  wrong usage, an unreadable input, or nothing to check`;
