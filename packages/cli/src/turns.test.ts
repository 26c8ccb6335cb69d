import { expect, test } from "vitest";
import { StopError } from "./errors.ts";
import { Turns } from "./turns.ts";

/** Work that never waits, piece by piece, each of which takes some milliseconds. */
function* busyPieces(number: number): Generator<number> {
  for (let piece = 1; piece <= number; piece++) {
    for (const begun = performance.now(); performance.now() - begun < 5;);
    yield piece;
  }
}

test("collects every piece, with and without `onPiece`", async () => {
  expect(await new Turns().collect([1, 2, 3])).toEqual([1, 2, 3]);
  const counted: number[] = [];
  expect(await new Turns().collect(["a", "b"], (number) => counted.push(number))).toEqual([
    "a",
    "b",
  ]);
  expect(counted).toEqual([1, 2]);
});

test("lets timers run during the work", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  await new Turns().collect(busyPieces(40));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(0);
});

test("throws the reason of the signal between two pieces", async () => {
  const stopping = new AbortController();
  const done: number[] = [];
  setTimeout(() => stopping.abort(new StopError(130)), 1);
  await expect(
    new Turns(stopping.signal).collect(busyPieces(1000), (number) => done.push(number)),
  ).rejects.toThrow(StopError);
  expect(done.length).toBeLessThan(1000);
});
