import { callWorker } from "./call-worker.ts";
import { getElement } from "./get-element.ts";
import { textItem } from "./text-item.ts";

/** A longer list would slow down the page. */
const maximumItems = 300;

/** Lists tags and relations that the texts state and the briefs do not have. */
export async function showTags(holdsTags: boolean): Promise<void> {
  const { tags, relations } = await callWorker("tags", {});
  const status = getElement("tags-status", HTMLElement);
  status.textContent = `${count(tags.length, "tag")} can be added. The text may state ${count(relations.length, "relation")}; check and add them yourself.`;
  const add = getElement("add-tags", HTMLButtonElement);
  add.hidden = tags.length === 0;
  add.textContent = holdsTags ? "Add the tags to the text" : "Add the tags and convert to YAML";
  const items = [
    ...tags.map((line) => textItem(line, "tag")),
    ...relations.map((line) => textItem(line, "relation")),
  ];
  getElement("tags", HTMLElement).replaceChildren(...items.slice(0, maximumItems));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
