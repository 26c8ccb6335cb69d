import type { OffsetDiagnostic } from "./offset-diagnostic.ts";

/** A syntax error in a YAML text, from offset to offset. */
export function yamlDiagnostic(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}
