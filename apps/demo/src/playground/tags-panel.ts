import { askWorker } from "./ask-worker.ts";
import { element } from "./element.ts";
import { textItem } from "./text-item.ts";

/** More than this nobody reads, and a page with them is slow. */
const mostShown = 300;

/** Shows what the texts of the briefs state and their tags do not. */
export async function showTags(format: string): Promise<void> {
  const { tags, relations } = await askWorker("tags", {});
  const said = element("tags-said", HTMLElement);
  said.textContent = `${counted(tags.length, "tag")} could be added. ${counted(relations.length, "relation")} may be stated, which a person has to read.`;
  const add = element("add-tags", HTMLButtonElement);
  add.hidden = tags.length === 0;
  add.textContent = format === "text" ? "Add the tags, as YAML" : "Add the tags to the text";
  const items = [
    ...tags.map((line) => textItem(line, "tag")),
    ...relations.map((line) => textItem(line, "relation")),
  ];
  element("tags", HTMLElement).replaceChildren(...items.slice(0, mostShown));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
