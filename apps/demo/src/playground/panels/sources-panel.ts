import { countNoun } from "@mineral-brief/language/count-noun";
import { getElement } from "../get-element.ts";
import { showFindings, type ListActions } from "../show-findings.ts";
import { textItem } from "../text-item.ts";
import type { SourceFiles } from "../source-files.ts";
import type { SourceResult } from "../worker-methods.ts";

/** Shows what the sources have of the text. Undefined without sources of this text. */
export function showSources(
  { names, areOfAnotherText }: SourceFiles,
  result: SourceResult | undefined,
  actions: ListActions,
): void {
  getElement("forget-sources", HTMLButtonElement).hidden = names.length === 0;
  getElement("compare-sources", HTMLButtonElement).hidden = !areOfAnotherText;
  getElement("source-results", HTMLElement).hidden = names.length === 0;
  const { findings = [], hidden = 0, summary = "", remarks = [] } = result ?? {};
  getElement("source-summary", HTMLElement).textContent =
    result !== undefined
      ? `${describeFiles(names)}: ${summary}.`
      : areOfAnotherText
        ? `${describeFiles(names)}: chosen for another text, and not compared with this one.`
        : "";
  getElement("source-remarks", HTMLElement).replaceChildren(
    ...remarks.map((remark) => textItem(remark)),
  );
  const problems = findings.filter(({ severity }) => severity !== "note");
  const notes = findings.filter(({ severity }) => severity === "note");
  showFindings(getElement("source-problems", HTMLElement), problems, 0, actions);
  const details = getElement("source-notes", HTMLDetailsElement);
  details.hidden = notes.length === 0;
  details.querySelector("summary")!.textContent =
    `${countNoun(notes.length, "note")}: what is found, and what cannot be checked`;
  showFindings(details.querySelector("ol")!, notes, hidden, actions);
}

function describeFiles(names: readonly string[]): string {
  if (names.length > 3) return `${names.length} files`;
  return names.join(", ");
}
