import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { ConvertOptions } from "./commands/convert.ts";
import type { PrintConfigOptions } from "./commands/print-config.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { RulesOptions } from "./commands/rules.ts";
import type { SchemaOptions } from "./commands/schema.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import { isTimeZone } from "./config/is-time-zone.ts";
import type { Io } from "./io.ts";
import { readableNames, writableNames } from "./pipeline/listed-formats.ts";
import { reporterNames } from "./reporters/reporter-names.ts";

/** Reads a command line, runs its command and gives the exit code. Throws UsageError as commands do. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  io.endOnSignals?.();
  const program = describeProgram(io, (exitCode) => (code = exitCode));
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    // Commander has already printed its help or its complaint.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Describes the command line: its commands and options, and what runs for each. The README's tables are printed from it. */
export function describeProgram(io: Io, end: (code: number) => void): Command {
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
    readableNames,
  );
  const stdinFilename = new Option(
    "--stdin-filename <name>",
    "name standard input, for messages and to tell its format",
  );
  const color = [
    new Option("--color", "colour the output"),
    new Option("--no-color", "do not colour the output"),
  ];
  const settings = [
    new Option("--config <file>", "use this config, whatever stands nearer to an input"),
    new Option("--no-config", "use no config"),
    new Option("--ignore-file <file>", "read a further ignore file; may be repeated").argParser(
      appendTo,
    ),
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
    .addOption(
      new Option(
        "--severity <code=level>",
        "report a code as off, note, warning or error; may be repeated",
      ).argParser(appendTo),
    )
    .option("--strict", "count every warning as an error")
    .addOption(
      new Option("--fix", "mend what the rules can mend, in the files themselves").conflicts(
        "watch",
      ),
    )
    .addOption(
      new Option(
        "--fix-dry-run",
        "print what --fix would change as a diff, and write nothing",
      ).conflicts(["fix", "reporter", "watch"]),
    )
    .addOption(settings[0]!)
    .addOption(settings[1]!)
    .addOption(settings[2]!)
    .option("--print-config [path]", "print the settings for a path and where they come from")
    .option("--watch", "check again whenever a file is saved, until Ctrl-C")
    .option("--no-lint", "check the structure alone, without the rules")
    .addOption(
      new Option(
        "--jobs <number>",
        "check on this many threads; by default as many as the machine has, once a run is long",
      ).argParser(readJobs),
    )
    .addOption(notes)
    .addOption(color[0]!)
    .addOption(color[1]!)
    .addHelpText("after", validateExamples)
    .action(async (paths: string[], options: ValidateOptions & PrintedConfig, command: Command) => {
      const { printConfig: asked } = options;
      if (asked !== undefined) {
        const { printConfig } = await import("./commands/print-config.ts");
        return end(await printConfig(asked === true ? (paths[0] ?? ".") : asked, options, io));
      }
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
      ).choices(writableNames),
    )
    .option(
      "-o, --output <path>",
      "write to a file, or a file an article into a folder (one that exists, or a path that ends in /)",
    )
    .option("--force", "replace files that say something else")
    .option("--check-roundtrip", "read again what is written, and fail where it differs")
    .option("--fail-on-loss", "write nothing where the format has no place for a field")
    .addOption(
      new Option(
        "--time-zone <name>",
        "the zone of times without an offset, for feeds and jsonld, where a brief names none",
      ).argParser(readTimeZone),
    )
    .addOption(from)
    .addOption(stdinFilename)
    .addOption(settings[0]!)
    .addOption(settings[1]!)
    .addOption(settings[2]!)
    .addOption(notes)
    .addOption(color[0]!)
    .addOption(color[1]!)
    .addHelpText("after", convertExamples)
    .action(async (paths: string[], options: ConvertOptions, command: Command) => {
      const { convert } = await import("./commands/convert.ts");
      end(await convert(paths, { ...options, color: chosenColor(command) }, io));
    });

  program
    .command("schema")
    .summary("print the JSON Schema")
    .description("Prints the JSON Schema of an article, for editors and other programs.")
    .option("--strict", "refuse unknown keys and words outside the known lists")
    .option("--draft-07", "write it in the older dialect, which editors know best")
    .action(async (options: SchemaOptions) => {
      const { schema } = await import("./commands/schema.ts");
      end(await schema(options, io));
    });

  program
    .command("rules")
    .summary("list the codes of findings")
    .description("Lists every code that a finding can have: the rules, and what always holds.")
    .option("--json", "print them for programs")
    .addOption(color[0]!)
    .addOption(color[1]!)
    .action(async (options: RulesOptions, command: Command) => {
      const { rules } = await import("./commands/rules.ts");
      end(rules({ ...options, color: chosenColor(command) }, io));
    });

  program
    .command("explain")
    .summary("say what a code means")
    .description("Says what a code means: why it matters, with examples, and how to silence it.")
    .argument("<code>", "the code that stands behind a finding, such as citation-dangling")
    .addOption(color[0]!)
    .addOption(color[1]!)
    .action(async (code: string, options: ExplainOptions, command: Command) => {
      const { explain } = await import("./commands/explain.ts");
      end(explain(code, { ...options, color: chosenColor(command) }, io));
    });

  return program;
}

interface PrintedConfig extends PrintConfigOptions {
  /** True without a path. */
  readonly printConfig?: string | true | undefined;
}

/** Undefined where neither --color nor --no-color was typed: `--no-color` alone would give commander a default. */
function chosenColor(command: Command): boolean | undefined {
  return command.getOptionValueSource("color") === "cli"
    ? (command.getOptionValue("color") as boolean)
    : undefined;
}

function appendTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function readNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("Write a whole number such as 0.");
  return Number(text);
}

function readJobs(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError("Write a number such as 2.");
  return Number(text);
}

function readTimeZone(name: string): string {
  if (!isTimeZone(name))
    throw new InvalidArgumentError("Write an IANA name such as Asia/Shanghai.");
  return name;
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
  mineral-brief convert briefs/ --to markdown -o out/
  mineral-brief convert briefs/ -o briefs.atom --time-zone Asia/Shanghai`;
