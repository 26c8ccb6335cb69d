import { expect, test } from "vitest";
import { latestOnly } from "./latest-only.ts";

test("several calls during a run cause one more run, and make the first stale", async () => {
  const stale: boolean[] = [];
  let release = (): void => {};
  const run = latestOnly(async (isStale) => {
    await new Promise<void>((resolve) => (release = resolve));
    stale.push(isStale());
  });
  const first = run();
  void run();
  void run();
  release();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  release();
  await first;
  expect(stale).toEqual([true, false]);
});

test("a run can follow a failed run", async () => {
  let runs = 0;
  const run = latestOnly(async () => {
    if (runs++ === 0) throw new Error("no");
  });
  await expect(run()).rejects.toThrow("no");
  await run();
  expect(runs).toBe(2);
});
