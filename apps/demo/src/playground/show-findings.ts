import type { CheckReply, PlacedFinding } from "./replies.ts";
import { textItem } from "./text-item.ts";

/** Lists findings; a click on one calls `jump`. */
export function showFindings(
  list: HTMLElement,
  { findings, counts }: CheckReply,
  jump: (finding: PlacedFinding) => void,
): void {
  const items = findings.map((finding) => findingItem(finding, jump));
  const left = counts.error + counts.warning + counts.note - findings.length;
  if (left > 0) items.push(textItem(`… and ${left} more`));
  list.replaceChildren(...items);
}

function findingItem(finding: PlacedFinding, jump: (finding: PlacedFinding) => void): HTMLElement {
  const { severity, line, column, message, subject, code } = finding;
  const item = document.createElement("li");
  item.dataset["severity"] = severity;
  const button = document.createElement("button");
  button.type = "button";
  button.append(span("place", `${line}:${column}`), " ", span("severity", severity), " ");
  if (subject !== "") button.append(span("subject", subject), " ");
  button.append(span("message", message));
  button.addEventListener("click", () => jump(finding));
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

/** Says in one line what was found: `Read as yaml: 2 errors, 1 note. 1 brief.` */
export function verdictOf({ format, counts, headlines }: CheckReply): string {
  const parts = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
  const { length } = headlines;
  const briefs = length === 0 ? "No brief" : length === 1 ? "1 brief" : `${length} briefs`;
  return `Read as ${format}: ${parts.join(", ") || "no findings"}. ${briefs} to show.`;
}
