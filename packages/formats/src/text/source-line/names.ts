import { isPublisherName } from "../../reference-words.ts";
import { cleanWords } from "../clean-words.ts";
import { isAgency } from "../datelines.ts";
import { trimSpan, type Span } from "../spans.ts";
import { isCity, province } from "./places.ts";
import { isRelativeTime } from "./relative-time.ts";
import { isRemark } from "./remarks.ts";
import { withOthers, type SourceLine } from "./source-line.ts";

const bylineLabel =
  "作者|记者|記者|撰文|编辑|編輯|责编|责任编辑|責任編輯|author|reporter|autor|auteur|автор";

/** The author after the name of a source: `第一财经 作者：张三`, `财联社 记者 张三`, `Reuters · By Jane Roe`. */
export const byline = new RegExp(
  String.raw`(?<=\S)(?:[\s|\uFF5C·•,\uFF0C(\uFF08]+(?:${bylineLabel})\s?[:\uFF1A]|\s(?:作者|记者|記者)\s|(?:\s*[|\uFF5C·•,(]\s*|(?<=[0-9])\s(?:[-–—]\s)?)by\s)\s*\S.*$`,
  "i",
);

/** The tag with which the head of an article in WeChat starts. */
export const startsAsOriginal = /^原[创創]\s/;

/** `Acme (NYSE:ACM) `, and in WeChat `原创 ` with the author, if the name of an account follows: `原创 老周 矿业洞察`. */
const nameTag =
  /^.*\([A-Z]{2,4}:[A-Z0-9.]+\)\s+(?=\S)|^原[创創]\s+(?:(?:\S{1,20}\s+){1,3}(?=[\p{Script=Han}\p{L}\p{N}]{0,20}\p{Script=Han}[\p{L}\p{N}]{0,20}\s*$))?(?=\S)/u;

/** The author after the name of a Korean outlet: `자원경제신문 김민수 기자`. */
export const koreanAuthor =
  /(?:^|\s)\p{Script=Hangul}{2,4} (?:(?:선임|전문|인턴)?기자|특파원|논설위원)\s*$/u;

/** The reporter and the place after the name of a Chinese outlet: `鉅亨網記者王莞甯 台北`, `界面新闻记者 | 戴晶晶`. */
export const hanReporter =
  /(?<=^\p{Script=Han}{2,12})[\s／/]{0,3}(?:記者|记者)[\s|\uFF5C丨:\uFF1A／/]{0,3}\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3}(?:\s?[／/]\s?\p{Script=Han}{2,8})?\s*$/u;

/** A city or a province after the name of a Chinese outlet: `网易财经 北京`. */
const hanPlace = new RegExp(
  String.raw`(?<=^\p{Script=Han}{2,12})\s{1,3}(?<place>${province}|\p{Script=Han}{2,4})\s*$`,
  "u",
);

/** `By Jane Roe`, `Written by Jane Roe`, `Created by Jane Roe`, `Por: Redacción` */
export const authorFirst =
  /^(?:(?:(?:(?:Written|Reported|Story|Created|Owned|Prepared|Edited|Shared|Posted|Compiled) )?[Bb]y|BY|Por|POR|Par|Von)(?: ?:)?|Author:) \p{Lu}[\p{L}.'’, -]{1,80}$/u;

/** `By Jane Roe – Ore Ticker`, `Von Jens Roth, Erzpost`: the author, then the outlet. After a comma, two names are another author. */
const authorAndOutlet =
  /^(?<by>(?:By|BY|Por|POR|Par|Von) \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2})(?:\s[-–—]\s|(?<comma>,\s))(?<outlet>\p{Lu}[^,|·]{1,60})$/u;

