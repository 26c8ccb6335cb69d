import { sourceWord, sourceWordPlural, sourceWords } from "../source-words.ts";
import { alternativesOf, PatternsByLetter } from "../patterns-by-letter.ts";
import { localTime, mayEndInDate, readDateAtEnd } from "../stated-date.ts";
import { isKnownOutlet, isOutlet } from "./names.ts";

// The middle dot, its look-alikes, and what wrong decoding makes of it (UTF-8 read as Latin-1, Thai, Cyrillic, Mac or GBK, or lost).
export const dot = "[·•・‧∙⋅・●]|Â·|ยท|(?<=[A-Za-z])В·|¬∑|路|\uFFFD";

/** What a label names beside the source: `Source & time: `, `来源/时间：`. */
const andTime = String.raw`(?:\s?(?:[/|&+与與和及]|(?<=\s)(?:and|y|et|und|e|и))\s?(?:time|date|时间|時間|日期|日時|日付|fecha|hora|date|heure|datum|zeit|data|дата|время|날짜|시간))`;

/** `转载自`, `摘自`: from where a page of another site was copied. */
const copiedFrom = "(?:转载?自|轉載?自|转发自|轉發自|摘[编編]?自|原[载載][于於]?|首[发發][于於])";

const signs = "(?:[■□◆◇●▪]\\s?)?[*_]{0,2}";
/** The start of the labels below, which takes a tenth of the time to compile. */
const mayStartLabel = new PatternsByLetter(
  ["from", copiedFrom, "【", ...alternativesOf(sourceWords)].map((word) => signs + word),
  { flags: "i", isComplete: false },
);
/** Chat assistants write labels in bold or italics: `**Source:** Reuters`, `*Source:* Reuters`. Pages of governments have `From: Ministry of Mines`. */
const sourceLabel = new RegExp(
  String.raw`^${signs}(?:from|${copiedFrom}|${sourceWord}(?:\s?[/|]?\s?${sourceWord})?${andTime}?)\s?(?:[:\uFF1A][*_]{0,2}|[*_]{1,2}\s?[:\uFF1A])\s*|^【(?:发布(?:单位|机构|部门)|发文(?:单位|机关)|(?:文章)?来源)】\s*`,
  "i",
);

