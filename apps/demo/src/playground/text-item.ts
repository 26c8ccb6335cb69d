/** Creates a list item. `kind` selects its style. */
export function textItem(text: string, kind = ""): HTMLElement {
  const item = document.createElement("li");
  item.textContent = text;
  if (kind !== "") item.dataset["kind"] = kind;
  return item;
}
