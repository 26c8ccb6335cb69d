import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifiedSets, type VerifiedSetName } from "@mineral-brief/fixtures/verified-statements";
import { describe, expect, test } from "vitest";
import { measureVerify } from "./measure-verify.ts";
import { precisionOf, recallOf, withVerifyScores, type Recall } from "./print-verify-scores.ts";

/**
 * The least share of results that are right, and of planted errors that are found: in all, and of each kind. One of five is
 * 0.2.
 */
interface Floors {
  readonly precision: number;
  readonly recall: number;
  readonly kind: number;
}

const usual: Floors = { precision: 0.98, recall: 0.9, kind: 0.8 };

/** Sets of other authors, with one or two results whose source says it in other words. */
const lower: Readonly<Partial<Record<VerifiedSetName, Partial<Floors>>>> = {
  eighth: { precision: 0.96 },
  ninth: { precision: 0.96 },
  tenth: { precision: 0.88, recall: 0.88, kind: 0.5 },
};

const sizes: Readonly<Record<VerifiedSetName, number>> = {
  first: 200,
  second: 77,
  third: 100,
  fourth: 100,
  fifth: 83,
  sixth: 57,
  seventh: 44,
  eighth: 100,
  ninth: 100,
  tenth: 100,
};

const sets = (Object.keys(sizes) as VerifiedSetName[]).map((name) => {
  const set = verifiedSets[name];
  return { name, set, size: sizes[name], all: measureVerify(set) };
});

// `vitest -u` rewrites the tables.
test("the page about the sets shows the measured scores", async () => {
  const path = join(import.meta.dirname, "../../fixtures/verify/README.md");
  const page = sets.reduce(
    (text, { name, all }) => withVerifyScores(text, name, all),
    readFileSync(path, "utf8"),
  );
  await expect(page).toMatchFileSnapshot(path);
});

test("nearly all that is reported in all sets is an error", () => {
  const { reported, right } = precisionOf(sets.flatMap(({ all }) => all));
  expect(right / reported).toBeGreaterThanOrEqual(0.98);
});

describe.each(sets)("the $name set", ({ name, set, size, all }) => {
  const floors = { ...usual, ...lower[name] };

  test("nearly all that is reported is an error", () => {
    const { reported, right } = precisionOf(all);
    expect(reported).toBeGreaterThanOrEqual(size / 4);
    expect(right / reported).toBeGreaterThanOrEqual(floors.precision);
  });

  test("most planted errors are found", () => {
    const recalls = recallOf(all);
    const sum = (count: (recall: Recall) => number): number =>
      recalls.reduce((total, recall) => total + count(recall), 0);
    expect(sum(({ found }) => found) / sum(({ planted }) => planted)).toBeGreaterThanOrEqual(
      floors.recall,
    );
  });

  // Of fewer errors, one is more than a fifth.
  test.each(
    recallOf(all)
      .filter(({ planted }) => planted >= 5)
      .map((recall) => [recall.error, recall] as const),
  )("most errors of the kind %s are found", (_, { planted, found }) => {
    expect(found / planted).toBeGreaterThanOrEqual(floors.kind);
  });

  test("a third of the statements or more have an error", () => {
    expect(set.statements).toHaveLength(size);
    expect(set.statements.filter(({ error }) => error !== undefined).length).toBeGreaterThanOrEqual(
      Math.floor(size / 3),
    );
  });

  test("the words of a planted error are in the statement once", () => {
    const others = set.statements.filter(
      ({ text, words }) => words !== undefined && text.split(words).length !== 2,
    );
    expect(others).toEqual([]);
  });
});
