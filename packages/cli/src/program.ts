import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { Io } from "./io.ts";
import { describeCompletion } from "./program/completion-command.ts";
import { describeConvert } from "./program/convert-command.ts";
import { describeNew } from "./program/new-command.ts";
import { describePreview } from "./program/preview-command.ts";
import { describePublish } from "./program/publish-command.ts";
import { describeReference } from "./program/reference-commands.ts";
import { describeTag } from "./program/tag-command.ts";
import { describeValidate } from "./program/validate-command.ts";
import { describeWidget } from "./program/widget-command.ts";

/** Reads a command line, runs its command and gives the exit code. Throws UsageError as commands do. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
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
  const run = { io, end };
  describeValidate(program, run);
  describeConvert(program, run);
  describeNew(program, run);
  describePreview(program, run);
  describePublish(program, run);
  describeWidget(program, run);
  describeTag(program, run);
  describeReference(program, run);
  describeCompletion(program, run);
  return program;
}
