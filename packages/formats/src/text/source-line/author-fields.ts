import { sourceWord } from "../source-words.ts";
import { trimSpan, type Span } from "../spans.ts";
import { readDateAtEnd, type DayFirst } from "../stated-date.ts";
import { readPlain } from "./dated-line.ts";
import { isKnownOutlet, isNewsOutlet } from "./names.ts";
import { shift, withOthers, type SourceLine } from "./source-line.ts";

const hanAuthor =
  "作者|记者|記者|图?文|圖文|撰文|编辑|編輯|责编|責編|责任编辑|責任編輯|编译|編譯|校对|校對|审核|審核|通讯员|通訊員|取材";
const author = "authors?|reporters?|editors?|writer|autora?|auteur|penulis|автор";
const hanDate = "(?:(?:发布|發布|发表|發表|刊登|发稿|發稿|更新)(?:时间|時間|日期)?|时间|時間|日期)";
const date = "published(?: on| date)?|updated|date|fecha|datum|дата";
const hanOther =
  "浏览(?:次数|量)?|瀏覽(?:次數|量)?|阅读(?:次数|量)?|閱讀(?:次數|量)?|点击(?:次数|量)?|點擊(?:次數|量)?|分类|分類|类型|類型|栏目|欄目|标签|標籤";

/** Returns true for a line that may be an author and other fields: a cheap test that rules out most lines. */
export function startsWithAuthor(line: string): boolean {
  return firstLabel.test(line);
}

const firstLabel = new RegExp(
  String.raw`^(?:(?:${hanAuthor})\s?[:\uFF1A/\uFF0F|\uFF5C丨]|(?:${author})\s?[:\uFF1A])`,
  "i",
);

/** A label at the start or after a space or a sign. A slash or a bar in place of the colon is only after a Chinese one. */
const label = new RegExp(
  String.raw`(?<=^|[\s|\uFF5C·•;\uFF1B,\uFF0C])(?:(?:(?<author>${hanAuthor})|(?<date>${hanDate})|(?<source>\p{Script=Han}{0,2}[来來]源|出[处處])|(?:${hanOther}))\s?[:\uFF1A/\uFF0F|\uFF5C丨]|(?:(?<author2>${author})|(?<date2>${date})|(?<source2>${sourceWord}))\s?[:\uFF1A])\s{0,3}`,
  "giu",
);

const separators = /[\s|\uFF5C·•;\uFF1B,\uFF0C]+$/u;

/** What the name of a source is read after. */
const sourceLabel = "来源：";

/**
 * Reads a line that starts with its author and names the source or states the date too: `作者：李明 来源：财新网 发布时间：2026-11-28`,
 * `文/李明 来源/财新网 2026-11-28`, `Author: Jane Roe  Source: Ore Ticker`. Returns undefined for a line with only an author.
 */
export function readAuthorFields(line: string, dayFirst: DayFirst): SourceLine | undefined {
  if (!startsWithAuthor(line)) return undefined;
  const labels = [...line.matchAll(label)];
  if (labels[0]?.index !== 0) return undefined;
  let found: SourceLine = { source: undefined, published: undefined, isCertain: true };
  for (const [at, { index, 0: words, groups = {} }] of labels.entries()) {
    const next = labels[at + 1]?.index ?? line.length;
    const end = index + line.slice(index, next).replace(separators, "").length;
    const value = index + words.length;
    // `发布时间：` without a value.
    if (value >= end) continue;
    const field = { start: index, end };
    if ((groups["source"] ?? groups["source2"]) !== undefined)
      found = merge(found, readAfter(sourceLabel, line, { start: value, end }, dayFirst), field);
    else if ((groups["date"] ?? groups["date2"]) !== undefined)
      found = merge(found, readAfter("", line, field, dayFirst), field);
    else found = merge(found, readAuthor(line, field, value, dayFirst), field);
  }
  return found.source === undefined && !isDated(found) ? undefined : found;
}

function isDated({ published, modified, unclearDate }: SourceLine): boolean {
  return (published ?? modified ?? unclearDate) !== undefined;
}

function readAfter(
  before: string,
  line: string,
  { start, end }: Span,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const read = readPlain(before + line.slice(start, end), dayFirst);
  return read && shift(read, start - before.length);
}

/** Reads the date after an author, and the outlet between them: `作者：李明 财新网 2026-11-28`. */
function readAuthor(
  line: string,
  { start, end }: Span,
  value: number,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const stated = readDateAtEnd(line.slice(start, end), dayFirst);
  if (stated?.when === undefined || start + stated.start < value) return undefined;
  const published = { text: stated.when, start: start + stated.start, end };
  const by = trimSpan(line, start, start + stated.start);
  const byWords = line.slice(by.start, by.end).replace(separators, "");
  const outlet = /\s(?<name>[^\s:\uFF1A/]{2,20})$/u.exec(byWords)?.groups!["name"] ?? "";
  const isNamed = isKnownOutlet(outlet) || isNewsOutlet(outlet);
  const nameEnd = by.start + byWords.length;
  const nameStart = isNamed ? nameEnd - outlet.length : nameEnd;
  return {
    source: isNamed ? { text: outlet, start: nameStart, end: nameEnd } : undefined,
    published,
    others: [trimSpan(line, by.start, nameStart)],
    isCertain: true,
  };
}

/** Adds what a field states. A field that states nothing new is a part that is not kept. */
function merge(found: SourceLine, read: SourceLine | undefined, field: Span): SourceLine {
  const isNew =
    read !== undefined &&
    !(read.source !== undefined && found.source !== undefined) &&
    !(read.published !== undefined && found.published !== undefined) &&
    (read.source !== undefined || isDated(read));
  if (!isNew) return withOthers(found, field);
  return {
    ...found,
    source: found.source ?? read.source,
    published: found.published ?? read.published,
    modified: found.modified ?? read.modified,
    unclearDate: found.unclearDate ?? read.unclearDate,
    address: found.address ?? read.address,
    others: [...(found.others ?? []), ...(read.others ?? [])],
  };
}
