import { expect, test } from "vitest";
import { traits, traitsOf } from "./traits.ts";

test.each([
  ["a tonne", ["latin"]],
  ["2025", []],
  ["\u00E9", ["latin"]],
  ["$5 (A) [1] *b*", ["dollar", "bracket", "parenthesis", "markup", "latin"]],
  // The same signs beside another script, where they are found in another way.
  ["$5 (\u94A8) [1] *b*", ["dollar", "bracket", "parenthesis", "markup", "latin", "han"]],
  ["\u94A8\u3010\uFF08", ["bracket", "parenthesis", "han"]],
  ["\u202Ea", ["bidi", "latin"]],
  ["\u0420\u03B1\u05D0\u0627\u304B", ["cyrillic", "kanaHangul", "arabic", "hebrew", "greek"]],
  [" a", ["latin", "edge"]],
  ["a\u00A0", ["latin", "edge"]],
  ["\u94A8\u3000", ["han", "edge"]],
])("%j has %j", (text, expected) => {
  const found = traitsOf(text, false);
  const names = Object.entries(traits).filter(([, trait]) => (found & trait) !== 0);
  expect(names.map(([name]) => name)).toEqual(expected);
});
