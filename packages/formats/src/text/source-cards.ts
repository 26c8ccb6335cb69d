import { isPublisherName } from "../reference-words.ts";
import { startsWithSign } from "./bullet-signs.ts";
import { citationMark } from "./citation-marks.ts";
import { readDayOrPeriod } from "./reference-date.ts";
import { isOnlyAddress, readEntry } from "./source-entry.ts";
import { readListedSource } from "./source-list.ts";
import { isKnownOutlet, isOutlet } from "./source-line/names.ts";
import type { ListedSource, Words } from "./summary.ts";

interface Line extends Words {
  /** True if an empty line is above it. */
  readonly isAfterGap: boolean;
}

/** An entry on several lines, and the index after its last line. */
interface SourceCard {
  readonly reference: ListedSource;
  readonly end: number;
}

/** What the lines of a card are. The first one has the number. */
interface Card {
  readonly lines: readonly Line[];
  /** The first line without its number. */
  readonly first: Words;
  readonly words: readonly Words[];
  readonly date: Words | undefined;
  readonly url: Words | undefined;
}

/** The sign and the number of an entry. */
const numberSign = /^[^\p{L}0-9"“]{0,3}[0-9]{1,3}[\]】)\uFF09.、:]{0,2}/u;
/** The number, a name, a title, a date and an address. */
const mostLines = 5;
/** A longer line is no part of a card, in UTF-16 code units. */
const longest = 200;
/** A name has no more words, and a title without an address has at least as many. */
const mostWordsOfName = 6;
const host = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}$/;

/**
 * Reads the entries of a list of sources whose name, title, date and address are on lines of their own, as in copies of the cards of an
 * assistant: `1. Reuters`, `Tin falls`, `https://…`. All of them have the same form, and count from 1. The keys are the indexes of
 * their first lines. Empty for any other list.
 */
export function readSourceCards(
  source: string,
  lines: readonly Line[],
): ReadonlyMap<number, SourceCard> {
  const starts = startsOfCards(lines);
  const cards = starts.map((from, index) => {
    const next = starts[index + 1];
    return next === undefined
      ? readLastCard(source, lines.slice(from), lengthOf(starts))
      : readCard(source, lines.slice(from, next));
  });
  const found = cards.filter((card) => card !== undefined);
  const haveAddress = found.every(({ url }) => url !== undefined);
  const isList =
    found.length === starts.length &&
    found.some(({ words, date }) => words.length + (date === undefined ? 0 : 1) > 0) &&
    (haveAddress || (found.length > 1 && found.every(isCompact)));
  const names = isList ? placeOfNames(found) : undefined;
  const areNamed = haveAddress || names !== undefined || found.every(isDatedName);
  if (!isList || !areNamed) return none;
  return new Map(
    found.map((card, index): [number, SourceCard] => {
      const from = starts[index]!;
      return [from, { reference: toReference(card, names), end: from + card.lines.length }];
    }),
  );
}

const none: ReadonlyMap<number, SourceCard> = new Map();

/** Returns the indexes of the lines with the numbers 1, 2, 3 … in the form of the first line. */
function startsOfCards(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  const signOf = ({ text }: Line): string | undefined =>
    numberSign.exec(text)?.[0].replace(/[0-9]+/, "0");
  const [first] = lines;
  const form = first && signOf(first);
  if (form === undefined) return [];
  for (const [at, line] of lines.entries()) {
    if (signOf(line) !== form) continue;
    const isNext = readListedSource(line.text, 0, true)?.id === starts.length + 1;
    if (isNext) starts.push(at);
    else if (at === 0) return [];
  }
  return starts;
}

/** Returns the number of lines of each card but the last one; 0 if they differ, or if there is only one. */
function lengthOf(starts: readonly number[]): number {
  const lengths = new Set(starts.slice(1).map((start, index) => start - starts[index]!));
  const [length = 0] = lengths;
  return lengths.size === 1 ? length : 0;
}

