import { drawing, shape } from "../svg.ts";

/** The positions of the two boxes that a line connects, counted from 0 at the top. */
export type Line = readonly [number, number];

/** Draws the lines between two layers. `before` and `after` are the numbers of boxes, which share the height equally. */
export function lines(all: readonly Line[], before: number, after: number): SVGElement {
  return drawing(
    { class: "lines", viewBox: "0 0 2 100", preserveAspectRatio: "none" },
    ...all.map(([left, right]) => {
      const [start, end] = [middle(left, before), middle(right, after)];
      return shape("path", { d: `M0 ${start}C1 ${start} 1 ${end} 2 ${end}` });
    }),
  );
}

function middle(position: number, boxes: number): number {
  return Math.round((position + 0.5) * (10_000 / boxes)) / 100;
}
