import type { Insight } from "../../article.ts";
import { textOf } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import { figurePlaces } from "./number-words.ts";
import { statesQualifier } from "./qualifier-senses.ts";
import { startOf } from "./start-of.ts";

/** Cuts the sentence of an insight to its start, with all words of each figure that it has, and those of its qualifier. */
export function startOfInsight({ text, figures = [] }: Insight): string {
  const sentence = textOf(text);
  const placed = figures.slice(0, viewCaps.details).flatMap((figure) => {
    const [at] = figurePlaces(figure.text, sentence);
    return at === undefined ? [] : [{ figure, at, end: at + figure.text.length }];
  });
  let masked = sentence.replace(date, (words) => "x".repeat(words.length));
  for (const { at, end } of placed) masked = withDigits(masked, at, end);
  const start = startOf(sentence, masked);
  const kept = start === sentence ? start : start.slice(0, -1);
  for (const { figure, at } of placed)
    if (
      at < kept.length &&
      figure.qualifier !== undefined &&
      !statesQualifier(figure) &&
      !statesQualifier({ ...figure, text: kept })
    )
      masked = withDigits(masked, at, sentence.length);
  return startOf(sentence, masked);
}

/** A day or a month with its year. No words after it belong to its numbers. */
const date =
  /(?<![\p{L}\p{N}.,])(?:\d{1,2}\.? \p{L}{3,12}\.? (?:19|20)\d\d|\p{Lu}\p{L}{2,11}\.? \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?)(?![\p{N}.,]*\p{N}| ?%)/gu;

function withDigits(text: string, start: number, end: number): string {
  return text.slice(0, start) + "0".repeat(end - start) + text.slice(end);
}
