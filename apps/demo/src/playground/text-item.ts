import { withCode } from "./with-code.ts";

/** Creates a list item. `kind` selects its style; what is between backticks becomes code. */
export function textItem(text: string, kind = ""): HTMLElement {
  const item = document.createElement("li");
  item.append(...withCode(text));
  if (kind !== "") item.dataset["kind"] = kind;
  return item;
}
