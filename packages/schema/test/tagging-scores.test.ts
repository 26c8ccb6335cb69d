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

/** Below what was measured by some insights, above what a broken finder reaches: [precision, recall]. */
const floors: Readonly<
  Record<string, readonly [tuning: readonly number[], held: readonly number[]]>
> = {
  minerals: [
    [0.96, 0.96],
    [0.88, 0.94],
  ],
  places: [
    [0.96, 0.95],
    [0.94, 0.85],
  ],
  organizations: [
    [0.99, 0.9],
    [0.99, 0.99],
  ],
  "figures, by their words": [
    [0.97, 0.97],
    [0.85, 0.88],
  ],
  "figures, every field": [
    [0.95, 0.95],
    [0.78, 0.78],
  ],
  "relations, by type": [
    [0.8, 0.6],
    [0.6, 0.4],
  ],
  "relations, with both ends": [
    [0.4, 0.3],
    [0.3, 0.2],
  ],
};

test.each(
  measureTagging()
    .filter(({ labels }) => labels > 0)
    .map((score) => [score.kind, score.language, score.part, score] as const),
)("%s in %s, %s, are not below the floor", (kind, _, part, score) => {
  const [tuning, held] = floors[kind]!;
  const { precision, recall } = ratesOf(score);
  const [least, leastRecall] = part === "tuning" ? tuning : held;
  expect(precision).toBeGreaterThanOrEqual(least!);
  expect(recall).toBeGreaterThanOrEqual(leastRecall!);
});
