import { expect, it } from "vitest";
import { articleView } from "../article-view.ts";

/** Shows the words of a key figure with the qualifier `at-least`: `<qualifier> number`. */
function shown(text: string): string {
  const figure = (words: string) => ({
    text: words,
    kind: "amount",
    measure: "aid",
    qualifier: "at-least",
  });
  const insights = [{ text: "T", figures: [figure(text), figure("2")] }];
  const { keyFigures } = articleView({
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    groups: [{ insights }],
  });
  const { qualifier, isQualifierLast, number } = keyFigures[0]!;
  if (qualifier === undefined) return number.text;
  return isQualifierLast
    ? `${number.text} <${qualifier.text}>`
    : `<${qualifier.text}> ${number.text}`;
}

it.each([
  ["USD 1 billion", "<at least> USD 1 billion"],
  ["More than USD 1 billion", "<More than> USD 1 billion"],
  ["almost a half", "<almost> a half"],
  ["более 30 %", "<более> 30 %"],
  ["más del 30 %", "<más del> 30 %"],
  ["30 % минимум", "30 % <минимум>"],
  // The qualifier is in the words, but cannot be taken out of them.
  ["近30%", "近30%"],
  ["jusqu’à 30 %", "jusqu’à 30 %"],
  ["a total of up to 30", "a total of up to 30"],
  // Parts of other words are no qualifiers.
  ["overall 30", "<at least> overall 30"],
  ["до30", "<at least> до30"],
  ["about", "about"],
])("%s is shown as %s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});
