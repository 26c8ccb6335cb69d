import { monthNames, shortMonthNames } from "@mineral-brief/schema/internal";
import { instantOf, isTimeZone } from "@mineral-brief/schema/reading";
import type { Span } from "./spans.ts";

/** A date at the end of a line. */
export interface StatedDate extends Span {
  /** For example `2025-10-24`, `2025-10-24T09:20` or `2025-10-24T09:20:05+08:00`; undefined if there is a `problem`. */
  readonly when: string | undefined;
  /** The words of a day without a year, in a dateline: `Nov 26`. */
  readonly words?: string;
  /** True if the line states a time. */
  readonly isTimed: boolean;
  /** The words of its time, if only its day is not clear: `15:12` in `24/06/25 15:12`. */
  readonly time?: string | undefined;
  /**
   * Why `when` is undefined: day and month could be swapped, the date or time does not exist, it has no day or year, its
   * zone is the name of several or, without its date, not known, its year is that of another calendar, or its words are
   * not known.
   */
  readonly problem?:
    | "ambiguous"
    | "impossible"
    | "vague"
    | "zone"
    | "unknown-zone"
    | "calendar"
    | "unknown";
  /** The name of its zone, if `problem` is `zone` or `unknown-zone`: `CST`. */
  readonly zone?: string;
}

/** The longest date, in UTF-16 code units. */
const longest = 80;

/** The longest name of a zone and the character before it, in UTF-16 code units. */
const longestZone = 30;

/** True if a language writes the day before the month; undefined if unknown, as in English. */
export type DayFirst = boolean | undefined;

/** Matches a letter of the scripts of the months. The engine takes several times as long to compile `\p{L}` with the flag `u`. */
export const letter = String.raw`[A-Za-zªµºÀ-ÖØ-öø-ɏЀ-ԯؠ-يٮ-ۓऀ-ॣ]`;
/** Matches the name of a month. */
export const monthName = String.raw`(?:${[...monthNames.keys(), ...shortMonthNames.keys()].join("|")})(?!${letter})\.?`;

// cspell:disable -- days of the week
const weekdayNames = [
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
  "lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
  "(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?",
  "(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica",
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
  "понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье",
  "понеділок|вівторок|серед[ау]|четвер|п[’'ʼ]ятниц[яю]|субот[ау]|неділ[яю]",
  "الأحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت",
  "senin|isnin|selasa|rabu|kh?amis|jum['’]?a{1,2}t|sabtu|minggu|ahad",
  "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
  "thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật",
  "(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일",
].join("|");
/** Matches the complete name of a day of the week. */
export const weekdayName = `(?:${weekdayNames})`;
/** Short names that are read without a sign after them. */
const weekday = `${weekdayNames}|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun`;
const onlyWeekday = new RegExp(`^(?:${weekday})\\.?$`, "i");

/** Returns true for the name of a day of the week. */
export function isWeekday(words: string): boolean {
  return onlyWeekday.test(words);
}

/** Short names that are also other words or names, so that a full stop or a comma must follow, and no word is before them. */
const shortWeekday =
  "mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|gio|ma|wo|vr|zo|пн|вт|ср|чт|пт|сб|вс|нд|pzt|sal|çar|per|cum|cmt|paz|sen|sel|rab|kam|jum|min";
