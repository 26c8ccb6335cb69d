import { expect, test } from "vitest";
import { readMinerals } from "./read-minerals.ts";

test.each([
  ["tungsten", ["tungsten"]],
  ["Tungsten, 钴 ,Li", ["tungsten", "cobalt", "lithium"]],
  ["wolframite", ["tungsten"]],
  ["鎵、鈮", ["gallium", "niobium"]],
  ["钨、钨，tungsten", ["tungsten"]],
  ["", []],
  [" , ", []],
])("%j are %j", (typed, ids) => {
  expect(readMinerals(typed)).toEqual(ids);
});

test.each([
  ["tungstn", "unknown mineral `tungstn`; did you mean `tungsten`?"],
  [
    "kryptonite",
    "unknown mineral `kryptonite`; add it to the brief by hand, with an id and a name",
  ],
])("%s is refused", (typed, message) => {
  expect(() => readMinerals(typed)).toThrow(message);
});
