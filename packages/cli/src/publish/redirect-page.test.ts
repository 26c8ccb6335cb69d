import { expect, test } from "vitest";
import { redirectList, withRedirects } from "./redirect-page.ts";
import type { Site } from "./site.ts";

test.each([
  ["old.brief.html", "new.brief.html", 301],
  // The next brief about nickel brings the list back.
  ["mineral-nickel.html", "index.html", 302],
])("%s leads to %s with %i", (from, to, status) => {
  const site = { address: "https://example.org/briefs/" } as Site;
  expect(redirectList([[from, to]], site)).toBe(`/briefs/${from} /briefs/${to} ${status}\n`);
});

const start = "# mineral-brief: former addresses\n";
const end = "# mineral-brief: end\n";

test.each([
  ["no file", "", "/a /b 301\n", `${start}/a /b 301\n${end}`],
  ["rules of a person", "/x /y", "/a /b 301\n", `${start}/a /b 301\n${end}/x /y`],
  [
    "an earlier list between them",
    `/x /y\n${start}/old /b 301\n${end}/z /y\n`,
    "/a /b 301\n/c /b 301\n",
    `/x /y\n${start}/a /b 301\n/c /b 301\n${end}/z /y\n`,
  ],
  [
    "lines that end as on Windows",
    `/x /y\r\n${start.trim()}\r\n/old /b 301\r\n${end.trim()}\r\n/z /y\r\n`,
    "/a /b 301\n",
    `/x /y\r\n${start}/a /b 301\n${end}/z /y\r\n`,
  ],
  ["an earlier list, and now none", `/x /y\n${start}/old /b 301\n${end}`, "", "/x /y\n"],
  // Only the two lines show where the list ends, so without one of them all rules stay.
  ["one of the two lines", `${start}/x /y\n`, "/a /b 301\n", `${start}/a /b 301\n${end}/x /y\n`],
  ["a byte that is not UTF-8", "\xe4\n", "/a /b 301\n", `${start}/a /b 301\n${end}\xe4\n`],
])("_redirects with %s", (_, before, list, after) => {
  const merged = withRedirects(Buffer.from(before, "latin1"), list);
  expect(Buffer.from(merged).toString("latin1")).toBe(after);
  expect(withRedirects(merged, list)).toEqual(merged);
});
