import { PatternsByLetter } from "./patterns-by-letter.ts";
import { hasHan } from "@mineral-brief/schema/reading";
import { readAuthorLine } from "./author-line.ts";
import { endsInCitation } from "./citation-marks.ts";
import { countHan } from "./count-han.ts";
import { numberOfHeadline } from "./headline-numbers.ts";
import { isCapitals, startsWithLead } from "./headings.ts";
import { topicLabel } from "./labelled-topics.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { readingTimeForms } from "./reading-time.ts";
import { dayWords } from "./source-line/relative-time.ts";
import { isKindOfPage } from "./source-line/remarks.ts";
import {
  isKnownOutlet,
  isNamedOutlet,
  isNewsOutlet,
  personName,
  sectionOfSite,
} from "./source-line/names.ts";

/** `Critical Minerals Daily`, `稀土周报`: the name of a digest. */
export const digestName =
  /(?:^|\s)(?:daily|weekly|monthly|digest|briefing|brief|bulletin|round-?up|wrap|update|newsletter)$|(?:简报|簡報|周报|週報|月报|月報|快讯|快訊|晨报|早报)$/i;

/** `Weekly digest (No. 47)`, `The Metals Desk: what moved markets`, `本周要闻汇总`: the name of a page that lists headlines. */
const listName =
  /(?<![\p{L}-])(?:digest|briefing|bulletin|newsletter|round-?up|recap|week in review)(?=$|\s?[:(#|–—]|\s-\s|\s(?:no|nr|vol|issue|edition|week|for|of)\b)|\p{L}\s(?:desk|letter|digest|bulletin|daily|weekly|insider):\s[^0-9]+$|^(?:the essentials? of|l['’]essentiel d(?:e|es|u)|lo esencial de|das wichtigste (?:aus|zu[mr]?))\s|^(?:[今每本][周週]|一[周週]|[今本]月|[今每]日).*(?:要闻|要聞|汇总|彙總|盘点|盤點|速览|速覽|综述|綜述|点评|點評|回顾|回顧)|(?:简报|簡報|周报|週報|月报|月報|要闻|要聞)(?=$|\s?[:\uFF1A（(|｜·第—])/iu;
/** `Tungsten rises after a White House briefing` */
const sentenceWord = /\s(?:after|amid|as|at|before|from|in|to)\s/i;

/** Returns true for the name of a page that lists headlines: `Weekly critical minerals digest (No. 47)`. */
export function isListName(text: string): boolean {
  if (endsInIssue.test(text)) return true;
  return (digestName.test(text) || listName.test(text)) && !sentenceWord.test(text);
}

/** Returns true for a line that can be a headline. */
export function isTitleLine(line: Line): boolean {
  return line.sourceLine?.isCertain !== true && line.address === undefined && !line.isBody;
}

/** Returns true for a line that is more likely a headline than a topic. */
export function isHeadline(line: Line): boolean {
  return line.isHeading || line.isBold || hasSeveralWords(line);
}

/** `レアメタルの国家備蓄を強化`: Han characters and kana, of which a word has more than of Han characters alone. */
const longJapanese = /[\p{Script=Han}\u3041-\u30FF]{10}/u;

export function hasSeveralWords({ text }: Pick<Line, "text">): boolean {
  return text.split(" ").length > 3 || countHan(text) > 6 || longJapanese.test(text);
}

/** A title of at most three words, or six ideographs: `Supply`. A headline says more. */
export function isShortTitle(text: string): boolean {
  return /^\p{Script=Han}{2,6}$|^[^\s\p{Script=Han}]{2,20}(?: [^\s\p{Script=Han}]{1,20}){0,2}$/u.test(
    text,
  );
}

/** Returns true for a headline of at least five words or nine ideographs. */
export function isLongTitle(text: string): boolean {
  return text.split(" ").length > 4 || countHan(text) > 8;
}

export function isTitleAfterGap(line: Line | undefined): boolean {
  return (
    line !== undefined && line.isAfterGap && line.sourceLine === undefined && isTitleLine(line)
  );
}

/** Returns true for a headline of several words with a text below it: below an empty line, or a longer one that ends a sentence. */
export function isTitleAboveText(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  return (
    next !== undefined &&
    (next.isAfterGap || (next.text.length > text.length && /[.\u3002]$/.test(next.text))) &&
    !next.isBody &&
    next.sourceLine?.isCertain !== true &&
    text.length <= 120 &&
    !/[.。;；,，:：]$/.test(text) &&
    hasSeveralWords(line)
  );
}

/** Returns true if a line is the name of a lead without a statement after it. */
export function isLeadAlone({ text }: Line): boolean {
  return startsWithLead(text) && !/\s-\s/.test(text);
}

/** `Tags: tin, China`, `Status: Draft`, `Markets`: a property of a page, beside its source and its date. */
const property = new PatternsByLetter(
  [
    String.raw`\*{0,2}(?:${topicLabel}|categor(?:y|ies)|status|type|owner|assignee|importance|priority|visibility|prepared (?:by|for)|sub-?titles?|sub-?headlines?|untertitel|副标题|副標題|分类|分類|状态|狀態|所有者|创建者|創建者|创建人|负责人|статус)\*{0,2}\s?[:\uFF1A]`,
    String.raw`(?:shared|created|owned|forwarded|edited|published) by (?=\S{1,30}(?: \S{1,30}){0,3}$)`,
  ],
  { flags: "i", isComplete: false },
);

/** `Ana Ruiz, 9:12 AM`, `张三 昨天 18:20`: who sent a message, and when. */
const messageStamp = new RegExp(
  String.raw`^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}),?\s+(?:(?:${dayWords}),?\s(?:at )?)?[0-9]{1,2}:[0-9]{2}(?:\s?[AaPp]\.?[Mm]\.?)?$`,
  "u",
);

export function isProperty({ text, sourceLine }: Pick<Line, "text" | "sourceLine">): boolean {
  return (
    sourceLine === undefined &&
    (hasNoWords(text) ||
      property.test(text) ||
      (text.includes(":") && messageStamp.test(text)) ||
      sectionOfSite.test(text) ||
      isKindOfPage(text))
  );
}

/** Returns true for a line such as `|` or `•`. */
function hasNoWords(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

const picture = String.raw`(?:fig(?:ur[ae]|\.)?|table|chart|graph|exhibit|abb(?:ildung|\.)|grafik|tabelle|gráfico|tabla|tabela|graphique|tableau|рис(?:унок|\.)|таблица|图表?|圖表?|図表?|表)`;
/** `Figure 1`, `Abb. 3`: the label of a picture, without its caption. */
const pictureLabel = new RegExp(String.raw`^${picture} ?[0-9]{1,3}[.:\uFF1A]?$`, "i");
/** `Figure 1: Tin price`, `图1 锡价`, `Chart: Tin price` */
const labelledCaption = new RegExp(
  String.raw`^${picture}(?: ?[0-9]{1,3}(?:\s?[.:\uFF1A–—|-]|\s)|\s?[:\uFF1A])\s*\S`,
  "i",
);

/** Returns true for the label of a picture or a table, also with its caption. */
export function isPictureCaption(text: string): boolean {
  return pictureLabel.test(text) || labelledCaption.test(text);
}

/** `5 min read` */
const readingTime = new RegExp(String.raw`^[·•|]?\s?(?:${readingTimeForms})$`, "i");

/** Returns true for the label of a picture, and for the caption below one. */
function isCaption(lines: readonly Line[], at: number): boolean {
  return [lines[at], lines[at - 1]].some(
    (line) => line !== undefined && line.text.length <= 16 && pictureLabel.test(line.text),
  );
}

/** `Owner: Ada Quill` and `Created by Ada Quill`, which are no headline even if no other line can be one. */
const pageProperty = new PatternsByLetter(
  [
    String.raw`\*{0,2}(?:status|owner|assignee|importance|prepared (?:by|for)|(?:created|owned|shared) by|所有者|状态|狀態|статус)\*{0,2}\s?[:\uFF1A]`,
    String.raw`(?:Created|Owned|Prepared|Published) by (?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$`,
  ],
  { flags: "iu", isComplete: false },
);

/** Labels of sections of briefs and of pages, which are neither headlines nor topics. */
const sectionLabel = new PatternsByLetter(
  [
    String.raw`(?:(?:an )?overview|introduction|giriş|GİRİŞ|background|context|(?:market )?outlook|key ideas?|what(?:['’]s| is) (?:covered|happening|new|next|inside)|what (?:happened|happens next|we know|to watch|to know|comes next|it means|this means)|why (?:it|this) matters|the (?:big|full) picture|full picture|big picture|by the numbers|driving the news|zoom (?:in|out)|go deeper|between the lines|the (?:impact|intrigue|latest|details|backdrop|upshot|takeaways?)|flashback|follow[- ]up questions|coverage spectrum|article summary|in this article|on this page|table of contents|contents|what is the story about|related (?:articles|stories|news)|概述|概览|概覽|背景|目录|目錄|相关阅读|相關閱讀)\s?[?？:\uFF1A]?`,
  ],
  { flags: "i" },
);

/** Returns true for the label of a section: `What happened`, `Key ideas:`. */
export function isSectionLabel(text: string): boolean {
  return text.length <= 30 && sectionLabel.test(text);
}

/** The last word of the title of a section, which few outlets have: `Market Impact`, `Weekly Outlook`. */
const sectionWord =
  /(?:^|\s)(?:overview|outlook|introduction|background|context|summary|analysis|impacts?|reactions?|trends?|dynamics|performance|operations|developments?|implications)$/i;

/** Returns true for a line above bullets that is more likely the title of their section than the name of a source. */
export function isSectionTitle(text: string): boolean {
  return sectionWord.test(text);
}

/** `The impact: Exports may stop.`: a sentence with the label of a section. */
export function isLabelledSentence(text: string): boolean {
  const colon = text.slice(0, 30).search(/[:\uFF1A]\s?\S/);
  return colon > 0 && isSectionLabel(text.slice(0, colon));
}

/** `Photo: Ada Quill/Reuters` */
const credit = /^(?:illustration|photo(?:graph)?|image|picture|图|圖|图片|圖片)\s?[:\uFF1A]\s?\S/i;

/** `9:02 AM` */
const onlyTime = /^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[ap]\.?m\.?)?$/i;

/** Returns true for a line that is never the headline, even if no other line can be one. */
export function isNoHeadline({ text, isHeading }: Line): boolean {
  return (
    hasNoWords(text) ||
    onlyTime.test(text) ||
    (!isHeading && isKindOfPage(text)) ||
    pageProperty.test(text) ||
    credit.test(text)
  );
}

/** `Critical minerals analyst`, `Senior fellow, Ore Institute`: what a person does. */
const occupation =
  /^\p{Lu}(?:.{1,40} )?(?:analyst|associate|columnist|consultant|correspondent|counsel|director|economist|editor|fellow|journalist|manager|partner|reporter|researcher|strategist|writer)s?(?:(?:,| at| \|) .{2,50})?$/iu;
const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}`;
/** `Critical Questions by Jane Roe and John Doe`: the name of a series, and who wrote a part of it. */
const seriesByAuthors = new RegExp(
  String.raw`^\p{Lu}[\p{L} ]{2,40} by ${person}(?:(?:,| and|, and| &) ${person}){0,5}$`,
  "u",
);

/** The same below an empty line, where `Vermiculite Moves by Truck Again` is a headline. */
const knownSeries =
  /^(?:Critical Questions|(?:Guest |Expert )?(?:Analysis|Article|Blog Post|Brief|Column|Comment|Commentary|Essay|Explainer|Feature|Insight|Interview|Opinion|Post|Report)) by /;

/** Returns how many lines at an index name the authors, and what they do, below a headline. */
function authorLinesAt(lines: readonly Line[], at: number, free: number): number {
  const { text } = lines[at]!;
  const above = lines[at - 1];
  if (at <= free || above === undefined) return 0;
  const isSeries =
    text.includes(" by ") &&
    seriesByAuthors.test(text) &&
    (!lines[at]!.isAfterGap || knownSeries.test(text));
  if (isSeries && isTitleLine(above) && isHeadline(above)) return 1;
  if (lines[at]!.isAfterGap) return 0;
  // The name of a picture above that of its person: what they do is below.
  const isBelowTwice = personName.test(above.text) && lines[at - 2]?.text === above.text;
  if (!occupation.test(text) && !isBelowTwice) return 0;
  // Above the name is often that of its picture.
  let count = 1;
  while (at - count > free && personName.test(lines[at - count]!.text)) count++;
  return count > 1 && isTitleLine(lines[at - count]!) ? count : 0;
}

/**
 * Returns true for a line that names the authors, `Jane Doe` or `by Jane Doe and Ana Ruiz`, below a headline of at least five words, or
 * below the sentence that sums it up. Authors that are more than a name may be below a headline of four words. If a text is above, an empty line is above the headline.
 */
export function isAuthorLineAt(
  lines: readonly Line[],
  at: number,
  free: number,
  hasBody: boolean,
): boolean {
  const line = lines[at]!;
  if (at <= free || line.continues || line.isHeading || line.sourceLine?.isCertain === true)
    return false;
  const read = readAuthorLine(line.text);
  if (read === undefined) return false;
  const from = Math.max(startOfTitle(lines, at - 1), free);
  const title = joinLines(lines.slice(from, at))!;
  const isLong = isLongTitle(title.text) || (read === "names" && hasSeveralWords(title));
  if (!isLong || !isTitleLine(title) || hasHan(title.text)) return false;
  if (isListName(title.text) || isMastheadName(title.text)) return false;
  if (readAuthorLine(title.text) !== undefined) return false;
  if (hasBody && (line.isAfterGap || !title.isAfterGap)) return false;
  return !/[.,;:]$/.test(title.text) || (sentence.test(title.text) && from > free);
}

/** The end of a sentence of several words. */
const sentence = /.{40}[.。]["”」]?$/u;

/** Returns true for a headline of several words, above the sentence that sums it up. */
function isTitleAboveSentence(line: Line): boolean {
  return (
    line.isHeading ||
    (isTitleLine(line) &&
      !line.continues &&
      !/[.。;；,，:：!?！？]["”」]?$/u.test(line.text) &&
      hasSeveralWords(line))
  );
}

/** Returns true for a line directly below a line without a citation: it can be the last statement of a text. */
function isBelowUncited(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return !lines[at]!.isAfterGap && above !== undefined && !endsInCitation.test(above.text);
}

/**
 * Returns the index of the headline above the properties that end at an index, and that index if there are none. Below a
 * headline with `# `, other fields and the names of persons are properties too. `hasBody` is true if a text is above it.
 */
export function titleAboveFields(
  lines: readonly Line[],
  index: number,
  free: number,
  { isNamed, hasBody }: { readonly isNamed: boolean; readonly hasBody: boolean },
): number {
  const isMarked = lines.slice(free, index + 1).some(({ isTopHeading }) => isTopHeading);
  let at = index;
  while (at > free && isCaption(lines, at)) at--;
  // Below the headline of a release are its company and the time it takes to read.
  if (at < index)
    while (
      at > free &&
      (readingTime.test(lines[at]!.text) ||
        (isNamedOutlet(lines[at]!.text) && isTitleAboveSentence(lines[at - 1]!)))
    )
      at--;
  if (isAuthorLineAt(lines, at, free, hasBody))
    return titleAboveFields(lines, at - 1, free, { isNamed, hasBody });
  at -= authorLinesAt(lines, at, free);
  while (
    at > free &&
    (isProperty(lines[at]!) || isSectionLabel(lines[at]!.text) || (isMarked && lines[at]!.isField))
  )
    at--;
  if (at < index && !isMarked) return isTitleLine(lines[at]!) ? at : index;
  if (lines[at]!.isTopHeading && isTitleLine(lines[at]!)) return at;
  return index > free && isBelowTitle(lines, index, free, { isNamed, hasBody }) ? index - 1 : index;
}

/** Returns true for a line that says more about the headline above it. */
function isBelowTitle(
  lines: readonly Line[],
  index: number,
  free: number,
  { isNamed, hasBody }: { readonly isNamed: boolean; readonly hasBody: boolean },
): boolean {
  const line = lines[index]!;
  const headline = lines[index - 1]!;
  if (isQuestionAbove(lines, index, free, hasBody)) return true;
  if (!hasBody && isRepeatedAbove(lines, index, free)) return true;
  if (!isTitleAboveSentence(headline)) return false;
  if (hasBody && isBelowUncited(lines, index - 1)) return false;
  // A sentence between the headline and the source, and any second line above the name of a newsletter.
  const isSecond = isNamed && !line.isAfterGap && hasSeveralWords(line);
  if (isSecond || sentence.test(line.text)) return true;
  const isTop = index - 1 === free || (!hasBody && areAboveHeadline(lines, free, index - 1));
  return isBelowHeadline(line, headline, isTop);
}

/** Returns true for the name of a newspaper or of its section above a headline below an empty line: `WORLD`, `Markets | Metals`. */
function areAboveHeadline(lines: readonly Line[], from: number, headline: number): boolean {
  return (
    headline - from <= mostKickers &&
    lines[headline]!.isAfterGap &&
    lines
      .slice(from, headline)
      .every(
        ({ text }) =>
          text.length <= longestKicker &&
          (/ [|\uFF5C·] /.test(text) ||
            onlyCapitals.test(text) ||
            isMastheadName(text) ||
            isKnownOutlet(text)),
      )
  );
}

/** `WORLD`, `FINANCE & ECONOMICS` */
const onlyCapitals = /^\p{Lu}[\p{Lu} &/’'-]{2,}$/u;

/** The most lines above a headline that name a newspaper and its section. */
const mostKickers = 2;
/** In UTF-16 code units. */
const longestKicker = 60;

/** Returns true for a question of at least four words without Chinese characters. */
function isQuestion({ text }: Line): boolean {
  return /\?["”’]?$/.test(text) && text.split(" ").length > 3 && !hasHan(text);
}

/**
 * Returns true for a question directly above a line that says more about it. With an empty line between them, only what names a newspaper
 * is above the question: at the top, it may be that of a reader, above the answer.
 */
function isQuestionAbove(
  lines: readonly Line[],
  index: number,
  free: number,
  hasBody: boolean,
): boolean {
  const question = lines[index - 1]!;
  const line = lines[index]!;
  if (!isQuestion(question) || !isTitleLine(question) || question.continues || isQuestion(line))
    return false;
  if (hasHan(line.text) || hasTitleLabel(line.text) || numberOfHeadline(line.text) !== undefined)
    return false;
  if (!line.isAfterGap) return question.isAfterGap || (!hasBody && index - 1 === free);
  return !hasBody && index - 1 > free && areAboveHeadline(lines, free, index - 1);
}

/** Returns true for a line of at least three words that a page has above and below its menu, directly above the line that says more about it. */
function isRepeatedAbove(lines: readonly Line[], index: number, free: number): boolean {
  const headline = lines[index - 1]!;
  const line = lines[index]!;
  const { text } = headline;
  if (line.isAfterGap || text === line.text || !isTitleLine(headline)) return false;
  if (text.split(" ").length < 3 || readAuthorLine(text) !== undefined) return false;
  if (isMastheadName(text) || isListName(text)) return false;
  return lines
    .slice(Math.max(free, index - longestMenu), Math.max(free, index - 2))
    .some((other) => other.text === text && !other.isBody);
}

/** The most lines from the first to the second, such as those of a menu. */
const longestMenu = 12;

/** `——佤邦复产缓慢`, `(Tin passes $40,000)`: a line that only adds to the one above. */
const addition = /^(?:[-–—]{1,2}|[(\uFF08/])/;

/** Returns true for the translation of a headline, and for a second line of it that says more. */
function isBelowHeadline(line: Line, headline: Line, isFirst: boolean): boolean {
  if (line.continues || !isTitleLine(line) || hasTitleLabel(line.text)) return false;
  // The first headline of several, below the name of the list.
  if (numberOfHeadline(line.text) === 1) return false;
  if (/ [|\uFF5C] /.test(headline.text)) return false;
  if (addition.test(line.text) || headline.isTopHeading || hasTitleLabel(headline.text))
    return true;
  if (line.isAfterGap && (!isFirst || isListName(headline.text))) return false;
  return (
    hasSeveralWords(line) &&
    (hasHan(line.text) !== hasHan(headline.text) ||
      (isLongTitle(line.text) && isLongTitle(headline.text)))
  );
}

/** `MINERAL BRIEF No. 41`: the name of a series, if a headline is below its date. */
export const endsInIssue =
  /(?:\b(?:no|nr|issue|edition|vol)\b\.? ?#?|[#№] ?)[0-9]{1,5}$|第 ?[0-9]{1,5} ?期$/i;

/** Returns true for the name of an outlet, also in capitals, or of an issue: `The Tin Letter`, `THE TIN LETTER`, `Issue 41`. */
export function isMastheadName(text: string): boolean {
  if (endsInIssue.test(text)) return true;
  const name = isCapitals(text)
    ? text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : text;
  return isNewsOutlet(name);
}

/** A headline in a narrow column has fewer lines. */
const mostTitleLines = 12;

/** Returns the index of the first line of the headline that ends at an index: a headline can be wrapped to a width. */
export function startOfTitle(lines: readonly Line[], index: number): number {
  let from = index;
  const atLeast = Math.max(0, index - mostTitleLines + 1);
  while (from > atLeast && lines[from]!.continues && isTitleLine(lines[from - 1]!)) from--;
  return from;
}

/** Returns the index after the headline that starts at an index. */
export function endOfTitle(lines: readonly Line[], index: number): number {
  let to = Math.min(index + 1, lines.length);
  const atMost = Math.min(index + mostTitleLines, lines.length);
  while (to < atMost && lines[to]!.continues && isTitleLine(lines[to]!)) to++;
  return to;
}

/** Joins the lines of a headline that was wrapped. */
export function joinLines(lines: readonly Line[]): Line | undefined {
  const [first] = lines;
  return first === undefined || lines.length === 1
    ? first
    : { ...first, text: lines.map(({ text }) => text).join(" "), end: lines.at(-1)!.end };
}