// cspell:enable
/** Before any date: `Friday, `, `الإثنين، `, `Jumat (`, and `Fri., `, but `The Sun 2025-10-24` names a newspaper. */
const weekdayBefore = String.raw`(?:(?:${weekdayNames})(?:[,\u060C\uFF0C]? ?[(\uFF08]?)(?<=[\s(\uFF08\uFF0C])|(?:${weekday}|(?<!${letter} )(?:${shortWeekday}))(?:\.,?|,) )`;
const isoDay = String.raw`(?<y1>\d{4})(?:(?<s1>[-/.])(?<m1>\d{1,2})\k<s1>| (?<m8>\d{1,2})\/)(?<d1>\d{1,2})(?:\.(?= |$))?`;
const hanDay = String.raw`(?:(?<y2>\d{4})|(?:中[華华])?(?<era>民[國国]|令和) ?(?<y7>\d{1,3})) ?[年년] ?(?<m2>\d{1,2}) ?[月월] ?(?<d2>\d{1,2}) ?[日号號일]`;
/** The day of the week after a day, as in `2025年10月12日(日)`, `2025년 10월 24일 금요일` and `24 Ekim 2025 Cuma`. */
const weekdayAfter = String.raw`(?: ?[(\uFF08](?:[一二三四五六日天月火水木金土월화수목금토일]|${weekday})\.?[)\uFF09]| ?(?:星期|周|週)[一二三四五六日天]| ?[月火水木金土日]曜日?| ?[월화수목금토일]요일|[,\u060C]? (?:${weekdayNames}))?`;
const compactDay = String.raw`(?<y6>(?:19|20)\d{2})(?<m6>\d{2})(?<d6>\d{2})`;
const numericDay = String.raw`(?<vietnamese>ngày )?(?<a>\d{1,2})(?<s3>[-/.])(?<b>\d{1,2})\k<s3>(?<y3>\d{4})(?: [rг]\.)?`;
/** `ngày 26 tháng 11 năm 2026` */
const vietnameseDay = String.raw`(?:ngày )?(?<d9>\d{1,2}) tháng (?<m9>\d{1,2})(?:,? năm|,)? (?<y9>\d{4})`;
// cspell:disable -- names of months
/** The two Arabic names of each month, of the Gulf and of the Levant. */
const arabicMonths = [
  ["يناير", "كانون الثاني"],
  ["فبراير", "شباط"],
  ["مارس", "آذار"],
  ["(?:أبريل|إبريل|ابريل)", "نيسان"],
  ["مايو", "(?:أيار|ايار)"],
  ["يونيو", "حزيران"],
  ["يوليو", "تموز"],
  ["(?:أغسطس|اغسطس)", "آب"],
  ["سبتمبر", "(?:أيلول|ايلول)"],
  ["(?:أكتوبر|اكتوبر)", "تشرين (?:الأول|الاول)"],
  ["نوفمبر", "تشرين (?:الثاني|الثانى)"],
  ["ديسمبر", "كانون (?:الأول|الاول)"],
] as const;
// cspell:enable
/** The second name of the same month, as in `تشرين الثاني/نوفمبر` and `تشرين الثاني (نوفمبر)`. */
const arabicMonthBefore = `(?:(?:${arabicMonths.map(([name, other]) => `${other}(?=[ /(]{1,3}${name}[ )])`).join("|")})(?: ?/ ?| [(]?))?`;
/** The same after it: `نوفمبر/ تشرين الثاني`, `نوفمبر تشرين الثاني`. */
const arabicMonthAfter = `(?:(?: ?/ ?| [(]?)(?:${arabicMonths.map(([name, other]) => `(?<=${name}[ /(]{1,3})${other}`).join("|")}))?(?:(?<=[(]${letter}{2,8}(?: ${letter}{4,6})?)[)])?`;
const dayThenMonth = String.raw`(?<d4>\d{1,2})(?:\.|st|nd|rd|th|º|er)?(?:,? (?:de |of )?|-)${arabicMonthBefore}(?<n4>${letter}{3,12}|मई)\.?${arabicMonthAfter}(?:,?(?: del?)? |-)(?<y4>\d{4})(?: г(?:ода|\.)?| р(?:оку|\.)| r\.| ?م(?![\u0621-\u064A]))?`;
const monthThenDay = String.raw`(?<n5>${letter}{3,12})\.? (?<d5>\d{1,2})(?:st|nd|rd|th)?,? (?<y5>\d{4})`;
/** `24 Ekim 2025 17.55`: the dot of a time after a day. */
const dotAfterDay = String.raw`(?<=\d{2}(?:[,.]? | [-–—·•|] )(?:[01]?\d|2[0-3]))\.(?=[0-5]\d(?![.\d]))`;
/** Morning, noon and evening: `ص`, `صباحًا`, `ظهرا`, `م`, `مساءً`. */
export const arabicHalf = String.raw`(?:صباح|ظهر)(?:ا\u064B?|\u064Bا)|مساء(?:ا\u064B?|\u064Bا?)?|[صم]`;
const clock = String.raw`(?:(?:(?<am>오전|새벽|아침|上午|午前|凌晨|清晨|早上?|早晨)|(?<pm>오후|下午|午後|(?:저녁|밤|晚上|晚间|晚間|傍晚|夜间|夜間|晚)(?! ?12))) ?)?(?<hour>\d{1,2})(?:[:\uFF1A]| ?h ?|[时時点點시] ?|\.(?=\d{2} ?(?:Uhr|uur|[ap](?:\. ?)?m\b|[A-Z]{3,4}\b))|${dotAfterDay}|(?<=(?:pukul|saat|godz\.|ore|klo) \d{1,2})\.|(?<=\d{2})(?=\d{2} (?:UTC|GMT)))(?<minute>\d{2})(?: ?[分분])?(?:[:\uFF1A](?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?: ?(?:(?<half>[ap])(?:\. ?)?m\.?|(?<half2>${arabicHalf})))?`;
/**
 * Time zones as news names them, by zone of the tz database or by offset. Names of several zones are not among
 * them. The abbreviations are those of the tz database, also those that it had until 2016, such as CLT and PET.
 */
// cspell:disable -- abbreviations and names of zones
const namedZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Asia/Shanghai":
      "beijing|bjt|china standard|china time|北京|北京时间|北京時間|中国时间|中國時間|中国标准时间",
    "Asia/Hong_Kong": "hong kong|hkt|香港时间|香港時間",
    "Asia/Taipei": "taipei|台北时间|台北時間|臺北時間|台湾时间|台灣時間|臺灣時間",
    "Asia/Singapore": "singapore|sgt|新加坡时间|新加坡時間",
    "Asia/Jakarta": "jakarta|wib|雅加达时间|雅加達時間|印尼西部时间|印尼西部時間",
    "Asia/Makassar": "wita",
    "Asia/Jayapura": "wit",
    "Asia/Manila": "manila|pht",
    "Asia/Kuala_Lumpur": "kuala lumpur|myt",
    "Asia/Tokyo":
      "tokyo|jst|japan standard|japan time|东京时间|東京時間|日本时间|日本時間|일본시간|일본 시간",
    "Asia/Seoul":
      "seoul|kst|korea standard|korea time|首尔时间|首爾時間|韩国时间|韓國時間|한국시간|한국 시간|서울시간|서울 시간",
    "Asia/Riyadh": "riyadh|mecca|makkah|الرياض|السعودية|مكة|مكة المكرمة",
    "Asia/Dubai": "dubai|دبي|أبوظبي|أبو ظبي|الإمارات",
    "Asia/Almaty": "astana|almaty",
    "Asia/Tashkent": "tashkent",
    "Europe/London": "london|bst|伦敦时间|倫敦時間",
    "Europe/Paris": "paris|巴黎时间|巴黎時間",
    "Europe/Berlin": "berlin|central european|欧洲中部时间|歐洲中部時間|柏林时间|柏林時間",
    "Europe/Madrid": "madrid|hora peninsular",
    "Europe/Rome": "rome|roma|ora italiana",
    "Asia/Kolkata": "india time|india standard|indian standard",
    "Europe/Moscow":
      "moscow|msk|мск|по московскому времени|московское время|по москве|москва|莫斯科时间|莫斯科時間",
    "Europe/Istanbul": "istanbul|ankara",
    "America/New_York":
      "new york|eastern|et|纽约时间|紐約時間|美东时间|美東時間|美国东部时间|美國東部時間",
    "America/Chicago": "美国中部时间|美國中部時間|芝加哥时间|芝加哥時間",
    "America/Los_Angeles": "pacific|pt|美国西部时间|美國西部時間|太平洋时间|太平洋時間",
    "America/Sao_Paulo": "brasília|brasilia",
    "America/Lima": "lima",
    "America/Santiago": "santiago",
    "America/Bogota": "bogotá|bogota",
    "Australia/Perth": "perth|awst",
    "Australia/Sydney": "sydney|悉尼时间|雪梨時間",
    "+00:00": "wet",
    "+01:00": "cet|mez|wat|west",
    "+02:00": "cest|mesz|cat|sast|eet|central european summer",
    "+03:00": "eat|eest",
    "+05:00": "pkt",
    "+07:00": "ict",
    "+09:30": "acst",
    "+10:00": "aest",
    "+10:30": "acdt",
    "+11:00": "aedt",
    "+12:00": "nzst",
    "+13:00": "nzdt",
    "-03:00": "art|brt|clst",
    "-06:00": "central standard|mountain daylight",
    "-05:00": "est|pet|eastern standard|central daylight",
    "-04:00": "edt|clt|eastern daylight",
    "-08:00": "pst|pacific standard|akdt",
    "-09:00": "akst",
    "-10:00": "hst",
    "-07:00": "pdt|pacific daylight|mountain standard",
  }).flatMap(([value, names]) => names.split("|").map((name) => [name, value])),
);
/** Names of the time of the place of a report, in the languages of briefs. It has no offset. */
export const localTime =
  "local time|当地时间|當地時間|本地时间|本地時間|現地時間|ortszeit|hora local|heure locale|ora locale|horário local|lokale tijd|czas lokalny|yerel saat|местное время|по местному времени|місцевий час|за місцевим часом|التوقيت المحلي|بالتوقيت المحلي|현지 ?시[간각]|waktu setempat|giờ địa phương|स्थानीय समय";
