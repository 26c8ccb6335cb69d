import type { NamedThing } from "../tagging/named-thing.ts";
import type { Span } from "../tagging/span.ts";
import { mineralById } from "../vocabulary/minerals.ts";
import { placeById } from "../vocabulary/places.ts";
import type { CitedSources } from "./cited-sources.ts";
import type { SourceIndex } from "./source-index.ts";
import { shareWords } from "./text-language.ts";

/** How well the best sentence of a source must fit the rest of a statement, so that a similar name is that of the statement. */
const fits = 0.1;

/** Tests whether a cited source has a sentence about the rest of a statement without one of its names. */
export function tellsOfTheRest(name: Span, sources: CitedSources): boolean {
  return sources.cited.some((index) => {
    const scores = sources.scoresWithout(name, index);
    return index.sentences.some((_, sentence) => scores(sentence) >= fits);
  });
}

/**
 * Tests whether a Chinese source may name a country or a mineral by one character of its name, together with others:
 * 日韩企业 for Japan, 铅锌渣 for lead.
 */
export function mayBeShortened(thing: NamedThing, sources: CitedSources): boolean {
  const short = shortForms(thing);
  return (
    short !== undefined &&
    sources.cited.some(
      (index) =>
        shareWords(index.language, "zh") &&
        short.test(index.source.text) &&
        index.sentences.some((_, sentence) => short.test(withoutThings(sentence, index))),
    )
  );
}

/** Two words with the same first letters, this many, may be forms of one name: Asia and Asian. */
const formLength = 4;

/** Tests whether a cited source may have a name in another form: "Atacameño" for "Atacama". */
export function mayHaveOtherForm(words: readonly string[], sources: CitedSources): boolean {
  return words.some(
    (word) =>
      word.length >= formLength &&
      sources.cited.some((index) => hasWordLike(word.slice(0, formLength), index)),
  );
}

function hasWordLike(beginning: string, { source, lower }: SourceIndex): boolean {
  const small = beginning.toLowerCase();
  for (let at = lower.indexOf(small); at !== -1; at = lower.indexOf(small, at + 1))
    if (/\p{Lu}/u.test(source.text[at]!) && !/\p{L}/u.test(source.text[at - 1] ?? "")) return true;
  return false;
}

/**
 * Matches what a Chinese text calls a country or a mineral together with others: 日韩企业 for Japan, 铅锌渣 for lead. 日 also
 * means a day, and 美元 is a currency.
 */
function shortForms({ kind, id }: NamedThing): RegExp | undefined {
  if (kind === "place") {
    const [first] = placeById(id)?.names.zh ?? "";
    return first === undefined ? undefined : new RegExp(`(?<!\\d\\s?)${first}(?!元)`, "u");
  }
  const names = kind === "mineral" ? mineralById(id)?.names.zh : undefined;
  const metals = names?.match(/[\u9485-\u9576]/g);
  return metals == null ? undefined : new RegExp(metals.join("|"), "u");
}

/** The text of a sentence without the terms that it names. */
function withoutThings(sentence: number, index: SourceIndex): string {
  const { start } = index.sentences[sentence]!;
  return index
    .thingsIn(sentence)
    .reduceRight(
      (text, thing) => `${text.slice(0, thing.start - start)} ${text.slice(thing.end - start)}`,
      index.textOf(sentence),
    );
}
