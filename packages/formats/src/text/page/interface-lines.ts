import { citationMark } from "../citation-marks.ts";
import { isOutlet } from "../source-line/names.ts";
import { trimSpan, type Span } from "../spans.ts";
import { greeting } from "./email.ts";
import type { PageText } from "./page-text.ts";

// Each pattern matches only a complete line: `Share of Recycled Tin Grows` is a headline. The line is in lower case, because
// the engine takes many times as long to compile the flags `i` and `u`.
const buttons =
  /^(?:(?:share|tweet|print|e-?mail|save|bookmark|copy link|link|comments?|listen|follow(?: us)?|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|wechat|weibo|pinterest|instagram|youtube|subscribe|sign (?:in|up)|log ?in|register|menu|search|home|close|back to top|skip to (?:main )?content|workflow|icon|search documents|分享(?:至|到)?|举报|舉報|收藏|点赞|打印|转发|评论|微信|微博|登录|注册|首页|返回顶部|搜索文档|搜索文檔|compartir|imprimir|partager|imprimer|teilen|drucken|merkliste|поделиться|печать|accept all|reject all|suscríbete|iniciar sesión|compartir en|partager sur|compartilhar|compartilhe|bagikan|ログイン|会員登録|シェア|印刷|스크랩|공유|기사 ?공유|글자 ?크기(?: ?조절)?|본문 바로가기|answer|images|videos|notebooklm|perplexity|chatgpt|deepseek|gemini|copilot|kimi|豆包|feedly|在看|去阅读|收起全文d?|分享|列印|line|fb)(?:\s*[|·•,/]\s*|\s+|$)){1,12}$/;
const path =
  /^[^\n>›»]{1,40}(?:\s[>›»]\s[^\n>›»]{1,60}){2,6}$|^(?:home|首页|首頁|главная|inicio|início|accueil|startseite|トップ|ホーム|beranda|الرئيسية)(?:\s?[>›»/|]\s?.{1,80}|(?: [-–] [^-–]{1,40}){2,5})$/;
const advertisement =
  /^(?:advertisements?|ad|sponsored(?: content)?|promoted|paid content|广告|廣告|推广|anzeige|werbung|publicidad|publicité|publicidade|реклама)$/;
