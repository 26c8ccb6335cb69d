import { dirname, resolve } from "node:path";
import type { lintArticle as LintArticle } from "@mineral-brief/schema/lint";
import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings, SettingsFinder } from "../config/settings.ts";
import { OwnSchemaError } from "../errors.ts";
import type { Io } from "../io.ts";
import { checkSource, type Checks, type CheckedSource } from "./check-source.ts";
import { detectFormat } from "./detect-format.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { readSource } from "../inputs/read-source.ts";
import type { Source, SourceFailure } from "../inputs/source.ts";

/** How inputs are read and what is asked of them. It holds no function, so that it can go to another thread. */
export interface CheckOptions extends InputOptions {
  /** Whether the rules are asked too, not the structure alone. */
  readonly lint: boolean;
  /** Whether findings say how the text is mended. False if undefined. */
  readonly fixes?: boolean | undefined;
}

/**
 * Reads one input and checks it: `-` is standard input, everything else the name of a file.
 *
 * `findSettings` is that of the run, or of the thread: it keeps what it has found.
 */
export async function checkInput(
  name: string,
  options: CheckOptions,
  io: Io,
  findSettings: SettingsFinder,
): Promise<CheckedSource | SourceFailure> {
  const opened = await openInput(name, options, io, findSettings);
  return "message" in opened ? opened : checkAndOffer(opened, options);
}

/** Checks an input that was read, and offers fixes where they are asked for. */
export async function checkAndOffer(
  opened: OpenedInput,
  { fixes }: CheckOptions,
): Promise<CheckedSource | SourceFailure> {
  const checked = await checkOpened(opened);
  if (fixes !== true || "message" in checked) return checked;
  const { offerFixes } = await import("./offer-fixes.ts");
  return offerFixes(checked);
}

/** An input that was read, and what is asked of it. */
export interface OpenedInput {
  readonly source: Source;
  readonly format: ReadableFormat;
  readonly checks: Checks;
}

/** Reads one input, tells its format and finds its settings. */
export async function openInput(
  name: string,
  { from, stdinFilename, lint }: CheckOptions,
  io: Io,
  findSettings: SettingsFinder,
): Promise<OpenedInput | SourceFailure> {
  const source = await readSource(name, io, stdinFilename);
  if ("message" in source) return source;
  const format = await detectFormat(source, from);
  if ("message" in format) return format;
  const path = resolve(io.cwd, name === "-" ? (stdinFilename ?? "-") : name);
  const settings = await findSettings(dirname(path));
  return {
    source,
    format,
    checks: { lint: lint ? rulesWith(settings) : undefined, settings },
  };
}

/** Checks an input that was read. */
export async function checkOpened({
  source,
  format,
  checks,
}: OpenedInput): Promise<CheckedSource | SourceFailure> {
  try {
    return await checkSource(source, format, checks);
  } catch (error) {
    if (error instanceof OwnSchemaError) return { name: source.name, message: error.message };
    throw error;
  }
}

/** The rules, loaded for the first article that they are asked of: they and the vocabulary take longer to load than a broken file to check. */
export function rulesWith({ severities }: Settings): NonNullable<Checks["lint"]> {
  return async (article) => {
    lintArticle ??= (await import("@mineral-brief/schema/lint")).lintArticle;
    return lintArticle(article, { severities });
  };
}

let lintArticle: typeof LintArticle | undefined;
