import { askWorker } from "./ask-worker.ts";
import { element } from "./element.ts";

/** Shows one of the briefs of the text, where there is one. */
export async function showBrief(index: number): Promise<void> {
  const article = await askWorker("article", { index });
  element("no-brief", HTMLElement).hidden = article !== undefined;
  const brief = document.querySelector("mineral-brief")!;
  brief.hidden = article === undefined;
  brief.article = article;
}

/** Lists the briefs of the text to choose from. A text with one or none leaves no choice. */
export function listBriefs(headlines: readonly string[]): void {
  const which = element("which", HTMLSelectElement);
  const chosen = Math.min(Math.max(0, which.selectedIndex), headlines.length - 1);
  which.replaceChildren(...headlines.map((headline, index) => new Option(headline, String(index))));
  which.selectedIndex = chosen;
  element("which-row", HTMLElement).hidden = headlines.length < 2;
}
