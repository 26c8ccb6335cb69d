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
  return [
    printTable([["command", "does"], ...rows]).join("\n"),
    ...commands.filter(({ options }) => options.length > 0).map(printCommand),
  ].join("\n\n");
}

function printCommand(command: Command): string {
  const rows = command.options.map((option) => [
    `\`${option.flags.replaceAll("|", "\\|")}\``,
    describeOption(option),
  ]);
  return [
    `### \`${usageOf(command)}\``,
    // In Markdown, a star would start emphasis.
    command.description().replace(/\S*\*[^\s;,]*/g, "`$&`"),
    printTable([["option", "does"], ...rows]).join("\n"),
  ].join("\n\n");
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
