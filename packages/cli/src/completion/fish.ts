import type { CompletedCommand, CompletedValue, CompletionData } from "./command-line.ts";

/** Prints the completion script for fish 3.0 and later. The script runs no other program, so it is fast. */
export function fish(data: CompletionData): string {
  const { program, commands } = data.commandLine;
  const name = `__${program.replaceAll("-", "_")}`;
  const line = (condition: string, ...rest: readonly string[]): string =>
    ["complete", "-c", program, "-n", quoted(condition), ...rest].join(" ");
  return `# Completion of ${program} for fish. In ~/.config/fish/config.fish: ${program} completion fish | source

function ${name}_briefs
    __fish_complete_suffix ${data.extensions.map((extension) => `.${extension}`).join(" ")}
end

function ${name}_codes
    printf '%s\\n' ${data.codes.join(" ")}
end

function ${name}_severities
    set -l codes ${data.configurableCodes.join(" ")}
    printf '%s\\n' $codes=${`{${data.levels.join(",")}}`}
end

complete -c ${program} -f
${line("__fish_use_subcommand", "-s", "h", "-l", "help", "-d", quoted("print this help"))}
${line("__fish_use_subcommand", "-s", "V", "-l", "version", "-d", quoted("print the version"))}
${commands
  .map(({ name: command, summary }) =>
    line("__fish_use_subcommand", "-a", command, "-d", quoted(summary)),
  )
  .join("\n")}
${commands.flatMap((command) => linesOf(command, name, line)).join("\n")}
`;
}

function linesOf(
  { name, options, argument }: CompletedCommand,
  prefix: string,
  line: (condition: string, ...rest: readonly string[]) => string,
): string[] {
  const seen = `__fish_seen_subcommand_from ${name}`;
  const ofOptions = options.map(({ names, description, value }) => {
    const spelled = names.flatMap((option) =>
      option.startsWith("--") ? ["-l", option.slice(2)] : ["-s", option.slice(1)],
    );
    // Fish does not support optional values.
    const takes = value === undefined || value.isOptional ? [] : candidates(value, prefix);
    return line(seen, ...spelled, ...takes, "-d", quoted(description));
  });
  const help = line(seen, "-s", "h", "-l", "help", "-d", quoted("print this help"));
  if (argument === undefined) return [...ofOptions, help];
  const [, ...found] = candidates(argument, prefix);
  return [...ofOptions, help, line(seen, ...(argument.kind === "files" ? ["-F"] : found))];
}

function candidates({ kind, choices }: CompletedValue, prefix: string): string[] {
  switch (kind) {
    case "choices":
      return ["-x", "-a", quoted(choices.join(" "))];
    case "files":
      return ["-r", "-F"];
    case "folders":
      return ["-x", "-a", quoted("(__fish_complete_directories)")];
    case "other":
      return ["-x"];
    default:
      return ["-x", "-a", quoted(`(${prefix}_${kind})`)];
  }
}

/** See https://fishshell.com/docs/current/language.html#quotes */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
