import { expect, test } from "vitest";
import { englishNumber, numberStart } from "./english-numbers.ts";

const complete = new RegExp(`^${englishNumber}$`, "u");
const start = new RegExp(`^(?:${numberStart})`, "i");

const belowTwenty =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const small = `${belowTwenty} ${tens}`.split(" ");

test.each([
  "5",
  "1,250.5",
  ...small,
  ...small.map((word) => word[0]!.toUpperCase() + word.slice(1)),
  ...small.map((word) => `${word} hundred and five`),
  ...small.map((word) => `${word}-thousand three hundred`),
  "one hundred and fifty",
  "forty-one",
  "a dozen",
  "two dozen",
  "A hundred",
  "a hundred and twenty",
  "a-hundred-thousand and two",
  "a thousand",
  "two and a half",
])("%s is a number, and begins like one", (words) => {
  expect(words).toMatch(complete);
  expect(words).toMatch(start);
});

test.each(["half a million", "a quarter of a million", "three-quarters of a billion", "a million"])(
  "%s begins with a number",
  (words) => {
    expect(words).toMatch(new RegExp(`^${englishNumber} `, "u"));
    expect(words).toMatch(start);
  },
);

test.each(["the", "their", "a country", "output", "tin", "second"])(
  "%s does not begin like one",
  (words) => {
    expect(words).not.toMatch(complete);
    expect(words).not.toMatch(start);
  },
);
