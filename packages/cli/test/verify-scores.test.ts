import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstVerifiedSet, secondVerifiedSet } from "@mineral-brief/fixtures/verified-statements";
import { describe, expect, test } from "vitest";
import { measureVerify } from "./measure-verify.ts";
import { precisionOf, recallOf, withVerifyScores } from "./print-verify-scores.ts";

const sets = [
  { name: "first", set: firstVerifiedSet, size: 200, all: measureVerify(firstVerifiedSet) },
  { name: "second", set: secondVerifiedSet, size: 77, all: measureVerify(secondVerifiedSet) },
] as const;

// `vitest -u` rewrites the tables.
test("the page on verify shows the measured scores", async () => {
  const path = join(import.meta.dirname, "../../../docs/cli/verify.md");
  const page = sets.reduce(
    (text, { name, all }) => withVerifyScores(text, name, all),
    readFileSync(path, "utf8"),
  );
  await expect(page).toMatchFileSnapshot(path);
});

describe.each(sets)("the $name set", ({ set, size, all }) => {
  test("nearly all that is reported is an error", () => {
    const { reported, right } = precisionOf(all);
    expect(reported).toBeGreaterThan(size / 4);
    expect(right / reported).toBeGreaterThanOrEqual(0.98);
  });

  test.each(recallOf(all).map((recall) => [recall.error, recall] as const))(
    "most errors of the kind %s are found",
    (_, { planted, found }) => {
      expect(found / planted).toBeGreaterThanOrEqual(0.8);
    },
  );

  test("at least a third of the statements have an error", () => {
    expect(set.statements).toHaveLength(size);
    expect(set.statements.filter(({ error }) => error !== undefined).length).toBeGreaterThan(
      size / 3,
    );
  });

  test("the words of a planted error are in the statement once", () => {
    const others = set.statements.filter(
      ({ text, words }) => words !== undefined && text.split(words).length !== 2,
    );
    expect(others).toEqual([]);
  });
});
