import { allCodes } from "../codes/all-codes.ts";
import {
  codePageAddress,
  isConfigurable,
  type CodeKind,
  type ExplainedCode,
} from "../codes/explained-code.ts";
import { explainHouseRules } from "../config/explain-house-rules.ts";
import { settingsOf } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { paint, severityStyles } from "../reporters/paint.ts";

export interface RulesOptions extends Pick<SettingsOptions, "config" | "untrusted"> {
  readonly json?: boolean | undefined;
  /** Whether to check the examples of the project's rules instead. */
  readonly check?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Lists all codes of findings by section, rules first. The rules of the nearest config are among them. */
export async function rules(options: RulesOptions, io: Io): Promise<number> {
  const { json = false, check = false, color = io.color } = options;
  const { houseRules } = await settingsOf(options, io);
  if (check) {
    const { checkHouseRules } = await import("./check-house-rules.ts");
    return checkHouseRules(houseRules, io);
  }
  const codes = [...allCodes, ...explainHouseRules(houseRules)];
  io.stdout(json ? printJson(codes) : printTables(codes, { color }));
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

function printTables(
  codes: readonly ExplainedCode[],
  options: { readonly color: boolean },
): string {
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
  return `${parts.join("\n")}\n+ means that \`validate --fix\` can fix it. Run \`mineral-brief explain CODE\` for the reason and examples.\n`;
}

function sectionOf({ kind, module }: ExplainedCode): CodeKind | "house" {
  return module === undefined ? kind : "house";
}

function printRow(
  { code, severity, isOff, fixable, summary }: ExplainedCode,
  width: number,
  options: { readonly color: boolean },
): string {
  const level = isOff ? "off    " : paint(severityStyles[severity], severity.padEnd(7), options);
  return `  ${code.padEnd(width)}  ${level} ${fixable ? "+" : " "} ${summary}`;
}

function printJson(codes: readonly ExplainedCode[]): string {
  const listed = codes.map((explained) => {
    const { code, kind, module, severity: usual, isOff, fixable, summary } = explained;
    const severity = isOff ? "off" : usual;
    const silenceable = isConfigurable(explained);
    const origin = module === undefined ? { page: codePageAddress(code) } : { module };
    return { code, kind, severity, fixable, silenceable, summary, ...origin };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}
