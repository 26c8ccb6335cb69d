import { expect, test } from "vitest";
import { Pace } from "./pace.ts";
import { workTime } from "./work-time.ts";

test.each([
  ["of an unknown size", undefined, 5, undefined],
  ["before anything is read", 10, 0, undefined],
  ["that has been read", 10, 10, 0],
  ["that has grown since it was measured", 10, 20, 0],
])("what is left of a file %s", (_, size, read, left) => {
  const pace = new Pace(size);
  for (const chunk of pace.count(read === 0 ? [] : [new Uint8Array(read)])) void chunk;
  expect(pace.millisecondsLeft).toBe(left);
});

test("half of a file takes as long as the other half did", () => {
  const begun = workTime();
  const pace = new Pace(10);
  const chunks = pace.count([new Uint8Array(5), new Uint8Array(5)]);
  chunks.next();
  expect(pace.millisecondsLeft).toBeLessThanOrEqual(workTime() - begun);
});
