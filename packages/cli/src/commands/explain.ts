import { allCodes } from "../codes/all-codes.ts";
import { codeLevel, type CodeLevel } from "../codes/code-level.ts";
import {
  codePageAddress,
  isConfigurable,
  type CodeExample,
  type ExplainedCode,
} from "../codes/explained-code.ts";
import { didYouMean } from "../config/did-you-mean.ts";
import { explainHouseRules } from "../config/explain-house-rules.ts";
import { settingsOf } from "../config/settings-finder.ts";
import type { Settings, SettingsOptions } from "../config/settings.ts";
import type { TermLists } from "../config/config.ts";
import { UsageError } from "../errors.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { Io } from "../io.ts";
import { paint, severityStyles } from "../reporters/paint.ts";

export interface ExplainOptions extends Pick<SettingsOptions, "config" | "untrusted"> {
  readonly color?: boolean | undefined;
}

/**
 * Prints the meaning of a code: the reason, examples, and how to silence it. Throws UsageError if the code is unknown.
 *
 * Reads the nearest config, for its severities, its rules, and the terms that it lists. An error in it does not matter for
 * the codes of this program.
 */
export async function explain(code: string, options: ExplainOptions, io: Io): Promise<number> {
  const { color = io.color } = options;
  const own = allCodes.find((item) => item.code === code);
  const needsConfig = own === undefined || code.startsWith("term-");
  const settings = needsConfig
    ? await settingsOf(options, io)
    : await readableSettings(options, io);
  const house = explainHouseRules(settings?.houseRules ?? []);
  const explained = own ?? house.find((item) => item.code === code);
  if (explained === undefined) {
    const codes = [...allCodes, ...house].map((item) => item.code);
    const hint = didYouMean(code, codes, "run `mineral-brief rules` to list all codes");
    throw new UsageError(`unknown code \`${code}\`; ${hint}`);
  }
  const terms = printTerms(code, settings?.config.terms ?? {});
  const level = codeLevel(explained, settings?.severities);
  io.stdout(printExplanation(explained, { terms, level, color }));
  return 0;
}

/** Reads the config without its code. Undefined if it has an error. */
async function readableSettings(options: ExplainOptions, io: Io): Promise<Settings | undefined> {
  try {
    return await settingsOf({ ...options, lint: false }, io);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Lists the terms of the project that a code is about. */
function printTerms(code: string, { prefer = {}, forbid = [] }: TermLists): string {
  const lines =
    code === "term-preferred"
      ? Object.entries(prefer).map(([term, others]) => `${term}, not ${others.join(" or ")}`)
      : code === "term-forbidden"
        ? forbid
        : [];
  return lines.map((line) => `    ${plainLine(line)}`).join("\n");
}

function printExplanation(
  explained: ExplainedCode,
  options: { readonly terms: string; readonly level: CodeLevel; readonly color: boolean },
): string {
  const { terms } = options;
  const { level, usual } = options.level;
  const { code, module, severity, fixable, summary, why, incorrect, correct } = explained;
  const { whatCounts, whenNotToUse } = explained;
  const title = (text: string): string => paint("bold", text, options);
  const paragraphs = [
    `${title(code)}: ${level === "off" ? "off" : paint(severityStyles[level], level, options)}${level === usual ? "" : ` (set by the config; otherwise ${usual})`}`,
    summary,
    ...(why === "" ? [] : [why]),
    ...(terms === "" ? [] : [title("Terms of this project"), terms]),
    ...(incorrect.length === 0 ? [] : [title("Incorrect")]),
    ...incorrect.map(printExample),
    ...(correct.length === 0 ? [] : [title("Correct")]),
    ...correct.map(printExample),
    ...(whatCounts === undefined ? [] : [title("What counts"), whatCounts]),
    ...(whenNotToUse === undefined ? [] : [title("When not to use it"), whenNotToUse]),
    ...(fixable ? ["`mineral-brief validate --fix` can fix it."] : []),
    ...(level === "off" ? [title("How to turn it on"), turnOn(code, severity)] : []),
    title("How to silence it"),
    isConfigurable(explained) ? silence(code) : "This code cannot be silenced.",
    module === undefined ? codePageAddress(code) : `A rule of ${plainLine(module)}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function turnOn(code: string, severity: string): string {
  return [
    `    on the command line      --severity ${code}=${severity}`,
    `    in the config            { "severities": { "${code}": "${severity}" } }`,
  ].join("\n");
}

function silence(code: string): string {
  return [
    `on the command line      --severity ${code}=off`,
    `in the config            { "severities": { "${code}": "off" } }`,
    `in YAML                  # mineral-brief-ignore ${code} -- reason`,
    `in Markdown and HTML     <!-- mineral-brief-ignore ${code} -- reason -->`,
  ]
    .map((line) => `    ${line}`)
    .join("\n");
}

function printExample({ text, without, at }: CodeExample): string {
  const keys = without.map((key) => `\`${key}\``).join(" and ");
  const places = at.map((path) => (path === "" ? "the article itself" : path)).join(", ");
  // Without any field, an article without findings is the example.
  const shown = text === "" && keys === "" ? "{}" : text;
  const body = shown.replace(/^(?=.)/gm, "    ").trimEnd();
  return [
    ...(keys === "" ? [] : [`  without ${keys}${body === "" ? "" : ":"}`]),
    ...(body === "" ? [] : [body]),
    ...(places === "" ? [] : [`  reported at ${places}`]),
  ].join("\n");
}
