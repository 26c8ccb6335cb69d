import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifiedStatements } from "@mineral-brief/fixtures/verified-statements";
import { expect, test } from "vitest";
import { measureVerify } from "./measure-verify.ts";
import { precisionOf, recallOf, withVerifyScores } from "./print-verify-scores.ts";

const all = measureVerify();

// `vitest -u` rewrites the table.
test("the page on verify shows the measured scores", async () => {
  const path = join(import.meta.dirname, "../../../docs/cli/verify.md");
  await expect(withVerifyScores(readFileSync(path, "utf8"), all)).toMatchFileSnapshot(path);
});

test("nearly all that is reported is an error", () => {
  const { reported, right } = precisionOf(all);
  expect(reported).toBeGreaterThan(50);
  expect(right / reported).toBeGreaterThanOrEqual(0.98);
});

test.each(recallOf(all).map((recall) => [recall.error, recall] as const))(
  "most errors of the kind %s are found",
  (_, { planted, found }) => {
    expect(found / planted).toBeGreaterThanOrEqual(0.8);
  },
);

test("the set has 200 statements, at least a third of them with an error", () => {
  expect(verifiedStatements).toHaveLength(200);
  expect(verifiedStatements.filter(({ error }) => error !== undefined).length).toBeGreaterThan(66);
});

test("the words of a planted error are in the statement once", () => {
  const others = verifiedStatements.filter(
    ({ text, words }) => words !== undefined && text.split(words).length !== 2,
  );
  expect(others).toEqual([]);
});
