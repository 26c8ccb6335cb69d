import { currentDocument } from "../parts/pieces/element.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** A drawing for the eye alone: what it shows is said in words beside it. */
export function drawing(attributes: Attributes, ...shapes: readonly SVGElement[]): SVGElement {
  const made = shape("svg", { "aria-hidden": "true", ...attributes });
  made.append(...shapes);
  return made;
}

export function shape(tag: string, attributes: Attributes): SVGElement {
  const made = currentDocument().createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  return made;
}
