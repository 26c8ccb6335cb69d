import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { expect, test } from "vitest";
import { brokenBrief } from "./broken-brief.ts";

test("counts each severity in the singular or plural", async () => {
  const { counts, findings } = await brokenBrief(galleryArticles["us-australia-framework"]!);
  const words = counts.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(words).toMatch(/^ \d+ findings \d/);
  const counted = [...words.matchAll(/(\d+) (?:error|warning|note)(s?)/g)];
  expect(counted.length).toBeGreaterThan(1);
  expect(counted.filter(([, count, plural]) => (count === "1") === (plural === "s"))).toEqual([]);
  expect(findings.text).toContain('class="where"');
});
