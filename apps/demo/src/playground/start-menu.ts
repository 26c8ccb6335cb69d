import { samples } from "./initial-text.ts";
import type { Session } from "./session.ts";

/**
 * Fills the list of texts to start from: the examples, and the drafts of this browser. Chooses the draft of the text on the
 * page, so that the reader can choose an example again that was edited.
 */
export function fillStartMenu(menu: HTMLSelectElement, { drafts, id }: Session): void {
  const chosen = id === undefined ? menu.value : `draft:${id}`;
  const groups = [
    optionGroup(
      "Examples",
      samples.map(({ title, file }) => new Option(title, `sample:${file}`)),
    ),
  ];
  if (drafts.length > 0)
    groups.push(
      optionGroup(
        "Your texts",
        drafts.map(({ id, text, saved }) => new Option(titleOf(text, saved), `draft:${id}`)),
      ),
    );
  const current = new Option("This text", "");
  current.hidden = true;
  menu.replaceChildren(current, ...groups);
  menu.value = [...menu.options].some(({ value }) => value === chosen) ? chosen : "";
}

function optionGroup(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  const group = document.createElement("optgroup");
  group.label = label;
  group.append(...options);
  return group;
}

/** A headline in JSON or YAML, which may be in quotes, in a block or in a map with its language. */
const stated =
  /^\s*"?headline"?:[ \t]*(?:[>|][-+\d]*\s+|\{?\s*"?value"?:[ \t]*)?["']?([^"\n]{3,}?)(?:'?\s*$|")/m;

/** Names a draft by its headline, else by its first words, and by its time. */
function titleOf(text: string, saved: number): string {
  // In YAML, a line with a number sign is a comment.
  const headline = stated.exec(text)?.[1] ?? /^# *([^\n]{3,})/m.exec(text)?.[1];
  const words = (headline ?? text.trim()).replace(/\s+/g, " ").slice(0, 40).trim();
  const time = new Date(saved).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
  return `${words} (${time})`;
}
