import { currentDocument } from "../parts/pieces/element.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** Creates an `<svg>` that screen readers ignore. The text next to it states the same. */
export function drawing(attributes: Attributes, ...shapes: readonly SVGElement[]): SVGElement {
  const svg = shape("svg", { "aria-hidden": "true", ...attributes });
  svg.append(...shapes);
  return svg;
}

export function shape(tag: string, attributes: Attributes): SVGElement {
  const created = currentDocument().createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, `${value}`);
  return created;
}
