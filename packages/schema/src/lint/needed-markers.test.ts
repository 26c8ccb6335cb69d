import { describe, expect, test } from "vitest";
import { readMarkers } from "./citation-markers.ts";
import { hasNeededMarker } from "./needed-markers.ts";

function needs(words: string): boolean {
  return hasNeededMarker(words, readMarkers(words).spans);
}

describe("a sentence needs its marker", () => {
  test.each([
    "As [3] notes, prices rose.",
    "According to [1], prices rose.",
    "Prices rose, according to [1].",
    "Prices rose (see [3]).",
    "Prices rose, see also [3].",
    "Prices rose, says [3].",
    "[2] said that exports fell.",
    "[2] 5 mines closed.",
    "Prices rose. [2] said so.",
    "The ministry will close [3] mines.",
    "A [2]-year plan follows.",
    "The [2] mines closed.",
    "The plan cites [1] in its annex.",
    "Neither [1] nor [2] says so.",
    "The rule follows Notice No. [3].",
    "Notice No. [3]",
    "The price was not [5] but 6 dollars.",
    "Output fell to [3].",
    "H[2]O is water.",
    "第[1]批配额",
    "[1]称价格上涨",
    "价格上涨。[1]称出口下降。",
    "价格上涨（见[3]）。",
    "来源：[3]",
    "Laut [1] stiegen die Preise.",
    "价格[1]上涨。",
  ])("%s", (words) => {
    expect(needs(words)).toBe(true);
  });
});

describe("a sentence is complete without its marker", () => {
  test.each([
    "Prices rose [3].",
    "Prices rose. [3]",
    "Prices rose.[3] Exports fell.",
    "Prices rose [3] [4], [5].",
    "Prices rose [1], and exports fell [2].",
    "Prices rose [1] and exports fell [2]; imports did not [3].",
    "Quotas shrink [1] for a third year.",
    "Prices rose [1] (in May) – slowly [2] – and fell.",
    "Two smelters closed [1].",
    "“Prices rose [1]”, the ministry said.",
    "[1] Prices rose.",
    "The U.S. [1] Treasury agreed.",
    "价格上涨[1]，出口下降【2】。",
    "价格上涨。[1]",
    "Die Preise stiegen [1] und fielen [2].",
  ])("%s", (words) => {
    expect(needs(words)).toBe(false);
  });
});

test("reads a text of many markers in one pass", () => {
  expect(needs("Prices rose [1]".repeat(20_000))).toBe(true);
  expect(needs(`Prices rose ${" [1]".repeat(20_000)}.`)).toBe(false);
});
