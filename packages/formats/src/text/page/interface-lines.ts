import { PatternsByLetter } from "../patterns-by-letter.ts";
import { startOfLine } from "@mineral-brief/schema/internal";
import { matchAt } from "../../positions/match-at.ts";
import { startOfBullet } from "../bullet-signs.ts";
import { citationMark } from "../citation-marks.ts";
import { readAuthorFields, startsWithAuthor } from "../source-line/author-fields.ts";
import { isKnownOutlet, isNewsOutlet } from "../source-line/names.ts";
import { endOfLine, trimSpan, type Span } from "../spans.ts";
import { readDateAtEnd } from "../stated-date.ts";
import { greeting } from "./email.ts";
import { completesHead, dropAroundOutlet } from "./outlet-bylines.ts";
import {
  aboutItself,
  advertisement,
  buttons,
  contact,
  headingElsewhere,
  headingOfFurtherReading,
  labelOfButtons,
  linkElsewhere,
  pageNote,
  pageNumber,
  pathOfPage,
} from "./interface-phrases.ts";
import {
  CitationsAbove,
  datedPagesBelow,
  furtherReadingBelow,
  headlinesToEnd,
  listBelow,
} from "./other-pages.ts";
import { lonePageNumber } from "./page-numbers.ts";
import type { PageText } from "./page-text.ts";
import { dropTimeBesideDate, isReadingTime, readHeadOfBlog } from "./reading-time-lines.ts";

const closing =
  /^(?:(?:(?:best|kind|warm) )?(?:regards|wishes)|best|cheers|(?:many )?thanks|sincerely|mit freundlichen grüßen|cordialement|saludos|с уважением|谢谢|此致|顺颂商祺)[,!，！]?$/;
const hashtags = new PatternsByLetter([String.raw`(?:#[\p{L}\p{N}_]+\s*){2,}`], { flags: "u" });
/** `:eyes: 3 :+1: 2`, `👍 21 🔥 4 1.2K views` */
const reactions =
  /^(?:(?::[a-z0-9_+-]{1,30}:|\p{Extended_Pictographic}\uFE0F?)\s?[0-9]{1,6}(?:\.[0-9])?[km]?(?:\s+|$)){1,20}(?:[0-9.,]{1,8}\s?[km]? views?)?$/u;
