import type { Command, Option } from "commander";
import { createProgram } from "../src/program.ts";
import { printTable } from "../../../scripts/print-table.ts";

const opening = "<!-- commands -->";
const closing = "<!-- /commands -->";

/** Replaces the text between the marks of a README with tables of all commands and options. */
export function withCommandTables(readme: string): string {
  const start = readme.indexOf(opening) + opening.length;
  const end = readme.indexOf(closing);
  if (start < opening.length || end < start)
    throw new Error(`the README has no ${opening} ... ${closing}`);
  return `${readme.slice(0, start)}\n\n${printCommandTables()}\n\n${readme.slice(end)}`;
}

function printCommandTables(): string {
  const io = {
    readStdin: () => Promise.resolve(new Uint8Array()),
    stdout() {},
    stderr() {},
    cwd: "/",
    color: false,
    isTerminal: false,
    isAgent: false,
  };
  const { commands } = createProgram(io, () => {});
  const rows = commands.map((command) => [`\`${usageOf(command)}\``, command.summary()]);
  const readers = commands.filter(readsBriefs);
  const shared = readers[0]!.options.filter((option) =>
    readers.every(({ options }) => options.some((other) => isSame(option, other))),
  );
  const names = readers.map((command) => `\`${command.name()}\``);
  return [
    printTable([["command", "does"], ...rows]).join("\n"),
    "### Options of all commands that read several briefs",
    `${names.slice(0, -1).join(", ")} and ${names.at(-1)} have these options:`,
    printOptions(shared),
    ...commands
      .filter(({ options }) => options.length > 0)
      .map((command) => printCommand(command, readsBriefs(command) ? shared : [])),
  ].join("\n\n");
}

/** Whether a command reads any number of briefs. */
function readsBriefs({ registeredArguments }: Command): boolean {
  return registeredArguments.some(({ variadic }) => variadic);
}

/** Whether two commands describe an option alike. */
function isSame(one: Option, other: Option): boolean {
  return one.flags === other.flags && describeOption(one) === describeOption(other);
}

/** Prints a command with its options, except those of a table of their own. */
function printCommand(command: Command, shared: readonly Option[]): string {
  const own = command.options.filter((option) => !shared.some((other) => isSame(option, other)));
  return [
    `### \`${usageOf(command)}\``,
    // In Markdown, a star would start emphasis.
    command.description().replace(/\S*\*[^\s;,]*/g, "`$&`"),
    ...(own.length === command.options.length
      ? []
      : ["It also has the options [above](#options-of-all-commands-that-read-several-briefs)."]),
    printOptions(own),
  ].join("\n\n");
}

function printOptions(options: readonly Option[]): string {
  const rows = options.map((option) => [
    `\`${option.flags.replaceAll("|", "\\|")}\``,
    describeOption(option),
  ]);
  return printTable([["option", "does"], ...rows]).join("\n");
}

function usageOf(command: Command): string {
  const named = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? "..." : "");
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...named].join(" ");
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map((choice) =>
    choice === defaultValue ? `\`${choice}\` (the default)` : `\`${choice}\``,
  );
  return [description, ...(choices === undefined ? [] : [choices.join(", ")])]
    .join(": ")
    .replaceAll("|", "\\|");
}
