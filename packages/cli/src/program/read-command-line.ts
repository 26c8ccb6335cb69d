import type { Argument, Command, Option } from "commander";
import type {
  CommandLine,
  CompletedCommand,
  CompletedOption,
  CompletedValue,
  ValueKind,
} from "../completion/command-line.ts";
import { appendTo } from "./shared-options.ts";

/** Reads the commands and options of a program, for shell completion. */
export function readCommandLine(program: Command): CommandLine {
  return { program: program.name(), commands: commandsOf(program).map(readCommand) };
}

/** Returns the commands that the help lists, with `help` itself. */
export function commandsOf(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function readCommand(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    summary: command.summary(),
    options: command.options.map(readOption),
    argument: argument && readArgument(argument),
  };
}

function readArgument(argument: Argument): CompletedValue {
  return {
    ...readValue(argument.name(), argument.argChoices, argumentKinds),
    isOptional: !argument.required,
  };
}

function readOption(option: Option): CompletedOption {
  const name = /[<[](.+)[>\]]/.exec(option.flags)?.[1];
  return {
    names: [option.short, option.long].filter((spelling) => spelling != null),
    description: option.description,
    value:
      name === undefined
        ? undefined
        : { ...readValue(name, option.argChoices, optionKinds), isOptional: option.optional },
    canRepeat: (option.parseArg as unknown) === appendTo,
  };
}

function readValue(
  name: string,
  choices: readonly string[] | undefined,
  kinds: ReadonlyMap<string, ValueKind>,
): Omit<CompletedValue, "isOptional"> {
  const kind = choices === undefined ? (kinds.get(name) ?? "other") : "choices";
  return { name, kind, choices: choices ?? [] };
}

/** The kind of value, by the name of the argument in the help. */
const argumentKinds: ReadonlyMap<string, ValueKind> = new Map([
  ["paths", "briefs"],
  ["path", "briefs"],
  ["file", "briefs"],
  ["folder", "folders"],
  ["code", "codes"],
]);

/** The kind of value, by the name of the option's value in the help. */
const optionKinds: ReadonlyMap<string, ValueKind> = new Map([
  ["file", "files"],
  ["path", "files"],
  ["folder", "folders"],
  ["code=level", "severities"],
]);
