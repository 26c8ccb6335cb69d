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
  group.lastIndex = at;
  if (!group.test(source)) return undefined;
  const opensLine = hasNoWordBefore(source, at, start);
  const nameEnd = group.lastIndex;
  groupTitle.lastIndex = nameEnd;
  if (groupTitle.test(source) && groupTitle.lastIndex <= end)
    return { kind: "group", start: at, end: groupTitle.lastIndex, withColon: true, opensLine };
  afterGroup.lastIndex = nameEnd;
  const match = afterGroup.exec(source);
  if (match !== null)
    return {
      kind: "group",
      start: at,
      end: afterGroup.lastIndex,
      withColon: match[1] !== undefined,
      opensLine,
    };
  groupDot.lastIndex = nameEnd;
  return isFirstOnLine(source, at, start) && groupDot.test(source)
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
