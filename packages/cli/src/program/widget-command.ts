import type { Command } from "commander";
import type { WidgetOptions } from "../commands/widget.ts";
import type { CommandContext } from "./shared-options.ts";

/** Adds `widget`. */
export function addWidgetCommand(program: Command, { io, setExitCode }: CommandContext): void {
  program
    .command("widget")
    .summary("copy the widget files, to host them yourself")
    .description(
      "Copy the widget files into a folder of your site. Print the script tags that load them, with integrity hashes. Edited files are not overwritten.",
    )
    .requiredOption("-o, --output <folder>", "the folder to write to")
    .option(
      "--base-url <address>",
      "the URL of the folder, such as /assets/; by default the folder of the page",
    )
    .option("--force", "overwrite files that were edited or that widget did not write")
    .addHelpText("after", widgetExamples)
    .action(async (options: WidgetOptions) => {
      const { widget } = await import("../commands/widget.ts");
      setExitCode(await widget(options, io));
    });
}

const widgetExamples = `
Examples:
  mineral-brief widget -o public/assets/ --base-url /assets/
  mineral-brief widget -o public/assets/ --base-url /assets/ > tags.html`;
