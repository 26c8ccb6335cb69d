import { InvalidArgumentError, Option, type Command } from "commander";
import type { PreviewOptions } from "../commands/preview.ts";
import { readableNames } from "../listed-formats.ts";
import { addConfigOptions, parseIntegerFrom, type CommandContext } from "./shared-options.ts";

/** Adds `preview`. */
export function addPreviewCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command("preview")
    .summary("show a brief in the browser while it is written")
    .description(
      "Serves a page on this machine alone that shows the briefs of a file as readers see them, with what validate finds beside them, anew after each save. Prints its address; Ctrl-C ends.",
    )
    .argument("<file>", "a file in any format that is read")
    .addOption(
      new Option(
        "--port <number>",
        "serve at this port; by default the first free one from 4646 on",
      ).argParser(parsePort),
    )
    .addOption(
      new Option("--from <format>", "read the file as this format").choices(readableNames),
    );
  addConfigOptions(command)
    .addHelpText("after", previewExamples)
    .action(async (file: string, options: PreviewOptions) => {
      const { preview } = await import("../commands/preview.ts");
      await preview(file, options, io);
    });
}

function parsePort(text: string): number {
  const port = parseIntegerFrom(1)(text);
  if (port > 65_535) throw new InvalidArgumentError("Write a number from 1 to 65535.");
  return port;
}

const previewExamples = `
Examples:
  mineral-brief preview brief.yaml
  mineral-brief preview summary.txt --port 8080`;
