import type { CheckResult, LocatedFinding } from "./worker-methods.ts";
import { textItem } from "./text-item.ts";

/** Lists findings. A click on a finding calls `onSelect`. */
export function showFindings(
  list: HTMLElement,
  { findings, counts }: CheckResult,
  onSelect: (finding: LocatedFinding) => void,
): void {
  const items = findings.map((finding) => findingItem(finding, onSelect));
  const hidden = counts.error + counts.warning + counts.note - findings.length;
  if (hidden > 0) items.push(textItem(`… and ${hidden} more`));
  list.replaceChildren(...items);
}

function findingItem(
  finding: LocatedFinding,
  onSelect: (finding: LocatedFinding) => void,
): HTMLElement {
  const { severity, line, column, message, path, code } = finding;
  const item = document.createElement("li");
  item.dataset["severity"] = severity;
  const button = document.createElement("button");
  button.type = "button";
  button.append(span("place", `${line}:${column}`), " ", span("severity", severity), " ");
  if (path !== "") button.append(span("subject", path), " ");
  button.append(span("message", message));
  button.addEventListener("click", () => onSelect(finding));
  const page = document.createElement("a");
  page.href = `docs/rules/${code}.html`;
  page.textContent = code;
  item.append(button, " ", page);
  return item;
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}

/** Summarises findings in one line, such as `Read as yaml: 2 errors, 1 note. 1 brief to show.` */
export function summaryOf({ format, counts, headlines }: CheckResult): string {
  const parts = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
  const { length } = headlines;
  const briefs = length === 0 ? "No brief" : length === 1 ? "1 brief" : `${length} briefs`;
  return `Read as ${format}: ${parts.join(", ") || "no findings"}. ${briefs} to show.`;
}
