import { Option, type Command } from "commander";
import type { PrintConfigOptions } from "../commands/print-config.ts";
import type { ValidateOptions } from "../commands/validate-options.ts";
import { reporterNames } from "../reporters/reporter-names.ts";
import {
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  colorOption,
  parseIntegerFrom,
  type CommandContext,
} from "./shared-options.ts";

interface PrintedConfig extends PrintConfigOptions {
  /** True without a path. */
  readonly printConfig?: string | true | undefined;
}

/** Adds `validate`. */
export function addValidateCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("validate")
    .summary("check briefs")
    .description(
      "Checks that briefs are whole and well formed. A folder gives its files named *.brief.*; - is standard input.",
    )
    .argument("[paths...]", "files, folders, patterns or -");
  addInputOptions(command)
    .addOption(
      new Option("--reporter <name>", "how to print findings")
        .choices(reporterNames)
        .default(reporterNames[0]),
    )
    .addOption(
      new Option("--fix", "fix what the rules can fix, in the files themselves").conflicts("watch"),
    )
    .addOption(
      new Option(
        "--fix-dry-run",
        "print what --fix would change as a diff, and write nothing",
      ).conflicts(["fix", "reporter", "watch"]),
    );
  addSettingsOptions(command)
    .option("--print-config [path]", "print the settings for a path and where they come from")
    .option("--watch", "check again whenever a file is saved, until Ctrl-C")
    .option("--no-lint", "check the structure alone, without the rules")
    .addOption(
      new Option(
        "--jobs <number>",
        "check on this many threads; by default as many as the machine has, once a run is long",
      ).argParser(parseIntegerFrom(1)),
    );
  addFindingOptions(command);
  addColorOptions(command)
    .addHelpText("after", validateExamples)
    .action(async (paths: string[], options: ValidateOptions & PrintedConfig, self: Command) => {
      const { printConfig: path } = options;
      if (path !== undefined) {
        const { printConfig } = await import("../commands/print-config.ts");
        return setExitCode(
          await printConfig(path === true ? (paths[0] ?? ".") : path, options, io),
        );
      }
      const { validate } = await import("../commands/validate.ts");
      setExitCode(await validate(paths, { ...options, color: colorOption(self) }, io));
    });
}

const validateExamples = `
Examples:
  mineral-brief validate brief.yaml
  mineral-brief validate briefs/ --max-warnings 0
  pbpaste | mineral-brief validate - --from text --notes

Exit codes: 0 no error, 1 an error or too many warnings, 2 wrong usage or nothing readable.`;
