import type { OffsetDiagnostic } from "./offset-diagnostic.ts";

/** Makes a diagnostic for a syntax error in a YAML text. */
export function yamlDiagnostic(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}
