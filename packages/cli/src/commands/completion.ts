import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { allCodes } from "../codes/all-codes.ts";
import { isConfigurable } from "../codes/explained-code.ts";
import { bash } from "../completion/bash.ts";
import type { CommandLine, CompletionData } from "../completion/command-line.ts";
import type { ShellName } from "../completion/shell-names.ts";
import { fish } from "../completion/fish.ts";
import { zsh } from "../completion/zsh.ts";
import { levels } from "../config/read-severities.ts";
import type { Io } from "../io.ts";

/** Prints the completion script for a shell. */
export function completion(shell: ShellName, commandLine: CommandLine, io: Io): number {
  io.stdout(
    printers[shell]({
      commandLine,
      extensions: readableFormats.flatMap(({ extensions }) => extensions),
      codes: allCodes.map(({ code }) => code),
      configurableCodes: allCodes.filter(isConfigurable).map(({ code }) => code),
      levels,
    }),
  );
  return 0;
}

const printers: Readonly<Record<ShellName, (data: CompletionData) => string>> = {
  bash,
  zsh,
  fish,
};
