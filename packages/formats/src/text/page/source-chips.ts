import { startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { isAgency } from "../datelines.ts";
import { isSourceListHeading } from "../source-list.ts";
import { isSpace, trimSpan, type Span } from "../spans.ts";
import { blankChipLines, findChipLines } from "./chip-lines.ts";
import { findNamedSources } from "./named-sources.ts";
import { noWidth, type PageText } from "./page-text.ts";

/** `+1`, how many more sources a statement has. */
export const moreSources = /\+[0-9]{1,2}(?=[.\u3002]?(?:\s|$))/g;
const siteName = String.raw`[a-z][a-z0-9-]{1,30}(?:\.[a-z0-9-]{1,20}){0,3}`;
const properName = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]{0,30}(?: \p{Lu}[\p{L}\p{N}.&’'-]{0,30}){0,3}`;
const hanName = String.raw`\p{Script=Han}{2,12}`;
/** The longest name before a `+1`, in UTF-16 code units. */
const longest = 140;
/** A name after the end of a sentence, directly before the `+1`: `2025.reuters`, `2025. Reuters`. In `the U.S.reuters`, `S.` is no part of it. */
const nameAfterSentence = new RegExp(
  String.raw`(?<=[.!?\u3002\u2026%)”"’])(?<!www\.)[ \u200B]?(?!\p{Lu}\.\p{L}{2})(?<name>${siteName}|${properName}|${hanName})\u200B?$`,
  "u",
);
/** The same with a space before the `+1`, at the end of a line: `2025. reuters +1`. */
const spacedNameAfterSentence = new RegExp(
  String.raw`(?<=[.!?\u3002\u2026%)”"’])[ \u200B]?(?<name>${siteName}) $`,
  "u",
);
/** A name within a sentence: `… in May reuters+1.` */
const nameInSentence = new RegExp(String.raw`(?<=\S)[^\S\n](?<name>${siteName})\u200B?$`, "u");
const onlyName = new RegExp(String.raw`^(?:${siteName}|${properName})$`, "u");
const endsBeforeName = /[.!?\u3002\u2026%)”"’][\s\u200B]*$/u;
const endOfHost = "(?:[a-z]{2}|com|org|net|gov|edu|int|info|news)";
const isEndOfHost = new RegExp(`^${endOfHost}$`);
const endsInHost = new RegExp(String.raw`\.${endOfHost}$`);
/** The end of a host that is never the name of a site. `ft` and `gov` are also names. */
const onlyEndOfHost = /\.(?:com|org|net)$/;
/** `mining.ca` at the start of a line, in an address, or after a sentence. */
const certainSite = new RegExp(
  String.raw`(?:^[^\S\n]*|[/@]|www\.|[.!?)]\s)(?<site>${siteName})`,
  "gm",
);
/** `58,000 t.mining`, but not `mining.com` and not `https://www.argus.media`. */
const siteAtLineEnd = new RegExp(
  String.raw`(?<=[.!?\u3002\u2026])(?<!(?:\/\/|www\.)\S{0,60})(?!(?:com|org|net|html?|pdf)\b)(?<name>${siteName})(?=[^\S\n]*(?:\n|$))`,
  "gu",
);
/** `… 58,000 t. Reuters`: a name after the end of a sentence, at the end of a line that was not wrapped. */
const nameAtLineEnd = new RegExp(
  String.raw`(?<=(?<word>\p{L}{4}\p{Ll}|[0-9%)”"])?[.!?\u3002\u2026])[ \u200B]?(?<name>${properName})(?=[^\S\n]*(?:$|\n(?!\s*\p{Ll})))`,
  "gu",
);
const onlySite = new RegExp(String.raw`^(?:${siteName}|[\w-]+\.[a-z]{2,6})$`);

interface Chip extends Span {
  readonly name: string;
}

/**
 * Removes the names of sources that assistants draw after a statement, `reuters+1`, or on lines below it, `Reuters` and
 * `+1`. Their addresses are not copied with the text. Warns at the first of them.
 */
export function dropSourceChips(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  const sites = findChipLines(page);
  const counted = text.includes("+") ? countedChips(text, sites) : [];
  if (counted.length === 0 && sites.length === 0) return [];
  const button = buttonBelow(text);
  if (button !== undefined) page.drop(button, "interface-residue", "a button of the assistant");
  const single = counted.length === 0 ? [] : outside(sites, singleChips(text, counted));
  const certain = [...sites, ...counted, ...single];
  const named = counted.some((chip) => isOnLinesOfItsOwn(text, chip))
    ? findNamedSources(page, certain)
    : [];
  const isGuessed = new Set(named.map(({ start }) => start));
  const chips = [...certain, ...named].sort((left, right) => left.start - right.start);
  const [first, ...others] = chips;
  for (const chip of chips)
    if (isOnLinesOfItsOwn(text, chip)) blankChipLines(page, text, chip);
    // At the end of a line, the last character of the statement must be its full stop.
    else if (endsLine(text, chip.end)) page.blank(chip.start, chip.end);
    else page.replace(chip.start, blankOf(text.slice(chip.start, chip.end)));
  for (const { start, end } of others)
    if (!isGuessed.has(start))
      page.residue.push({ code: "interface-residue", what: "the name of a source", start, end });
  const { start, end } = first!;
  const shown = text.slice(start, end).replace(/\s+/g, " ");
  const more = others.length > 0 ? `, like ${others.length} more below` : "";
  const message = `\`${shown}\` is a link to a source, whose address was not copied, so it is not kept${more}; copy the answer with its button, or add citations such as [1]`;
  return [
    { code: "text-not-kept", severity: "warning", message, start, end },
    ...named.map((chip): OffsetDiagnostic => {
      const words = text.slice(chip.start, chip.end);
      const guess = `\`${words}\` below a statement was read as the name of its source, as other statements have one, and is not kept; if it is the title of a section, write an empty line above it`;
      return { code: "text-not-kept", severity: "warning", message: guess, ...chip };
    }),
  ];
}

/** Finds each name with a count that is in no other range. */
function countedChips(text: string, linesOfSites: readonly Span[]): Chip[] {
  let sites: ReadonlySet<string> | undefined;
  const isShown = (site: string): boolean => (sites ??= sitesIn(text)).has(site);
  const chips = [...text.matchAll(moreSources)].map(({ index, 0: sign }) =>
    chipBefore(text, index, index + sign.length, isShown),
  );
  return outside(
    linesOfSites,
    chips.filter((chip) => chip !== undefined),
  );
}

/** Returns the chips that start in none of the ranges. */
function outside(ranges: readonly Span[], chips: readonly Chip[]): Chip[] {
  let next = 0;
  return chips
    .toSorted((left, right) => left.start - right.start)
    .filter(({ start }) => {
      while ((ranges[next]?.end ?? Infinity) <= start) next++;
      return (ranges[next]?.start ?? Infinity) > start;
    });
}

function isOnLinesOfItsOwn(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at > 0 && text[at - 1] !== "\n" && isSpace(text.charCodeAt(at - 1))) at--;
  return (at === 0 || text[at - 1] === "\n") && endsLine(text, end);
}

/** Returns true if only white space is between an offset and the end of its line. Reads no more of a long line. */
function endsLine(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && text[at] !== "\n" && isSpace(text.charCodeAt(at))) at++;
  return at === text.length || text[at] === "\n";
}