// cspell:enable
/** Matches the names of several zones each. */
export const severalZones = "CST|IST";
/** The longest first: `central european summer` before `central european`. */
const zoneNames = [...namedZones.keys()].toSorted((a, b) => b.length - a.length).join("|");
/** The Chinese and Japanese names, which may be before the day: `美东时间2026-11-28 19:00`. */
const hanZones = [...namedZones.keys()].filter((name) => /[时時][间間]$/.test(name)).join("|");
const hanLocalTime = "(?:[当當本]地|現地)[时時][间間]";
/** Names of the time in Greenwich, after which an offset may follow: `بتوقيت غرينتش+1`. */
const greenwich =
  "(?:ب?توقيت )?(?:غرينتش|جرينتش|غرينيتش)|格林[尼威]治(?:标准|標準)?[时時][间間]|世界[标標][准準][时時][间間]";
const zoneName = String.raw`${zoneNames}|[A-Z][a-z]+/[A-Z][a-z]+(?:_[A-Z][a-z]+)*`;
/** `hora de Lima`, `heure de Paris`, `بتوقيت الرياض` */
const beforeZone = "(?<zoneBefore>hora de |heure de |horário de |ora di |ب?توقيت )?";
const afterZone = "(?<zoneAfter> time|[时時][间間])?";
/** `17:40, local time`, `17:40、日本時間`, `17:40 | Beijing time` */
const beforeSignedZone = String.raw`(?<zoneSign>[,\uFF0C、\u060C]| [|·•]|\uFF5C)??`;
/** `17:40 local`, `17 h 40 locales` */
const onlyLocal = "locale?s?";
/** `CST (UTC+8)`: the offset after a name of several zones. */
const beforeOffset = String.raw`(?: [A-Z]{3,4}(?= [(\uFF08](?:UTC|GMT) ?[+-]))?`;
const zone = String.raw`${beforeOffset}(?:${beforeSignedZone} ?[(\uFF08[]?(?:${beforeZone}(?<named>${zoneName})${afterZone}|(?<local>${localTime}|${onlyLocal}(?=[)\uFF09\]]|$))|(?<utc>Z|UTC(?:\/GMT)?|GMT|${greenwich})?(?: ?(?<sign>[+-])(?<zoneHour>\d{1,2})(?::?(?<zoneMinute>\d{2}))?)?))`;
/** `November 23, 20269:32 PM`: Reuters shows the time on a line of its own, and a copy joins both. */
const timeIsGlued = String.raw`(?<=${letter}(?:\.? \d{1,2},?|,)? 20\d{2})(?=\d{1,2}:\d{2} ?(?:[ap]\.?m\b|UTC|GMT))`;
const betweenDayAndClock = String.raw`(?:[,\u060C.]? +(?:at |um |\u00E0 |a las |\u00E0s |\u0432 |pukul |saat |(?:o )?godz\. |(?:alle )?ore |alle |om |klo |l\u00FAc |الساعة )?| *[T|] *| +(?:-{1,2}|[–—·•/\\]) +|(?<=[日号號일)\uFF09一二三四五六天])|${timeIsGlued})`;
/** The same time in another zone: `9:20 a.m. Beijing time (0120 GMT)`. */
const sameTime = String.raw`(?: [(\uFF08](?<gmtHour>\d{1,2})[:.]?(?<gmtMinute>\d{2}) (?:GMT|UTC)[)\uFF09]?)?`;
const date = new RegExp(
  String.raw`(?<=^|[\s·•・‧∙⋅●|\uFF5C路?\uFFFD,\uFF0C(\uFF08[:\uFF1A\u2014\u2013》】」』)\uFF09-]|[布表新辑輯登改][于於]|(?:송고|수정)시간|입력|수정|등록|승인)(?:(?:(?<lead>${hanZones})|${hanLocalTime})[:\uFF1A]? ?)?(?:(?:${weekdayBefore})?(?:${isoDay}|${hanDay})|${compactDay}|(?:${weekdayBefore}|(?:${weekday}) )?(?:${numericDay}|${vietnameseDay}|${dayThenMonth}|${monthThenDay}))${weekdayAfter}(?:(?<=[0-9]{4}) (?<after>${zoneName}|UTC|GMT)|${betweenDayAndClock}(?:(?:(?<middle>${hanZones})|${hanLocalTime}) ?)?(?<time>${clock}(?: (?:Uhr|uur)(?=,? \S)| ?h(?:rs?\.?|oras)?(?=,? ?[(A-Z]))?${zone}(?: (?:Uhr|uur|बजे)| ?h(?:rs?\.?|s|\.|oras)?)?)${sameTime})?$`,
  "i",
);

