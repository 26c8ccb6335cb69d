/** Makes an entry of a list, of a kind that the style knows. */
export function textItem(text: string, kind = ""): HTMLElement {
  const item = document.createElement("li");
  item.textContent = text;
  if (kind !== "") item.dataset["kind"] = kind;
  return item;
}
