import type { Argument, Command, Option } from "commander";
import type {
  CommandLine,
  CompletedCommand,
  CompletedOption,
  CompletedValue,
  ValueKind,
} from "../completion/command-line.ts";
import { appendTo } from "./shared-options.ts";

/** Reads from a program's description what a shell can complete. */
export function readCommandLine(program: Command): CommandLine {
  return { program: program.name(), commands: program.commands.map(readCommand) };
}

function readCommand(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    does: command.summary(),
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
    does: option.description,
    value:
      name === undefined
        ? undefined
        : { ...readValue(name, option.argChoices, optionKinds), isOptional: option.optional },
    mayBeRepeated: (option.parseArg as unknown) === appendTo,
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

/** What the help calls an argument says what it is. */
const argumentKinds: ReadonlyMap<string, ValueKind> = new Map([
  ["paths", "briefs"],
  ["path", "briefs"],
  ["file", "briefs"],
  ["folder", "folders"],
  ["code", "codes"],
]);

const optionKinds: ReadonlyMap<string, ValueKind> = new Map([
  ["file", "files"],
  ["path", "files"],
  ["folder", "folders"],
  ["code=level", "severities"],
]);
