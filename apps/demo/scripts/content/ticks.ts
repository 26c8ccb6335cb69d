import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Limit } from "@mineral-brief/schema/reading";

/**
 * Writes a share as a strip of a hundred marks, as many in colour as the rounded percent.
 *
 * Like a bar of the element, an upper limit and what has not happened are outlines, a range continues, and a lower limit has a
 * double end.
 */
export function ticks(
  percent: number | readonly [low: number, high: number],
  limit?: Limit,
  hasHappened = true,
): Markup {
  const ends = typeof percent === "number" ? [percent, percent] : percent;
  const [low, high] = ends.map((end) => Math.round(Math.min(100, Math.max(0, end)))) as [
    number,
    number,
  ];
  const isLeast = limit === "least" && low > 2;
  const marks =
    limit === "most" || !hasHappened
      ? [path("outline", 0, high)]
      : isLeast
        ? [path("on", 0, low - 2), path("on", low - 1, low)]
        : [path("on", 0, low), path("range", low, high)];
  return markup`<svg class="ticks" viewBox="0 0 398.6 24" preserveAspectRatio="none" role="img" aria-label="${words(low, high, limit)}">${marks}${path("off", high, 100)}</svg>`;
}

function words(low: number, high: number, limit: Limit | undefined): string {
  if (limit !== undefined) return `at ${limit} ${high} of 100`;
  return low === high ? `${low} of 100` : `${low} to ${high} of 100`;
}

function path(name: string, start: number, end: number): Markup | undefined {
  if (start === end) return undefined;
  const marks = Array.from(
    { length: end - start },
    (_, index) => `M${(start + index) * 4} 0h2.6v24h-2.6z`,
  );
  return markup`<path class="${name}" d="${marks.join("")}"/>`;
}
