import { dirname, resolve } from "node:path";
import type { lintArticle as LintArticle } from "@mineral-brief/schema/lint";
import type { ReadableFormat } from "@mineral-brief/formats";
import type { Settings, SettingsFinder } from "../config/settings.ts";
import { OwnSchemaError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { readSource } from "../inputs/read-source.ts";
import type { Source, SourceFailure } from "../inputs/source.ts";
import { checkSource, type Checks } from "./check-source.ts";
import type { CheckedSource } from "./checked-file.ts";
import { detectFormat } from "./detect-format.ts";

/** How inputs are read and checked. It holds no function, so that it can go to another thread. */
export interface CheckOptions extends InputOptions {
  /** Whether findings say how to fix the text. False if undefined. */
  readonly fixes?: boolean | undefined;
}

/** What every input of a run, or of a thread, is checked with. */
export interface CheckContext {
  readonly options: CheckOptions;
  readonly io: Io;
  /** Keeps the settings that it has found. */
  readonly findSettings: SettingsFinder;
}

/** Reads one input, detects its format and checks it. `-` is standard input, anything else the name of a file. */
export async function checkInput(
  name: string,
  { options, io, findSettings }: CheckContext,
): Promise<CheckedSource | SourceFailure> {
  const source = await readSource(name, options, io);
  if ("message" in source) return source;
  const format = await detectFormat(source, options.from);
  if ("message" in format) return format;
  const path = resolve(io.cwd, name === "-" ? (options.stdinFilename ?? "-") : name);
  const settings = await findSettings(dirname(path));
  return checkText(source, format, settings, options);
}

/** Checks a text that was read. A fault of the project's own schema is a failure of the input. */
export async function checkText(
  source: Source,
  format: ReadableFormat,
  settings: Settings,
  options: CheckOptions,
): Promise<CheckedSource | SourceFailure> {
  const { lint = true, fixes = false } = options;
  try {
    const checked: CheckedSource = {
      ...(await checkSource(source, format, {
        lint: lint ? rulesWith(settings) : undefined,
        settings,
      })),
      checkAgain: (text) => checkText({ ...source, text }, format, settings, options),
    };
    if (!fixes) return checked;
    const { offerFixes } = await import("./offer-fixes.ts");
    return { ...checked, diagnostics: await offerFixes(checked) };
  } catch (error) {
    if (error instanceof OwnSchemaError) return { name: source.name, message: error.message };
    throw error;
  }
}

/** Loads the rules for the first article that needs them: with the vocabulary they take longer to load than a broken file takes to check. */
function rulesWith({ severities }: Settings): NonNullable<Checks["lint"]> {
  return async (article) => {
    lintArticle ??= (await import("@mineral-brief/schema/lint")).lintArticle;
    return lintArticle(article, { severities });
  };
}

let lintArticle: typeof LintArticle | undefined;
