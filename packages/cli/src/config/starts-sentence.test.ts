import { expect, test } from "vitest";
import { startsSentence } from "./starts-sentence.ts";

test.each([
  ["REE"],
  ["(“REE"],
  ["Tin fell. REE"],
  ["Tin fell! “REE"],
  ["Tin fell?\nREE"],
  ["The plan: REE"],
  ["It is plan B. REE"],
  ["They sold tin, cobalt, etc. REE"],
  ["The price fell to 5.5. REE"],
  ["Tin rose in Sparta. REE"],
])("the last word of %j starts a sentence", (words) => {
  expect(startsSentence(words, words.length - 3)).toBe(true);
});

test.each([
  ["Tin, REE"],
  ["Tin vs. REE"],
  ["Tin vs. (REE"],
  ["The U.S. REE"],
  ["The U.S.A. REE"],
  ["The D.R.C. REE"],
  ["Some, e.g. REE"],
  ["Some, e. g. REE"],
  ["Los EE. UU. REE"],
  ["Unos, p. ej. REE"],
  ["5 Mio. REE"],
  ["In Jan. REE"],
  ["Alpha Metals Corp. REE"],
  ["5.REE"],
])("the last word of %j starts no sentence", (words) => {
  expect(startsSentence(words, words.length - 3)).toBe(false);
});
