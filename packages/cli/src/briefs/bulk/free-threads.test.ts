import { expect, test } from "vitest";
import { freeThreads } from "./free-threads.ts";

test.each<[processors: number, load: number, threads: number]>([
  [2, 0, 2],
  [2, 0.4, 2],
  [2, 0.6, 1],
  [2, 9, 1],
  [8, 0.2, 8],
  [8, 5, 3],
  [1, 0, 1],
])("of %d processors with a load of %d, %d threads are free", (processors, load, threads) => {
  expect(freeThreads(processors, load)).toBe(threads);
});
