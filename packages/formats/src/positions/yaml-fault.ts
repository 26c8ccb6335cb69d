import type { OffsetDiagnostic } from "./offset-diagnostic.ts";

/** What is wrong in a YAML text, from offset to offset. */
export function yamlFault(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "yaml-syntax", severity: "error", message, start, end: Math.max(end, start) };
}
