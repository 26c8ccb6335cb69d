import { expect, test } from "vitest";
import { pausesOf } from "./pauses.ts";

/** Works for longer than a server may without a pause. */
function work(): void {
  const end = performance.now() + 20;
  while (performance.now() < end);
}

test("other messages are read in a pause after some work, and not before", async () => {
  const pause = pausesOf({ isCancelled: () => false, isOutdated: () => false });
  const seen: string[] = [];
  setTimeout(() => seen.push("message"), 0);
  await pause();
  expect(seen).toEqual([]);
  work();
  await pause();
  expect(seen).toEqual(["message"]);
});

test.each([
  ["cancelled", { isCancelled: () => true, isOutdated: () => false }, -32_800],
  ["outdated", { isCancelled: () => false, isOutdated: () => true }, -32_801],
])("a pause ends the work for a request that is %s", async (_, state, code) => {
  const pause = pausesOf(state);
  await pause();
  work();
  await expect(pause()).rejects.toMatchObject({ code });
});