/** Reads the last card: up to its address, or as many lines as each other card has. */
function readLastCard(source: string, lines: readonly Line[], length: number): Card | undefined {
  const address = lines.slice(0, mostLines).findIndex(({ text }) => isOnlyAddress(text));
  const count = address === -1 ? length : address + 1;
  return count < 2 || lines.length < count ? undefined : readCard(source, lines.slice(0, count));
}

function readCard(source: string, lines: readonly Line[]): Card | undefined {
  const [line, ...others] = lines as [Line, ...Line[]];
  if (lines.length < 2 || lines.length > mostLines) return undefined;
  if (others.some(({ text }) => text.length > longest && !isOnlyAddress(text))) return undefined;
  const entry = readListedSource(source.slice(line.start, line.end), line.start, true);
  if (entry?.title === undefined || entry.url !== undefined) return undefined;
  const url = isOnlyAddress(others.at(-1)!.text) ? others.pop() : undefined;
  const isOther = ({ text }: Line): boolean =>
    text.includes("://") || startsWithSign.test(text) || citationMark.test(text);
  if (others.some(isOther)) return undefined;
  const date = others.find(({ text }) => readDayOrPeriod(text)?.start === 0);
  return {
    lines,
    first: { text: entry.title.text, start: entry.title.start, end: entry.title.end },
    words: others.filter((other) => other !== date),
    date: date && { ...spanOf(date), text: readDayOrPeriod(date.text)!.text },
    url: url && readEntry(source.slice(url.start, url.end), 0, 0, url.start).url,
  };
}

function spanOf({ start, end }: Words): Pick<Words, "start" | "end"> {
  return { start, end };
}

/** Returns true for a card without an address whose lines are directly below one another. */
function isCompact({ lines, url }: Card): boolean {
  return url === undefined && lines.slice(1).every(({ isAfterGap }) => !isAfterGap);
}

/** Returns true for a name or a title above a date. */
function isDatedName({ words, date }: Card): boolean {
  return words.length === 0 && date !== undefined;
}

/**
 * Returns which of the first two lines of each card has the name of the source: 0 or 1. Undefined if neither has a name in each card, or
 * if a card has only one line beside its address and its date.
 */
function placeOfNames(cards: readonly Card[]): 0 | 1 | undefined {
  if (cards.some(({ words }) => words.length === 0)) return undefined;
  const linesAt = (place: 0 | 1): string[] =>
    cards.map(({ first, words }) => (place === 0 ? first.text : words[0]!.text));
  const areNames = (place: 0 | 1): boolean => linesAt(place).every(isName);
  const lengthAt = (place: 0 | 1): number => linesAt(place).join("").length;
  if (areNames(0) && areNames(1)) return lengthAt(1) < lengthAt(0) ? 1 : 0;
  return areNames(0) ? 0 : areNames(1) ? 1 : undefined;
}

function isName(text: string): boolean {
  if (host.test(text) || isKnownOutlet(text) || isOutlet(text)) return true;
  return text.split(" ", mostWordsOfName + 1).length <= mostWordsOfName && isPublisherName(text);
}

/** Makes a reference of a card. Words beside the name and the title are a part of the title. */
function toReference(
  { lines, first, words, date, url }: Card,
  place: 0 | 1 | undefined,
): ListedSource {
  const { start } = lines[0]!;
  const { id } = readListedSource(lines[0]!.text, 0, true)!;
  const end = lines.at(-1)!.end;
  const publisher = place === undefined ? undefined : place === 0 ? first : words[0];
  const titles = [first, ...words].filter((line) => line !== publisher);
  const title = titles[0] && {
    text: titles.map(({ text }) => text).join(" – "),
    start: titles[0].start,
    end: titles.at(-1)!.end,
  };
  return { id, start, end, title, url, publisher, datePublished: date, rest: undefined };
}
