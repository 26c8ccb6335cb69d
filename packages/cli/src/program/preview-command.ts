import { Option, type Command } from "commander";
import { readableFormats } from "@mineral-brief/formats/listed-formats";
import type { PreviewOptions } from "../commands/preview.ts";
import { readableNames } from "../format-names.ts";
import { parsePort } from "./parse-port.ts";
import { addConfigOptions, formatOption, type CommandContext } from "./shared-options.ts";

/** Adds `preview`. */
export function addPreviewCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command("preview")
    .summary("show a live preview of a brief in the browser")
    .description(
      "Serve a live preview of a brief with its findings, and print the URL. The page refreshes when you save the file. Only this computer can open it. Press Ctrl-C to stop.",
    )
    .argument("<file>", "a file in any readable format")
    .option(
      "--sources <path>",
      "also show the results of verify with the saved sources in this folder or text",
    )
    .addOption(
      new Option("--port <number>", "the port; by default the first free port from 4646").argParser(
        parsePort,
      ),
    )
    .addOption(
      formatOption(
        new Option("--from <format>", "the format of the file; detected if not set"),
        readableNames,
        readableFormats,
      ),
    );
  addConfigOptions(command)
    .addHelpText("after", previewExamples)
    .action(async (file: string, options: PreviewOptions) => {
      const { preview } = await import("../commands/preview.ts");
      await preview(file, options, io);
    });
}

const previewExamples = `
Examples:
  mineral-brief preview tungsten.brief.yaml
  mineral-brief preview summary.txt --port 8080
  mineral-brief preview tungsten.brief.yaml --sources saved/`;
