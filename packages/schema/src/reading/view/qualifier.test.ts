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

it.each([
  "a minimum of 50 t|50 t or more|circa 50 t|an estimated 50 t|as much as 50 t|in excess of 50 t",
  "≥50 t|>50 t|~50 t|50+ t|not less than 50 t|minimum USD 5 million|estimated $5 million|50 t maximum",
  "wenigstens 50 t|ca. 50 t|ungefähr 50 t|nahezu 50 t|maximal 50 t|unter 50 t|50 t oder mehr",
  "au minimum 50 t|à peu près 50 t|quelque 50 t|autour de 50 t|supérieur à 50 t|50 t ou plus",
  "por lo menos 50 t|como mínimo 50 t|en torno a 50 t|a lo sumo 50 t|aproximadamente 50 t",
  "не менее 50 т|порядка 50 т|приблизительно 50 т|по меньшей мере 50 т|ок. 50 т",
  "ما لا يقل عن 50 طن|ما لا يزيد على 50 طن|لا يتجاوز 50 طن|ما يقرب من 50 طن|زهاء 50 طن",
  "およそ50トン|50トン程度|50トン前後|最低50トン|最低でも50トン|50トン強|50トン以内|50トンを上回る",
  "不少于50吨|不低于50吨|高达50吨|50吨左右|50吨以内|50多吨|50余吨|低于50吨|起码50吨|大概50吨",
  "不少於50噸|不高於50噸|低於50噸|高達50噸|50餘噸|不滿50噸",
])("no qualifier is added to words that have one: %s", (list) => {
  for (const text of list.split("|"))
    expect(
      shown(text)
        .replace(/^<(.+?)> /, "$1 ")
        .replace(/ <(.+?)>$/, " $1"),
    ).toBe(text);
});

it.each([
  "CA$50 million",
  "50 min",
  "a > b",
  "150~200 t",
  "C5+1",
  "剩余5吨",
  "最高価格50ドル",
  // The same words with another meaning.
  "50,000 t of estimated reserves",
  "minimum price of $50",
  "ein Gut von 50 t",
  "50 t unter Tage",
])("a qualifier is added to %s, which has none", (text) => {
  expect(shown(text)).toBe(`<at least> ${text}`);
});
