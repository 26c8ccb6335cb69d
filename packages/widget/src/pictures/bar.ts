import { element, type Child } from "../parts/pieces/element.ts";
import type { Range } from "./percent-range.ts";
import { drawing, shape } from "./svg.ts";

/** A share: whose it is, the bar, and how much it is in words. The range of `other` is marked on the bar. */
export function bar(name: Child, [low, high]: Range, amount: Child, other?: Range): HTMLElement {
  const part = (kind: string, from: number, to: number): SVGElement =>
    shape("rect", { class: kind, x: `${from}%`, width: `${to - from}%`, height: "100%" });
  const marks = [...new Set(other)].map((at) =>
    shape("line", { x1: `${at}%`, x2: `${at}%`, y1: -3, y2: 13 }),
  );
  return element(
    "li",
    { class: "bar" },
    element("span", { class: "name" }, name),
    element("span", { class: "amount" }, amount),
    drawing(
      { width: "100%", height: "10" },
      part("whole", 0, 100),
      part("perhaps", low, high),
      part("surely", 0, low),
      ...marks,
    ),
  );
}
