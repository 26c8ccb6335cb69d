import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { expect, test } from "vitest";
import { addressTest } from "./address-test.ts";

/** Marks each `REEs` of a text that is in no address as `<REEs>`. */
function outside(text: string): string {
  const isInAddress = addressTest(text);
  return text.replace(/REEs/g, (words, at: number) =>
    isInAddress(at, at + words.length) ? words : `<${words}>`,
  );
}

test.each([
  [
    "REEs at https://a.example/REEs/x?q=REEs#REEs, REEs",
    "<REEs> at https://a.example/REEs/x?q=REEs#REEs, <REEs>",
  ],
  ["HTTP://REEs.example", "HTTP://REEs.example"],
  ["(see https://a.example/REEs_(REEs)) REEs", "(see https://a.example/REEs_(REEs)) <REEs>"],
  ["<https://REEs.org> REEs", "<https://REEs.org> <REEs>"],
  ["“https://a.example/REEs”REEs", "“https://a.example/REEs”<REEs>"],
  ["见https://a.example/REEs，REEs上涨", "见https://a.example/REEs，<REEs>上涨"],
  ["www.REEs.example/REEs and REEs", "www.REEs.example/REEs and <REEs>"],
  ["desk@REEs.org or REEs.desk@a.example, REEs", "desk@REEs.org or REEs.desk@a.example, <REEs>"],
  ["REEs.org/REEs, a.example.com?q=REEs", "REEs.org/REEs, a.example.com?q=REEs"],
  [
    "REEs.pdf, ./data/REEs/prices.csv and REEs-2025.PDF.",
    "REEs.pdf, ./data/REEs/prices.csv and REEs-2025.PDF.",
  ],
  ["doi:10.1000/REEs.182 on REEs", "doi:10.1000/REEs.182 on <REEs>"],
  [
    "[REEs](REEs/a) and [REEs](<REEs a>) and [REEs](/REEs)",
    "[<REEs>](REEs/a) and [<REEs>](<REEs a>) and [<REEs>](/REEs)",
  ],
])("%s has the words %s", (text, expected) => {
  expect(outside(text)).toBe(expected);
});

test.each([
  "REEs rose.REEs fell",
  "Output of REEs.In 2025, REEs/tin @ REEs",
  "REEs: 10.5 t/REEs (REEs), i.e.REEs",
  "[1] (REEs) REEs. pdf",
  "REEs - REEs_",
])("%s has no address", (text) => {
  expect(outside(text)).toBe(text.replaceAll("REEs", "<REEs>"));
});

test.each([
  "a",
  "a.",
  "a/",
  "a@",
  "://",
  "://(a",
  "](<",
  "](",
  "www.",
  "a.pdf",
  "a.pdfx",
  "10.1000/(",
])("takes linear time for many %j", (part) => {
  const read = (text: string): boolean => addressTest(text)(0, 1);
  expect(growthOfTime(read, part.repeat(2000), part.repeat(8000))).toBeLessThan(8);
});
