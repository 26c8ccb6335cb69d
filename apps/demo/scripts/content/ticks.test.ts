import { expect, it } from "vitest";
import { ticks } from "./ticks.ts";

it.each<[Parameters<typeof ticks>, string, Record<string, number>]>([
  [[70], "70 of 100", { on: 70, off: 30 }],
  [[[51, 51], "least"], "at least 51 of 100", { on: 50, off: 49 }],
  [[[0, 36], "most"], "at most 36 of 100", { outline: 36, off: 64 }],
  [[[51, 51], "least", false], "at least 51 of 100", { outline: 51, off: 49 }],
  [[[20, 30]], "20 to 30 of 100", { on: 20, range: 10, off: 70 }],
  [[[100, 100]], "100 of 100", { on: 100 }],
])("%j is %j", (share, words, marks) => {
  const { text } = ticks(...share);
  expect(text).toContain(`aria-label="${words}"`);
  const counts: Record<string, number> = {};
  for (const [, name, path] of text.matchAll(/<path class="(\w+)" d="(.*?)"/g))
    counts[name!] = (counts[name!] ?? 0) + path!.split("M").length - 1;
  expect(counts).toEqual(marks);
});
