import type { ExplainedCode } from "./explained-code.ts";

/** Whether a severity or an ignore comment may silence a code: rules may be, the project's own schema, and what readers only warn of; what breaks an article may not. */
export function mayBeSilenced({ kind, severity }: ExplainedCode): boolean {
  return kind === "rule" || kind === "running" || severity !== "error";
}
