import type { Article } from "@mineral-brief/schema";
import { callWorker } from "../call-worker.ts";
import { getElement } from "../get-element.ts";

/** The last brief of the text that had no error. */
let last: Article | undefined;
let lastText = 0;

/**
 * Displays the brief at an index. While the text has an error, its last version stays, with a note. `textNumber` counts the
 * texts that the page has had.
 */
export async function showBrief(index: number, textNumber: number): Promise<void> {
  const article = await callWorker("article", { index });
  if (article !== undefined || textNumber !== lastText) last = article;
  lastText = textNumber;
  const note = getElement("no-brief", HTMLElement);
  note.hidden = article !== undefined;
  note.textContent =
    last === undefined
      ? "The brief appears here when the text has no errors in its structure."
      : "The text has an error in its structure. This is the last version without one.";
  const brief = document.querySelector("mineral-brief")!;
  brief.hidden = last === undefined;
  if (brief.article !== last) brief.article = last;
}

/** Forgets the last brief, because the text is empty. */
export function forgetBrief(): void {
  last = undefined;
}

/** Fills the list of briefs. It is hidden if there are fewer than two. */
export function listBriefs(headlines: readonly string[]): void {
  const which = getElement("which", HTMLSelectElement);
  const chosen = Math.min(Math.max(0, which.selectedIndex), headlines.length - 1);
  which.replaceChildren(...headlines.map((headline, index) => new Option(headline, String(index))));
  which.selectedIndex = chosen;
  getElement("which-row", HTMLElement).hidden = headlines.length < 2;
}
