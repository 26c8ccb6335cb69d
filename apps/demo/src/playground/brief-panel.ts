import { callWorker } from "./call-worker.ts";
import { getElement } from "./get-element.ts";

/** Displays the brief at an index, or a note if there is none. */
export async function showBrief(index: number): Promise<void> {
  const article = await callWorker("article", { index });
  getElement("no-brief", HTMLElement).hidden = article !== undefined;
  const brief = document.querySelector("mineral-brief")!;
  brief.hidden = article === undefined;
  brief.article = article;
}

/** Fills the list of briefs. It is hidden if there are fewer than two. */
export function listBriefs(headlines: readonly string[]): void {
  const which = getElement("which", HTMLSelectElement);
  const chosen = Math.min(Math.max(0, which.selectedIndex), headlines.length - 1);
  which.replaceChildren(...headlines.map((headline, index) => new Option(headline, String(index))));
  which.selectedIndex = chosen;
  getElement("which-row", HTMLElement).hidden = headlines.length < 2;
}
