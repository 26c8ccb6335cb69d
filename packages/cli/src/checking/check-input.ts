import type { lintArticle as LintArticle } from "@mineral-brief/schema/lint";
import type { Settings } from "../config/settings.ts";
import { OwnSchemaError } from "../errors.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { checkSource, type Checks } from "./check-source.ts";
import type { CheckedSource } from "./checked-file.ts";

/** How inputs are read and checked. It holds no function, so that it can go to another thread. */
export interface CheckOptions extends InputOptions {
  /** Whether findings say how to fix the text. False if undefined. */
  readonly fixes?: boolean | undefined;
}

/** Checks an input that was opened. A fault of the project's own schema is a failure of the input. */
export async function checkInput(
  input: OpenedInput,
  options: CheckOptions,
): Promise<CheckedSource | UnreadableInput> {
  const { source, format, settings } = input;
  const { lint = true, fixes = false } = options;
  try {
    const checked = await checkSource(source, format, {
      lint: lint ? rulesWith(settings) : undefined,
      settings,
      checkAgain: (text) => checkInput({ ...input, source: { ...source, text } }, options),
    });
    if (!fixes) return checked;
    const { offerFixes } = await import("./offer-fixes.ts");
    return { ...checked, diagnostics: await offerFixes(checked) };
  } catch (error) {
    if (error instanceof OwnSchemaError) return unreadable(source.name, error.message);
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
