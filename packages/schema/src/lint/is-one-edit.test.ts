import { expect, test } from "vitest";
import { isOneEdit } from "./is-one-edit.ts";

test.each([
  ["tungstn", "tungsten", true],
  ["tungstenn", "tungsten", true],
  ["tungsden", "tungsten", true],
  ["tugnsten", "tungsten", true],
  ["ungsten", "tungsten", true],
  ["tungste", "tungsten", true],
  ["aaa", "aa", true],
  ["a", "", true],
  ["tungsten", "tungsten", false],
  ["tugstenn", "tungsten", false],
  ["gtunsten", "tungsten", false],
  ["abcd", "badc", false],
  ["tin", "zinc", false],
])("%s and %s: %s", (left, right, expected) => {
  expect(isOneEdit(left, right)).toBe(expected);
  expect(isOneEdit(right, left)).toBe(expected);
});
