import type { SettingsOptions } from "../config/settings.ts";

/** The options that say how inputs are read. Every command that reads has them. */
export interface InputOptions extends SettingsOptions {
  /** The format of every input, whatever its name. */
  readonly from?: string | undefined;
  /** What standard input is called. */
  readonly stdinFilename?: string | undefined;
}

/** The options that say what counts as an error and what is shown. Every command that checks many briefs has them. */
export interface FindingOptions extends InputOptions {
  /** As typed: `CODE=LEVEL`. */
  readonly severity?: readonly string[] | undefined;
  /** More warnings than this fail the run; any number is allowed if undefined. */
  readonly maxWarnings?: number | undefined;
  /** Whether notes are shown one by one, not as a count. */
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Reads the severities that were typed. Throws UsageError that says what to type. */
export async function withSeverities<Options extends FindingOptions>(
  options: Options,
): Promise<Options> {
  if (options.severity === undefined) return options;
  // The list of codes comes with the rules, which take a while to load.
  const { readSeverities } = await import("../config/read-severities.ts");
  return { ...options, severities: readSeverities(options.severity) };
}

const ndjsonEnding = /\.(?:ndjson|jsonl)$/i;

/** Whether an input is ndjson by its name or by `--from`, before any of it is read. `-` is standard input. */
export function isNdjson(name: string, { from, stdinFilename = "" }: InputOptions): boolean {
  if (from !== undefined) return from === "ndjson";
  return ndjsonEnding.test(name === "-" ? stdinFilename : name);
}