/** Every date has one of these. */
const year = /[0-9]{4}|[年년]/;

/** The most frequent form of a date. It has few parts, so that reading it takes a tenth of the time. */
const plainDate =
  /(?<=^|[\s·,(])(?<![间間][:\uFF1A]? ?)(?<y1>\d{4})(?<s1>-)(?<m1>\d{2})-(?<d1>\d{2})(?: (?<time>(?<hour>\d{2}):(?<minute>\d{2})))?$/;

const endsInWeekday = new RegExp(`${weekdayBefore}$`, "i");

/** A time before its day, as in `17:42 CEST, 9 October 2025` and `4:12 PM · Feb 18, 2026`. */
const timeBefore = new RegExp(
  String.raw`(?<=^|[\s·•|,([:\uFF1A])(?:lúc )?(?<time>${clock}${zone})(?:[)\uFF09]?,? (?:on |am |le |el |em )?| [-–—·•|] |(?<=:[0-5]\d)-)$`,
  "i",
);

/** A day of the Islamic calendar before the same day: `15 شعبان 1447 هـ الموافق 3 فبراير 2026`. */
const sameDayBefore =
  /(?<=^|[\s:\u060C,])[0-9]{1,2} [\u0621-\u064A]{3,8}(?: [\u0621-\u064A]{3,8})? 1[34][0-9]{2} ?هـ?،? ?(?:الموافق|[-/|(]) ?$/;

/** The same after it: `30 نوفمبر 2026 م ـ 09 جمادى الآخرة 1448 هـ`. */
const sameDayAfter =
  /(?<=20[0-9]{2}(?: ?م)?)[ ,\u060C]{0,2}(?:[ـ–|/(-]|الموافق) ?[0-9]{1,2} [\u0621-\u064A]{3,8}(?: [\u0621-\u064A]{3,8})? 1[34][0-9]{2} ?هـ?[)]?$/;

/** `10:15 h`, `10:15 horas` */
const hourAtEnd = /[0-9] ?h(?:rs?\.?|s|oras)?$/;
/** `(0120 GMT)` */
const sameTimeAtEnd = /[0-9] (?:GMT|UTC)[)\uFF09]$/i;
/** Every other date ends in one of these, or in the name of a zone. */
const lastCharacter = /[\u0947\u064B0-9日号號일분分ZCTMmr.а-яصماء]$/u;
/** `1448 هـ` */
const endsInHijra = /1[34][0-9]{2} ?هـ?[)]?$/;
/** The longest name of a day of the week, with the signs before and after it, in UTF-16 code units. */
const longestWeekday = 24;
const weekdayAfterYear = new RegExp(
  String.raw`[0-9](?:[.,\u060C]| г\.?,?)? [(\uFF08]?(?:${weekday})\.?[)\uFF09]?$`,
  "i",
);
/** The ends of `2025年10月12日(日)` and `2025年10月12日 星期日`. */
const weekdayAtEnd =
  /(?:周|週|星期)[一二三四五六天]$|[一二三四五六日天月火水木金土월화수목금토일][)\uFF09]$/u;
