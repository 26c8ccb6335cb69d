import { numeralValue } from "./han-number.ts";
import type { Words } from "./summary.ts";

interface WithTitle {
  readonly title: Words | undefined;
}

/** The number of a headline in a list of summaries: `2. Prices rise`, `二、钨价上涨`, `Brief 2: Prices rise`, `#2 – Prices rise`. */
const headlineNumber =
  /^(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[.)]\s+|、\s*)|(?:(?:Brief|Story|Item|Article|News|Headline) (?:[Nn]o\. ?|#)?([0-9]{1,2})(?:\s?[:.)]|\s[-–—])|#([0-9]{1,2})(?:\s?[:.)]|\s[-–—])?)\s+)(?=\S)/;

/** Removes the numbers of the headlines `1. …`, `2. …` of several summaries, between which others may have none. */
export function withoutNumbers<Summary extends WithTitle>(
  source: string,
  summaries: readonly Summary[],
): readonly Summary[] {
  const numbers = summaries
    .map(({ title }) => (title === undefined ? undefined : numberOfHeadline(title.text)))
    .filter((number) => number !== undefined);
  if (numbers.length < 2 || numbers.some((number, index) => number !== index + 1)) return summaries;
  return summaries.map((summary) => {
    if (summary.title === undefined) return summary;
    const { text, start, end } = summary.title;
    const length = headlineNumber.exec(source.slice(start, end))?.[0].length ?? 0;
    return {
      ...summary,
      title: { text: text.replace(headlineNumber, ""), start: start + length, end },
    };
  });
}

/** Returns the number that a headline begins with. */
export function numberOfHeadline(headline: string): number | undefined {
  const [, counted, named, marked] = headlineNumber.exec(headline) ?? [];
  const number = counted ?? named ?? marked;
  if (number === undefined) return undefined;
  return numeralValue(number);
}
