import { expect, test } from "vitest";
import { TimeLeft, workTime } from "./time-left.ts";

test.each([
  ["of unknown size", undefined, 5, undefined],
  ["before anything is read", 10, 0, undefined],
  ["that has been read", 10, 10, 0],
  ["that has grown since it was measured", 10, 20, 0],
])("estimates the time left for a file %s", (_, size, read, left) => {
  const timeLeft = new TimeLeft(size);
  for (const chunk of timeLeft.count(read === 0 ? [] : [new Uint8Array(read)])) void chunk;
  expect(timeLeft.milliseconds).toBe(left);
});

test("estimates that the second half of a file takes as long as the first", () => {
  const begun = workTime();
  const timeLeft = new TimeLeft(10);
  const chunks = timeLeft.count([new Uint8Array(5), new Uint8Array(5)]);
  chunks.next();
  expect(timeLeft.milliseconds).toBeLessThanOrEqual(workTime() - begun);
});
