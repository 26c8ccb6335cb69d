import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { formatByFileName } from "../format-names.ts";

/** How inputs are read. Every command that reads briefs has these options. */
export interface InputOptions extends SettingsOptions {
  /** The format of every input. Detected for each input if undefined. */
  readonly from?: string | undefined;
  /** The name of standard input, for messages and to detect its format. */
  readonly stdinFilename?: string | undefined;
}

/** Which findings are errors and which are shown. Every command that checks many briefs has these options. */
export interface FindingOptions extends InputOptions {
  /** As typed: `CODE=LEVEL`. */
  readonly severity?: readonly string[] | undefined;
  /** More warnings than this make the run fail. No limit if undefined. */
  readonly maxWarnings?: number | undefined;
  /** Whether notes are shown one by one. They are only counted if undefined. */
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Parses `--severity`. Throws UsageError if a code or level is unknown. */
export async function withSeverities<Options extends FindingOptions>(
  options: Options,
  io: Io,
): Promise<Options> {
  if (options.severity === undefined) return options;
  // The list of codes needs the rules, which take a while to load.
  const { readSeverities } = await import("../config/read-severities.ts");
  const askProject = () => settingsFinder(options, io.cwd)(io.cwd);
  return { ...options, severities: await readSeverities(options.severity, askProject) };
}

/** Throws UsageError if no path is named, if one is empty, or if `--stdin-filename` is set but standard input is not read. */
export function requirePaths(paths: readonly string[], { stdinFilename }: InputOptions): void {
  if (paths.length === 0)
    throw new UsageError(
      "no input; name a file, a folder or a pattern, or use - for standard input",
    );
  // `resolve` would make it the current folder. It usually comes from a variable that is not set.
  if (paths.includes(""))
    throw new UsageError("a path is empty; name a file, a folder or a pattern, or omit it");
  if (stdinFilename !== undefined && !paths.includes("-"))
    throw new UsageError("--stdin-filename works only with standard input; add - to the paths");
}

/** Whether an input is NDJSON according to `--from` or its name. `-` is standard input. */
export function isNdjson(name: string, { from, stdinFilename = "" }: InputOptions): boolean {
  if (from !== undefined) return from === "ndjson";
  const fileName = name === "-" ? stdinFilename : name;
  return formatByFileName(fileName, readableFormats)?.name === "ndjson";
}
