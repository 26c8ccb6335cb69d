import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { ConvertOptions } from "./commands/convert.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { formatNames } from "./pipeline/listed-formats.ts";
import { reporterNames } from "./reporters/reporter-names.ts";

export { processIo } from "./io.ts";

/**
 * Runs a command line and gives its exit code: 0 no error, 1 an error in a document or too many
 * warnings, 2 wrong usage or an input that cannot be read.
 *
 * Never exits the process. Throws only what is a fault of ours.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = describeProgram(io, (exitCode) => (code = exitCode));
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    // Commander has already printed its help or its complaint.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`error: ${error.message}\n`);
    return 2;
  }
}

function describeProgram(io: Io, end: (code: number) => void): Command {
  const program = new Command("mineral-brief")
    .description(
      "Checks and converts mineral briefs: short, cited articles on the geopolitics of critical minerals.",
    )
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showSuggestionAfterError()
    .exitOverride();

  const from = new Option("--from <format>", "read every input as this format").choices(
    formatNames,
  );
  const stdinFilename = new Option(
    "--stdin-filename <name>",
    "name standard input, for messages and to tell its format",
  );
  const color = [
    new Option("--color", "colour the output"),
    new Option("--no-color", "do not colour the output"),
  ];
  const notes = new Option("--notes", "show notes one by one, not as a count");

  program
    .command("validate")
    .summary("check briefs")
    .description(
      "Checks that briefs are whole and well formed. A folder gives its files named *.brief.*; - is standard input.",
    )
    .argument("[paths...]", "files, folders, patterns or -")
    .addOption(from)
    .addOption(stdinFilename)
    .addOption(
      new Option("--reporter <name>", "how to print findings")
        .choices(reporterNames)
        .default(reporterNames[0]),
    )
    .addOption(
      new Option("--max-warnings <number>", "fail above this many warnings").argParser(readNumber),
    )
    .addOption(notes)
    .addOption(color[0]!)
    .addOption(color[1]!)
    .addHelpText("after", validateExamples)
    .action(async (paths: string[], options: ValidateOptions, command: Command) => {
      const { validate } = await import("./commands/validate.ts");
      end(await validate(paths, { ...options, color: chosenColor(command) }, io));
    });

  program
    .command("convert")
    .summary("write briefs in another format")
    .description(
      "Converts briefs. What a format cannot hold is named; a brief with an error is reported and left out.",
    )
    .argument("[paths...]", "files, folders, patterns or -")
    .addOption(
      new Option(
        "--to <format>",
        "the format to write; by default that of the output's extension",
      ).choices(formatNames),
    )
    .option(
      "-o, --output <path>",
      "write to a file, or a file an article into a folder (a path that ends in /)",
    )
    .option("--force", "replace files that say something else")
    .addOption(from)
    .addOption(stdinFilename)
    .addOption(notes)
    .addOption(color[0]!)
    .addOption(color[1]!)
    .addHelpText("after", convertExamples)
    .action(async (paths: string[], options: ConvertOptions, command: Command) => {
      const { convert } = await import("./commands/convert.ts");
      end(await convert(paths, { ...options, color: chosenColor(command) }, io));
    });

  return program;
}

/** Undefined where neither --color nor --no-color was typed: `--no-color` alone would give commander a default. */
function chosenColor(command: Command): boolean | undefined {
  return command.getOptionValueSource("color") === "cli"
    ? (command.getOptionValue("color") as boolean)
    : undefined;
}

function readNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("Write a whole number such as 0.");
  return Number(text);
}

const validateExamples = `
Examples:
  mineral-brief validate brief.yaml
  mineral-brief validate briefs/ --max-warnings 0
  pbpaste | mineral-brief validate - --from text --notes

Exit codes: 0 no error, 1 an error or too many warnings, 2 wrong usage or nothing readable.`;

const convertExamples = `
Examples:
  mineral-brief convert summary.txt --to json
  mineral-brief convert brief.yaml -o brief.html
  mineral-brief convert briefs/ --to markdown -o out/`;
