import { Argument, type Command } from "commander";
import { shellNames, type ShellName } from "../completion/shell-names.ts";
import { readCommandLine } from "./read-command-line.ts";
import type { CommandContext } from "./shared-options.ts";

/** Adds `completion`. */
export function addCompletionCommand(program: Command, { io, setExitCode }: CommandContext): void {
  program
    .command("completion")
    .summary("print the completion script for a shell")
    .description(
      "Print a script for a shell. It completes commands, options and their values, codes, and brief files.",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(shellNames))
    .addHelpText("after", completionExamples)
    .action(async (shell: ShellName) => {
      const { completion } = await import("../commands/completion.ts");
      setExitCode(completion(shell, readCommandLine(program), io));
    });
}

const completionExamples = `
Add one of these lines to the configuration of your shell:
  ~/.bashrc                   eval "$(mineral-brief completion bash)"
  ~/.zshrc, below compinit    eval "$(mineral-brief completion zsh)"
  ~/.config/fish/config.fish  mineral-brief completion fish | source`;
