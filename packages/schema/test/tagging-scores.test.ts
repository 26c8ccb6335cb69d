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
    en: { tuning: [0.98, 0.97], test: [0.98, 0.96] },
    zh: { tuning: [0.98, 0.92], test: [1.0, 0.96] },
  },
  organizations: {
    en: { tuning: [1.0, 0.2], test: [1.0, 0.18] },
    zh: { tuning: [1.0, 0.14], test: [1.0, 0.0] },
  },
  "figures, by their words": {
    en: { tuning: [0.96, 0.91], test: [0.88, 0.84] },
    zh: { tuning: [0.94, 0.93], test: [0.93, 0.9] },
  },
  "figures, every field": {
    en: { tuning: [0.84, 0.79], test: [0.77, 0.73] },
    zh: { tuning: [0.81, 0.8], test: [0.79, 0.76] },
  },
  "relations, by type": {
    en: { tuning: [0.92, 0.58], test: [0.9, 0.52] },
    zh: { tuning: [0.87, 0.72], test: [0.81, 0.69] },
  },
  "relations, with both ends": {
    en: { tuning: [0.76, 0.48], test: [0.6, 0.35] },
    zh: { tuning: [0.54, 0.44], test: [0.36, 0.3] },
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
