import { Option, type Command } from "commander";
import type { VerifyOptions } from "../commands/verify.ts";
import { reporterNames } from "../reporters/all-reporters.ts";
import {
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `verify`. */
export function addVerifyCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("verify")
    .summary("compare briefs with their saved sources")
    .description(
      "Check whether the quotes, figures, dates and names of briefs are in the saved sources that they cite. This compares words: it cannot tell whether a statement is true.",
    )
    .argument("[paths...]", "files, folders or glob patterns; - reads standard input")
    .option(
      "--sources <path>",
      "the folder of the saved sources (.html, .txt, .md), or one text with numbered passages",
    )
    .option(
      "--write",
      "add the confirmed quotes to the citations, with their places; asks for each one",
    )
    .option("--yes", "with --write: add the exact quotes without questions, and nothing else")
    .option("--report <file>", "also write a page with the statements beside their sources")
    .addOption(
      new Option(
        "--reporter <name>",
        "the format of the results; by default pretty, or agent for the output of an AI agent",
      ).choices(reporterNames),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command, "also fail if a figure, a date or a name is not found");
  addColorOptions(command)
    .addHelpText("after", verifyExamples)
    .action(async (paths: string[], options: VerifyOptions) => {
      const { verify } = await import("../commands/verify.ts");
      setExitCode(await verify(paths, options, io));
    });
}

const verifyExamples = `
Examples:
  mineral-brief verify tungsten.brief.yaml --sources saved/
  mineral-brief verify briefs/ --sources saved/ --strict
  mineral-brief verify summary.txt --sources passages.txt --notes
  mineral-brief verify tungsten.brief.yaml --sources saved/ --report verify.html
  mineral-brief verify briefs/ --sources saved/ --write

Exit codes:
  0  nothing differs, and each quote is found
  1  something differs, a quote is not found, or an error in a brief
  2  wrong usage, an unreadable input, or nothing to check`;
