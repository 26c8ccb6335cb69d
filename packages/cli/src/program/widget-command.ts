import type { Command } from "commander";
import type { WidgetOptions } from "../commands/widget.ts";
import type { CommandContext } from "./shared-options.ts";

/** Adds `widget`. */
export function addWidgetCommand(program: Command, { io, setExitCode }: CommandContext): void {
  program
    .command("widget")
    .summary("write the widget's files, to host them yourself")
    .description(
      "Writes the files that the tag mineral-brief needs into a folder, and prints the scripts that load them, with their integrity hashes. Files that were edited are left alone.",
    )
    .requiredOption("-o, --output <folder>", "the folder of the files")
    .option(
      "--base-url <address>",
      "where the folder will stand, such as /assets/; by default beside the pages",
    )
    .option("--force", "replace files that were edited or are not the widget's")
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
