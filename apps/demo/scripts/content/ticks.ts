import { markup, type Markup } from "@mineral-brief/formats/markup";

/** Writes a share as a strip of a hundred marks, as many in colour as the rounded percent. */
export function ticks(percent: number): Markup {
  const on = Math.round(Math.min(100, Math.max(0, percent)));
  return markup`<svg class="ticks" viewBox="0 0 398.6 24" preserveAspectRatio="none" role="img" aria-label="${on} of 100">${path("on", 0, on)}${path("off", on, 100)}</svg>`;
}

function path(name: string, start: number, end: number): Markup | undefined {
  if (start === end) return undefined;
  const marks = Array.from(
    { length: end - start },
    (_, index) => `M${(start + index) * 4} 0h2.6v24h-2.6z`,
  );
  return markup`<path class="${name}" d="${marks.join("")}"/>`;
}