/** `Like 4   Heart 1`, as Teams and LinkedIn write the names of emoji. */
const namedReactions =
  /^(?:(?:like|heart|love|laugh|surprised|sad|angry|celebrate|insightful|thumbs up|gefällt mir|herz|j['’]aime|cœur|me gusta|corazón|curtir|coração) ?[0-9]{1,4}(?:\s+|$)){1,8}$/i;
/** The same on two lines: `:eyes:` above `3`. */
const reactionOnLines =
  /^[^\S\n]*(?::[a-z0-9_+'-]{1,30}:|\p{Extended_Pictographic}\uFE0F?)[^\S\n]*\n[^\S\n]*[0-9]{1,4}[^\S\n]*$/gmu;
const mayHaveReactions = /\n[^\S\n]*[0-9]{1,4}[^\S\n]*(?:\n|$)/;
const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
const fullName = `${name}(?: (?:de |van |von |der |al-)?${name}){1,3}`;
const onlyName = new RegExp(`^${fullName}$`, "u");
const authorLabel = String.raw`(?:作者|记者|記者|文|撰文|取材|기자|كتب|(?:Author|AUTHOR|Reporter|REPORTER|Editor|EDITOR|Writer|Autor|Autora|Auteur|Redaktion|Penulis|Автор)(?:s|es|S)?)`;
const mayBeByline =
  /^(?:By|Por|Par|Von|作者|记者|記者|图?文|圖文|撰文|取材|Author|AUTHOR|Report|REPORT|Edit|EDIT|Writ|Autor|Auteur|Redaktion|Penulis|Автор|كتب|[(\uFF08【\uAC00-\uD7A3])/;
const byline = new RegExp(
  `^(?:By ?|(?:Por|Par|Von) )${fullName}(?:(?:,| and| &| y| et| e| und) ${fullName})*(?:(?:,| [-–—]) (?:${name}|[a-z][a-z0-9]{1,11})(?: ${name}){0,4}(?:(?:,| [-–—]) ${name}(?: ${name}){0,3})?| \\([^()]{1,40}\\)| (?:avec|con|com|mit|with) (?:${name} ?){1,3})?$` +
    // A label and a name: `作者：张三`, `Reporter: Ana Ruiz | Editor: Rina`, `(記者：陳小明)`, `(Reporting by Ana Ruiz; Editing by Tom Hill)`.
    `|^[(\uFF08]?${authorLabel}\\s?[:\uFF1A/]\\s?.{1,60}$|^\\(Reporting by .{1,400}\\)$|^(?:Reporting|Reported|Editing|Edited|Written) by ${fullName}(?:, ${name}(?: ${name}){0,3}){0,2}$` +
    // `文 | 李明`, `图文丨李明 编辑丨王芳`.
    "|^(?:图?文|圖文|撰文|作者|记者|記者)\\s?[|\uFF5C丨]\\s?\\p{Script=Han}{2,4}(?:[、\\s]\\p{Script=Han}{2,4}){0,3}(?:\\s+(?:编辑|編輯|责编|責編|校对|校對|图|圖)\\s?[|\uFF5C丨/:\uFF1A]\\s?\\p{Script=Han}{2,4}){0,3}$" +
    // `By the Minerals Desk`, `By Staff Reporters`.
    `|^By (?:[Tt]he |[Oo]ur )?(?:${name} ){0,4}(?:[Dd]esk|[Tt]eam|[Ss]taff|[Ee]ditors?|[Bb]ureau|[Rr]eporters?|[Ww]riters?|[Cc]orrespondents?)$` +
    // `Por Redacción`, `Por Redação g1`.
    `|^(?:By|Por|Par|Von) (?:[Ll]a )?(?:Redacción|Redação|[Rr]édaction|Redaktion|Staff)(?: [\\p{L}\\p{N} ]{1,30})?$` +
    // `【東京=山田太郎】`, `홍길동 기자`.
    `|^【[\\p{Script=Han}\\p{Script=Katakana}]{1,12}[=\uFF1D][\\p{Script=Han}\\p{L} ]{2,12}】$|^[가-힣]{2,4} 기자(?: [a-z0-9._]+@\\S{3,40})?$`,
  "u",
);

/** `— With assistance from Ada Quill and Bo Li` */
const credit = new RegExp(
  `^\\(?(?:[-–—]{1,2}\\s?)?(?:With (?:assistance|contributions?|help|reporting|additional reporting) (?:from|by)|(?:Additional|Further) reporting (?:from|by)) ${fullName}(?:(?:,| and|, and| &) ${fullName}){0,8}\\.?\\)?$`,
  "u",
);
/**
 * `Reporting by Ada Quill in Houston; Editing by Ben Ochre`, `Reporting by Ada Quill and Bo Lind`, `Reporting from Kinshasa`: the last
 * lines of an article of an agency, and the first of one of a newspaper.
 */
const reporting = new RegExp(
  `^(?:Additional |Further )?[Rr]eporting by [^;\\n]{3,200}; (?:[^;\\n]{3,200}; ){0,3}(?:[Ww]riting|[Ee]diting|[Cc]ompiled) by [^;\\n]{3,200}$` +
    `|^(?:Reporting|Writing|Editing) by ${fullName}(?:(?:,| and|, and| &) ${fullName}){0,8}(?: in ${name}(?: ${name}){0,2})?\\.?$` +
    `|^Reporting from ${name}(?: ${name}){0,2}(?:,? and ${name}(?: ${name}){0,2})?$`,
  "u",
);
const mayBeReporting = /^(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing) (?:by|from) /;

const mayBeCredit = /^[-–—(\s]{0,4}(?:With|Additional|Further) /;
/** `More From Bloomberg`, `Mehr von Reuters`, `更多来自彭博社的报道` */
const moreFrom =
  /^(?:(?:more|also|latest|other (?:news|stories)) (?:from|on|by)|(?:mehr|weiteres) von|(?:más|mais|plus) d[aeo]|更多来自|更多來自)\s?(?:the )?(?<outlet>.{2,40}?)(?:的(?:报道|報導|内容|內容|新闻|新聞))?:?$/i;

/** `澎湃新闻记者 李四` */
const hanByline =
  /^\p{Script=Han}{2,8}(?:记者|記者)[ \u3000]\p{Script=Han}{2,4}(?:[、 \u3000]\p{Script=Han}{2,4}){0,2}$/u;

const symbol = String.raw`(?:NYSE(?: American| Arca| MKT)?|N(?:ASDAQ|asdaq)|ASX|AIM|LSE|TSX(?:[- ]?V| Venture)?|CSE|NEO|OTC(?: ?(?:QX|QB|Pink|PK))?|F(?:SE|WB|RA)|Frankfurt|JSE|HKEX|SGX|(?:WKN|ISIN)(?: [A-Z]{2})?|EPIC|TIDM|Ticker|Market(?=\s?: ?(?:AIM|LSE|ASX|TSX)))\s?: ?[A-Z0-9.]{1,14}`;
/** `ASX: ACM`, `EPIC: ACM.L`, `Market: AIM`, `(TSX-V: ACM) (OTCQX: ACMEF)`, `WKN: A1B2C3 / ISIN: CA0000000000` */
const symbols = new RegExp(
  String.raw`^\(?${symbol}\)?(?:[\s|/,;·()]{1,5}${symbol}\)?){0,9}$|^.{0,60}\b(?:Exchange|Trading|Stock|Ticker) Symbol\s?[-–:]\s?[A-Z0-9.]{1,14}$`,
);

const kinds: readonly (readonly [pattern: Pick<RegExp, "test">, what: string])[] = [
  [buttons, "a word of a page's interface"],
  [advertisement, "an advertisement"],
  [contact, "a contact"],
  [pathOfPage, "a path through a site"],
  [linkElsewhere, "a link to another page"],
  [pageNote, aboutItself],
  [greeting, "a greeting"],
  [closing, "a greeting"],
  [hashtags, "a line of hashtags"],
  [reactions, "a line of reactions"],
  [namedReactions, "a line of reactions"],
];

/** Longer lines are never a page's interface, in UTF-16 code units. */
const longest = 160;

/** Notes and captions of this kind are often longer. */
const mayBeLonger =
  /^(?:\(?(?:(?:additional|further) reporting|reporting by )|\*{0,2}(?:disclaimer|data source statement|免责声明|数据来源声明)|\[[0-9]{1,2}\/[0-9]{1,2}\])/i;

const editLink =
  /(?<=\S)\[\s?(?:edit|编辑|編輯|編集|편집|править|bearbeiten|modifier|editar)(?:\s?\|\s?[^\]\n]{1,40})?\s?\][^\S\n]*$/gim;

/** Removes `[edit]` after the headings of a wiki. */
export function dropEditLinks(page: PageText): void {
  for (const { index, 0: match } of page.text.matchAll(editLink))
    page.drop(
      { start: index, end: index + match.trimEnd().length },
      "interface-residue",
      "a link to an editor",
    );
}

/** `<a id="item-1"></a>` */
const onlyTags = /^[^\S\n]*(?:<\/?(?!https?:)[a-z][^<>\n]{0,200}>[^\S\n]*){1,20}$/gm;

/** Removes lines of a text in Markdown that are only tags of HTML. */
function dropTags(page: PageText): void {
  const { text } = page;
  if (!text.includes("\n<")) return;
  for (const { index, 0: line } of text.matchAll(onlyTags))
    page.drop({ start: index, end: index + line.length }, "interface-residue", "a tag");
}

/** `字体：[大 中 小] 打印` after the source line of a page of an authority. */
const letterSize =
  /(?<=\S)[\s|\uFF5C]+[【[(\uFF08]?字[体號号級级體]\s?[:\uFF1A]?\s?[【[(\uFF08]?[\s大中小]{3,9}[\]】)\uFF09]{0,2}(?:[\s|\uFF5C]*(?:打印|分享|收藏|关闭|本页|窗口|[:\uFF1A到【】\s])){0,9}$/gm;

/** `字号：A- A A+` between the date and the source of a line. */
const letterSizeInside =
  /(?<=[0-9\p{Script=Han}])[^\S\n]+字[体體号號级級]\s?[:\uFF1A]?\s?(?:A[-+]?[^\S\n]+|[大中小][^\S\n]+){2,4}(?=[^\s大中小A])/gu;

/** `举报` after the name of the source: `来源: 网易财经 北京 举报`. */
const buttonAtEnd = /(?<=[来來]源[^\n]{2,40})[^\S\n]+(?:举报|舉報)[^\S\n]*$/gm;

/** Removes the buttons for the size of the letters after a source line or inside it, and a button after the source. */
function dropLetterSize(page: PageText): void {
  const { text } = page;
  for (const [word, pattern] of [
    ["字", letterSize],
    ["字", letterSizeInside],
    ["源", buttonAtEnd],
  ] as const) {
    if (!text.includes(word)) continue;
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const start = index + match.search(/\S/);
      page.drop({ start, end: index + match.trimEnd().length }, "interface-residue", "a button");
    }
  }
}

/** Removes the numbers of pages, if each is higher by one than the one before. */
function dropPageNumbers(page: PageText, text: string, lines: readonly Span[]): void {
  const numbers = lines.map(({ start, end }) =>
    Number(lonePageNumber.exec(text.slice(start, end))!.groups!["page"]),
  );
  if (numbers.some((number, index) => index > 0 && number !== numbers[index - 1]! + 1)) return;
  if (areFootnotes(text, lines, numbers)) return;
  for (const line of lines) page.drop(line, "interface-residue", "the number of a page");
}

/** `1` and `2` on lines of their own below the last citation, each above a line of text. */
function areFootnotes(text: string, lines: readonly Span[], numbers: readonly number[]): boolean {
  if (numbers.length < 2 || numbers[0] !== 1) return false;
  return (
    !citationMark.test(text.slice(lines[0]!.start)) &&
    citationMark.test(text.slice(0, lines[0]!.start)) &&
    lines.every(({ end }, index) => /\S/.test(text.slice(end, lines[index + 1]?.start)))
  );
}

/** Returns true for a number alone between two empty lines, or at an end of the text. */
function isLoneNumber(text: string, start: number, end: number): boolean {
  return (
    end - start <= 9 &&
    lonePageNumber.test(text.slice(start, end)) &&
    /(?:^|\n[^\S\n]*\n|\f)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[^\S\n]*(?:$|\n[^\S\n]*(?:\n|$)|\f)/.test(text.slice(end, end + 40))
  );
}

/** The button beside a name and a date. Elsewhere, `关注` can be a heading. */
const followButton = /^[^\S\n]*[+\uFF0B]?[^\S\n]?已?(?:关注|關注|フォロー|팔로우)[^\S\n]*$/gm;
/** `2025-11-20 07:58` at the end of the line above, or at the start of the line below. */
const dateAbove = /20[0-9]{2}[-年./]\s?[0-9]{1,2}[^\n]{2,24}\n$/;
const dateBelow = /^\n[^\S\n]*20[0-9]{2}[-年.]/;

/** In UTF-16 code units. */
const longestDate = 40;

function dropFollowButton(page: PageText): void {
  const { text } = page;
  if (!/[关關]注|フォロー|팔로우/.test(text)) return;
  for (const { index, 0: match } of text.matchAll(followButton)) {
    const end = index + match.length;
    const isBesideDate =
      dateBelow.test(text.slice(end, end + 20)) ||
      dateAbove.test(text.slice(Math.max(0, index - longestDate), index));
    if (!isBesideDate) continue;
    page.drop(
      trimSpan(text, index, index + match.length),
      "interface-residue",
      "a word of a page's interface",
    );
  }
}

/** Removes a reaction that has its count on the line below. */
function dropReactions(page: PageText): void {
  const { text } = page;
  if (!mayHaveReactions.test(text)) return;
  for (const { index, 0: match } of text.matchAll(reactionOnLines))
    page.drop(
      trimSpan(text, index, index + match.length),
      "interface-residue",
      "a line of reactions",
    );
}

/** `5 sources·` and `Posted by ` before a name or a date. */
const beforeHead = new PatternsByLetter(
  [
    String.raw`(?:[0-9]{1,3} sources\s?[·•|]|(?:Posted|Published|Written) by (?=(?<name>.{2,60}?) on (?=.{0,30}[0-9]{4}(?:(?<topics> in \p{Lu}[\p{L} ,&-]{1,60})|.{0,20})$)))`,
  ],
  { flags: "u", isComplete: false },
);
/** `European Commission - Press release` */
const kindAtEnd =
  /(?<=\S) [-–—|] (?:press|news|media) release$|(?<=\S) [-–—|] (?:pressemitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa)$/i;

/** `[1] Almonty – Pressemitteilung`: in a list of sources, the words are a part of a title. */
const isEntry = /^\s*(?:[[【(]?[0-9]{1,3}[\])】.:]|[-*•])\s/;

/** Removes the words before the name or the date of a line below the headline. */
function dropWordsBeforeHead(page: PageText, line: string, start: number): void {
  const match = beforeHead.exec(line);
  if (match === null) return;
  const end = start + match[0].length;
  page.drop({ start, end: start + match[0].trimEnd().length }, "interface-residue", aboutItself);
  const { name, topics } = match.groups!;
  if (name !== undefined) page.replace(end + name.length, " ·  ");
  if (topics !== undefined) {
    const to = start + line.length;
    page.drop({ start: to - topics.length + 1, end: to }, "interface-residue", aboutItself);
  }
}

/** `by | 11. Dec 2024 - 09:16 | Economy`: a line for an author who is not named. */
const lineWithoutAuthor = /^by\s?\|\s*(?=\S)(?<date>[^|]{6,40}?)(?<section>\s*\|\s*[^|]{2,30})?$/i;

/** Removes the words around the date of a line that names no author. */
function dropWordsAroundDate(page: PageText, line: string, start: number): void {
  const { date = "", section = "" } = lineWithoutAuthor.exec(line)?.groups ?? {};
  if (readDateAtEnd(date, undefined)?.start !== 0) return;
  const dateEnd = line.length - section.length;
  for (const [from, to] of [
    [0, dateEnd - date.length],
    [dateEnd, line.length],
  ] as const)
    if (from < to) {
      const part = trimSpan(line, from, to);
      page.drop(
        { start: start + part.start, end: start + part.end },
        "interface-residue",
        aboutItself,
      );
    }
}

/** `Updated 10/31/2025, 9:20 am ET 10/31/2025, 9:20 am ET | 7 min 7 min read` */
const repeatedDate =
  /^(?:updated|published)\s(?<when>[^|]{8,40}) \k<when>(?:\s*\|\s*(?:[0-9]{1,3} min ){1,2}read)?$/i;

/** Removes what follows the date of a line that states it a second time. */
function dropRepeatedDate(page: PageText, line: string, start: number): void {
  const when = repeatedDate.exec(line)?.groups!["when"];
  if (when === undefined || !/[0-9]{4}/.test(when)) return;
  const from = line.lastIndexOf(when);
  page.drop(
    { start: start + from, end: start + line.length },
    "interface-residue",
    "a repeated date",
  );
}

/** The names of tabs above an answer, of which `Sources` alone can be a heading, and how many sources there are. */
const tabs =
  /^[^\S\n]*Answer[^\S\n]*\n(?:[^\S\n]*(?:Images|Videos|Sources|Links|Steps|Tasks|(?<=Sources\s{1,9})[0-9]{1,3})[^\S\n]*(?:\n|$)){1,5}/gm;
/** The menu at the top of the same page, above the question. */
const menuAboveQuestion =
  /^\s*Home[^\S\n]*\n(?:[^\S\n]*\p{Lu}\p{Ll}{2,14}[^\S\n]*\n){1,6}(?=[^\n]{12,400}\n\s*Answer[^\S\n]*\n)/u;
/** The buttons below the answer. */
const buttonsOfAnswer =
  /^[^\S\n]*Share[^\S\n]*(?:\n[^\S\n]*(?:Export|Rewrite|Copy)[^\S\n]*$){1,3}/gm;

function dropTabs(page: PageText): void {
  const { text } = page;
  if (!text.includes("Answer")) return;
  const found = [...text.matchAll(tabs)];
  if (found.length === 0) return;
  const menu = menuAboveQuestion.exec(text);
  const parts = [...(menu === null ? [] : [menu]), ...found, ...text.matchAll(buttonsOfAnswer)];
  for (const { index, 0: match } of parts)
    page.drop(
      trimSpan(text, index, index + match.length),
      "interface-residue",
      "the tabs of a page",
    );
}

/** `Jane Roe’s articles from Example LLP are most popular:` above `• in United States`, as Mondaq writes it. */
const popularity =
  /.{1,120} are most popular:[^\S\n]*\n(?:[^\S\n]*(?:[•*-][^\S\n]*)?(?:in|with|within) .{1,160}(?:\n|$)){1,6}/y;

/** Removes where and for whom the pages of an author are popular. */
function dropPopularity(page: PageText, text: string, at: number): void {
  const match = matchAt(popularity, text, at)?.[0].trimEnd();
  if (match !== undefined)
    page.drop({ start: at, end: at + match.length }, "interface-residue", aboutItself);
}

function isNotEmpty(list: readonly Span[]): boolean {
  return list.length > 0;
}

/** A dot between a name and the age of a post, at the end of a text. */
const dotAbove = /\n[^\S\n]{0,4}[•·∙][^\S\n]{0,4}\n$/;

/** Removes a dot on a line of its own directly above a line. */
function dropDotAbove(page: PageText, text: string, at: number): void {
  const from = Math.max(0, at - 12);
  const match = dotAbove.exec(text.slice(from, at));
  if (match !== null) page.blank(from + match.index + 1, at - 1);
}

function isCredit(line: string): boolean {
  return mayBeCredit.test(line) && credit.test(line);
}

/** Returns true for `More From Bloomberg`, but not for `More from Chile`. */
function isMoreFromOutlet(line: string): boolean {
  const outlet = line.length > 60 ? undefined : moreFrom.exec(line)?.groups!["outlet"];
  return outlet !== undefined && (isKnownOutlet(outlet) || isNewsOutlet(outlet));
}

const bulletBelow = new RegExp(String.raw`^\s*${startOfBullet}`, "u");

/** Returns the list of other pages below a line; empty if the line is not the heading of one. */
function listElsewhere(
  text: string,
  line: string,
  { start, end }: Span,
  citations: CitationsAbove,
): readonly Span[] {
  const isOfOutlet = start > 0 && isMoreFromOutlet(line);
  if (!isOfOutlet && (line === "" || !headingElsewhere.test(line.toLowerCase()))) return [];
  const cited = listBelow(text, end, citations);
  const rest = isOfOutlet ? headlinesToEnd(text, end) : [];
  const mayBeUncited = isOfOutlet || headingOfFurtherReading.test(line.toLowerCase());
  const uncited = mayBeUncited ? furtherReadingBelow(text, end) : [];
  return [rest, cited, uncited, datedPagesBelow(text, end)].find(isNotEmpty) ?? [];
}

/** Removes the lines of a web page that are not part of its text. */
export function dropInterfaceLines(page: PageText): void {
  dropLetterSize(page);
  dropTags(page);
  dropNumbersAtEnds(page);
  dropTabs(page);
  dropReactions(page);
  dropFollowButton(page);
  readHeadOfBlog(page);
  const { text } = page;
  const citations = new CitationsAbove(text);
  let hasPageNumber = false;
  const loneNumbers: Span[] = [];
  for (let at = 0; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const { start, end } = trimSpan(text, at, lineEnd);
    const line = isStatement(text, start, end) ? "" : text.slice(start, end);
    const list = listElsewhere(text, line, { start, end: lineEnd }, citations);
    if (list.length > 0) {
      for (const dropped of [{ start, end }, ...list])
        page.drop(dropped, "interface-residue", "a list of other pages");
      at = list.at(-1)!.end;
      continue;
    }
    const what = line === "" ? undefined : nameKindAt(text, line, { start, end });
    if (line !== "") {
      dropWordsBeforeHead(page, line, start);
      const kind =
        "egaE".includes(line.at(-1)!) && !isEntry.test(line) ? kindAtEnd.exec(line) : null;
      if (kind !== null)
        page.drop(trimSpan(text, start + kind.index, end), "interface-residue", aboutItself);
      dropTimeBesideDate(page, line, start);
    }
    if (labelOfButtons.test(line.toLowerCase()) && bulletBelow.test(text.slice(lineEnd, end + 20)))
      page.drop({ start, end }, "interface-residue", "a word of a page's interface");
    if (line.endsWith(" most popular:")) dropPopularity(page, text, start);
    if (/^by\s?\|/i.test(line)) dropWordsAroundDate(page, line, start);
    if (/^(?:updated|published) /i.test(line)) dropRepeatedDate(page, line, start);
    const keepsOutlet = dropAroundOutlet(page, text, { start, end: start + line.length });
    if (what !== undefined && !keepsOutlet) {
      dropDotAbove(page, text, at);
      page.drop({ start, end }, "interface-residue", what);
      hasPageNumber ||= pageNumber.test(line.toLowerCase());
    } else if (isLoneNumber(text, start, end)) loneNumbers.push({ start, end });
    at = lineEnd + 1;
  }
  if (loneNumbers.length > 0) dropPageNumbers(page, text, loneNumbers);
  if (hasPageNumber) dropRunningHeads(page, text);
}

/** `Tin weekly | Page 3 of 12`, `Tin weekly    Page 3` */
const numberAtEnd =
  /(?<=\S)(?:[^\S\n]{0,40}[|·•–—-][^\S\n]?|[^\S\n]{2,40})(?<number>page [0-9]{1,4}(?: of [0-9]{1,4})?)[^\S\n]*$/gim;

/**
 * Removes the numbers of pages at the ends of lines, with the words before them. The words before `Page 1` may be the
 * headline, so they stay unless another page has them too.
 */
function dropNumbersAtEnds(page: PageText): void {
  const { text } = page;
  if (!/page [0-9]/i.test(text)) return;
  const found = [...text.matchAll(numberAtEnd)].map(({ index, 0: match, groups }) => {
    const line = trimSpan(text, startOfLine(text, index), index + match.length);
    const head = text.slice(line.start, index);
    return { line, head, isFirst: /^page 1\b/i.test(groups!["number"]!) };
  });
  const pages = new Map<string, number>();
  for (const { head } of found) pages.set(head, (pages.get(head) ?? 0) + 1);
  for (const { line, head, isFirst } of found) {
    if (head.length > 100 || isStatement(text, line.start, line.end)) continue;
    const isHead = !isFirst || pages.get(head)! > 1;
    if (isHead) page.drop(line, "interface-residue", "a line of each page");
    else
      page.drop(
        trimSpan(text, line.start + head.length, line.end),
        "interface-residue",
        "the number of a page",
      );
  }
}

/** Removes the line next to each page number of a PDF, if the text has the same line elsewhere too. */
function dropRunningHeads(page: PageText, text: string): void {
  const lines: (Span & { readonly words: string })[] = [];
  for (const { index, 0: line } of text.matchAll(/\S[^\n]*/g)) {
    const words = line.trimEnd();
    lines.push({ words, start: index, end: index + words.length });
  }
  const heads = new Set(
    lines.flatMap(({ words }, index) =>
      pageNumber.test(words.toLowerCase())
        ? [lines[index - 1]?.words, lines[index + 1]?.words].filter((near) => near !== undefined)
        : [],
    ),
  );
  const places = new Map([...heads].map((head): [string, Span[]] => [head, []]));
  for (const line of lines) places.get(line.words)?.push(line);
  for (const [head, found] of places) {
    if (
      found.length < 2 ||
      pageNumber.test(head.toLowerCase()) ||
      isStatement(head, 0, head.length)
    )
      continue;
    for (const line of found) page.drop(line, "interface-residue", "a line of each page");
  }
}

const dashes = "-–—";

/** A long line, or a line with a bullet or a citation, is not part of an interface. */
function isStatement(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return (
    (end - start > longest && !mayBeLonger.test(text.slice(start, start + 20))) ||
    start === end ||
    // `– 3 –` is the number of a page.
    (dashes.includes(text[start]!) &&
      !(end - start <= 7 && dashes.includes(text[end - 1]!)) &&
      !isCredit(text.slice(start, end))) ||
    // `• 2nd` is the distance of a contact.
    (first === 0x2022 && end - start > 7) ||
    last === 0x5d ||
    // `【東京=山田太郎】` is a byline.
    (last === 0x3011 && first !== 0x3010)
  );
}

/** Names the kind of a line. `作者：张三 来源：第一财经` is the source line of a text without another one. */
function nameKindAt(text: string, line: string, at: Span): string | undefined {
  const fields = startsWithAuthor(line) ? readAuthorFields(line, undefined) : undefined;
  if (fields === undefined) return nameKind(line);
  return completesHead(fields, text, at) ? undefined : "a byline";
}

function nameKind(line: string): string | undefined {
  if (mayBeByline.test(line) && byline.test(line)) return "a byline";
  if ((/[记記]者/.test(line) && hanByline.test(line)) || isCredit(line)) return "a byline";
  if (mayBeReporting.test(line) && reporting.test(line)) return "a byline";
  // `Ada QuillAvatar`
  if (line.endsWith("Avatar") && onlyName.test(line)) return "a byline";
  if (/: ?[A-Z]|ymbol/.test(line) && symbols.test(line)) return aboutItself;
  const lower = line.toLowerCase();
  return isReadingTime(line) ? aboutItself : kinds.find(([pattern]) => pattern.test(lower))?.[1];
}
