import { allCodes } from "../codes/all-codes.ts";
import {
  codePageAddress,
  isConfigurable,
  type CodeKind,
  type ExplainedCode,
} from "../codes/explained-code.ts";
import type { Io } from "../io.ts";
import { paint, severityStyles } from "../reporters/paint.ts";

export interface RulesOptions {
  readonly json?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Lists all codes of findings by section, rules first. */
export function rules({ json = false, color }: RulesOptions, io: Io): number {
  io.stdout(json ? printJson() : printTables({ color: color ?? io.color }));
  return 0;
}

/** The sections of the list: kind and title. */
const sections: readonly (readonly [CodeKind, string])[] = [
  ["rule", "Rules: what makes a good brief"],
  ["reading", "Reading: problems in the text of a file"],
  ["structure", "Structure: what every article must have"],
  ["writing", "Writing: what an output format requires"],
  ["running", "Running: ignore comments and the project's own schema"],
];

function printTables(options: { readonly color: boolean }): string {
  const width = Math.max(...allCodes.map(({ code }) => code.length));
  const parts = sections.map(([kind, title]) =>
    [
      paint("bold", title, options),
      "",
      ...allCodes
        .filter((explained) => explained.kind === kind)
        .map((explained) => printRow(explained, width, options)),
      "",
    ].join("\n"),
  );
  return `${parts.join("\n")}\n+ means that \`validate --fix\` can fix it. Run \`mineral-brief explain CODE\` for the reason and examples.\n`;
}

function printRow(
  { code, severity, fixable, summary }: ExplainedCode,
  width: number,
  options: { readonly color: boolean },
): string {
  const level = paint(severityStyles[severity], severity.padEnd(7), options);
  return `  ${code.padEnd(width)}  ${level} ${fixable ? "+" : " "} ${summary}`;
}

function printJson(): string {
  const listed = allCodes.map((explained) => {
    const { code, kind, severity, fixable, summary } = explained;
    const silenceable = isConfigurable(explained);
    return { code, kind, severity, fixable, silenceable, summary, page: codePageAddress(code) };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}
