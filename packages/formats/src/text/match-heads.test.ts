import { describe, expect, test } from "vitest";
import { matchHeads } from "./match-heads.ts";

type Item = { kind: "head"; name: string } | { kind: "body"; name: string };

/** Pairs `H` for a headline and `B` for a body; `-` is no partner, `?` is ambiguous. */
function match(letters: string): string {
  const items = letters.split("").map((letter, index): Item => ({
    kind: letter === "H" ? "head" : "body",
    name: `${letter}${index}`,
  }));
  return matchHeads<Extract<Item, { kind: "head" }>, Extract<Item, { kind: "body" }>>(items)
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
    ["BHB", "H1+B0? -+B2?"],
    ["HBHBH", "H0+B1? H2+B3? H4+-?"],
  ])("%s: %s", (items, expected) => {
    expect(match(items)).toBe(expected);
  });
});
