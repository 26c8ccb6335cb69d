import { element } from "./pieces/element.ts";

/** Places that are kept free for pictures, so that nothing moves when they come; undefined where none come. */
export type PicturePlaceholders = readonly [
  belowCoreInsights: HTMLElement | undefined,
  belowGroups: HTMLElement | undefined,
];

/** Keeps room for so many key figures, and for so many rows of other pictures. */
export function picturePlaceholders(figures: number, rows: number): PicturePlaceholders {
  return [room("key-figures", figures), room("pictures", rows)];
}

function room(name: string, length: number): HTMLElement | undefined {
  const items = Array.from({ length }, () => element("li", {}));
  return length > 0 ? element("ul", { class: name, "aria-hidden": "true" }, ...items) : undefined;
}