const zoneAtEnd = new RegExp(
  String.raw`[\d\s(\uFF08,\uFF0C、\u060C|\uFF5C](?:${beforeZone}(?:${zoneName})${afterZone}|${localTime}|${onlyLocal}|${greenwich})$`,
  "i",
);

/**
 * Reads the date that ends a line, with a time and an offset if the line states them.
 *
 * `05/11/2025` is in May or in November: `when` is undefined unless `dayFirst` is set. A date without a time gives only
 * a day, and a time without an offset is local. "Beijing time" and "ET" become the offset that they have on that day.
 * Returns undefined if the line does not end in a date.
 */
export function readDateAtEnd(line: string, dayFirst: DayFirst): StatedDate | undefined {
  if (!mayEndInDate(line)) return undefined;
  const other = line.includes("ه") ? sameDayAfter.exec(line) : null;
  if (other !== null) {
    const read = readDateAtEnd(line.slice(0, other.index), dayFirst);
    return read && { ...read, end: line.length };
  }
  const from = Math.max(0, line.length - longest);
  const tail = line.slice(from);
  if (!year.test(tail)) return undefined;
  const match = readPlainDate(tail) ?? date.exec(withPlainSigns(tail));
  if (match === null) return undefined;
  const dayStart = from + match.index;
  if (dayStart > 0 && match.index === 0) return undefined;
  const parts = match.groups as Parts;
  const head = line.slice(from, dayStart);
  const before = parts["hour"] === undefined ? findTimeBefore(head) : null;
  // `09:20 9 May 2026 AEST`: the zone of a time before the day.
  const { after } = parts;
  if (after !== undefined && before === null) return undefined;
  const zoneOfTime =
    after === undefined ? {} : /^(?:UTC|GMT)$/i.test(after) ? { utc: after } : { named: after };
  const first = before ?? (head.includes("ه") ? sameDayBefore.exec(head) : null);
  return toStatedDate({ ...parts, ...before?.groups, ...zoneOfTime }, dayFirst, {
    start: first === null ? dayStart : from + first.index,
    end: line.length,
  });
}

