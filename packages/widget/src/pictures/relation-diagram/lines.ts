import { drawing, shape } from "../svg.ts";

/** From the place of one layer to that of the next, both counted from the top. */
export type Line = readonly [number, number];

/** Lines between two layers of so many boxes each. Every box is in the middle of an equal part of the height. */
export function lines(all: readonly Line[], before: number, after: number): SVGElement {
  return drawing(
    { class: "lines", viewBox: "0 0 2 100", preserveAspectRatio: "none" },
    ...all.map(([left, right]) => {
      const [start, end] = [middle(left, before), middle(right, after)];
      return shape("path", { d: `M0 ${start}C1 ${start} 1 ${end} 2 ${end}` });
    }),
  );
}

function middle(place: number, boxes: number): number {
  return Math.round((place + 0.5) * (10_000 / boxes)) / 100;
}
