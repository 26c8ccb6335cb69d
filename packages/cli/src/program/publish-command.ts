import { InvalidArgumentError, Option, type Command } from "commander";
import { stringForms } from "@mineral-brief/schema/internal";
import type { PublishOptions } from "../commands/publish-options.ts";
import { parsePort } from "./parse-port.ts";
import { parseTimeZone } from "./parse-time-zone.ts";
import { parseTitle } from "./parse-title.ts";
import {
  addAllowErrorsOption,
  addColorOptions,
  addFindingOptions,
  addInputOptions,
  addSettingsOptions,
  type CommandContext,
} from "./shared-options.ts";

/** Adds `publish`. */
export function addPublishCommand(program: Command, { io, setExitCode }: CommandContext): void {
  const command = program
    .command("publish")
    .summary("generate a static site of briefs")
    .description(
      "Generate a static site: one page per brief, lists by mineral, place, month, source, language and series, feeds, and a search. The key publish of the config sets the options that the command line omits. Briefs with errors are reported and omitted. A later run writes only what has changed. A published address keeps working.",
    )
    .argument(
      "[paths...]",
      "all briefs of the site: files, folders or glob patterns; - reads standard input",
    )
    .option("-o, --output <folder>", "the folder of the site")
    .addOption(
      new Option("--title <words>", "the title of the site (default: Mineral briefs)").argParser(
        parseTitle,
      ),
    )
    .addOption(
      new Option(
        "--language <tag>",
        "the language of the labels on the site; by default the language of most briefs",
      ).argParser(parseLanguage),
    )
    .option(
      "--base-url <address>",
      "the URL of the site, for canonical links, feeds and a site map",
    )
    .option("--template <file>", "an HTML template for the pages")
    .option("--style <file>", "a style sheet whose rules override those of the site")
    .option("--card <file>", "a PNG picture for previews of links to the site")
    .option(
      "--add-ids",
      "add an id to each brief file without one, so that its address can be kept",
    )
    .addOption(
      new Option(
        "--watch",
        "serve the site on this computer, and publish it again when a file is saved; press Ctrl-C to stop",
      ).conflicts("addIds"),
    )
    .addOption(
      new Option(
        "--port <number>",
        "with --watch: the port; by default the first free port from 4646",
      ).argParser(parsePort),
    )
    .option("--force", "overwrite files that were edited or that publish did not write")
    .addOption(
      new Option(
        "--time-zone <name>",
        "the time zone of dates without an offset, if the brief has none; for feeds",
      ).argParser(parseTimeZone),
    );
  addInputOptions(command);
  addSettingsOptions(command);
  addFindingOptions(command);
  addAllowErrorsOption(command);
  addColorOptions(command)
    .addHelpText("after", publishExamples)
    .action(async (paths: string[], options: PublishOptions) => {
      const { publish } = await import("../commands/publish.ts");
      setExitCode(await publish(paths, options, io));
    });
}

/** Requires what a brief may have as its language, and writes it in its usual form. */
function parseLanguage(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined && stringForms.language.pattern.test(canonical)) return canonical;
  } catch {
    // Not in the form of a tag either.
  }
  throw new InvalidArgumentError("Use a language tag, such as en or zh-Hans.");
}

const publishExamples = `
Examples:
  mineral-brief publish briefs/ -o site/
  mineral-brief publish briefs/ -o site/ --title "Tungsten desk" --base-url https://example.org/briefs/

Exit codes:
  0  no errors
  1  an error in a brief, too many warnings, or a page that was not written
  2  wrong usage, an unreadable input, or nothing to check`;
