import type { NamedThing } from "../tagging/named-thing.ts";
import type { Span } from "../tagging/span.ts";
import { mineralById } from "../vocabulary/minerals.ts";
import { placeById } from "../vocabulary/places.ts";
import { isA } from "../vocabulary/is-a.ts";
import { chineseNames, type ChineseName } from "./chinese-names.ts";
import type { CitedSources } from "./cited-sources.ts";
import { properNames, type ProperName } from "./proper-names.ts";
import type { SourceIndex } from "./source-index.ts";
import type { Statement } from "./statement.ts";

/**
 * How well a sentence must fit the rest of a statement, so that another name in it is in the place of the statement's name.
 */
const fits = 0.4;

/** A sentence that fits this much less than the best one can also be the one that the statement is about. */
const nearlyBest = 0.2;

/**
 * Tests whether a cited source has another name in the place of a name of a statement: in a sentence that has most of the
 * rest of the statement. Without one, the source may mean the same thing without its name: "the country", "the metal".
 */
export function hasCounterpart(
  name: Span,
  sources: CitedSources,
  isMatch: SentenceTest,
  least = fits,
): boolean {
  return sources.cited.some((index) => {
    const scores = sources.scoresWithout(name, index);
    const all = index.sentences.map((_, sentence) => scores(sentence));
    const best = all.reduce((most, score) => Math.max(most, score), 0);
    return all.some(
      (score, sentence) => score >= Math.max(least, best - nearlyBest) && isMatch(sentence, index),
    );
  });
}

export type SentenceTest = (sentence: number, index: SourceIndex) => boolean;

/** Tests whether a sentence names a thing of the kind of another one, which the statement does not name. */
export function namesAnother(thing: NamedThing, { things }: Statement): SentenceTest {
  const own = new Set(things.map(({ id }) => id));
  const short = shortForms(thing);
  return (sentence, index) =>
    !short?.test(withoutThings(sentence, index)) &&
    index
      .thingsIn(sentence)
      .some(
        (other) =>
          other.kind === thing.kind &&
          levelOf(other) === levelOf(thing) &&
          !own.has(other.id) &&
          !isA(other.id, thing.id) &&
          !isA(thing.id, other.id),
      );
}

/** Two words with the same first letters, this many, may be forms of one name: Asia and Asian. */
const formLength = 4;

/**
 * Tests whether a sentence has a name in Latin letters that neither the vocabulary nor the statement has. False if the
 * source may have the name in another form.
 */
export function hasAnotherName({ distinct: own }: ProperName, { text }: Statement): SentenceTest {
  return (sentence, index) => {
    const forms = own.filter(({ length }) => length >= formLength);
    if (forms.some((word) => hasWordLike(word.slice(0, formLength), index))) return false;
    const { start } = index.sentences[sentence]!;
    const known = index
      .thingsIn(sentence)
      .filter(({ kind }) => kind !== "organization")
      .map((thing) => ({ start: thing.start - start, end: thing.end - start }));
    return properNames(index.textOf(sentence), known).some(({ distinct }) =>
      distinct.every((word) => !text.includes(word)),
    );
  };
}

function hasWordLike(beginning: string, { source, lower }: SourceIndex): boolean {
  const small = beginning.toLowerCase();
  for (let at = lower.indexOf(small); at !== -1; at = lower.indexOf(small, at + 1))
    if (/\p{Lu}/u.test(source.text[at]!) && !/\p{L}/u.test(source.text[at - 1] ?? "")) return true;
  return false;
}

/** Tests whether a Chinese sentence has another name of the same kind: after the same title, with a dot, or of a city. */
export function hasAnotherChineseName(
  { title, words }: ChineseName,
  { text }: Statement,
): SentenceTest {
  const isForeign = words.includes("·");
  return (sentence, index) => {
    const own = index.textOf(sentence);
    if (title !== undefined) return own.includes(title);
    if (isForeign) return own.includes("·");
    return chineseNames(own).some(
      (other) =>
        other.title === undefined && !other.words.includes("·") && !text.includes(other.words),
    );
  };
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

/** A country, one of its regions, or a bloc. A source that names a city or a bloc does not contradict a country. */
function levelOf({ kind, id }: NamedThing): string {
  if (kind !== "place") return kind;
  if (/^[A-Z]{2}$/.test(id) && id !== "EU") return "country";
  return /^[A-Z]{2}-/.test(id) ? "part" : "bloc";
}
