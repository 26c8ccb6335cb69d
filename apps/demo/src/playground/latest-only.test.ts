import { expect, test } from "vitest";
import { latestOnly } from "./latest-only.ts";

test("however often it is asked meanwhile, one more run follows, and the first hears of it", async () => {
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

test("a run that fails leaves the way free for the next", async () => {
  let runs = 0;
  const run = latestOnly(async () => {
    if (runs++ === 0) throw new Error("no");
  });
  await expect(run()).rejects.toThrow("no");
  await run();
  expect(runs).toBe(2);
});