/** `Source | `, `来源 · `, `来源/` and `Source - `, before a name. In Chinese, `转自` too. */
const labelWithSign = new PatternsByLetter(
  [
    String.raw`${sourceWord}\s?(?:[|\uFF5C丨·•/\uFF0F]|(?<=\s)[-–—]\s)\s?(?=\S)`,
    String.raw`${copiedFrom}\s{0,3}(?=[^，。]{2,40}(?:[\s|\uFF5C·,(\uFF08\uFF0C]|$))(?=[^\s:\uFF1A])`,
  ],
  { flags: "i", isComplete: false },
);
/** `来源 `, `文章来源 ` */
const labelWithSpace = /^\p{Script=Han}{0,2}[来來]源\s{1,3}(?=[^\s:\uFF1A])/u;
/** `Sources: `, only before names and a date: without a date, a list of sources starts so. */
const pluralLabel = new PatternsByLetter(
  [String.raw`[*_]{0,2}${sourceWordPlural}\s?(?:[:\uFF1A][*_]{0,2}|[*_]{1,2}\s?[:\uFF1A])\s*`],
  { flags: "i", isComplete: false },
);
/** `Outlet: `, before a name. Words that also name other things, so that no sentence may follow. */
const outletLabel = new PatternsByLetter(
  [
    String.raw`[*_]{0,2}(?:(?:news |media )?outlet|publication|publisher|published by|publicado por|publié par|herausgeber|herausgegeben von|издатель|(?:发布|發布|出版|发行|發行)(?:机构|機構|单位|單位|方|者)|発行[元者]|newspaper|media|medio|médi(?:o|um|a)|medium|издание|сми|媒体|媒體|매체)\s?(?:[:\uFF1A][*_]{0,2}|[*_]{1,2}\s?[:\uFF1A])\s*(?=[^.!?\u3002！？[\]]{2,80}$)`,
  ],
  { flags: "i", isComplete: false },
);
/** `From Reuters, 4 Dec 2025` */
const preposition =
  /^(?:From|According to|Per|Selon|D['’]après|Según|Segundo|Secondo|Laut|По данным) (?=\p{Lu})/u;
const via = /^(?:[Vv]ia|Published by)\s?(?:[:\uFF1A]\s?|\s)(?=\S)/;

/** The sign after a name. */
const afterName = /\s*[|\uFF5C丨·•,\uFF0C(\uFF08]|\s[-–—]\s/;

/** A name, a sign that no sentence has, and a year. */
const nameAndYear = /^[^|\uFF5C·•]{2,80}[|\uFF5C·•].*(?:19|20)[0-9]{2}/;

/** Returns true for `Source: Reuters` and `（来源：路透）`. */
export function hasSourceLabel(text: string): boolean {
  return sourceLabelLength(text.replace(/^[(\uFF08]/, "")) > 0;
}

/** Returns the length of `Source: ` at the start of a text; 0 if it has no such label. */
export function sourceLabelLength(text: string): number {
  const label = mayStartLabel.test(text) ? sourceLabel.exec(text) : null;
  return (label ?? outletLabel.exec(text))?.[0].length ?? signedLabelLength(text);
}

/** After another sign than a colon, the name of an outlet or a date must follow: `Source - unknown` may be a heading. */
function signedLabelLength(text: string): number {
  const label =
    labelWithSign.exec(text) ??
    (text.includes("源") ? labelWithSpace.exec(text) : null) ??
    via.exec(text) ??
    pluralLabel.exec(text) ??
    preposition.exec(text);
  if (label === null) return 0;
  const rest = text.slice(label[0].length);
  const [name = ""] = rest.split(afterName, 1);
  if (preposition.test(text)) return isOutletAndDate(name, rest) ? label[0].length : 0;
  if (pluralLabel.test(text)) return isDatedEnd(rest) ? label[0].length : 0;
  if (isKnownOutlet(name) || isOutlet(name)) return label[0].length;
  // `Via Gold · 2025-10-23` may be a name.
  const isDated = via.test(text)
    ? !text.startsWith("Via ") && nameAndYear.test(rest)
    : isDatedEnd(rest);
  return isDated ? label[0].length : 0;
}

/** Returns true for words that end in a date, also in brackets. */
function isDatedEnd(words: string): boolean {
  return /(?:19|20)[0-9]{2}/.test(words) && mayEndInDate(words.replace(/[)\uFF09]$/, ""));
}

/** Returns true for `Reuters, 4 Dec 2025`, but not for `Reuters, prices rose on 4 Dec 2025`. */
function isOutletAndDate(name: string, words: string): boolean {
  if (!isKnownOutlet(name) && !isOutlet(name)) return false;
  const date = words
    .slice(name.length)
    .replace(/^[\s|\uFF5C·•,\uFF0C(\uFF08–—-]+|[)\uFF09]$/gu, "");
  return readDateAtEnd(date, undefined)?.start === 0;
}

/** The label of the date of publication at the end of a text: `Published on `. */
// cspell:ignore Stand: German for "as of".
export const publishedLabel = new RegExp(
  String.raw`(?<=^|[\s|·•,(*_\uFF08\uFF0C;\uFF1B])(?:${localTime}|(?:first )?published(?: on| date)?|publication date|date published|posted(?: on)?|date|(?:generated|compiled|prepared|issued|dated|as of|created|received|(?:report|release) date|time|data|hora)(?: on| time)?(?=\s?\*{0,2}[:\uFF1A])|fecha(?: de publicación)?|data (?:de publicação|di pubblicazione)|publicado(?: em| el)?|date de (?:publication|parution)|publié(?:e)?(?: le)?|veröffentlicht(?: am)?|stand|datum|(?:veröffentlichungs|erscheinungs)datum|입력|(?:등록|작성|게시)일?|송고(?:시간|일)?|승인|날짜|дата(?: публикации)?|опубликовано|نُ?شرت?(?: في)?|تاريخ(?: النشر)?|(?:发布|發布|发表|發表|生成|创建|創建|新闻|新聞|报告|報告|出版|发稿|發稿|刊登|发文|發文|会议|會議)?(?:时间|時間|日期)|(?:出版|发稿|發稿|刊登)(?=\s?[:\uFF1A])|【(?:发文|发布|成文)(?:日期|时间)】|日[付時]|配信日時?|公開日時?|掲載日時?|(?:发布|發布|发表|發表)[于於]?)(?:\s?[(\uFF08](?:${localTime})[)\uFF09])?\s?(?:[:\uFF1A|\uFF5C][*_]{0,2}|[*_]{1,2}\s?[:\uFF1A])?\s*$`,
  "i",
);

/** A label that is not known, after a dot or a bar and before a date: `· Zeit: `. */
export const otherLabel = /(?<=[|\uFF5C·•]\s{0,2})\p{L}[\p{L} ()]{1,24}\s?[:\uFF1A]\s*$/u;

/** What is before a date on a line of its own: `Compiled `. In a sentence, such a word needs a colon. */
export const wordBeforeDate =
  /^\s*(?:generated|compiled|prepared|issued|dated|as of|as at|written|erstellt|stand|rédigé|elaborado|составлено|le|el|am|vom)(?: on| am| le| el)?\s*$/i;

/** The label of the date of a change at the end of a text: `Last updated: `. */
export const modifiedLabel =
  /(?:(?<=^|[\s|·•,(*])|(?<=[0-9日号號分])(?=[更最]))(?:(?:last )?(?:updated|modified|edited)(?: on)?|actualizado(?: el)?|mis à jour(?: le)?|modifiée?(?: le)?|(?:최종)?수정(?:시간|일시?)?|업데이트|aktualisiert(?: am)?|atualizado(?: em)?|обновлено|آخر تحديث|(?:最[后後新近])?更新(?:时间|時間|日期|[于於])?|(?:最[后後])?(?:编辑|編輯|修改)[于於])\s?(?:[:\uFF1A](?:\*\*)?|\*\*[:\uFF1A])?\s*$/i;
