import { element } from "./pieces/element.ts";

/** Elements that reserve space for pictures, to avoid layout shift. Undefined if there are no pictures at that position. */
export type PicturePlaceholders = readonly [
  belowCoreInsights: HTMLElement | undefined,
  belowGroups: HTMLElement | undefined,
];

/** Creates placeholders for a number of key figures, and for a number of rows of other pictures. */
export function picturePlaceholders(figures: number, rows: number): PicturePlaceholders {
  return [placeholder("key-figures", figures), placeholder("pictures", rows)];
}

function placeholder(name: string, length: number): HTMLElement | undefined {
  const items = Array.from({ length }, () => element("li", {}));
  return length > 0 ? element("ul", { class: name, "aria-hidden": "true" }, ...items) : undefined;
}
