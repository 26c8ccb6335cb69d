import type { Command } from "commander";
import type { LspOptions } from "../commands/lsp.ts";
import { addConfigOptions, type CommandContext } from "./shared-options.ts";

/** Adds `lsp`. */
export function addLspCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("lsp")
    .summary("run the language server for editors")
    .description(
      "Serve an editor over the Language Server Protocol: findings while you type, fixes, completion and explanations. The editor starts this command; you do not run it by hand.",
    )
    .requiredOption("--stdio", "use standard input and output");
  addConfigOptions(command)
    .addHelpText("after", lspExamples)
    .action(async (options: LspOptions) => {
      const { lsp } = await import("../commands/lsp.ts");
      setExitCode(await lsp(options, io));
    });
}

const lspExamples = `
Examples:
  mineral-brief lsp --stdio
  mineral-brief lsp --stdio --untrusted`;
