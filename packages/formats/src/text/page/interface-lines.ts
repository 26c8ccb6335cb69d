import { trimSpan } from "../spans.ts";
import type { PageText } from "./page-text.ts";

// Each pattern matches only a complete line: `Share of Recycled Tin Grows` is a headline. The line is in lower case, because
// the engine takes many times as long to compile the flags `i` and `u`.
const buttons =
  /^(?:(?:share|tweet|print|e-?mail|save|bookmark|copy link|link|comments?|listen|follow(?: us)?|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|wechat|weibo|pinterest|instagram|youtube|subscribe|sign (?:in|up)|log ?in|register|menu|search|home|close|back to top|skip to (?:main )?content|workflow|icon|search documents|分享(?:至|到)?|举报|舉報|收藏|点赞|打印|转发|评论|微信|微博|登录|注册|首页|返回顶部|搜索文档|搜索文檔|compartir|imprimir|partager|imprimer|teilen|drucken|поделиться|печать)(?:\s*[|·•,/]\s*|\s+|$)){1,12}$/;
const path =
  /^[^\n>›»]{1,40}(?:\s[>›»]\s[^\n>›»]{1,60}){2,6}$|^(?:home|首页|главная|inicio|accueil|startseite)\s?[>›»/]\s?.{1,80}$/;
const advertisement =
  /^(?:advertisements?|ad|sponsored(?: content)?|promoted|paid content|广告|廣告|推广|anzeige|werbung|publicidad|publicité|publicidade|реклама)$/;
const linkElsewhere =
  /^(?:(?:read more|related(?: articles?| stories)?|see also|read also|also read|more (?:on this|from)|don['’]t miss|recommended|lire aussi|lea también|leia também|mehr zum thema|lesen sie auch|читайте также|相关阅读|相關閱讀|延伸阅读|推荐阅读)\s?[:\uFF1A]\s?\S.*|(?:read more|read full (?:article|story)|continue reading|阅读原文|点击阅读原文|阅读全文|查看更多|see also|related articles?)(?:\s?[.…→»]{0,3}))$/;
const pageNote =
  /^(?:[0-9]{1,3}[- ]min(?:ute)?s? read|listen to this article.*|(?:we use|this site uses) cookies.*|accept (?:all )?cookies|view (?:this e-?mail )?(?:in|online in) (?:your )?browser|view online|you (?:are receiving|received) this (?:e-?mail|message).*|(?:unsubscribe|manage preferences|update preferences)(?:\s*[|·•].*)?|please see (?:the )?important disclosures.*|reduced by [0-9]{1,3} ?%|subscribe (?:now|to (?:our|the) newsletter).*|sign up (?:for|to) .*|(?:copyright|©|\(c\)) .*|all rights reserved\.?|(?:photo|image|picture)(?: by| credit)?\s?[:\uFF1A].*|(?:.{1,100}[|·•–—-]\s?)?page [0-9]{1,4}(?: of [0-9]{1,4})?|第\s?[0-9]{1,4}\s?页(?:\s?共\s?[0-9]{1,4}\s?页)?|点击(?:上方|下方|蓝字|关注|左下角).{0,30}|关注(?:我们|公众号).{0,30}|预览时标签不可点|(?:阅读|閱讀|在看|点赞|赞|浏览)[ :\uFF1A]?[0-9.,]{1,8}[万+]{0,2}|(?:👁\uFE0F?\s*[0-9.,]{1,8}\s?[km]?|[0-9.,]{1,8}\s?[km]? (?:views|просмотр(?:а|ов)?))(?:\s+[0-9]{1,2}:[0-9]{2})?|@[a-z][a-z0-9_]{3,31}|喜欢此内容的人还喜欢|(?:特别声明|重要声明|声明)\s?[:\uFF1A].*|(?:责任编辑|责编|编辑|校对|图片来源|版权声明|免责声明)\s?[:\uFF1A].*)$/;
const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
const fullName = `${name}(?: (?:de |van |von |der |al-)?${name}){1,3}`;
const mayBeByline = /^(?:By|Por|Par|Von|作者|记者|文|撰文)/;
const byline = new RegExp(
  `^(?:By|Por|Par|Von) ${fullName}(?:(?:,| and| &| y| et| und) ${fullName})*(?:, ${name}(?: ${name}){0,4})?$|^(?:作者|记者|文|撰文)\\s?[:\uFF1A/]\\s?.{1,30}$`,
  "u",
);

const kinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [buttons, "a word of a page's interface"],
  [advertisement, "an advertisement"],
  [path, "a path through a site"],
  [linkElsewhere, "a link to another page"],
  [pageNote, "a note of a page about itself"],
];

/** Longer lines are never a page's interface, in UTF-16 code units. */
const longest = 160;

/** Removes the lines of a web page that are not part of its text. */
export function dropInterfaceLines(page: PageText): void {
  const { text } = page;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline === -1 ? text.length : newline;
    const { start, end } = trimSpan(text, at, lineEnd);
    const what = isStatement(text, start, end) ? undefined : nameKind(text.slice(start, end));
    if (what !== undefined) page.drop({ start, end }, "interface-residue", what);
    at = lineEnd + 1;
  }
}

/** A long line, or a line with a bullet or a citation, is not part of an interface. */
function isStatement(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return (
    end - start > longest ||
    start === end ||
    first === 0x2d ||
    first === 0x2013 ||
    first === 0x2014 ||
    first === 0x2022 ||
    last === 0x5d ||
    last === 0x3011
  );
}

function nameKind(line: string): string | undefined {
  if (mayBeByline.test(line) && byline.test(line)) return "a byline";
  const lower = line.toLowerCase();
  return kinds.find(([pattern]) => pattern.test(lower))?.[1];
}
