import fc from "fast-check";
import { expect, test } from "vitest";
import { atEnd } from "./at-end.ts";

test.each([
  ["output fell by", /\b(?:fell|fell by)/, "fell by"],
  ["no more than", /\b(?:no more than|more than)/, "no more than"],
  ["more than before", /\bmore than/, undefined],
  ["", /a?/, ""],
])("%j ends with what %s matches: %j", (text, pattern, expected) => {
  expect(atEnd(pattern).exec(text)?.[1]).toBe(expected);
});

test("tests as the pattern with `$` does", () => {
  const patterns = [
    String.raw`\b(?:rise|rose)(?: \p{L}+ly)?(?: by)?`,
    String.raw`\bcut(?: (?!to\b|by\b)\p{L}+){1,3} by`,
    String.raw`(?:\b(?:at least|min\.?)|≥)`,
  ];
  const words = fc.constantFrom("rise", "Rose", "sharply", "cut", "to", "by", "min.", "≥", "a");
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
      (source, text) => {
        const pattern = atEnd(new RegExp(source, "iu"));
        expect(pattern.test(text)).toBe(new RegExp(`(?:${source})$`, "iu").test(text));
      },
    ),
    { numRuns: 2000 },
  );
});
