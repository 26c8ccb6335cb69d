import { readDateAtEnd, type DayFirst } from "../stated-date.ts";
import { readPlain } from "./dated-line.ts";
import { withOthers, type SourceLine } from "./source-line.ts";

// cspell:disable -- several languages
const access =
  "(?:last )?(?:accessed|retrieved|viewed|visited|consulted|abgerufen|consultado|consultée?|accesso|访问|檢索|检索|存取)(?:日期|时间|時間)?(?: on| am| le| el| em)?";
// cspell:enable
const mayBeAccess =
  /accessed|retrieved|viewed|visited|consult|abgerufen|accesso|访问|檢索|检索|存取/i;
const accessAtEnd = new RegExp(
  String.raw`(?<sign>\s*[,;(|\uFF5C·•\uFF08\uFF0C\uFF1B]\s*|\s[-–—]\s|\s)(?<access>${access}\s?[:\uFF1A]?\s?(?<date>[\p{L}0-9][^()|]{5,40}?))[)\uFF09]?$`,
  "iu",
);
const accessInside = new RegExp(
  String.raw`\s*[|\uFF5C·•;]\s*(?<access>${access}\s?[:\uFF1A]?\s?(?<date>[\p{L}0-9][^()|;·•]{5,40}?))\s*[|\uFF5C·•;]`,
  "iu",
);

/** Reads a line with the date of access, which is not kept: `Reuters, 30 Nov 2026 (accessed 1 Dec 2026)`. */
export function readWithAccess(line: string, dayFirst: DayFirst): SourceLine | undefined {
  if (!mayBeAccess.test(line)) return undefined;
  const match = accessAtEnd.exec(line) ?? accessInside.exec(line);
  const { date = "", access: words = "" } = match?.groups ?? {};
  if (match === null || readDateAtEnd(date, dayFirst)?.start !== 0) return undefined;
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  const isOpen = before.lastIndexOf("(") > before.lastIndexOf(")");
  const rest = after === "" ? "" : " |".padEnd(match[0].length) + after;
  const read = readPlain(before + (isOpen && rest === "" ? ")" : rest), dayFirst);
  const start = line.indexOf(words, match.index);
  return read && withOthers(read, { start, end: start + words.length });
}
