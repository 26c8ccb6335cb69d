import { trimSpan } from "../spans.ts";
import type { DayFirst } from "../stated-date.ts";
import { hasDate, readPlain, readWithTail } from "./dated-line.ts";
import { withOthers, type SourceLine } from "./source-line.ts";

/** `2時間前更新`, `（2時間前更新）`, `3時間前`, `(3小时前更新)`: the age of a page or of its last update. */
const ageOfUpdate =
  /[\s\u3000]?[(\uFF08]?(?:更新\s?)?約?[0-9]{1,3} ?(?:秒|分|時間|日|か月|分钟|分鐘|小时|小時|天)前(?:に?更新)?[)\uFF09]?$/;
/** `2026-11-30 09:15 송고`: the label of the date, after it. */
const publishedAfter = /(?<=[0-9분일])\s?(?:송고|게재|입력|등록)$/;
/** `[会員限定記事]`, after the date of an update in brackets. */
const noteAfterUpdate = /(?<=(?:更新|修正)[)\uFF09])\s?\[[^[\]0-9]{1,20}\]$/;

const endsInWords = /[0-9 ].{1,2}前(?:に?更新)?[)\uFF09]?$|[송게입등][고재력록]$/;

/** Returns true if a line may end in such words: a cheap test that rules out most lines. */
export function mayEndInWordsAfterDate(line: string): boolean {
  return endsInWords.test(line.slice(-8));
}

/** Reads a line with words after its date that are neither a name nor a date: `ロイター 2026年12月1日 7:15 2時間前更新`, `연합뉴스 2026-11-30 09:15 송고`. */
export function readWordsAfterDate(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const isNoted = line.endsWith("]") && noteAfterUpdate.test(line);
  if (!isNoted && !mayEndInWordsAfterDate(line)) return undefined;
  const words = (isNoted ? noteAfterUpdate : ageOfUpdate).exec(line);
  if (words === null) return readLabelAfter(line, dayFirst);
  const before = line.slice(0, words.index);
  const read = isNoted ? readWithTail(before, dayFirst) : readPlain(before, dayFirst);
  return hasDate(read)
    ? withOthers({ ...read, isCertain: true }, trimSpan(line, words.index, line.length))
    : undefined;
}

function readLabelAfter(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const label = publishedAfter.exec(line);
  const read = label === null ? undefined : readPlain(line.slice(0, label.index), dayFirst);
  return hasDate(read) ? { ...read, isCertain: true } : undefined;
}
