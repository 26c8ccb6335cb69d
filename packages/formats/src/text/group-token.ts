import { matchAt } from "../positions/match-at.ts";
import { startOfBullet } from "./bullet-signs.ts";
import { groupName } from "./group-names.ts";
import type { GroupToken } from "./token.ts";

const group = new RegExp(groupName, "uy");
/** `Group 2 — Supply` above bullets or statements. On one line, the words after a dash are an insight. */
const groupTitle = new RegExp(
  String.raw`\s{1,3}[-\u2013\u2014|]\s(?=[^\n[【]{1,80}\n\s*${startOfBullet}|[^\n[【.。!?]{1,40}\n\s*[\p{Lu}\p{Lo}])`,
  "uy",
);
/** `Группа 1. Запасы`, a line of its own. */
const groupDot = /\.\s(?=[^\n.[【]{1,60}(?:\n|$))/y;
const afterGroup = /(\s?[:\uFF1A]\s?)|(?=\s{1,3}[-\u2013\u2014\u2022*]\s|[ \t\r]*(?:\n|$))/y;

/** Reads the name of a group at an offset, with its colon or the sign before its title. `start` and `end` are those of the body. */
export function readGroup(
  source: string,
  at: number,
  start: number,
  end: number,
): GroupToken | undefined {
  if (at > start && !/[\s\]\u3011.\u3002*#]/.test(source[at - 1]!)) return undefined;
  if (matchAt(group, source, at) === null) return undefined;
  const opensLine = hasNoWordBefore(source, at, start);
  const nameEnd = group.lastIndex;
  if (matchAt(groupTitle, source, nameEnd) !== null && groupTitle.lastIndex <= end)
    return { kind: "group", start: at, end: groupTitle.lastIndex, withColon: true, opensLine };
  const match = matchAt(afterGroup, source, nameEnd);
  if (match !== null)
    return {
      kind: "group",
      start: at,
      end: afterGroup.lastIndex,
      withColon: match[1] !== undefined,
      opensLine,
    };
  return isFirstOnLine(source, at, start) && matchAt(groupDot, source, nameEnd) !== null
    ? { kind: "group", start: at, end: groupDot.lastIndex, withColon: true, opensLine }
    : undefined;
}

function isFirstOnLine(source: string, at: number, start: number): boolean {
  return /(?:^|\n)[\s#*]{0,8}$/.test(source.slice(Math.max(start, at - 9), at));
}

/** Returns true if at most 12 other characters than letters are before an offset on its line. */
function hasNoWordBefore(source: string, at: number, start: number): boolean {
  return /(?:^|\n)[^\p{L}\n]{0,12}$/u.test(source.slice(Math.max(start, at - 13), at));
}
