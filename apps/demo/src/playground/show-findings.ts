import { countNoun } from "@mineral-brief/language/count-noun";
import type { CheckResult, LocatedFinding, OfferedFixes, SourceResult } from "./worker-methods.ts";
import { titleOfFormat } from "./format-titles.ts";
import { severityMark } from "./severity-mark.ts";
import { textItem } from "./text-item.ts";
import { withCode } from "./with-code.ts";

/** What a reader can do with a finding of the list. */
export interface ListActions {
  readonly onSelect: (finding: LocatedFinding) => void;
  readonly onFix: (finding: LocatedFinding) => void;
}

/** Shows on the button of a finding what its fix does. Removes the button if the fix has no place in the text. */
export function showFixTitle(
  list: HTMLElement,
  { index, code, line, column }: LocatedFinding,
  title: string | undefined,
): void {
  const button = list.querySelector<HTMLElement>(`[data-fix="${index}"]`);
  if (button === null) return;
  if (title === undefined) button.remove();
  else {
    button.title = title;
    button.ariaLabel = `Fix ${code} at ${line}:${column}: ${title}`;
  }
}

/**
 * Lists findings, each with a button that selects its place, and one that fixes it if it has a fix. `hidden` is the number of
 * further ones. Who has just fixed one by keyboard goes on with the next.
 */
export function showFindings(
  list: HTMLElement,
  findings: readonly LocatedFinding[],
  hidden: number,
  actions: ListActions,
): void {
  const items = findings.map((finding) => findingItem(finding, actions));
  if (hidden > 0) items.push(textItem(`… and ${hidden} more`));
  const fixes = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(".fix")];
  const focused = fixes().indexOf(document.activeElement as HTMLElement);
  list.replaceChildren(...items);
  if (focused >= 0) (fixes()[focused] ?? list.querySelector("button"))?.focus();
}

/** Creates the item of a finding. */
function findingItem(finding: LocatedFinding, { onSelect, onFix }: ListActions): HTMLElement {
  const { severity, line, column, message, path, code, fix, index } = finding;
  const item = document.createElement("li");
  item.dataset["severity"] = severity;
  const place = document.createElement("button");
  place.type = "button";
  place.className = "go";
  const words = span("what", "");
  if (path !== "") words.append(span("subject", path), " ");
  const text = span("message", "");
  text.append(...withCode(message));
  words.append(text);
  place.append(severityMark(severity), " ", span("place", `${line}:${column}`), " ", words);
  place.addEventListener("click", () => onSelect(finding));
  const page = document.createElement("a");
  page.href = `docs/rules/${code}.html`;
  page.target = "_blank";
  page.textContent = code;
  item.append(place, page);
  if (fix !== undefined) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button slim fix";
    button.textContent = "Fix";
    button.dataset["fix"] = String(index);
    button.ariaLabel = `Fix ${code} at ${line}:${column}`;
    button.addEventListener("click", () => onFix(finding));
    item.append(button);
  }
  return item;
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}

/**
 * Summarises a check in one line, such as `YAML: 2 errors, 1 note. Sources: 1 warning.` `compared` is undefined without
 * sources of this text.
 */
export function summaryOf(
  { format, isEmpty, counts, headlines }: CheckResult,
  compared: SourceResult | undefined,
  hasOtherSources: boolean,
): string {
  if (isEmpty) return "No text yet. Paste a brief, open a file, or choose one under “Start from”.";
  const { length } = headlines;
  const briefs = length === 1 ? "" : length === 0 ? " No brief yet." : ` ${length} briefs.`;
  const own = `${titleOfFormat(format)}: ${describeCounts(counts)}.${briefs}`;
  if (compared === undefined) return hasOtherSources ? `${own} Sources of another text.` : own;
  const found = { error: 0, warning: 0, note: 0 };
  for (const { severity } of compared.findings) found[severity]++;
  const hasProblem = found.error + found.warning > 0;
  if (!compared.isCompared && !hasProblem) return `${own} Sources: nothing could be compared.`;
  return `${own} Sources: ${describeCounts({ ...found, note: 0 })}.`;
}

/** What each grade of a reading says. */
const gradeWords: Readonly<Record<string, string>> = {
  excellent: "All parts were recognised",
  good: "Read with notes",
  fair: "Something was guessed or not kept",
  poor: "A part is probably missing",
};

/** Says how certain the reading of each article is. */
export function describeGrades(grades: readonly string[]): string {
  return [...new Set(grades)].map((grade) => gradeWords[grade]).join("; ");
}

/** Says what "Fix all safe" has done, and what it leaves to the reader. */
export function describeFixes({ fixed, suggested }: OfferedFixes): string {
  const left =
    suggested === 0
      ? ""
      : suggested === 1
        ? " 1 finding needs your decision: see its Fix button."
        : ` ${suggested} findings need your decision: see their Fix buttons.`;
  return `Fixed: ${fixed}.${left} Undo takes it back.`;
}

function describeCounts(counts: CheckResult["counts"]): string {
  return (
    (["error", "warning", "note"] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => countNoun(counts[severity], severity))
      .join(", ") || "no findings"
  );
}
