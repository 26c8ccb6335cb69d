import { once } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { plainWidth, textWidth } from "./text-width.ts";

/**
 * Returns what string-width counts, in a thread of its own. V8 limits the code of patterns: in a worker that has run many tests,
 * it no longer optimises further ones, and those of string-width take 27 times as long.
 */
async function widthsInThread(texts: readonly string[]): Promise<readonly number[]> {
  const path = createRequire(import.meta.url).resolve("string-width");
  const thread = new Worker(
    `const { parentPort, workerData: { texts, url } } = require("node:worker_threads");
     import(url).then(({ default: stringWidth }) => parentPort.postMessage(texts.map((text) => stringWidth(text))));`,
    { eval: true, workerData: { texts, url: pathToFileURL(path).href } },
  );
  const [widths] = (await once(thread, "message")) as [readonly number[]];
  return widths;
}

describe("counts columns", () => {
  test.each([
    ["", 0],
    ["headline: Congo", 15],
    ["钨精矿", 6],
    ["。（）", 6],
    ["Ключевые выводы", 15],
    ["텅스텐", 6],
    ["…钨", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["👩‍🔬", 2],
    ["🇨🇳", 2],
    ["\uFFFD", 1],
  ])("%j: %i", async (text, width) => {
    expect(await textWidth(text)).toBe(width);
  });
});

test("agrees with string-width on every character that it counts itself, alone and beside others", async () => {
  const counted = Array.from({ length: 0xffe0 }, (_, index) =>
    String.fromCodePoint(0x20 + index),
  ).filter((character) => plainWidth(character) !== undefined);
  expect(counted.length).toBeGreaterThan(35_000);
  const texts: string[] = [];
  for (let at = 0; at < counted.length; at += 512)
    for (const between of [" ", "", "a", "钨"])
      texts.push(counted.slice(at, at + 512).join(between));
  const widths = await widthsInThread(texts);
  expect(texts.filter((text, index) => plainWidth(text) !== widths[index])).toEqual([]);
});

test("agrees with string-width on any text", async () => {
  const unit = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 2 }),
    fc.constantFrom(
      "钨",
      "é",
      "…",
      "、",
      "안",
      "가",
      "ア",
      "a",
      "[",
      "①",
      "→",
      "€",
      "\u0301",
      "\u200D",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join("");
      fc.pre(!/[\p{Cc}]/u.test(text));
      expect(await textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
