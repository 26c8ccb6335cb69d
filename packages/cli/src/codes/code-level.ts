import type { Level } from "@mineral-brief/language/check-brief";
import type { ExplainedCode } from "./explained-code.ts";

/** The severity of a code, or `off`. */
export interface CodeLevel {
  readonly level: Level;
  /** Without a config. */
  readonly usual: Level;
}

/** Returns the severity that a config sets for a code, and the usual one. `severities` are those of the config. */
export function codeLevel(
  { code, severity, isOff }: Pick<ExplainedCode, "code" | "severity" | "isOff">,
  severities: Readonly<Record<string, Level>> = {},
): CodeLevel {
  const usual = isOff ? "off" : severity;
  return { level: Object.hasOwn(severities, code) ? severities[code]! : usual, usual };
}
