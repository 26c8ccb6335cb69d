import { isCity } from "./source-line/places.ts";
import type { Span } from "./spans.ts";
import { letter, monthName, readDateAtEnd, readMonth, type StatedDate } from "./stated-date.ts";

/**
 * The place, the day and the name of an agency before the first sentence of its report: `JAKARTA, Nov 26 (Reuters)`,
 * `TORONTO, Nov. 26, 2026 /CNW/`, `Toronto, Ontario--(Newsfile Corp. - November 26, 2026)`.
 */
export interface Dateline {
  readonly name: Span;
  readonly date: StatedDate | undefined;
}

// cspell:disable -- names of agencies
const agencies = new Set(
  "ACCESS Newswire|ACCESSWIRE|AFP|AP|ANI|ANSA|Antara|Associated Press|Bernama|Bloomberg|BUSINESS WIRE|Business Wire|CNW|Dow Jones|EFE|GLOBE NEWSWIRE|GlobeNewswire|IANS|Interfax|Kitco News|Kyodo|Kyodo News|MarketWatch|MINING.COM|Newsfile Corp.|PRNewswire|PTI|Reuters|RIA Novosti|TASS|UPI|Xinhua|Yonhap|APA|awp|dpa|dpa-AFX|dts|IRW-PRESS|INTERFAX.RU|Интерфакс|РИА Новости|ТАСС".split(
    "|",
  ),
);
// cspell:enable
/** Returns true for the name of a news agency: `Reuters`. */
export function isAgency(name: string): boolean {
  return agencies.has(name);
}

/** A day and what may be the name of its month. Patterns with all names, or with the flag `i`, take 50 ms at their first use. */
const day = String.raw`${letter}{3,12}\.? ?[0-9]{1,2}|[0-9]{1,2} ${letter}{3,12}\.?`;
const firstOfPlace = String.raw`[\p{Lu}\p{Ll}]`;
const english = new RegExp(
  String.raw`^(?:(?<place>${firstOfPlace}[\p{L}.,'’/ -]{1,60}?)(?:,? +|--|$))?(?:(?<day>${day})(?<year>,? [0-9]{4})?,? +)?(?:\((?<name>\p{L}(?:[\p{L}. ]|-(?=\p{L})){1,30})(?: - (?<lastDay>${day})(?<lastYear>,? [0-9]{4}))?\)|\/(?<wire>[\p{L}]{2,20})(?:-[\p{L}]{2,20})?\/)$`,
  "u",
);
/** `VANCOUVER, BC / ACCESSWIRE / December 23, 2021 /` */
const withSlashes = new RegExp(
  String.raw`^(?<place>${firstOfPlace}[\p{L}.,'’ -]{1,60}?) ?\/ ?(?<wire>\p{L}{2,20}(?: \p{L}{2,20})?) ?\/ ?(?<day>${day})(?<year>,? [0-9]{4}) ?\/$`,
  "u",
);
/** `МОСКВА, 26 ноября. /ТАСС/`, `МОСКВА, 26 ноя - РИА Новости`, `Москва. 26 ноября. INTERFAX.RU` */
const russian = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L} -]{1,40})[,.] (?<day>[0-9]{1,2} ${monthName})(?<year> [0-9]{4})?(?: года)?\.? (?:[-–—] )?(?:\/(?<wire>ТАСС)\/|(?<name>РИА Новости|INTERFAX\.RU|Интерфакс))$`,
  "iu",
);
const russianAgencies = ["/ТАСС/", "РИА Новости", "INTERFAX.RU", "Интерфакс"];

/** Returns true for a line that may be a Russian dateline. */
export function endsInRussianAgency(line: string): boolean {
  return russianAgencies.some((name) => line.endsWith(name));
}

/** `财联社11月26日电`, `新华社雅加达11月26日电`, and the same without `日`, as a page is prepared. */
const chinese =
  /^(?<name>\p{Script=Han}{2,6}?(?:社|网|網|通讯|财经|財經|新闻|新聞))(?<place>\p{Script=Han}{2,8})?(?<day>(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2})(?:日(?:电|電|讯|訊)|[电電讯訊])$/u;

/** Reads a trimmed text as a dateline. Returns undefined if it is not one. A heading such as `Tungsten (APT)` is none. */
export function readDateline(text: string): Dateline | undefined {
  // A pattern that ends in `$` is tried at each character of a long line.
  const last = text.at(-1) ?? "";
  const match = endsInRussianAgency(text)
    ? russian.exec(text)
    : last === ")" || last === "/"
      ? (english.exec(text) ?? (last === "/" ? withSlashes.exec(text) : null))
      : "电電讯訊".includes(last)
        ? chinese.exec(text)
        : null;
  if (match === null) return undefined;
  const { place = "", wire, lastDay, day: stated = lastDay } = match.groups!;
  const { name = wire ?? "", year = match.groups!["lastYear"] ?? "" } = match.groups!;
  if (!place.split(/[ ,]+/u).every(isCapital)) return undefined;
  if (stated !== undefined && !hasMonth(stated)) return undefined;
  if (stated === undefined)
    return isAgency(name) ? { name: spanOfName(text, name), date: undefined } : undefined;
  // `日` is not in the form of a prepared page, but `电` has its place.
  const words = stated + year + (/月[0-9]+$/.test(stated) ? "日" : "");
  const start = text.lastIndexOf(stated + year);
  const end = start + words.length;
  const date = readDateAtEnd(words, undefined);
  return {
    name: spanOfName(text, name),
    date:
      date?.start === 0
        ? { ...date, start, end }
        : { start, end, isTimed: false, when: undefined, problem: "vague", words },
  };
}

/** Returns true for `Nov. 26`, `26 ноября`, `11月26`. */
function hasMonth(day: string): boolean {
  return day.includes("月") || readMonth(/[^0-9. ]+/.exec(day)?.[0] ?? "") !== undefined;
}

/** Returns true for a city, or a place in capitals or with its region: `Perth`, `NEW YORK`, `Val-d'Or, Québec`, `Ottawa (Ontario)`. */
export function isPlaceOfReport(words: string): boolean {
  if (isCity(words) || isCity(words.slice(0, 1) + words.slice(1).toLowerCase())) return true;
  const region = /^(?<city>[^()]+) \([^()]+\)$/.exec(words);
  if (region !== null) return isPlaceOfReport(region.groups!["city"]!);
  const isInCapitals = words.includes(" ") && words === words.toUpperCase();
  return (isInCapitals || words.includes(",")) && words.split(/[ ,]+/).every(isCapital);
}

/** `Rio de Janeiro` is the name of a place, `Prices fell` is not. Han characters have no capitals. */
function isCapital(word: string): boolean {
  return word === "" || /^(?:\p{Lu}|\p{Lo}|(?:de|da|do|del|la|of|and)$)/u.test(word);
}

function spanOfName(text: string, name: string): Span {
  const start = text.endsWith(name) || /[)/]$/.test(text) ? text.lastIndexOf(name) : 0;
  return { start, end: start + name.length };
}
