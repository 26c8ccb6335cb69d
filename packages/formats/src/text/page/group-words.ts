import { hanNumber } from "../han-number.ts";
import type { PageText } from "./page-text.ts";

// cspell:disable -- words of several languages
/** Words for a group that are also used for something else: they number groups if there are several. */
const otherWords = "主题|主題|板块|板塊|小组|小組|Theme|Topic|テーマ|테마";
/** Words before a number. */
const words = `Group|Група|المجموعة|Kelompok|Nhóm|समूह|分组|分組|组别|組別|グループ|그룹|${otherWords}`;
/** Words after a number: `第 1 组`, `第1グループ`, `1그룹`, `1. Grup`. */
const wordsAfter = "组|組|グループ|그룹|Grup|grup";
const inWords: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  الأولى: "1",
  الثانية: "2",
  الثالثة: "3",
  الرابعة: "4",
  الخامسة: "5",
  السادسة: "6",
};
// cspell:enable

const number = `[0-9\uFF10-\uFF19٠-٩०-९]{1,2}|[一二三四五六七八九十]{1,3}|(?:${Object.keys(inWords).join("|")})(?![\\p{L}\\p{N}])`;
/** The name of a group with the sign below it: a colon, `]`, the sign of a key, or the end of the line. */
const heading = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<opening>\[)?(?:(?<word>${words})(?:\s{0,2}(?:#|No\.?\s?)|\s{0,2}|-)(?<after>${number})|(?<ordinal>[第제]\s{0,2})?(?<before>${number})(?<point>\.?\s{0,2})(?:${wordsAfter}))(?<sign>\s{0,2}[:\uFF1A]|\]\s?[:\uFF1A]?|\uFE0F?\u20E3\s?[:\uFF1A]?|(?=[^\S\n]*(?:\n|$)))`,
  "giu",
);
/** What is before a heading on its line, or on the same line as a text. */
const opensHeading = /(?:^|\n)[\s#*【]{0,9}$|[\]】.。!?！？]\s{0,3}$/u;

/** A text without any of these has no group, or only those of the form. */
const signs =
  "Group |Group-|[Group|Група|المجموعة|Kelompok|Nhóm|समूह|组|組|主题|主題|板块|板塊|グループ|그룹|Grup|Theme|Topic|テーマ|테마".split(
    "|",
  );
/** Parts of the forms that `Group 1` does not have; only texts with one of them are searched. */
const rare =
  /Група|المجموعة [٠-٩ا]|Kelompok|Nhóm|समूह|[分小][组組]|[组組][别別]|主[题題]|板[块塊]|テーマ|테마|グループ[０-９]|[0-9０-９]\s?グループ|[0-9]그룹|第\s+[0-9一二三四五六七八九十]|[0-9一二三四五六七八九十]\s+[组組]|[0-9]\. Grup|(?:Theme|Topic)\s[0-9]|Group(?: ?[#-]| No| [A-Z]| [0-9]{1,2}\uFE0F?\u20E3)|\[Group/;

/** Writes names of groups in other forms, such as `分组1：`, `Group One:` and `[Group 1]`, as `Group 1:`. */
export function readGroupWords(page: PageText): void {
  const { text } = page;
  if (!signs.some((part) => text.includes(part)) || !rare.test(text)) return;
  const found = [...text.matchAll(heading)].filter(({ index }) =>
    opensHeading.test(text.slice(Math.max(0, index - 10), index)),
  );
  const others = found.filter(({ groups }) => isOther(groups!["word"]));
  for (const { index, 0: match, groups } of found) {
    const { word, opening, after, before, ordinal, point = "", sign = "" } = groups!;
    if (isOther(word) && others.length < 2) continue;
    if ((opening === undefined) === sign.startsWith("]")) continue;
    // `1 组` is an amount, and `3. Group` may be an item of a list.
    if (
      word === undefined &&
      ordinal === undefined &&
      !(point.startsWith(".") || /그룹/.test(match))
    )
      continue;
    const digits = readNumber((after ?? before)!);
    const name = nameOf(digits, match.length, sign === "");
    if (name !== undefined) page.replace(index, name);
  }
}

const isOtherWord = new RegExp(`^(?:${otherWords})$`, "i");

function isOther(word: string | undefined): boolean {
  return word !== undefined && isOtherWord.test(word);
}

/** Returns a number in digits of ASCII. */
function readNumber(written: string): string {
  const known = inWords[written.toLowerCase()];
  if (known !== undefined) return known;
  if (/^[一二三四五六七八九十]/.test(written)) return String(hanNumber(written) ?? written);
  return written.replace(/[\uFF10-\uFF19٠-٩०-९]/g, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x966 ? 0x966 : 0x660));
  });
}

/** Returns the name of a group with a length, to which spaces are added; undefined if none is so short. */
function nameOf(digits: string, length: number, isLine: boolean): string | undefined {
  const end = isLine ? "" : ":";
  return [`Group ${digits}${end}`, `Grup ${digits}${end}`, `第${digits}组${end}`]
    .find((name) => name.length <= length)
    ?.padEnd(length);
}
