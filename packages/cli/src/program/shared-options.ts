import { InvalidArgumentError, Option, type Command } from "commander";
import {
  readableFormats,
  writableFormats,
  type ListedFormat,
} from "@mineral-brief/formats/listed-formats";
import type { Io } from "../io.ts";
import {
  adviceForOutput,
  formatByFileName,
  readableNames,
  tablesName,
  writableNames,
} from "../format-names.ts";

/** What the action of a command needs. */
export interface CommandContext {
  readonly io: Io;
  readonly setExitCode: (code: number) => void;
}

/** Limits an option to names of formats. Also accepts the extensions of their files: `md` for `markdown`. */
export function formatOption(
  option: Option,
  names: readonly string[],
  formats: readonly ListedFormat[],
): Option {
  const { parseArg } = option.choices(names);
  return option.argParser((typed, previous) => {
    const name = names.includes(typed) ? typed : formatByFileName(`.${typed}`, formats)?.name;
    return parseArg!(name !== undefined && names.includes(name) ? name : typed, previous);
  });
}

/** Limits an option to the formats that `convert` writes, and says how to get a file in another well-known one. */
export function outputOption(option: Option): Option {
  const { parseArg } = formatOption(option, [...writableNames, tablesName], writableFormats);
  return option.argParser((typed, previous) => {
    const advice = adviceForOutput(typed);
    if (advice !== undefined) throw new InvalidArgumentError(sentence(advice));
    return parseArg!(typed, previous);
  });
}

function sentence(words: string): string {
  // A full stop would become a part of an address.
  return words.charAt(0).toUpperCase() + words.slice(1) + (words.includes("://") ? "" : ".");
}

/** Adds the options for reading inputs. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      formatOption(
        new Option("--from <format>", "the format of all inputs; detected if not set"),
        readableNames,
        readableFormats,
      ),
    )
    .option(
      "--stdin-filename <name>",
      "the name of standard input, for messages and format detection",
    );
}

/** Adds `--allow-empty`. */
export function addAllowEmptyOption(command: Command): Command {
  return command.option(
    "--allow-empty",
    "accept an input without an article, such as an empty partition of a pipeline",
  );
}

/** Adds the options for configs and ignore files. */
export function addSettingsOptions(command: Command): Command {
  return addConfigOptions(command).addOption(
    new Option("--ignore-file <file>", "use an additional ignore file; can be repeated").argParser(
      appendTo,
    ),
  );
}

/** Adds the options for configs only, for a command that searches no folders. */
export function addConfigOptions(command: Command): Command {
  return command
    .option("--config <file>", "use this config file instead of the nearest one")
    .option("--no-config", "ignore config files")
    .option(
      "--untrusted",
      "run no code of the project: ignore JavaScript configs, and modules with a schema or rules",
    );
}

/** Adds the options that decide which findings are errors and which are shown. */
export function addFindingOptions(command: Command, strict = "treat warnings as errors"): Command {
  return command
    .addOption(
      new Option("--max-warnings <number>", "fail if there are more warnings than this").argParser(
        parseIntegerFrom(0),
      ),
    )
    .addOption(
      new Option(
        "--severity <code=level>",
        "set a code to off, note, warning or error; can be repeated",
      ).argParser(appendTo),
    )
    .option("--strict", strict)
    .option("--notes", "list the notes; by default only their number is shown");
}

/** Adds `--allow-errors`. */
export function addAllowErrorsOption(command: Command): Command {
  return command.option(
    "--allow-errors",
    "include briefs with rule errors; briefs with syntax or structure errors are always omitted",
  );
}

/** Adds `--color` and `--no-color`. Without either, the environment decides. */
export function addColorOptions(command: Command): Command {
  return command.option("--color", "use colours").option("--no-color", "do not use colours");
}

/** An argParser for an option that can be repeated. */
export function appendTo(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Returns an argParser for integers from `minimum`. It throws InvalidArgumentError with an example. */
export function parseIntegerFrom(minimum: 0 | 1): (text: string) => number {
  return (text) => {
    if (!/^[0-9]{1,9}$/.test(text) || Number(text) < minimum)
      throw new InvalidArgumentError(`Use a whole number, such as ${minimum === 0 ? 0 : 2}.`);
    return Number(text);
  };
}
