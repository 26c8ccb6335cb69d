import { isAgency } from "../datelines.ts";
import { readDateAtEnd, severalZones, type DayFirst } from "../stated-date.ts";
import { numericDate, readPlain } from "./dated-line.ts";
import type { SourceLine } from "./source-line.ts";

const unclearZone = new RegExp(String.raw`,?\s*[(\uFF08]?\b(?<zone>${severalZones})[)\uFF09]?$`);

/** The name of a zone after a time: `09:20 XYZT`, `09:20 (Lagos time)`, `09:20（开罗时间）`. */
const zoneAfterClock =
  /(?<=[0-9]{1,2}[:.h\uFF1A][0-9]{2}(?: ?[ap](?:\. ?)?m\.?)?),?\s*[(\uFF08]?(?<zone>\b[A-Z]{2,5}|\b\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})? [Tt]ime|(?!发布|發布|更新|刊登)\p{Script=Han}{2,5}[时時][间間])[)\uFF09]?$/u;

/** The longest name of a zone with the time before it, in UTF-16 code units. */
const longestZone = 55;

/** Returns true if a line ends in a time and the name of a zone, or what looks like one. */
export function mayEndInZone(line: string): boolean {
  return /[A-Ze)\uFF09间間]$/.test(line) && zoneAfterClock.test(line.slice(-longestZone));
}

/** Reads a line whose time is in a zone that is not clear or not known, without its date. */
export function readUnclearZone(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const match = unclearZone.exec(line) ?? (mayEndInZone(line) ? zoneAfterClock.exec(line) : null);
  const { zone = "" } = match?.groups ?? {};
  if (match === null || /^[AP]M$/.test(zone)) return undefined;
  // The zone may be known: `09:20 (JST)`.
  const inBrackets = line.replace(/[)\uFF09]$/, "");
  if (readDateAtEnd(inBrackets, dayFirst)?.isTimed === true) return undefined;
  const read = readPlain(line.slice(0, match.index), dayFirst);
  if (read?.published === undefined) return undefined;
  // `2026-04-02 09:30 USGS`: the name may also be that of the source.
  const isName = isAgency(zone) || (read.source === undefined && numericDate.test(line));
  if (isName && !unclearZone.test(zone)) return undefined;
  const unclearDate = { start: read.published.start, end: line.length, isTimed: true };
  return {
    ...read,
    published: undefined,
    unclearDate: { ...unclearDate, when: undefined, problem: "zone" as const, zone },
  };
}
