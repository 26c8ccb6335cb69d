import { countNoun } from "@mineral-brief/language/count-noun";
import { callWorker } from "../call-worker.ts";
import { getElement } from "../get-element.ts";
import { textItem } from "../text-item.ts";
import type { DataTable } from "../worker-methods.ts";

/** A longer list would slow down the page. */
const maximumItems = 300;

/** Lists the data of the brief at an index, and the tags and relations that its texts state and it does not have. */
export async function showData(index: number, holdsTags: boolean): Promise<void> {
  const tables = await callWorker("data", { index });
  getElement("data", HTMLElement).replaceChildren(...tables.flatMap(tableElements));
  const { tags, relations } = await callWorker("tags", {});
  getElement("tags-title", HTMLElement).hidden = tables.length === 0;
  const status = getElement("tags-status", HTMLElement);
  status.textContent =
    tables.length === 0
      ? "The data appears here when the text has no errors in its structure."
      : missingOf(tags.length, relations.length);
  const add = getElement("add-tags", HTMLButtonElement);
  add.hidden = tags.length === 0;
  add.textContent = holdsTags ? "Add the tags to the text" : "Add the tags and convert to YAML";
  const items = [
    ...tags.map((line) => textItem(line, "tag")),
    ...relations.map((line) => textItem(line, "relation")),
  ];
  getElement("tags", HTMLElement).replaceChildren(...items.slice(0, maximumItems));
}

function missingOf(tags: number, relations: number): string {
  const sentences = [
    tags === 0 ? "No tags are missing." : `${countNoun(tags, "tag")} can be added.`,
    ...(relations === 0
      ? []
      : [
          `The text may state ${countNoun(relations, "relation")}; check and add ${relations === 1 ? "it" : "them"} yourself.`,
        ]),
  ];
  return sentences.join(" ");
}

function tableElements({ title, rows }: DataTable): HTMLElement[] {
  const heading = document.createElement("h2");
  heading.textContent = title;
  const list = document.createElement("dl");
  for (const [what, value] of rows.slice(0, maximumItems)) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    term.textContent = what;
    const description = document.createElement("dd");
    description.textContent = value;
    row.append(term, description);
    list.append(row);
  }
  return [heading, list];
}
