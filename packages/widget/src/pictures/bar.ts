import { element, type Child } from "../parts/pieces/element.ts";
import type { Range } from "./percent-range.ts";
import { drawing, shape } from "./svg.ts";

/** Creates the bar of a share, with its name and amount as text. The ends of `marked` become lines on the bar. */
export function bar(name: Child, [low, high]: Range, amount: Child, marked?: Range): HTMLElement {
  const segment = (name: string, from: number, to: number): SVGElement =>
    shape("rect", { class: name, x: `${from}%`, width: `${to - from}%`, height: "100%" });
  const marks = [...new Set(marked)].map((at) =>
    shape("line", { x1: `${at}%`, x2: `${at}%`, y1: -3, y2: 13 }),
  );
  return element(
    "li",
    { class: "bar" },
    element("span", { class: "name" }, name),
    element("span", { class: "amount" }, amount),
    drawing(
      { width: "100%", height: "10" },
      segment("bar-track", 0, 100),
      segment("bar-high", low, high),
      segment("bar-low", 0, low),
      ...marks,
    ),
  );
}
