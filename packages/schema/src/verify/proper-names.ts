import { allMatches } from "../all-matches.ts";
import { isCurrency } from "../tagging/is-currency.ts";
import type { Span } from "../tagging/span.ts";
import { overlapTest } from "./overlaps.ts";
import type { SourceIndex } from "./source-index.ts";
import { nearest } from "../nearest.ts";

/** A name in a text that the vocabulary does not have. */
export interface ProperName extends Span {
  readonly words: string;
  /** The words that distinguish it. */
  readonly distinct: readonly string[];
}

/** Words that begin with a capital letter and name nothing by themselves. */
const general = new Set(
  "A An The This That These Those It Its In On At By For From Of To With As And Or But Not No If When While After Before Since Until Under Over About Around Some Most Many Several Both All Each Every Other Another Only Also New First Second Third Last Next North South East West Northern Southern Eastern Western Central Group Company Corporation Corp Inc Ltd Limited Co Plc Holdings Holding Resources Mining Minerals Metals Mines Mine Industries International Ministry Minister Department Agency Authority Bureau Office Commission Committee Council Board Bank Fund University Institute Association Federation Union Government Parliament Congress Senate State Province Region District County City Port Plant Project Plan Act Law Bill Decree Order Announcement Notice Strategy Programme Program Agreement Treaty President Prime Chief Executive Director Chairman Chairwoman Secretary General Governor Vice Deputy Mr Mrs Ms Dr Prof Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Q1 Q2 Q3 Q4 H1 H2 Phase Article Section Annex River Lake Mountain Valley Sea Ocean Island Islands Railway Road Highway Street CEO CFO COO GDP EBITDA IPO AGM LNG EV EVs NGO NGOs Year Day Christmas Easter".split(
    " ",
  ),
);