/** Returns true if the time in brackets is the time before it, whose zone must be known: `9:20 a.m. Beijing time (0120 GMT)`. */
function isSameTime(day: string, parts: Parts): boolean {
  const local = day + readTime(parts);
  const offset = offsetOf(local, parts);
  const { gmtHour = "", gmtMinute = "" } = parts;
  const instant = offset === "" ? Number.NaN : Date.parse(local + offset);
  return (
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().includes(`T${gmtHour.padStart(2, "0")}:${gmtMinute}`)
  );
}

function readPlainDate(tail: string): RegExpExecArray | null {
  const match = plainDate.exec(tail);
  const before = match === null ? "" : tail.slice(0, match.index).slice(-longestWeekday);
  return before !== "" && endsInWeekday.test(before) ? null : match;
}

/** A name without a letter in another case, such as `北京`, and the name of a city: `Beijing`. */
const placeName = /^(?:[^\p{Lu}\p{Ll}]+|\p{Lu}\p{Ll}[^/]*)$/u;
const timeInName = /[时時]|시간|time|время|времени/i;

/** Returns true for a zone after a sign. `17:40, London` states a place, which is none without a word such as `time`. */
function isSignedZone({ named, local, utc, sign, zoneBefore, zoneAfter }: Parts): boolean {
  if (named === undefined) return (local ?? utc ?? sign) !== undefined;
  if (zoneBefore !== undefined || zoneAfter !== undefined) return true;
  return timeInName.test(named) || !placeName.test(named);
}

