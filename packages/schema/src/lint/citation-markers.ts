import type { Citation } from "../article.ts";
import { withAsciiDigits } from "../reading/ascii-digits.ts";
import type { MarkerSpan } from "./needed-markers.ts";
import { locatedShape, readLocatedMark } from "../reading/located-marks.ts";

const digits = "[0-9０-９٠-٩۰-۹]{1,3}";
const numbers = `${digits}(?:\\s*[,，、;\u060C\u061B]\\s*${digits})*`;

/**
 * Matches `[3]`, `[1, 4]`, `【2】`, `［２］`, `[٢]`, `[^5]`, and all that can name a place, such as `[2, p. 4]`. A number of
 * more than three digits, such as a year, is not a marker. A link such as `[1](https://...)` is not one. A comma
 * between two markers is part of the second one.
 */
const possibleMarkers = new RegExp(
  `(?:(?<=[0-9][\\]】\uFF3D])\\s?[,;\uFF0C、])?\\s{0,20}(?:[[\uFF3B]\\^?(?<numbers>${numbers})[\\]\uFF3D]|【(?<lenticular>${numbers})】|(?<located>${locatedShape}))(?!\\]?\\()`,
  "g",
);

/** Returns the citations of all markers in order without duplicates, and the text without the markers. */
export function readMarkers(words: string): {
  citations: Citation[];
  markers: string[];
  rest: string;
  /** Where the markers are, each with the white space before it. */
  spans: MarkerSpan[];
} {
  const citations = new Map<string, Citation>();
  const markers: string[] = [];
  const spans: MarkerSpan[] = [];
  const rest = words.replace(possibleMarkers, (marker: string, ...match: unknown[]) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const found = readMarker(groups);
    const [offset, text] = match.slice(-3) as [number, string];
    const end = offset + marker.length;
    if (found === undefined || isAmount(marker, text.slice(end, end + 2))) return marker;
    markers.push(marker.trim());
    spans.push({ start: offset, end });
    for (const citation of found) citations.set(JSON.stringify(citation), citation);
    return "";
  });
  return { citations: [...citations.values()], markers, rest: rest.trim(), spans };
}

/** Returns true for a number in brackets before its unit: `a resource of [1,200] t`. */
function isAmount(marker: string, after: string): boolean {
  return /^\s*[[［][1-9][0-9]{0,2},[0-9]{3}[\]］]$/.test(marker) && /^\s?[\p{L}%]/u.test(after);
}

/** Returns undefined for words in brackets: `[2, January]`. */
function readMarker({
  numbers: listed,
  lenticular,
  located,
}: Readonly<Record<string, string | undefined>>): Citation[] | undefined {
  if (located !== undefined)
    return readLocatedMark(located)?.map(({ id, locator }) =>
      locator === undefined ? id : { id, locator: locator.words },
    );
  return withAsciiDigits((listed ?? lenticular)!)
    .split(/[^\d]+/)
    .map(Number)
    .filter((number) => number > 0);
}

/** What can be between the brackets of a citation: `#1`, `No. 1`, `grok:1`, `1.`, `1:2`, `p. 3`, `@usgs2025`, `iv`, `*`. */
const unread = String.raw`(?:[#№]\s?|[a-z]{1,8}[.:]\s?|出[处處][:：]?\s?)?[0-9]{1,3}(?:[:–-][0-9]{1,3})?[.)]?|@[\w:.-]{2,60}|[ivx]{1,5}|[*†‡]{1,3}`;
const raised = String.raw`\^(?:[0-9]{1,2}|\{[0-9]{1,3}\})|\$\^\{?[0-9]{1,3}\}?\$`;
const closingMark = new RegExp(
  String.raw`(?<=\S)\s{0,3}(?<mark>[[【［](?:${unread})[\]】］]|「[0-9]{1,3}」|[(（](?:see|cf\.|siehe|voir|见|見)\s?[0-9]{1,3}[)）]|(?<=[\s.。%)）"”])(?:${raised})|\\(?:foot)?cite[a-z]{0,6}\{[^{}]{1,60}\}|[†‡]{1,3})(?=[.。;；]?$)`,
  "iu",
);
/** The numbers of a place are not the number of a reference: `p. 3`, `1:2`. */
const closingNumber = /^[^0-9]*?(?<!\bpp?[.:]\s?)(?<number>[0-9]{1,3})[^0-9]*$/i;
/** `[1-3]` is a range, and `[1:3]` a place. */
const closingRange = /^[[【［]([0-9]{1,3})[–-]([0-9]{1,3})[\]】］]$/;
/** The longest of them, with the white space before it. */
const longestMark = 80;

/** Something at the end of a statement that looks like a citation but has another form, such as `[#1]`, `^1` or `†`. */
export interface ClosingMark {
  readonly mark: string;
  /** The number in it, or all numbers of a range such as `[1-3]`; empty if it has none, or the number of a page. */
  readonly numbers: readonly number[];
  /** The statement without it. */
  readonly rest: string;
  /** Where it is, with the white space before it. */
  readonly span: MarkerSpan;
}

/** Returns undefined if there is none. */
export function readClosingMark(words: string): ClosingMark | undefined {
  if (!mayCloseMark(words)) return undefined;
  const end = words.trimEnd().length;
  const from = Math.max(0, end - longestMark);
  const match = closingMark.exec(words.slice(from, end));
  if (match === null) return undefined;
  const mark = match.groups!["mark"]!;
  return {
    mark,
    numbers: numbersIn(mark),
    span: { start: from + match.index, end: from + match.index + match[0].length },
    rest:
      words.slice(0, from + match.index) + words.slice(from + match.index + match[0].length, end),
  };
}

/** The most references of a range. A longer one is something else. */
const longestRange = 20;

function numbersIn(mark: string): readonly number[] {
  const [first = 0, last = 0] = closingRange.exec(mark)?.slice(1).map(Number) ?? [];
  if (first > 0 && first < last && last - first < longestRange)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const number = Number(closingNumber.exec(mark)?.groups!["number"]);
  return number > 0 ? [number] : [];
}

/** Whether the rule `citation-in-text` reports a text. */
export function hasCitationInText(words: string): boolean {
  return readMarkers(words).markers.length > 0 || readClosingMark(words) !== undefined;
}

/** A cheap test that rules out most texts. */
function mayCloseMark(words: string): boolean {
  let at = words.length - 1;
  while (at > 0 && " .。;；".includes(words[at]!)) at--;
  const last = words[at] ?? "";
  return (
    "]】］」)）}$†‡".includes(last) ||
    (last >= "0" && last <= "9" && words.lastIndexOf("^") > at - 4)
  );
}