/** Finds the button `Sources` in the last line of an answer. */
function buttonBelow(text: string): Span | undefined {
  const { end } = trimSpan(text, 0, text.length);
  const line = trimSpan(text, startOfLine(text, end), end);
  return isSourceListHeading(text.slice(line.start, line.end)) ? line : undefined;
}

/** Lists the sites that a text shows where they are no words of a sentence. */
function sitesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(certainSite)].map(({ groups }) => groups!["site"]!));
}

/**
 * Finds the name before a `+1`: on the same line, or alone on the line above. `isShown` returns true for a site that the text has
 * elsewhere.
 */
export function chipBefore(
  text: string,
  at: number,
  end: number,
  isShown: (site: string) => boolean = () => false,
): Chip | undefined {
  const from = Math.max(0, at - longest);
  const before = text.slice(from, at);
  const isAtLineEnd = /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 20));
  const found =
    nameAfterSentence.exec(before) ?? (isAtLineEnd ? spacedNameAfterSentence.exec(before) : null);
  const name = found?.groups!["name"];
  if (name !== undefined && !isEndOfHost.test(name)) {
    // Before the name, the sentence has another full stop.
    const isBeforeStop = text[end] === "." || text[end] === "\u3002";
    return { name, start: from + before.lastIndexOf(name), end: end + Number(isBeforeStop) };
  }
  const inSentence = nameInSentence.exec(before);
  const site = inSentence?.groups!["name"] ?? "";
  // In `was set.ft+1`, the first word ends the sentence.
  const mayEndSentence = name !== undefined && !onlyEndOfHost.test(`.${name}`);
  const isWord = mayEndSentence && /^[a-z]+\.[a-z]+$/.test(site) && !isShown(site);
  if (inSentence !== null && isSite(site) && !isWord)
    return { name: site, start: from + inSentence.index, end };
  if (mayEndSentence) return { name, start: from + before.lastIndexOf(name), end };
  if (!isAtLineEnd) return undefined;
  const lone = /(?:^|\n)[^\S\n]*(?<name>[^\n]+?)\s*$/.exec(before);
  const alone = lone?.groups!["name"];
  if (alone === undefined || !onlyName.test(alone)) return undefined;
  return { name: alone, start: from + before.lastIndexOf(alone), end };
}