const linkElsewhere =
  /^(?:(?:read more|related(?: articles?| stories)?|see also|read also|also read|more (?:on this|from)|don['’]t miss|recommended|lire aussi|lea también|leia também|mehr zum thema|lesen sie auch|читайте также|相关阅读|相關閱讀|延伸阅读|推荐阅读|veja também|baca juga|延伸閱讀|推薦閱讀)\s?[:\uFF1A]\s?\S.*|(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|関連記事|관련 ?기사|veja também|mehr zum thema|lire aussi|baca juga|read more|read full (?:article|story)|continue reading|阅读原文|点击阅读原文|阅读全文|查看更多|see also|related articles?)(?:\s?[.…→»]{0,3}))$/;
/** The heading of a list that is not part of the text. */
const headingElsewhere =
  /^(?:#{1,6} |\*\*)?(?:(?:related|recommended|more|latest|top|other|popular|trending)(?: (?:stories|articles|news|reading|posts|coverage|content))|most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) (?:also|like).{0,20}|recommended(?: for you)?|editors?['’]?s? picks?|about the authors?|sponsored(?: content)?|promoted|相关(?:阅读|新闻|文章|推荐|报道)|相關(?:閱讀|新聞|文章|報導)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|热门(?:文章|新闻|推荐)|熱門(?:文章|新聞)|猜你喜欢|猜你喜歡|最新(?:文章|消息)|関連記事|おすすめ記事|人気記事|관련 ?기사|많이 본 (?:기사|뉴스)|читайте также|популярное|lesen sie auch|mehr zum thema|meistgelesen|lire aussi|les plus lus|lea también|lo más leído|leia também|mais lidas|baca juga|terpopuler)(?:\*\*)?\s?[:\uFF1A]?(?:\*\*)?$/;
const pageNote =
  /^(?:[0-9]{1,3}[- ]min(?:ute)?s? read|(?:(?:notebooklm|perplexity|chatgpt|gemini|copilot|claude|kimi)\s?[·•|]\s?)?[0-9]{1,3} sources|(?:searched|read) [0-9]{1,3} (?:web)?(?:pages|sites|results|sources)|thought for [0-9a-z ]{1,20}|(?:已深度思考|已深度搜索|已搜索|已阅读|搜索到|搜索网页|参考)[ (\uFF08]{0,2}(?:用时)?\s?[0-9]{1,4}\s?(?:秒|个网页|篇(?:资料|网页)?)[)\uFF09]?|(?:strictly )?(?:private (?:and|&) )?confidential(?:\s?[-–—|·/].{1,60})?|(?:for )?internal use only|[•·] ?(?:1st|2nd|3rd\+?)|[0-9]{1,2}(?:m|h|d|w|mo|yr) ?[•·](?: ?edited ?[•·]?)?|temps de lecture\s?[:\uFF1A]?\s?[0-9]{1,3} ?min\.?|lesezeit\s?[:\uFF1A]?\s?[0-9]{1,3} ?min(?:uten)?\.?|article réservé aux abonnés|ajouter à vos sélections|receba (?:as|nossas) notícias .*|この記事を印刷する|(?:有料)?会員限定(?:記事)?|この記事は有料.*|会员专享|付费内容|(?:for )?subscribers only|字[體体號号級级]\s?[:\uFF1A]?[\s小中大特]{1,12}(?:分享到?[:\uFF1A]?|打印)?|무단 ?전재.{0,20}금지|在小说阅读器读本章|微信扫一扫|关注该公众号|转发 ?[0-9.万]{1,6}\s+评论 ?[0-9.万]{1,6}\s+赞 ?[0-9.万]{1,6}|share this post|thanks for reading.*|[-–—]{0,3}\s?end\s?[-–—]{0,3}|[(\uFF08](?:全文)?完[)\uFF09]|listen to this article.*|(?:we use|this site uses) cookies.*|accept (?:all )?cookies|view (?:this e-?mail )?(?:in|online in) (?:your )?browser|view online|you (?:are receiving|received) this (?:e-?mail|message).*|(?:unsubscribe|manage preferences|update preferences)(?:\s*[|·•].*)?|please see (?:the )?important disclosures.*|to contact the (?:reporters?|authors?|editors?) .*|reduced by [0-9]{1,3} ?%|subscribe (?:now|to (?:our|the) newsletter).*|sign up (?:for|to) .*|(?:copyright|©|\(c\)) .*|all rights reserved\.?|(?:photo|image|picture)(?: by| credit)?\s?[:\uFF1A].*|page [0-9]{1,4}(?: of [0-9]{1,4})?|[-–—] ?[0-9]{1,3} ?[-–—]|第\s?[0-9]{1,4}\s?页(?:\s?共\s?[0-9]{1,4}\s?页)?|点击(?:上方|下方|蓝字|关注|左下角).{0,30}|关注(?:我们|公众号).{0,30}|预览时标签不可点|(?:阅读?|閱讀|在看|点赞|赞|浏览|评论|分享|转发|收藏)[ :\uFF1A(\uFF08]{0,2}[0-9.,]{1,8}[万w+]{0,2}[)\uFF09]?|(?:👁\uFE0F?\s*[0-9.,]{1,8}\s?[km]?|[0-9.,]{1,8}\s?[km]? (?:views|просмотр(?:а|ов)?))(?:\s+[0-9]{1,2}:[0-9]{2})?|@[a-z][a-z0-9_]{3,31}|喜欢此内容的人还喜欢|for immediate release(?:\s?[:\uFF1A–—-].{1,40})?|#{3,}|nnnn|zczc(?: .{1,40})?|forwarded from:? .{1,60}|переслано от:? .{1,60}|ⓒ.{1,80}|[(\uFF08*]{0,2}(?:注\s?[:\uFF1A]\s?)?(?:以上|本)?(?:内容|內容|回答|文章|报告|報告)?(?:均|皆)?由\s?ai\s?(?:大模型|助手)?(?:辅助|輔助)?生成.{0,60}|ai-generated (?:content|text).{0,80}|(?:this (?:content|summary|brief|text) (?:was|is) (?:generated|written) (?:by|with) (?:an )?ai|ai responses may).{0,80}|(?:chatgpt|copilot|claude|gemini|perplexity|grok) can make mistakes.{0,80}|what do you think\b.{0,60}\?|\*{0,2}disclaimer\*{0,2}\s?[:\uFF1A].*|(?:特别声明|重要声明|声明)\s?[:\uFF1A].*|[(\uFF08【]?(?:责任编辑|責任編輯|责编|编辑|校对|图片来源|版权声明|免责声明)\s?[:\uFF1A].*)$/;
const closing =
  /^(?:(?:(?:best|kind|warm) )?(?:regards|wishes)|best|cheers|(?:many )?thanks|sincerely|mit freundlichen grüßen|cordialement|saludos|с уважением|谢谢|此致|顺颂商祺)[,!，！]?$/;
const hashtags = /^(?:#[\p{L}\p{N}_]+\s*){2,}$/u;
/** `:eyes: 3 :+1: 2`, `👍 21 🔥 4 1.2K views` */
const reactions =
  /^(?:(?::[a-z0-9_+-]{1,30}:|\p{Extended_Pictographic}\uFE0F?)\s?[0-9]{1,6}(?:\.[0-9])?[km]?(?:\s+|$)){1,20}(?:[0-9.,]{1,8}\s?[km]? views?)?$/u;
const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
const fullName = `${name}(?: (?:de |van |von |der |al-)?${name}){1,3}`;
const authorLabel = String.raw`(?:作者|记者|記者|文|撰文|取材|기자|كتب|(?:Author|AUTHOR|Reporter|REPORTER|Editor|EDITOR|Writer|Autor|Autora|Auteur|Redaktion|Penulis|Автор)(?:s|es|S)?)`;
const mayBeByline =
  /^(?:By|Por|Par|Von|作者|记者|記者|文|撰文|取材|Author|AUTHOR|Report|REPORT|Edit|EDIT|Writ|Autor|Auteur|Redaktion|Penulis|Автор|كتب|[(\uFF08【\uAC00-\uD7A3])/;
const byline = new RegExp(
  `^(?:By|Por|Par|Von) ${fullName}(?:(?:,| and| &| y| et| e| und) ${fullName})*(?:(?:,| [-–—]) (?:${name}|[a-z][a-z0-9]{1,11})(?: ${name}){0,4}(?: [-–—] ${name}(?: ${name}){0,3})?| \\([^()]{1,40}\\))?$` +
    // A label and a name: `作者：张三`, `Reporter: Ana Ruiz | Editor: Rina`, `(記者：陳小明)`, `(Reporting by Ana Ruiz; Editing by Tom Hill)`.
    `|^[(\uFF08]?${authorLabel}\\s?[:\uFF1A/]\\s?.{1,60}$|^\\(Reporting by .{1,120}\\)$|^(?:Reporting|Reported|Editing|Edited|Written) by ${fullName}$` +
    // `By the Minerals Desk`, `By Staff Reporters`.
    `|^By (?:[Tt]he |[Oo]ur )?(?:${name} ){0,4}(?:[Dd]esk|[Tt]eam|[Ss]taff|[Ee]ditors?|[Bb]ureau|[Rr]eporters?|[Ww]riters?|[Cc]orrespondents?)$` +
    // `Por Redacción`.
    `|^(?:By|Por|Par|Von) (?:[Ll]a )?(?:Redacción|Redação|[Rr]édaction|Redaktion|Staff)$` +
    // `【東京=山田太郎】`, `홍길동 기자`.
    `|^【[\\p{Script=Han}\\p{Script=Katakana}]{1,12}[=\uFF1D][\\p{Script=Han}\\p{L} ]{2,12}】$|^[가-힣]{2,4} 기자(?: [a-z0-9._]+@\\S{3,40})?$`,
  "u",
);

const kinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [buttons, "a word of a page's interface"],
  [advertisement, "an advertisement"],
  [path, "a path through a site"],
  [linkElsewhere, "a link to another page"],
  [pageNote, "a note of a page about itself"],
  [greeting, "a greeting"],
  [closing, "a greeting"],
  [hashtags, "a line of hashtags"],
  [reactions, "a line of reactions"],
];

/** Longer lines are never a page's interface, in UTF-16 code units. */
const longest = 160;

/** Notes of this kind are often longer. */
const mayBeDisclaimer = /^\*{0,2}(?:disclaimer|免责声明)/i;

const pageNumber =
  /^(?:page [0-9]{1,4}(?: of [0-9]{1,4})?|第\s?[0-9]{1,4}\s?页.{0,10}|[-–—] ?[0-9]{1,3} ?[-–—])$/i;

/** The number of a page of a PDF: `3`, `- 3 -`, `3 / 12`. */
const bareNumber = /^(?:[-–—]\s?)?(?<page>[0-9]{1,3})(?:\s?[-–—]|\s?\/\s?[0-9]{1,3})?$/u;

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

/** Removes the buttons for the size of the letters after a source line. */
function dropLetterSize(page: PageText): void {
  const { text } = page;
  if (!text.includes("字")) return;
  for (const { index, 0: match } of text.matchAll(letterSize)) {
    const start = index + match.search(/\S/);
    page.drop({ start, end: index + match.trimEnd().length }, "interface-residue", "a button");
  }
}

/** Removes the numbers of pages, if each is higher by one than the one before. */
function dropPageNumbers(page: PageText, text: string, lines: readonly Span[]): void {
  const numbers = lines.map(({ start, end }) =>
    Number(bareNumber.exec(text.slice(start, end))!.groups!["page"]),
  );
  if (numbers.some((number, index) => index > 0 && number !== numbers[index - 1]! + 1)) return;
  if (areFootnotes(text, lines, numbers)) {
    for (const line of lines) joinFootnote(page, text, line);
    return;
  }
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

/** Writes `1` and the line below it as one line, `1. Tin report`. */
function joinFootnote(page: PageText, text: string, { end }: Span): void {
  const gap = /^\s+/.exec(text.slice(end, end + 40))![0];
  page.replace(end, ".".padEnd(gap.length, " "));
}

/** Returns true for a number alone between two empty lines, or at an end of the text. */
function isLoneNumber(text: string, start: number, end: number): boolean {
  return (
    end - start <= 9 &&
    bareNumber.test(text.slice(start, end)) &&
    /(?:^|\n[^\S\n]*\n|\f)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[^\S\n]*(?:$|\n[^\S\n]*(?:\n|$)|\f)/.test(text.slice(end, end + 40))
  );
}

/** `5 sources·` and `Posted by ` before a name or a date, in offsets of the line. */
const beforeHead =
  /^[^\S\n]*(?<words>[0-9]{1,3} sources[^\S\n]?[·•|]|(?:Posted|Published|Written) by (?=(?<name>[^\n]{2,60}?) on (?=[^\n]{0,30}[0-9]{4}[^\n]{0,20}$)))/gm;
/** `Critical minerals · 4 min read` */
const timeToRead =
  /^[^\S\n]*(?<name>[^\d\n]{2,40}?)\s?[·•|]\s?[0-9]{1,3}[- ]min(?:ute)?s? read[^\S\n]*$/gim;

/** Removes what is not the name or the date of a line below the headline. */
function dropWordsOfHead(page: PageText): void {
  const { text } = page;
  if (!/ sources| by | read/.test(text)) return;
  for (const { index, 0: match, groups } of text.matchAll(beforeHead)) {
    const { words = "", name } = groups!;
    const end = index + match.length;
    page.drop(
      trimSpan(text, end - words.length, end),
      "interface-residue",
      "a note of a page about itself",
    );
    if (name !== undefined) page.replace(end + name.length, " ·  ");
  }
  for (const { index, 0: match, groups } of text.matchAll(timeToRead))
    if (!isOutlet(groups!["name"]!))
      page.drop(
        trimSpan(text, index, index + match.length),
        "interface-residue",
        "a note of a page about itself",
      );
}

/** The names of tabs above an answer, of which `Sources` alone can be a heading. */
const tabs =
  /^[^\S\n]*Answer[^\S\n]*\n(?:[^\S\n]*(?:Images|Videos|Sources|Links|Steps|Tasks)[^\S\n]*(?:\n|$)){1,4}/gm;

function dropTabs(page: PageText): void {
  const { text } = page;
  if (!text.includes("Answer")) return;
  for (const { index, 0: match } of text.matchAll(tabs))
    page.drop(
      trimSpan(text, index, index + match.length),
      "interface-residue",
      "the tabs of a page",
    );
}

/** Removes the lines of a web page that are not part of its text. */
export function dropInterfaceLines(page: PageText): void {
  dropLetterSize(page);
  dropTags(page);
  dropNumbersAtEnds(page);
  dropTabs(page);
  dropWordsOfHead(page);
  const { text } = page;
  let hasPageNumber = false;
  const loneNumbers: Span[] = [];
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline === -1 ? text.length : newline;
    const { start, end } = trimSpan(text, at, lineEnd);
    const line = isStatement(text, start, end) ? "" : text.slice(start, end);
    if (line !== "" && headingElsewhere.test(line.toLowerCase())) {
      const list = listBelow(text, lineEnd);
      for (const dropped of list.length === 0 ? [] : [{ start, end }, ...list])
        page.drop(dropped, "interface-residue", "a list of other pages");
      at = list.at(-1)?.end ?? at;
      if (list.length > 0) continue;
    }
    const what = line === "" ? undefined : nameKind(line);
    if (what !== undefined) {
      page.drop({ start, end }, "interface-residue", what);
      hasPageNumber ||= pageNumber.test(text.slice(start, end));
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
    const line = trimSpan(text, text.lastIndexOf("\n", index) + 1, index + match.length);
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

/** Most lists of related pages are shorter. */
const longestList = 12;
/** How far above a list its text is, in UTF-16 code units. */
const longestPage = 20_000;

/**
 * Finds the lines from an offset up to an empty line: a list that is not part of the text. It has no citations, although
 * the text above it has. Empty if it is no such list.
 */
function listBelow(text: string, from: number): Span[] {
  const list: Span[] = [];
  for (let at = from + 1; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = trimSpan(text, at, lineEnd);
    at = lineEnd + 1;
    if (line.start < line.end) list.push(line);
    else if (list.length > 0) break;
    if (list.length > longestList) return [];
  }
  const isCited = ({ start, end }: Span): boolean => citationMark.test(text.slice(start, end));
  return list.some(isCited) || !isCited({ start: Math.max(0, from - longestPage), end: from })
    ? []
    : list;
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
      pageNumber.test(words)
        ? [lines[index - 1]?.words, lines[index + 1]?.words].filter((near) => near !== undefined)
        : [],
    ),
  );
  for (const head of heads) {
    const found = lines.filter(({ words }) => words === head);
    if (found.length < 2 || pageNumber.test(head) || isStatement(head, 0, head.length)) continue;
    for (const line of found) page.drop(line, "interface-residue", "a line of each page");
  }
}

const dashes = "-–—";

/** A long line, or a line with a bullet or a citation, is not part of an interface. */
function isStatement(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return (
    (end - start > longest && !mayBeDisclaimer.test(text.slice(start, start + 20))) ||
    start === end ||
    // `– 3 –` is the number of a page.
    (dashes.includes(text[start]!) && !(end - start <= 7 && dashes.includes(text[end - 1]!))) ||
    // `• 2nd` is the distance of a contact.
    (first === 0x2022 && end - start > 7) ||
    last === 0x5d ||
    // `【東京=山田太郎】` is a byline.
    (last === 0x3011 && first !== 0x3010)
  );
}

function nameKind(line: string): string | undefined {
  if (mayBeByline.test(line) && byline.test(line)) return "a byline";
  const lower = line.toLowerCase();
  return kinds.find(([pattern]) => pattern.test(lower))?.[1];
}
