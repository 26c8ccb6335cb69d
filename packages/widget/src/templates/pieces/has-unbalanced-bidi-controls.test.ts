import { expect, it } from "vitest";
import { hasUnbalancedBidiControls } from "./has-unbalanced-bidi-controls.ts";

it.each([
  ["plain words", "Tungsten, 钨, תנגסטן", false],
  ["marks, which end with themselves", "a\u200Eb\u200Fc\u061C", false],
  ["an embedding that is ended", "\u202Bab\u202C", false],
  ["an override that is ended", "\u202Eab\u202C c", false],
  ["isolates that are ended", "\u2066a\u2069 \u2067b\u2069 \u2068c\u2069", false],
  ["one in another", "\u2067a \u202Ab\u202C c\u2069", false],
  ["an embedding that is not ended", "a\u202Ab", true],
  ["an override that is not ended", "a\u202Eb", true],
  ["an isolate that is not ended", "\u2068a", true],
  ["an end of nothing", "a\u2069b", true],
  ["an end of an embedding of nothing", "a\u202Cb", true],
  ["an end of another kind", "\u2067a\u202C", true],
  ["two, in the wrong order", "\u2067\u202Aa\u2069\u202C", true],
])("%s", (_, text, expected) => {
  expect(hasUnbalancedBidiControls(text)).toBe(expected);
});
