import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Argument, Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { quoteArgument } from "./quote-argument.ts";
import { addCompletionCommand } from "./program/completion-command.ts";
import { addConvertCommand } from "./program/convert-command.ts";
import { addLspCommand } from "./program/lsp-command.ts";
import { addNewCommand } from "./program/new-command.ts";
import { addPreviewCommand } from "./program/preview-command.ts";
import { addPublishCommand } from "./program/publish-command.ts";
import { addReferenceCommands } from "./program/reference-commands.ts";
import { addTagCommand } from "./program/tag-command.ts";
import { addValidateCommand } from "./program/validate-command.ts";
import { addVerifyCommand } from "./program/verify-command.ts";
import { commandsOf } from "./program/read-command-line.ts";
import { refuseEmptyPaths } from "./program/refuse-empty-paths.ts";
import { addWidgetCommand } from "./program/widget-command.ts";

/** Parses a command line, runs its command and returns the exit code. Throws UsageError if the usage is wrong. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = createProgram(io, (exitCode) => (code = exitCode));
  try {
    await program.parseAsync(withKnownHelp(argv, program), { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Commander has already printed the help.
    if (error.code === "commander.help") return 2;
    const message = nameCommand(error) + hintAtUsage(error, io.cwd, program);
    throw new UsageError(message.replace(/^error: /, "").trimEnd());
  }
}

/** Removes `help` before a name that is not a command, so that commander reports the name. */
function withKnownHelp(argv: readonly string[], program: Command): readonly string[] {
  const [first, name] = argv;
  const isKnown =
    name === undefined || commandsOf(program).some((command) => command.name() === name);
  return first === "help" && !isKnown ? argv.slice(1) : argv;
}

/** Creates the commander program with its commands and options. The tables of the README are generated from it. */
export function createProgram(io: Io, setExitCode: (code: number) => void): Command {
  const program = new Command("mineral-brief")
    .description(
      "Check, convert and publish mineral briefs: short, cited articles on the geopolitics of critical minerals.",
    )
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      // `runProgram` prints errors, because only the exception has their code.
      outputError: () => {},
    })
    .showSuggestionAfterError()
    .exitOverride()
    .hook("preAction", (_, command) => refuseEmptyPaths(command));
  const context = { io, setExitCode };
  addValidateCommand(program, context);
  addConvertCommand(program, context);
  addNewCommand(program, context);
  addPreviewCommand(program, context);
  addPublishCommand(program, context);
  addWidgetCommand(program, context);
  addTagCommand(program, context);
  addVerifyCommand(program, context);
  addLspCommand(program, context);
  addReferenceCommands(program, context);
  addCompletionCommand(program, context);
  return program.addHelpCommand(helpCommand(program));
}

function helpCommand({ commands }: Command): Command {
  return new Command("help")
    .summary("print this help, or that of a command")
    .addArgument(new Argument("[command]").choices(commands.map((command) => command.name())));
}

/** What other programs call a command. */
const otherCommands: Readonly<Record<string, string>> = {
  fix: "validate --fix",
  format: "validate --fix",
  fmt: "validate --fix",
  watch: "validate --watch",
  lint: "validate",
  check: "validate",
  test: "validate",
  render: "convert --to html",
  export: "convert",
  import: "convert",
  show: "preview",
  open: "preview",
  dev: "preview",
  serve: "preview",
  build: "publish",
  site: "publish",
  init: "new",
  create: "new",
  version: "--version",
};

/** What to write for an argument, by its name. */
const argumentHints: Readonly<Record<string, string>> = {
  code: "`mineral-brief rules` lists the codes: mineral-brief explain citation-dangling",
  file: "Name a brief: mineral-brief preview tungsten.brief.yaml",
  shell: "Name a shell: mineral-brief completion bash, zsh or fish",
};

const isAboutFixes = /'--interactive' .*'--(?:fix|fix-dry-run|suggested)'/;

/** The word that commander quotes in a message: it has no field for it. */
const quoted = /'(.+)'/;

/** Names the command that is called otherwise here, in place of one that differs by a few letters. */
function nameCommand({ code, message }: CommanderError): string {
  const [line = ""] = message.split("\n");
  const [, name = ""] = quoted.exec(line) ?? [];
  return code === "commander.unknownCommand" && Object.hasOwn(otherCommands, name)
    ? `${line}\n(Did you mean ${otherCommands[name]}?)\n`
    : `${message}\n`;
}

/** Says what to write for a missing argument or command, and which commands have an option, or how to name a file that looks like one. */
function hintAtUsage(
  { code, message }: CommanderError,
  cwd: string,
  { commands }: Command,
): string {
  const [, word = ""] = quoted.exec(message) ?? [];
  const isPath = word !== "" && existsSync(resolve(cwd, word));
  if (code === "commander.missingArgument")
    return Object.hasOwn(argumentHints, word) ? `(${argumentHints[word]})\n` : "";
  if (code === "commander.unknownCommand")
    return isPath || /[./\\]/.test(word)
      ? `(To check a file or folder: mineral-brief validate ${quoteArgument(word)})\n`
      : "";
  if (code === "commander.conflictingOption" && isAboutFixes.test(message))
    return "(--interactive asks about each fix and each suggestion: use it alone)\n";
  if (code !== "commander.unknownOption") return "";
  if (isPath) return `(Is it a file? Write -- before the paths, or ./${word})\n`;
  // The second line is a suggestion.
  if (message.includes("\n")) return "";
  const owners = commands
    .filter(({ options }) => options.some(({ long }) => long === word))
    .map((command) => command.name());
  const others = owners.length === 0 ? "" : `${word} belongs to ${owners.join(", ")}; `;
  return `(${others}--help after the command lists its options)\n`;
}