/** `Source: Reuters https://…`, `Source: https://…` */
const addressAtEnd =
  /(?:^|[\s,(\uFF08|·]+)<?(?<url>https?:\/\/[^\s<>"()]{4,2000}(?:\([^\s<>"()]{1,200}\)[^\s<>"()]{0,200}){0,5})>?\)?$/;

/** `Issue #112`, `No. 41`, `第41期`: the number of a newsletter. */
const issueNumber =
  /^\s*(?:(?:issue|edition|ausgabe|numéro|número|выпуск|no\.?|nr\.?|n°|№|vol\.?) ?#?|#)[0-9]{1,5}\s*$|^\s*第 ?[0-9]{1,5} ?期\s*$/i;

/** `钨矿股份钨矿股份(SH:600000)`: the company that a page is about, named twice, with its ticker. */
const companyTwice =
  /^\s*(?<name>.{2,30}?)\s?\k<name>\s?[(\uFF08][A-Z]{2,6}[:\uFF1A][A-Z0-9.]{1,10}[)\uFF09]\s*$/;

const inBrackets = /^\s*\[[^[\]]*\]\s*$/;

/** `By the Metals Desk` */
const beforeDesk = /^By the (?=\p{Lu})/u;

/** An author who is not named. */
const staff = /^\s*(?:(?:by )?staff (?:writers?|reporters?)|editorial (?:staff|team))\s*$/i;

/** What is in place of a name: an author, `[会員限定記事]`, the number of a newsletter, a company. */
const otherParts = [authorFirst, staff, inBrackets, issueNumber, companyTwice];

const partBefore = /^([^|\uFF5C·•]{1,40}?)\s*[|\uFF5C·•]\s*(?=\S)/u;
const partAfter = /\s*[|\uFF5C·•]\s*([^|\uFF5C·•]{1,40})$/u;

/** The name of a source, and the parts beside it. */
type NamedSource = Pick<SourceLine, "source" | "tag" | "others" | "address">;

/** Reads the name of a source between two offsets of a line: its address, a tag and an author are parts of their own. */
export function readName(line: string, from: number, to: number): NamedSource {
  const words = line.slice(from, to);
  const written = words.includes("http") ? addressAtEnd.exec(words) : null;
  if (written !== null) {
    const url = written.groups!["url"]!;
    const start = from + written.index + written[0].indexOf(url);
    const address = { text: url, start, end: start + url.length };
    return { ...readName(line, from, from + written.index), address };
  }
  const outlet = readOutletAfterAuthor(line, from, to) ?? readBesideRemark(line, from, to);
  if (outlet !== undefined) return outlet;
  // `Published 3 days ago`, beside a complete date.
  const isOther = isRemark(words) || isRelativeTime(words.trim());
  if (isOther || otherParts.some((kind) => kind.test(words)))
    return { source: undefined, others: [trimSpan(line, from, to)] };
  const desk = beforeDesk.exec(words)?.[0].length ?? 0;
  return desk > 0 ? readName(line, from + desk, to) : readNameBeforeAuthor(line, from, to);
}

/** Reads a name beside what a page is, or how long it takes to read: `Client Alert | Ore LLP`, `Ore LLP | 4 min read`. */
function readBesideRemark(line: string, from: number, to: number): NamedSource | undefined {
  const words = line.slice(from, to);
  const before = partBefore.exec(words);
  if (before !== null && isRemark(before[1]!))
    return withOthers(
      readName(line, from + before[0].length, to),
      trimSpan(line, from, from + before[1]!.length),
    );
  const after = partAfter.exec(words);
  if (after !== null && isRemark(after[1]!))
    return withOthers(
      readName(line, from, from + after.index),
      trimSpan(line, to - after[1]!.length, to),
    );
  return undefined;
}

function readOutletAfterAuthor(line: string, from: number, to: number): NamedSource | undefined {
  const { by, comma, outlet = "" } = authorAndOutlet.exec(line.slice(from, to))?.groups ?? {};
  if (by === undefined || (comma !== undefined && outlet.includes(" ") && !isOutlet(outlet)))
    return undefined;
  const named = readName(line, to - outlet.length, to);
  return { ...named, others: [trimSpan(line, from, from + by.length), ...(named.others ?? [])] };
}

/** Reads a name, with a tag before it and an author or the same name after it. */
function readNameBeforeAuthor(line: string, from: number, to: number): NamedSource {
  const tag = nameTag.exec(line.slice(from, to))?.[0].length ?? 0;
  const words = line.slice(from + tag, to);
  const length =
    byline.exec(words)?.index ??
    koreanAuthor.exec(words)?.index ??
    hanReporter.exec(words)?.index ??
    placeAt(words) ??
    repetitionAt(words.trimEnd());
  const end = length === undefined ? to : from + tag + length;
  const span = withoutOrnaments(line, trimSpan(line, from + tag, end));
  const text = cleanWords(line.slice(span.start, span.end));
  return {
    source: text === "" ? undefined : { text, ...span },
    ...(tag > 0 && { tag: { start: from, end: span.start } }),
    ...(length !== undefined && { others: [trimSpan(line, end, to)] }),
  };
}

/** Finds a place after the name of an outlet. */
function placeAt(words: string): number | undefined {
  const match = hanPlace.exec(words);
  const { place = "" } = match?.groups ?? {};
  if (match === null || !isOutlet(words.slice(0, match.index))) return undefined;
  return isCity(place) || onlyProvince.test(place) ? match.index : undefined;
}

const onlyProvince = new RegExp(`^${province}$`);

/** `【安泰科】`, `@OreTicker`: signs around a name. */
const ornaments = /^(?:@\s?(?=\S)|【(?=[^【】]+】$))|(?<=\S)\s?@$|(?<=^【[^【】]{1,40})】$/gu;

/** Returns the range of a name without the signs around it. */
function withoutOrnaments(line: string, { start, end }: Span): Span {
  const words = line.slice(start, end);
  if (!/[@】]/.test(words)) return { start, end };
  const inner = words.replace(ornaments, "");
  const from = start + words.indexOf(inner);
  return trimSpan(line, from, from + inner.length);
}

/** Finds the second of two same names: WeChat shows the author before the account, as in `矿路手记 矿路手记`. */
function repetitionAt(words: string): number | undefined {
  const half = (words.length - 1) / 2;
  return words[half] === " " && words.slice(0, half) === words.slice(half + 1) ? half : undefined;
}

/** Two or three words with a capital letter: `Jane Roe`. */
export const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** `USGS` */
export const acronym = /^\p{Lu}{2,6}$/u;

/** `Lusaka Times `: up to four words with a capital letter. */
export const properName = /^(?:\p{Lu}[\p{L}\p{N}.&’'-]{0,30}\s){1,4}$/u;

/** Words of the name of an institution, which may have a place in its name: `Ministry of Mines, Zambia`. */
const institutionWord =
  /\b(?:Institute|Cent(?:re|er)|University|Ministry|Department|Council|Association)\b/;
const outletWord =
  /\b(?:News|Times|Post|Journal|Observer|Desk|Wire|Media|Daily|Weekly|Herald|Tribune|Mining|Metals?|Minerals?|Monitor|Review|Press|Report|Agency|Magazine|Letter|Newsletter|Watch|Bulletin|Gazette|Digest|Research|Intelligence|Markets?)\b/;

/**
 * The end of names of outlets, institutes and companies, which few headlines have: `Mining Journal`, `White & Case LLP`.
 * `Market Review` and `Tungsten Prices` may be headlines.
 */
const endsAsOutlet =
  /.\s(?:News|Times|Post|Journal|Daily|Weekly|Herald|Tribune|Gazette|Magazine|Observer|Agency|Media|Institute|University|Ministry|Association|Group|LLP|plc|PLC|Ltd\.?|Limited|Inc\.?|Corp\.?|GmbH|AG)$/;

// cspell:disable -- names of outlets
/** Outlets whose names have no word that shows it, in small letters. */
const outlets = new Set(
  "argus,argus media,axios,benzinga,bloomberg,caixin,cnbc,fastmarkets,globenewswire,investing.com,investopedia,jd supra,lexology,mining technology,mining.com,mining.com.au,miningmx,mondaq,mysteel,northern miner,oilprice.com,politico,pr newswire,s&p global,seeking alpha,semafor,simply wall st,smm,stock titan,stockhead,the diplomat,the economist,the motley fool,the northern miner,wood mackenzie,yahoo finance,香港01,36氪,21世纪经济报道,21财经,ロイター,ブルームバーグ,時事通信,共同通信,연합뉴스,뉴시스,로이터,الجزيرة نت,العربية نت,بي بي سي,رويترز,فرانس برس,infomoney,ведомости,коммерсант,коммерсантъ,известия,рбк".split(
    ",",
  ),
);
// cspell:enable

/** `Energy.gov`, `mining.com.au`: the name of a site. */
const siteName = /^(?=.{4,40}$)[\p{L}\p{N}-]{2,30}(?:\.\p{L}{2,6}){1,2}$/u;

/** Returns true for the name of an agency, of an outlet or of a site, which no headline is. */
export function isKnownOutlet(text: string): boolean {
  return (
    (text.length <= 20 && (isAgency(text) || outlets.has(text.toLowerCase()))) ||
    (text.includes(".") && siteName.test(text))
  );
}

/** Returns true for a name that is more likely that of an outlet, a company or an institute, even next to a short headline. */
export function isNamedOutlet(text: string): boolean {
  // `Acme Lithium plc`
  return (
    isKnownOutlet(text) || (endsAsOutlet.test(text) && isPublisherName(text.replace(/ plc$/, "")))
  );
}

/** No name of an agency is longer, in UTF-16 code units. */
const longestAgency = 16;
/** The end of the name of a Chinese outlet: `财新网`. Other names of three characters may be persons. */
const hanOutlet =
  /^\p{Script=Han}{1,10}(?:社|网|網|报|報|刊|台|通讯|财经|財經|新闻|新聞|观察|觀察|洞察|资讯|資訊)$/u;
/** The start of the name of an Arabic agency or newspaper: `وكالة الأنباء المعدنية`. */
const arabicOutlet = /^(?:وكالة|صحيفة|جريدة|مجلة|شبكة|قناة) \p{L}/u;
/** `Рудный вестник`, `Вестник горной отрасли` */
const russianOutlet =
  /^(?:(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:[Вв]естник|[Гг]азета|[Оо]бозреватель|[Вв]едомости|[Бб]юллетень|[Жж]урнал)|(?:Вестник|Газета|Журнал) \p{L}[\p{L} -]{2,30})$/u;
const surelyOutlet = /^\p{Script=Han}{1,10}(?:社|网|網|财经|財經)$/u;

/** Returns true for a name that a headline is not, even below a short line. `锡业周报` can be one. */
export function isSurelyOutlet(text: string): boolean {
  return text.length <= longestAgency && (isAgency(text) || surelyOutlet.test(text));
}

/** The name of a section of a site, which is neither a source nor a headline. */
export const sectionOfSite =
  /^\s*(?:analysis|news(?: (?:&|and) (?:insights|analysis|views|events))?|opinion|reports?|commentary|research|blog|insights?|press releases?|briefing|markets?|commodities|metals|mining|business|economy|energy|companies|mercados|economía|economia|minería|mineração|empresas|negocios|negócios|noticias|notícias|marchés|économie|entreprises|actualités|märkte|wirtschaft|rohstoffe|unternehmen|nachrichten|рынки|экономика|политика|бизнес|новости|аналитика|компании|промышленность|市场|市場|資源・エネルギー|経済|国際|企業|マーケット|ビジネス|分析|新闻|新聞|快讯|快訊|财经|財經|研究|评论|評論)\s*$/i;

/**
 * Returns true for the name of an outlet: `Reuters`, `Mining Observer`, `礦業觀察報`. Other words beside a date may be a person
 * or a topic.
 */
export function isOutlet(words: string): boolean {
  return (
    /^\p{Script=Han}{4,12}$/u.test(words) ||
    isNewsOutlet(words) ||
    hasPublisherWord(words, institutionWord)
  );
}

/** Returns true if a word of a name shows that it is that of an outlet. `布鲁塞尔` may also be a place. */
export function isNewsOutlet(words: string): boolean {
  return (
    isAgency(words) ||
    hanOutlet.test(words) ||
    arabicOutlet.test(words) ||
    (/[а-я]{4}/.test(words) && russianOutlet.test(words)) ||
    hasPublisherWord(words, outletWord)
  );
}

/** `산업통상자원부`: a ministry, an agency or an institute. */
const koreanInstitution = /^[가-힣]{2,11}(?:부|처|청|위원회|공사|공단|진흥원|연구원|협회)$/;

/** Returns true for the name of an institution or an agency, which no headline is: `Ministry of Mines`, `Reuters`. */
export function isInstitution(words: string): boolean {
  return (
    isAgency(words) || hasPublisherWord(words, institutionWord) || koreanInstitution.test(words)
  );
}

function hasPublisherWord(words: string, word: RegExp): boolean {
  return words.includes(" ") && isPublisherName(words) && word.test(words);
}
