import { expect, it } from "vitest";
import { isShort } from "./is-short.ts";

it.each([
  ["up to 5,000 t", true],
  ["USD 1 billion", true],
  ["USD 10 billion", false],
  ["约12.5亿美元", true],
  ["约占全球原生低纯度镓产量的99%", false],
  ["年約5,000トン", true],
  ["年間約5,000トン", false],
])("%s: %s", (words, expected) => {
  expect(isShort(words)).toBe(expected);
});
