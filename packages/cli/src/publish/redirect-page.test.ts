import { expect, test } from "vitest";
import { redirectList } from "./redirect-page.ts";
import type { Site } from "./site.ts";

test.each([
  ["old.brief.html", "new.brief.html", 301],
  // The next brief about nickel brings the list back.
  ["mineral-nickel.html", "index.html", 302],
])("%s leads to %s with %i", (from, to, status) => {
  const site = { address: "https://example.org/briefs/" } as Site;
  expect(redirectList([[from, to]], site)).toBe(`/briefs/${from} /briefs/${to} ${status}\n`);
});
