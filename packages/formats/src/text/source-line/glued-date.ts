import { readDateAtEnd, type DayFirst } from "../stated-date.ts";
import { isKnownOutlet, isNewsOutlet, readName } from "./names.ts";
import type { SourceLine } from "./source-line.ts";

/** The date in `来源:商务部网站2025-10-09 10:02` and `Source: RNS2 October 2024`. */
const gluedDate =
  /(?<=[^\s\d|\uFF5C])(?<sign>[|\uFF5C]?)(?<date>20[0-9]{2}[-/年].{3,20}|(?<=\p{L})[0-9]{1,2} \p{Lu}\p{Ll}{2,8} 20[0-9]{2})$/u;

/** Reads a name with a label and, without a space, the date after it. */
export function readGluedDate(
  line: string,
  label: number,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const glued = gluedDate.exec(line);
  if (glued === null || glued.index <= label) return undefined;
  const { sign = "", date = "" } = glued.groups!;
  const stated = readDateAtEnd(date, dayFirst);
  if (stated?.start !== 0 || stated.when === undefined) return undefined;
  return {
    ...readName(line, label, glued.index),
    published: { text: stated.when, start: glued.index + sign.length, end: line.length },
    isCertain: true,
  };
}

/** `路透社2026年11月30日`, `ロイター2026年11月30日 7:15`, `财联社2026-11-30 09:20`, `据路透社2026年11月30日报道：` */
const outletWithDate =
  /^(?<from>[据據]?)(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?<date>20[0-9]{2}[-/年][^|·•]{3,30}?)(?<verb>报道|報導|報道|消息)?[:\uFF1A]?$/u;

/** Returns true for a line that may be `路透社2026年11月30日报道：`: a cheap test that rules out most lines. */
export function mayBeReportOfOutlet(line: string): boolean {
  return /[道導息][:\uFF1A]?$/.test(line.slice(-2));
}

/**
 * Reads the name of an outlet in Chinese characters and, without a space, a complete date after it. `截至2026年11月30日` and
 * `会议时间2026年11月30日` name none. With a space between both, the line is read in the same way.
 */
export function readOutletWithDate(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const { from = "", name = "", date = "", verb } = outletWithDate.exec(line)?.groups ?? {};
  if (from !== "" && verb === undefined) return undefined;
  if (!isKnownOutlet(name) && !isNewsOutlet(name)) return undefined;
  const stated = readDateAtEnd(date, dayFirst);
  if (stated?.start !== 0 || stated.when === undefined) return undefined;
  const start = from.length + name.length;
  return {
    ...readName(line, from.length, start),
    published: { text: stated.when, start, end: start + date.length },
    isCertain: stated.isTimed,
    ...(!stated.isTimed && { needsTitle: true }),
  };
}
