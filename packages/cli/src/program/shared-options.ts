import { InvalidArgumentError, Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { readableNames } from "../listed-formats.ts";

/** What the action of a command needs. */
export interface CommandContext {
  readonly io: Io;
  readonly setExitCode: (code: number) => void;
}

/** Adds the options for reading inputs. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--from <format>", "read every input as this format").choices(readableNames),
    )
    .option("--stdin-filename <name>", "name standard input, for messages and to tell its format");
}

/** Adds the options for configs and ignore files. */
export function addSettingsOptions(command: Command): Command {
  return addConfigOptions(command).addOption(
    new Option("--ignore-file <file>", "read a further ignore file; may be repeated").argParser(
      appendTo,
    ),
  );
}

/** Adds the options for configs only, for a command that searches no folders. */
export function addConfigOptions(command: Command): Command {
  return command
    .option("--config <file>", "use this config instead of the one nearest to an input")
    .option("--no-config", "use no config")
    .option(
      "--untrusted",
      "run no code of the project: no JavaScript config, no schema module (JSON configs still count)",
    );
}

/** Adds the options that decide which findings are errors and which are shown. */
export function addFindingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--max-warnings <number>", "fail above this many warnings").argParser(
        parseIntegerFrom(0),
      ),
    )
    .addOption(
      new Option(
        "--severity <code=level>",
        "report a code as off, note, warning or error; may be repeated",
      ).argParser(appendTo),
    )
    .option("--strict", "count every warning as an error")
    .option("--notes", "show notes one by one, not as a count");
}

/** Adds `--allow-errors`. */
export function addAllowErrorsOption(command: Command): Command {
  return command.option(
    "--allow-errors",
    "include briefs with errors; those of syntax and structure are always omitted",
  );
}

export function addColorOptions(command: Command): Command {
  return command
    .option("--color", "colour the output")
    .option("--no-color", "do not colour the output");
}

/** Undefined if neither `--color` nor `--no-color` was typed. Commander alone would default to true because of `--no-color`. */
export function colorOption(command: Command): boolean | undefined {
  return command.getOptionValueSource("color") === "cli"
    ? (command.getOptionValue("color") as boolean)
    : undefined;
}

/** An argParser for an option that can be repeated. */
export function appendTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Returns an argParser for integers from `minimum`. It throws InvalidArgumentError with an example. */
export function parseIntegerFrom(minimum: 0 | 1): (text: string) => number {
  return (text) => {
    if (!/^[0-9]{1,9}$/.test(text) || Number(text) < minimum)
      throw new InvalidArgumentError(`Write a whole number such as ${minimum === 0 ? 0 : 2}.`);
    return Number(text);
  };
}
