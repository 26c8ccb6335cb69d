import { InvalidArgumentError, Option, type Command } from "commander";
import type { PublishOptions } from "../commands/publish.ts";
import { parseTimeZone } from "./parse-time-zone.ts";
import {
  addAllowErrorsOption,
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  colorOption,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `publish`. */
export function addPublishCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("publish")
    .summary("write a site of briefs")
    .description(
      "Writes a static site: one page per brief, an index with a filter, feeds. Reports and omits briefs with errors. When run again, keeps unchanged files and removes the pages of briefs that are gone.",
    )
    .argument("[paths...]", "files, folders, patterns or -: all briefs of the site")
    .requiredOption("-o, --output <folder>", "the folder of the site")
    .option("--title <words>", "what the site is called (default: Mineral briefs)")
    .addOption(
      new Option(
        "--language <tag>",
        "the language of the words around the briefs; by default that of most briefs",
      ).argParser(parseLanguage),
    )
    .option(
      "--base-url <address>",
      "where the site will stand, for canonical links, feeds and a site map",
    )
    .option("--template <file>", "a page of your own to put briefs and index into")
    .option("--force", "replace files that were edited or are not the site's")
    .addOption(
      new Option(
        "--time-zone <name>",
        "the zone of times without an offset, for feeds, where a brief names none",
      ).argParser(parseTimeZone),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command);
  addAllowErrorsOption(command);
  addColorOptions(command)
    .addHelpText("after", publishExamples)
    .action(async (paths: string[], options: PublishOptions, self: Command) => {
      const { publish } = await import("../commands/publish.ts");
      setExitCode(await publish(paths, { ...options, color: colorOption(self) }, io));
    });
}

function parseLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    throw new InvalidArgumentError("Write a language tag such as en or zh-Hans.");
  }
}

const publishExamples = `
Examples:
  mineral-brief publish briefs/ -o site/
  mineral-brief publish briefs/ -o site/ --title "Tungsten desk" --base-url https://example.org/briefs/`;
