import { InvalidArgumentError, Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { readableNames } from "../listed-formats.ts";

/** What a command gets to run with, and where it leaves its exit code. */
export interface ProgramRun {
  readonly io: Io;
  readonly end: (code: number) => void;
}

/** Adds the options that say how inputs are read. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--from <format>", "read every input as this format").choices(readableNames),
    )
    .option("--stdin-filename <name>", "name standard input, for messages and to tell its format");
}

/** Adds the options that say which config and ignore files count. */
export function addSettingsOptions(command: Command): Command {
  return addConfigOptions(command).addOption(
    new Option("--ignore-file <file>", "read a further ignore file; may be repeated").argParser(
      appendTo,
    ),
  );
}

/** Adds the options that say which config counts, for a command that looks for no files. */
export function addConfigOptions(command: Command): Command {
  return command
    .option("--config <file>", "use this config instead of the one nearest to an input")
    .option("--no-config", "use no config")
    .option(
      "--untrusted",
      "run no code of the project: no JavaScript config, no schema module (JSON configs still count)",
    );
}

/** Adds the options that say what counts as an error and what is shown. */
export function addFindingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--max-warnings <number>", "fail above this many warnings").argParser(
        wholeNumberFrom(0),
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

/** Adds the option that lets briefs with errors through. */
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

/** Undefined where neither --color nor --no-color was typed: `--no-color` alone would give commander a default. */
export function chosenColor(command: Command): boolean | undefined {
  return command.getOptionValueSource("color") === "cli"
    ? (command.getOptionValue("color") as boolean)
    : undefined;
}

/** For an option that may be repeated. */
export function appendTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A whole number from `least` on. Throws commander's complaint with an example. */
export function wholeNumberFrom(least: 0 | 1): (text: string) => number {
  return (text) => {
    if (!/^[0-9]{1,9}$/.test(text) || Number(text) < least)
      throw new InvalidArgumentError(`Write a whole number such as ${least === 0 ? 0 : 2}.`);
    return Number(text);
  };
}