const capitalised =
  /(?<![\p{L}\d@#/.&-])(?:\p{Lu}[\p{L}\d'’.-]*[\p{L}\d]|\p{Lu}{2,}\d*)(?:(?:[ -]|\s(?:de|du|der|&|al|el|bin|van|von|la)\s)(?:\p{Lu}[\p{L}\d'’.-]*[\p{L}\d]))*/gu;

/** Finds the names in a text in Latin letters, except at `known` ranges. The first word of a sentence counts if a second one follows. */
export function properNames(text: string, known: readonly Span[]): ProperName[] {
  const isKnown = overlapTest(known);
  return allMatches(text, capitalised).flatMap(({ 0: found, index: foundAt }): ProperName[] => {
    // The article of "The White House" is no part of the name.
    const article = /^(?:The|An) /.exec(found)?.[0].length ?? 0;
    const words = found.slice(article).replace(/['’]s?$/, "");
    const index = foundAt + article;
    const end = index + words.length;
    if (isKnown({ start: index, end }) || isCurrency(text, index, end)) return [];
    const parts = words.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    const isSentenceStart = /(?:^|[.!?:;]["'”’]?\s+|["“‘(]\s*)$/.test(
      text.slice(Math.max(0, index - 4), index),
    );
    const distinct = (isSentenceStart ? parts.slice(1) : parts)
      .map((word) => word.replace(/['’]s?$/, ""))
      .filter((word) => word.length > 2 && !general.has(word) && !/^\p{Lu}+\d/u.test(word));
    // A word that only begins the sentence, such as an adverb, names nothing.
    const opening =
      isSentenceStart && distinct.length > 0 && !general.has(parts[0]!) ? [parts[0]!] : [];
    const all = [...opening, ...distinct];
    return distinct.length === 0 ? [] : [{ start: index, end, words, distinct: all }];
  });
}

/** What a source has for a name. */
export type NameMatch =
  | { readonly outcome: "found"; readonly start: number; readonly end: number }
  | { readonly outcome: "differs"; readonly start: number; readonly end: number }
  | undefined;

/** Looks for a name in a source in the same language: all its words, its initials, or a word that one edit makes it. */
export function matchName({ words, distinct }: ProperName, index: SourceIndex): NameMatch {
  const { lower } = index;
  const { text } = index.source;
  const complete = indexOfWord(lower, words.toLowerCase());
  if (complete !== -1) return { outcome: "found", start: complete, end: complete + words.length };
  const places = distinct.map((word) => indexOfCapitalised(text, lower, word.toLowerCase()));
  const foundAt = places.findIndex((place) => place !== -1);
  if (foundAt !== -1) {
    const start = places[foundAt]!;
    const end = start + distinct[foundAt]!.length;
    const missing = places.indexOf(-1);
    // Another word in the place of the missing one: Daniyar Seitkali, Daniyar Omarov.
    if (missing !== -1 && Math.abs(missing - foundAt) === 1) {
      const other = neighbour(text, distinct[foundAt]!, missing > foundAt);
      if (other !== undefined) return { outcome: "differs", ...other };
    }
    return { outcome: "found", start, end };
  }
  const initials = initialsOf(words, text);
  if (initials !== undefined) return { outcome: "found", ...initials };
  const [longest] = [...distinct].sort((left, right) => right.length - left.length);
  if (longest === undefined || longest.length < 5) return undefined;
  const candidates = [
    ...new Set(allMatches(text, /(?<!\p{L})\p{Lu}\p{L}{3,}/gu).map(([word]) => word)),
  ];
  const near = nearest(longest, candidates);
  if (near === undefined || near.toLowerCase().slice(0, 1) !== longest.toLowerCase().slice(0, 1))
    return undefined;
  // Two inflected forms are one name.
  if (
    near.slice(0, -2) === longest.slice(0, near.length - 2) &&
    Math.abs(near.length - longest.length) <= 2
  )
    return { outcome: "found", start: text.indexOf(near), end: text.indexOf(near) + near.length };
  const start = text.indexOf(near);
  return { outcome: "differs", start, end: start + near.length };
}

function indexOfWord(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? "") && !/[\p{L}\d]/u.test(text[at + word.length] ?? ""))
      return at;
  return -1;
}

/** Finds a word of a name. In lower case, it is another word: cells, not Cells. */
function indexOfCapitalised(text: string, lower: string, word: string): number {
  for (let from = 0; ;) {
    const at = indexOfWord(lower, word, from);
    if (at === -1) return indexOfInflected(text, word);
    if (text[at] !== lower[at]) return at;
    from = at + 1;
  }
}

/** Finds another form of the name of a place: Asia in Asian, and the reverse. */
function indexOfInflected(text: string, word: string): number {
  if (word.length < 4) return -1;
  const own = `${word[0]!.toUpperCase()}${word.slice(1)}`;
  const bases = [own, own.replace(/[aeoy]$/, ""), own.replace(/(?:i?an|n|ese|ish)$/, "")].filter(
    (base) => base.length > 3 && /^\p{L}+$/u.test(base),
  );
  if (bases.length === 0) return -1;
  const inflected = new RegExp(
    `(?<!\\p{L})(?:${bases.join("|")})(?:[aeoy]|(?:[ie]?an|n|ese|ish)s?)?(?!\\p{L})`,
    "u",
  );
  return inflected.exec(text)?.index ?? -1;
}

/** Returns the capitalised word that is always beside a word of a source; undefined if it also occurs alone. */
function neighbour(text: string, word: string, isAfter: boolean): Span | undefined {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const beside = new RegExp(
    isAfter ? `(?<=\\b${escaped} )\\p{Lu}[\\p{L}-]+` : `\\p{Lu}[\\p{L}-]+(?= ${escaped}(?!\\p{L}))`,
    "gu",
  );
  const found = allMatches(text, beside).filter(([other]) => !general.has(other));
  const [first] = found;
  return first === undefined
    ? undefined
    : { start: first.index, end: first.index + first[0].length };
}

/** Finds the words that an abbreviation stands for, or the abbreviation of the words. */ // cspell:ignore stands
function initialsOf(words: string, text: string): Span | undefined {
  const letters = words
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!);
  if (/^\p{Lu}{2,6}$/u.test(words)) {
    const spelled = new RegExp(
      Array.from(words)
        .map((letter) => `${letter}[\\p{L}'’.]+`)
        .join("(?:[ -](?:of|for|the|and|on|de|du|des|la|et))*[ -]"),
      "iu",
    ).exec(text);
    return spelled === null
      ? undefined
      : { start: spelled.index, end: spelled.index + spelled[0].length };
  }
  if (letters.length < 3) return undefined;
  const start = indexOfWord(text, letters.join(""));
  return start === -1 ? undefined : { start, end: start + letters.length };
}
