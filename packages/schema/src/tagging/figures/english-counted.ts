import { groupApostrophes, groupSpaces } from "../../amounts/digit-groups.ts";
import type { Span } from "../span.ts";

/** A number in its text. */
export interface NumberPlace extends Span {
  readonly text: string;
}

/** Nouns that briefs count. Sides, governments and leaders are omitted, because two of them are a pair. */
const nouns =
  "mines pits smelters refineries plants mills factories concentrators furnaces kilns roasters lines projects deposits fields wells sites blocks concessions licences licenses permits quotas tenders bids contracts agreements deals memoranda memorandums documents papers orders rules laws decrees measures announcements notices firms companies miners producers refiners buyers sellers suppliers customers bidders investors banks funds traders makers manufacturers exporters importers owners shareholders workers employees diggers people jobs families households villages ships vessels tankers trucks wagons trains cargoes shipments containers ports countries states members minerals metals materials elements products items entries applications approvals cases lawsuits warehouses reactors magnets batteries cars vehicles soldiers fighters buildings shafts boreholes lots".split(
    " ",
  );
const counted = new RegExp(
  `^(?: (?!(?:of|to|in|from|by|for|and|or|as|at|on|with|per|the|a|an|that|which|who|years|months)\\b)[\\p{L}][\\p{L}'\u2019-]*){0,3} (?:${nouns.join("|")})\\b`,
  "u",
);

/** A plural noun after a number. */
const pluralAfter = /^ \p{Ll}[\p{Ll}-]*s\b/u;

/** Matches a noun whose number is an identifier rather than a count, at the end of a text. */
export const labelBefore =
  /\b(?:page|pages|paragraph|article|annex|section|chapter|clause|heading|code|number|no|nos|hole|shaft|pit|furnace|kiln|reactor|level|phase|stage|class|group|table|item|unit|block|line|option|route|type|version|round|day|week|grade|decree|order|resolution|announcement|HS)\.?\s$/i;
const name = /\p{Lu}[\p{L}.]*\s$/u;

/** Tests whether a number without a unit is a count. */
export function countedNoun(
  words: string,
  value: number,
  { text, start, end }: NumberPlace,
): boolean {
  const textAfter = text.slice(end, end + 60);
  const isWord = !/^\d/.test(words);
  if (!isWord && isNumbered(words, value, text.slice(Math.max(0, start - 20), start))) return false;
  if (/^ (?:countries|states|members)\b/.test(textAfter) && value === 2) return false;
  if (counted.test(textAfter)) return true;
  return !isWord && (separator.test(words) || value >= 1e5) && pluralAfter.test(textAfter);
}

const separator = new RegExp(`[,${groupSpaces}${groupApostrophes}]`);

/** Tests for a year, or for an identifier of the preceding noun. */
function isNumbered(words: string, value: number, before: string): boolean {
  if (/^\d{4}$/.test(words) && value >= 1900 && value < 2100) return true;
  return /^\d+\.\d+$/.test(words) || labelBefore.test(before) || nameBefore(before);
}

/** Tests for a name at the end of a text, in which a number may belong to it. */
export function nameBefore(before: string): boolean {
  return name.test(before) && !opensSentence.test(before);
}

const opensSentence =
  /^(?:The|In|Some|About|Around|All|Its|At|By|With|Only|Of|And|But|Their|These|More than|Over|Nearly|Almost)\s$|[.;:!?]\s\p{Lu}\p{Ll}*\s$/u;
