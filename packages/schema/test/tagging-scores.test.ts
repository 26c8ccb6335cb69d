import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureTagging, ratesOf } from "./measure-tagging.ts";
import { withTaggingScores } from "./print-tagging-scores.ts";

// `vitest -u` rewrites the table, as it does the console output of the page.
test("the page on tagging shows the measured scores", async () => {
  const path = join(import.meta.dirname, "../../../docs/cli/tag.md");
  await expect(withTaggingScores(readFileSync(path, "utf8"))).toMatchFileSnapshot(path);
});

/** The reached levels, rounded down: [precision, recall] of each part. */
const floors: Readonly<
  Record<string, Record<"en" | "zh", Record<"tuning" | "test", readonly [number, number]>>>
> = {
  minerals: {
    en: { tuning: [0.97, 0.95], test: [1.0, 0.97] },
    zh: { tuning: [0.98, 0.95], test: [1.0, 1.0] },
  },
  places: {
    en: { tuning: [1.0, 0.97], test: [0.98, 0.96] },
    zh: { tuning: [1.0, 1.0], test: [1.0, 1.0] },
  },
  organizations: {
    en: { tuning: [1.0, 1.0], test: [1.0, 1.0] },
    zh: { tuning: [1.0, 1.0], test: [1.0, 0.93] },
  },
  "figures, by their words": {
    en: { tuning: [1.0, 0.98], test: [1.0, 1.0] },
    zh: { tuning: [1.0, 1.0], test: [1.0, 1.0] },
  },
  "figures, every field": {
    en: { tuning: [1.0, 0.98], test: [0.97, 0.97] },
    zh: { tuning: [1.0, 1.0], test: [0.96, 0.96] },
  },
  "relations, by type": {
    en: { tuning: [1.0, 0.56], test: [1.0, 0.41] },
    zh: { tuning: [1.0, 0.82], test: [1.0, 0.69] },
  },
  "relations, with both ends": {
    en: { tuning: [1.0, 0.56], test: [0.85, 0.35] },
    zh: { tuning: [0.95, 0.79], test: [0.88, 0.61] },
  },
};

test.each(
  measureTagging()
    .filter(({ labels }) => labels > 0)
    .map((score) => [score.kind, score.language, score.part, score] as const),
)("%s in %s, %s, are not below the floor", (kind, language, part, score) => {
  const { precision, recall } = ratesOf(score);
  const [least, leastRecall] = floors[kind]![language][part];
  expect(precision).toBeGreaterThanOrEqual(least);
  expect(recall).toBeGreaterThanOrEqual(leastRecall);
});
