import type { ParseOptions, ParseResult, ReadableFormat } from "@mineral-brief/formats";
import { parseBrief } from "@mineral-brief/language/check-brief";
import type { FixTier } from "@mineral-brief/language/fix-findings";
import type * as Lint from "@mineral-brief/schema/lint";
import type { Level } from "../config/config.ts";
import type { Settings } from "../config/settings.ts";
import { ProjectCodeError } from "../errors.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { checkSource, type Checks } from "./check-source.ts";
import type { CheckedSource } from "./checked-file.ts";

/** The headline, the name of the source and the date of texts that do not state them. */
export type StatedFields = Pick<ParseOptions, "headline" | "source" | "date">;

/** How inputs are read and checked. Holds no function, so that it can be sent to a worker thread. */
export interface CheckOptions extends InputOptions {
  /** Which fixes are tried. Findings with a safe fix get its text edits. None if undefined. */
  readonly fixes?: FixTier | undefined;
  /** Whether to count the tags that the articles lack, and with `relations` the relations, too. Not counted if undefined. */
  readonly countMissing?: "tags" | "tags and relations" | undefined;
  /** Whether a text without an article is no error. False if undefined. */
  readonly allowEmpty?: boolean | undefined;
  readonly stated?: StatedFields | undefined;
}

/** Checks an open input, which may have been read already. If code of the project throws, the input counts as unreadable. */
export async function checkInput(
  input: OpenedInput,
  options: CheckOptions & { readonly parsed?: ParseResult | undefined },
): Promise<CheckedSource | UnreadableInput> {
  const { source, settings } = input;
  const { lint = true, fixes, countMissing, allowEmpty = false, parsed } = options;
  try {
    const checked = await checkSource(input, {
      lint: lint ? rulesWith(settings) : undefined,
      parsed: parsed ?? (await parseInput(input, options)),
      checkAgain: (text) =>
        checkInput({ ...input, source: { ...source, text } }, { ...options, parsed: undefined }),
    });
    if (allowEmpty && source.text.trim() === "") return { ...checked, diagnostics: [] };
    if (countMissing !== undefined) {
      const tags = await import("./propose-tags.ts");
      return { ...checked, missing: tags.countMissing(checked, countMissing !== "tags") };
    }
    if (fixes === undefined || checked.diagnostics.length === 0) return checked;
    const { addFixes } = await import("./add-fixes.ts");
    return { ...checked, diagnostics: await addFixes(checked, fixes) };
  } catch (error) {
    if (error instanceof ProjectCodeError) return unreadable(source.name, error.message);
    throw error;
  }
}

/** Reads the articles of an open input, as far as its errors allow. */
export async function parseInput(
  input: OpenedInput,
  { stated }: Pick<CheckOptions, "stated">,
): Promise<ParseResult> {
  const { source, format } = input;
  const found = await loadParseOptions(source.text, format);
  return parseBrief(source.text, format, source.start, { ...stated, ...found, partial: true });
}

/** Loads what the reader of a text needs. Most formats need nothing, and loading the code that decides takes a while. */
export async function loadParseOptions(
  text: string,
  format: ReadableFormat,
): Promise<ParseOptions> {
  if (format.usesOptions !== true) return {};
  const { parseOptionsFor } = await import("@mineral-brief/language/parse-options-for");
  return parseOptionsFor(text, format);
}

/** Loads the rules when the first article needs them. Loading them takes longer than checking a file with a syntax error. */
function rulesWith({ severities, ownRules }: Settings): NonNullable<Checks["lint"]> {
  let rules: readonly Lint.Rule[] | undefined;
  let ofRules: Record<string, Level> | undefined;
  return async (article) => {
    lint ??= await import("@mineral-brief/schema/lint");
    // The settings also have the codes of parsers and of the project's own schema.
    rules ??= ownRules.length === 0 ? lint.allRules : [...lint.allRules, ...ownRules];
    ofRules ??= severitiesOf(rules, severities);
    return lint.lintArticle(article, { severities: ofRules, rules });
  };
}

let lint: typeof Lint | undefined;

function severitiesOf(
  rules: readonly Lint.Rule[],
  severities: Settings["severities"],
): Record<string, Level> {
  const found: Record<string, Level> = {};
  if (Object.keys(severities).length > 0)
    for (const { code } of rules)
      if (Object.hasOwn(severities, code)) found[code] = severities[code]!;
  return found;
}
