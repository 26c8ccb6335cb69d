import { expect, test } from "vitest";
import { readMinerals } from "./read-minerals.ts";

test.each([
  ["tungsten", ["tungsten"]],
  ["Tungsten, 钴 ,Li", ["tungsten", "cobalt", "lithium"]],
  ["wolframite", ["tungsten"]],
  ["钨、钨，tungsten", ["tungsten"]],
  ["", []],
  [" , ", []],
])("%j are %j", (typed, ids) => {
  expect(readMinerals(typed)).toEqual(ids);
});

test.each([
  ["tungstn", "the vocabulary has no mineral `tungstn`; did you mean `tungsten`?"],
  [
    "kryptonite",
    "the vocabulary has no mineral `kryptonite`; write its id in the brief itself, with a name of its own",
  ],
])("%s is refused", (typed, message) => {
  expect(() => readMinerals(typed)).toThrow(message);
});
