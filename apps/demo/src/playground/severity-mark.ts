import type { LocatedFinding } from "./worker-methods.ts";

/** Shows a severity as its sign and its word. */
export function severityMark(severity: LocatedFinding["severity"]): HTMLElement {
  const mark = document.createElement("span");
  mark.className = `sev ${severity}`;
  mark.textContent = severity;
  return mark;
}