function findTimeBefore(text: string): RegExpExecArray | null {
  return /[0-9]/.test(text) ? timeBefore.exec(withPlainSigns(text)) : null;
}

function toStatedDate(
  parts: Parts,
  dayFirst: DayFirst,
  { start, end }: Span,
): StatedDate | undefined {
  if (parts["named"]?.includes("/") && !isTimeZone(parts["named"])) return undefined;
  if (parts["zoneSign"] !== undefined && !isSignedZone(parts)) return undefined;
  const day = readDay(parts, dayFirst);
  if (day === undefined || !(parts["gmtHour"] === undefined || isSameTime(day, parts)))
    return undefined;
  const isTimed = parts["hour"] !== undefined;
  const time = isTimed ? readTime(parts) : "";
  const span = { start, end, isTimed };
  if (day === "ambiguous")
    return {
      ...span,
      when: undefined,
      problem: day,
      ...(time !== undefined && { time: parts["time"] }),
    };
  if (!isCommonYear(day)) return { ...span, when: undefined, problem: "calendar" };
  if (day === "impossible" || time === undefined)
    return { ...span, when: undefined, problem: "impossible" };
  return { ...span, when: day + time + offsetOf(day + time, parts) };
}

/** True if a line ends as every date does: a cheap test that rules out most lines. */
export function mayEndInDate(line: string): boolean {
  if (!/[0-9]/.test(line)) return false;
  return (
    lastCharacter.test(line.slice(-1)) ||
    (line.charCodeAt(line.length - 2) > 0x3000 && weekdayAtEnd.test(line.slice(-3))) ||
    hourAtEnd.test(line.slice(-7)) ||
    sameTimeAtEnd.test(line.slice(-6)) ||
    endsInHijra.test(line.slice(-8)) ||
    weekdayAfterYear.test(line.slice(-longestWeekday)) ||
    zoneAtEnd.test(line.slice(-longestZone))
  );
}

/** No line with only a date is longer, in UTF-16 code units. */
const longestLine = 60;
const partOfDate = new RegExp(
  String.raw`[0-9]{1,2}:[0-9]{2}|\b[0-9]{1,2}[-/.][0-9]{1,2}[-/.]|[0-9][a-z.]{0,2} (?:of )?${monthName}|${monthName} [0-9]{1,2}\b`,
  "i",
);

/** Returns true for a short line with a year and a day or a time: a date, but not always in a form that can be read. */
export function mayBeDate(line: string): boolean {
  return (
    line.length <= longestLine &&
    /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/.test(line) &&
    partOfDate.test(line)
  );
}

/** Returns false for a day such as `1405-09-03`: in Iran, that is 2026. In Thailand, 2569 is. */
export function isCommonYear(day: string): boolean {
  return !(day < "1600" || (day > "2400" && day < "A"));
}