/** Returns true for `mining.com` and `reuters`. Other names before `+1` may be a part of the sentence: `china+1`. */
function isSite(name: string): boolean {
  return endsInHost.test(name) || isAgency(name.charAt(0).toUpperCase() + name.slice(1));
}

/** Finds the names without a `+1` in a text that has others with one. */
function singleChips(text: string, counted: readonly Chip[]): Chip[] {
  const names = new Set(counted.map(({ name }) => name.toLowerCase()));
  const taken = new Set(counted.map(({ start }) => start));
  const ends = new Set(counted.map(({ end }) => end));
  const chips: Chip[] = [];
  for (const { index, 0: match, groups } of text.matchAll(siteAtLineEnd)) {
    const end = index + match.length;
    const name = groups!["name"]!;
    if (isEndOfHost.test(name) && !names.has(name)) continue;
    if (!taken.has(end - name.length)) chips.push({ name, start: end - name.length, end });
  }
  // `by Mr. Smith` and `in St. Ives` are no names of sources, and the words before them are short.
  for (const { index, 0: match, groups } of text.matchAll(nameAtLineEnd)) {
    const { word, name = "" } = groups!;
    const end = index + match.length;
    const start = end - name.length;
    if (!taken.has(start) && (word !== undefined || isSource(name, names)))
      chips.push({ name, start, end });
  }
  let above = 0;
  for (const { index: start, 0: line } of text.matchAll(/[^\s\u200B][^\n]*/g)) {
    const name = line.trimEnd();
    const end = start + name.length;
    const isDirectlyBelow = text.slice(above, start).split("\n").length === 2;
    const isBelowStatement =
      isDirectlyBelow && (ends.has(above) || endsBeforeName.test(text.slice(above - 4, above)));
    if (isBelowStatement && !taken.has(start) && isSource(name, names)) {
      chips.push({ name, start, end });
      ends.add(end);
    }
    above = end;
  }
  return chips;
}

/** Returns true for the name of a site or an agency, and for one that has a `+1` elsewhere in the text. */
function isSource(name: string, names: ReadonlySet<string>): boolean {
  return (
    onlySite.test(name) || isAgency(name) || (onlyName.test(name) && names.has(name.toLowerCase()))
  );
}

/** Zero-width spaces within a line, so that the words around stay as they are. */
function blankOf(words: string): string {
  return words.replace(/[^\n]/g, noWidth);
}
