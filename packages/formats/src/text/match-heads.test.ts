import { describe, expect, test } from "vitest";
import { matchHeads } from "./match-heads.ts";

type Item = { kind: "head"; name: string } | { kind: "body"; name: string };

/**
 * Pairs `H` for a headline and `B` for a body, `b` for one that may have a headline of its own; `_` is an empty line, `-` no
 * partner, `?` ambiguous. `h` is a headline that ends its text.
 */
function match(letters: string): string {
  const items = letters
    .replaceAll("_", "")
    .split("")
    .map((letter, index): Item => ({
      kind: letter.toUpperCase() === "H" ? "head" : "body",
      name: `${letter}${index}`,
    }));
  const parts = letters.split("_").map(({ length }) => length);
  const gaps = new Set(parts.map((_, index) => parts.slice(0, index + 1).reduce((a, b) => a + b)));
  const isBelowGap = (item: Item): boolean => gaps.has(items.indexOf(item));
  const mayHaveTitle = ({ name }: Item): boolean => name.startsWith("b");
  return matchHeads<Extract<Item, { kind: "head" }>, Extract<Item, { kind: "body" }>>(items, {
    isBelowGap,
    mayHaveTitle,
    endsText: ({ name }) => name.startsWith("h"),
  })
    .map(
      ({ head, body, isAmbiguous }) =>
        `${head?.name ?? "-"}+${body?.name ?? "-"}${isAmbiguous ? "?" : ""}`,
    )
    .join(" ");
}

describe("pairs each headline with a body next to it", () => {
  test.each([
    ["", ""],
    ["H", "H0+-"],
    ["B", "-+B0"],
    ["HB", "H0+B1"],
    ["BH", "H1+B0"],
    ["HBHB", "H0+B1 H2+B3"],
    ["BHBH", "H1+B0 H3+B2"],
    ["BHHB", "H1+B0 H2+B3"],
    ["HBBH", "H0+B1 H3+B2"],
    ["HHB", "H0+- H1+B2"],
    ["HBB", "H0+B1 -+B2"],
    ["BBH", "-+B0 H2+B1"],
    ["HH", "H0+- H1+-"],
    ["BB", "-+B0 -+B1"],
    ["HBH", "H0+B1? H2+-?"],
    ["BHB", "-+B0? H1+B2?"],
    ["HBHBH", "H0+B1? H2+B3? H4+-?"],
    ["BHBHB", "-+B0? H1+B2? H3+B4?"],
    ["B_HB", "-+B0? H1+B2?"],
    ["BH_B", "H1+B0? -+B2?"],
    ["B_H_B", "-+B0? H1+B2?"],
    ["bHB", "-+b0? H1+B2?"],
    ["b_H_b", "-+b0? H1+b2?"],
    ["BHb", "H1+B0? -+b2?"],
    ["BH_B_HB", "H1+B0? -+B2? H3+B4?"],
    ["B_HB_HB", "-+B0? H1+B2? H3+B4?"],
    ["B_HB_H", "H1+B0 H3+B2"],
    ["H_BH", "H0+B1? H2+-?"],
    ["B_h_B", "h1+B0 -+B2"],
    ["BhBhB", "h1+B0 h3+B2 -+B4"],
    ["BhHB", "h1+B0 H2+B3"],
  ])("%s: %s", (items, expected) => {
    expect(match(items)).toBe(expected);
  });
});