type Parts = Readonly<Record<string, string | undefined>>;

/** Replaces hyphens and spaces of every kind by `-` and a space. Keeps the length. */
function withPlainSigns(text: string): string {
  return text.replace(/[\u2010-\u2012\uFE63\uFF0D]/g, "-").replace(/\s/g, " ");
}

/** Returns undefined if the word next to the numbers is not a month. */
function readDay(parts: Parts, dayFirst: DayFirst): string | undefined {
  const { a, b, y3, d4, n4, y4, d5, n5, y5 } = parts;
  const { vietnamese, d9, m9, y9 } = parts;
  const isDayFirst = vietnamese === undefined ? dayFirst : true;
  if (a !== undefined) return readNumericDay(Number(a), Number(b), y3!, parts["s3"]!, isDayFirst);
  if (d9 !== undefined) return writeDay(y9!, Number(m9), Number(d9));
  const name = n4 ?? n5;
  if (name === undefined) {
    const { y1, m1, m8, d1, y2, m2, d2, y6, m6, d6 } = parts;
    const year = y1 ?? y2 ?? y6 ?? yearOfEra(parts);
    return writeDay(year, Number(m1 ?? m8 ?? m2 ?? m6), Number(d1 ?? d2 ?? d6));
  }
  const month = readMonth(name);
  return month === undefined ? undefined : writeDay((y4 ?? y5)!, month, Number(d4 ?? d5));
}

/** The first year of the Republic of China is 1912, and that of Reiwa is 2019. */
function yearOfEra({ era, y7 }: Parts): string {
  return String(Number(y7) + (era === "令和" ? 2018 : 1911));
}

/** Returns the number of a month from 1, by its name or short name; undefined for any other word. */
export function readMonth(name: string): number | undefined {
  return monthNames.get(name.toLowerCase()) ?? shortMonthNames.get(name.toLowerCase());
}

/** A date with dots has the day first in every language. */
function readNumericDay(
  first: number,
  second: number,
  year: string,
  sign: string,
  dayFirst: DayFirst,
): string {
  if (sign === "." || first > 12 || first === second) return writeDay(year, second, first);
  if (second > 12) return writeDay(year, first, second);
  if (dayFirst === undefined) return "ambiguous";
  return dayFirst ? writeDay(year, second, first) : writeDay(year, first, second);
}

/** Returns `impossible` for a day that does not exist. */
export function writeDay(year: string, month: number, day: number): string {
  const length = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > length) return "impossible";
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function readTime(parts: Parts): string | undefined {
  const { hour, minute, second, fraction, am, pm, utc, sign, zoneHour, zoneMinute = "00" } = parts;
  const half =
    am === undefined ? (pm === undefined ? (parts["half"] ?? parts["half2"]) : "p") : "a";
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/^[pمظ]/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || Number(zoneHour ?? 0) > 14)
    return undefined;
  const seconds =
    second === undefined ? "" : `:${second}${fraction ? `.${fraction.slice(0, 3)}` : ""}`;
  const offset =
    zoneHour === undefined
      ? utc === undefined
        ? ""
        : "Z"
      : `${sign}${zoneHour.padStart(2, "0")}:${zoneMinute}`;
  return `T${twoDigits(hours)}:${minute}${seconds}${offset}`;
}

/** Finds the offset of a named zone at a local time, empty if there is none or if the zone skips that time. */
function offsetOf(local: string, { named, lead, middle, utc, zoneHour }: Parts): string {
  const name = (named ?? lead ?? middle)?.toLowerCase();
  if (name === undefined || utc !== undefined || zoneHour !== undefined || !local.includes("T"))
    return "";
  const value = namedZones.get(name) ?? named ?? name;
  if (/^[+-]/.test(value)) return value;
  const read = instantOf(local, value);
  return read.ok && read.instant.startsWith(local) ? read.instant.slice(-6) : "";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
