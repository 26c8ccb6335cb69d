import { allCodes } from "../codes/all-codes.ts";
import { codeLevel } from "../codes/code-level.ts";
import {
  codePageAddress,
  isConfigurable,
  type CodeKind,
  type ExplainedCode,
} from "../codes/explained-code.ts";
import { explainHouseRules } from "../config/explain-house-rules.ts";
import { settingsOf } from "../config/settings-finder.ts";
import type { Settings, SettingsOptions } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { paint, severityStyles } from "../reporters/paint.ts";

export interface RulesOptions extends Pick<SettingsOptions, "config" | "untrusted"> {
  readonly json?: boolean | undefined;
  /** Whether to check the examples of the project's rules instead. */
  readonly check?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Lists all codes of findings by section, rules first, with the rules and severities of the nearest config. */
export async function rules(options: RulesOptions, io: Io): Promise<number> {
  const { json = false, check = false, color = io.color } = options;
  const { houseRules, severities } = await settingsOf(options, io);
  if (check) {
    const { checkHouseRules } = await import("./check-house-rules.ts");
    return checkHouseRules(houseRules, io);
  }
  const codes = [...allCodes, ...explainHouseRules(houseRules)];
  io.stdout(json ? printJson(codes, severities) : printTables(codes, { severities, color }));
  return 0;
}

/** The sections of the list: kind and title. */
const sections: readonly (readonly [CodeKind | "house", string])[] = [
  ["rule", "Rules: what makes a good brief"],
  ["house", "Rules of this project"],
  ["reading", "Reading: problems in the text of a file"],
  ["structure", "Structure: what every article must have"],
  ["writing", "Writing: what an output format requires"],
  ["running", "Running: ignore comments, the project's own schema and terms, and `verify`"],
];

interface TableOptions {
  /** Those of the config. */
  readonly severities: Settings["severities"];
  readonly color: boolean;
}

function printTables(codes: readonly ExplainedCode[], options: TableOptions): string {
  const width = Math.max(...codes.map(({ code }) => code.length));
  const parts = sections.flatMap(([section, title]) => {
    const rows = codes.filter((explained) => sectionOf(explained) === section);
    if (rows.length === 0) return [];
    return [
      paint("bold", title, options),
      "",
      ...rows.map((explained) => printRow(explained, width, options)),
      "",
    ];
  });
  const isChanged = (explained: ExplainedCode): boolean => {
    const { level, usual } = codeLevel(explained, options.severities);
    return level !== usual;
  };
  const note = codes.some(isChanged) ? "* means that the config sets the severity. " : "";
  return `${parts.join("\n")}\n+ means that \`validate --fix\` can fix it. ${note}Run \`mineral-brief explain CODE\` for the reason and examples.\n`;
}

function sectionOf({ kind, module }: ExplainedCode): CodeKind | "house" {
  return module === undefined ? kind : "house";
}

function printRow(explained: ExplainedCode, width: number, options: TableOptions): string {
  const { code, fixable, summary } = explained;
  const { level, usual } = codeLevel(explained, options.severities);
  const shown = `${level}${level === usual ? "" : "*"}`.padEnd("warning*".length);
  const painted = level === "off" ? shown : paint(severityStyles[level], shown, options);
  return `  ${code.padEnd(width)}  ${painted}${fixable ? "+" : " "} ${summary}`;
}

function printJson(
  codes: readonly ExplainedCode[],
  severities: TableOptions["severities"],
): string {
  const listed = codes.map((explained) => {
    const { code, kind, module, fixable, summary } = explained;
    const { level: severity, usual: usualSeverity } = codeLevel(explained, severities);
    const silenceable = isConfigurable(explained);
    const origin = module === undefined ? { page: codePageAddress(code) } : { module };
    return { code, kind, severity, usualSeverity, fixable, silenceable, summary, ...origin };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}
