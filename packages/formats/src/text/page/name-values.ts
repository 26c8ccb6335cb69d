import { readAuthorLine } from "../author-line.ts";
import { countHan } from "../count-han.ts";

// cspell:disable -- parts of names
/** The frequent family names of China, of one character each, in both scripts. */
const chineseFamily =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯温溫康施牛樊葛邢安齐齊伍庞龐";
const chinesePerson = new RegExp(
  `^(?:[${chineseFamily}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)\\p{Script=Han}{1,2}(?:先生|女士|老师|老師|博士)?$`,
  "u",
);
/** The end of the name of a part of a company or an authority: `战略研究部`, `調査部 山田`. */
const hanUnit =
  /^\p{Script=Han}{2,14}(?:部|处|處|科|组|組|室|局|办|辦|课|課|班|中心|公司|集团|集團|委员会|委員會|研究院|研究所|办事处|辦事處|总|總|经理|經理|主任|先生|女士|老师|老師)(?: \p{Script=Han}{1,4})?$/u;
/** `张总` */
const hanTitle = new RegExp(`^[${chineseFamily}](?:总|總|工|董|主任|经理|經理)$`, "u");
/** Korean names of three characters, and `전략팀`. */
const koreanName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진][가-힣]{2}$|^[가-힣]{2,8}(?:부|팀|실|국|센터)$/u;
// cspell:enable

const separators = /[、，,;；/／]\s?|\u3000+/u;
/** No list of names is longer, in UTF-16 code units. */
const longest = 80;

/** Returns true for the names of persons, or of parts of a company in Chinese and Korean: `Ana Ruiz`, `王强、李敏`, `战略研究部`. */
export function areNames(value: string): boolean {
  if (value.length > longest) return false;
  if (/^\p{Lu}/u.test(value)) return readAuthorLine(value) !== undefined;
  return value
    .split(separators)
    .every(
      (part) =>
        chinesePerson.test(part) ||
        hanUnit.test(part) ||
        hanTitle.test(part) ||
        koreanName.test(part),
    );
}

/** Words between the words of a list of names. */
const particles = new Set(
  "a al an and da das de del den der des di do du e el et für i in la le of the und van von y zu и".split(
    " ",
  ),
);

/** No part of a list in Chinese has more characters. */
const mostHan = 10;

/** Returns true for words that may be the value of a known label: a few words, or a list of names. A sentence is none. */
export function isShortValue(value: string): boolean {
  if (value.length > longest || /[.!?。！？:：]$/u.test(value.replace(/\p{Lu}\.$/u, "")))
    return false;
  return value.split(separators).every((part) => isShortPart(part));
}

function isShortPart(part: string): boolean {
  if (countHan(part) > mostHan) return false;
  const words = part
    .replaceAll(/\([^()]*\)/g, "")
    .trim()
    .split(/\s+/);
  return words.length <= 2 || words.every((word) => isNameWord(word));
}

/** Returns true for a word that starts with a capital letter or a digit, or is between names. */
function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{N}&(]/u.test(word) || particles.has(word);
}

/** Returns true for the words of a place where a meeting was: `Raum 3`, `3号会议室`. */
export function isShortPlace(value: string): boolean {
  return value.length <= 40 && value.split(" ").length <= 4 && countHan(value) <= 12;
}
