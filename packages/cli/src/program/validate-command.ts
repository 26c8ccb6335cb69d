import { Option, type Command } from "commander";
import type { PrintConfigOptions } from "../commands/print-config.ts";
import type { ValidateOptions } from "../commands/validate-options.ts";
import { reporterNames } from "../reporters/all-reporters.ts";
import {
  addAllowEmptyOption,
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
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
      "Check the syntax, the structure and the quality of briefs. In a folder, check the files named *.brief.*, such as tungsten.brief.yaml, but no HTML pages.",
    )
    .argument("[paths...]", "files, folders or glob patterns; - reads standard input");
  addAllowEmptyOption(addInputOptions(command))
    .addOption(
      new Option(
        "--reporter <name>",
        "the format of the findings; by default pretty, or agent for the output of an AI agent",
      ).choices(reporterNames),
    )
    .addOption(
      new Option("--fix", "fix findings in the files where that is safe").conflicts("watch"),
    )
    .addOption(
      new Option("--fix-dry-run", "print the changes of --fix as a diff; write nothing").conflicts([
        "fix",
        "reporter",
        "watch",
      ]),
    )
    .option(
      "--suggested",
      "with --fix or --fix-dry-run: also make the changes that findings suggest",
    )
    .addOption(
      new Option(
        "--interactive",
        "show each fix and each suggestion as a diff, and ask whether to make it",
      ).conflicts(["fix", "fixDryRun", "suggested", "watch", "baseline"]),
    );
  addSettingsOptions(command)
    .option("--print-config [path]", "print the settings for a path, and the origin of each")
    .addOption(
      new Option(
        "--baseline <file>",
        "count the findings that this file lists, and report only new ones",
      ).conflicts(["fix", "fixDryRun"]),
    )
    .addOption(
      new Option(
        "--update-baseline",
        "with --baseline: write the findings of this run into the file",
      ).conflicts("watch"),
    )
    .option("--watch", "check files again when they are saved; press Ctrl-C to stop")
    .option("--no-lint", "check only syntax and structure; skip the rules")
    .addOption(
      new Option(
        "--jobs <number>",
        "the number of threads; by default one, and in long runs one per idle processor",
      ).argParser(parseIntegerFrom(1)),
    );
  addFindingOptions(command);
  addColorOptions(command)
    .addHelpText("after", validateExamples)
    .action(async (paths: string[], options: ValidateOptions & PrintedConfig) => {
      const { printConfig: path } = options;
      if (path !== undefined) {
        const { printConfig } = await import("../commands/print-config.ts");
        return setExitCode(
          await printConfig(path === true ? (paths[0] ?? ".") : path, options, io),
        );
      }
      const { validate } = await import("../commands/validate.ts");
      setExitCode(await validate(paths, options, io));
    });
}

const validateExamples = `
Examples:
  mineral-brief validate tungsten.brief.yaml
  mineral-brief validate briefs/ --max-warnings 0
  mineral-brief validate - --from text --notes < summary.txt

Exit codes:
  0  no errors
  1  an error in a brief, or more warnings than --max-warnings
  2  wrong usage, an unreadable input, or nothing to check`;
