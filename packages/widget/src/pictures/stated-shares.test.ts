import type { Article, Figure } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { statedShares } from "./stated-shares.ts";

const share = (value: number, measure: string | undefined, about: string[]): Figure => ({
  text: `${value}%`,
  kind: "share",
  unit: "percent",
  value,
  measure,
  about,
});
const articleWith = (figures: Figure[]): Article => ({
  schemaVersion: "1.0",
  headline: "H",
  language: "en",
  coreInsights: [{ text: "T", figures: figures.slice(0, 1) }],
  groups: [{ insights: [{ text: "T", figures: figures.slice(1) }] }],
});
const drawn = (...figures: Figure[]): string[] =>
  statedShares(articleWith(figures)).map((group) => group.map(({ text }) => text).join(" "));

it("groups shares by measure, in reading order", () => {
  expect(
    drawn(share(82, "mined", ["CN"]), share(70, "stake", ["a"]), share(4, "mined", ["VN"])),
  ).toEqual(["82% 4%", "70%"]);
});

it("groups shares without a measure, and omits those without a subject", () => {
  expect(
    drawn(share(1, undefined, ["CN"]), share(2, undefined, []), share(3, undefined, ["US"])),
  ).toEqual(["1% 3%"]);
});

it("lists repeated shares once", () => {
  expect(drawn(share(82, "mined", ["CN"]), share(82, "mined", ["CN"]))).toEqual(["82%"]);
});

it("omits shares that a bar cannot show", () => {
  expect(drawn(share(120, "growth", ["CN"]), share(-3, "growth", ["US"]))).toEqual([]);
});

it("has 24 shares at most", () => {
  const many = Array.from({ length: 60 }, (_, value) => share(value, `m${value % 5}`, ["CN"]));
  expect(statedShares(articleWith(many)).flat()).toHaveLength(24);
});
