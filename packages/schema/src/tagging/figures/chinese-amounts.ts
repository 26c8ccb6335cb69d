import { allMatches } from "../../all-matches.ts";
import { alternatives, currencies, scaleOf, scales } from "../../amounts/amount-words.ts";
import { groupApostrophes, groupSpaces } from "../../amounts/digit-groups.ts";
import { isSecondYear } from "../../amounts/second-year.ts";
import { isLastGroup, isList, mayBeSeveral } from "../../amounts/separators.ts";
import { scaled, type Amount, type Measure } from "./amount.ts";
import { chineseUnits } from "./measured-units.ts";
import { chineseNumber, readChineseNumber } from "./chinese-numbers.ts";

const units = chineseUnits();
const periods: Readonly<Record<string, string>> = { 年: "year", 月: "month", 日: "day", 天: "day" };
const times: Readonly<Record<string, string>> = {
  个月: "month",
  个半月: "month",
  年: "year",
  周: "week",
  星期: "week",
  个星期: "week",
  个工作日: "day",
  个小时: "hour",
  天: "day",
  日: "day",
  小时: "hour",
};

/** Measure words for mines, companies, ships, documents and people. */
const measureWords = "座家艘份名台口处辆项种宗起列架".split("");

/** Lots of futures: 10.3万手, but not 二手 (used), 两手 and 3手机. */
const lots = "(?<=[\\d万亿][余多]?\\s?)手(?![机车房动工续段术册臂指法头套准])";

const han = /\p{Script=Han}/u;
const scaleWords = Object.keys(scales).filter((word) => han.test(word));
const moneyWords = Object.keys(currencies).filter((word) => han.test(word));
const quantityWords = [...units].flatMap(([words, { kind }]) =>
  kind === "quantity" ? [words] : [],
);
const unitWords = alternatives([...units.keys()]);
const eachWords = alternatives([...quantityWords, ...Object.keys(periods)]);
/** 度 is a kilowatt-hour in a price, before 电 and after 用电, and otherwise a degree: 0.5元/度, 32亿度电, 用电32亿度. */
const perWords = `${eachWords}|度电?`;
const powerBefore =
  /[用发耗供售购省节网送输]电量?(?:累计|合计|总计|共|达到?|高达|约?为|约|近|逾|仅|超过?|突破|不足|[\s：:]){0,3}$/;
const kilowattHours = { kind: "quantity", unit: "kWh" } as const;

/** The scale of $1.2B and €20m. */
const lettersOfMoney = `(?<=[$¥￥€£]\\s?[\\d.,${groupSpaces}${groupApostrophes}]{1,24})(?<letters>[bmtBMT][nN]|MM|[bkmBKMT])(?![A-Za-z\\d])`;

const pattern = new RegExp(
  // Most characters begin no number and nothing that is before one. 数十亿 is several billion, not one.
  "(?=[\\d每负UACHN$¥￥€£人新台港美零〇一二两三四五六七八九十百千\u2212\uFF0D-])(?<![\\d_第兆]|[A-Za-z](?!每))(?<![数几數幾](?=[十百千]))(?<![A-Za-z][-+.])(?<!\\d[.,:/'\u2019])" +
    // 基差为-340元, 为 - 340元; but not 1000元-2000元. In a row of a table, it is after two spaces or two numbers.
    "(?<minus>(?<=[为是报得差]\\s?)[-\u2212\uFF0D]\\s?|(?<=[至到])[-\u2212\uFF0D](?=\\d)|(?:(?<!\\d[^\\d，。；、：,;:]{0,8}|[+＋]\\/?|-)|(?<=\\s\\s|[\\t|]\\s?|\\d\\s[\\d.,]{1,12}\\s))[-\u2212\uFF0D](?=\\d)|负(?=\\d))?" +
    `(?:每(?<each>${perWords})(?:产量?|出口|进口|报价?|售价)?(?:达到?|大?约|将?近|接近|逾|为|不?超过|超|不?低于|不?高于|不[少多]于|不足|不到|至少|至多|最多|突破|跌破)?(?<owed>负(?=\\d)|[-\u2212\uFF0D](?=\\d))?)?` +
    "(?<sign>US\\$|A\\$|C\\$|HK\\$|NT\\$|[$¥￥€£]|人民币|新?台币|港币|美金)?\\s?" +
    `(?<number>${chineseNumber})(?:[余多](?=[百千万亿]))?\\s?(?:(?<scale>(?!千[克瓦米])(?:${alternatives(scaleWords)}))|(?<trillion>兆)(?=\\s?(?:${alternatives(moneyWords)}))|${lettersOfMoney})?(?<more>[余多])?\\s?` +
    `(?:(?<percent>[%％])|(?<points>个?百分点)|(?<basis>个?基点)|(?<money>美分|${alternatives(moneyWords)})|(?<mass>${unitWords})(?:(?<=\\p{Script=Han})|(?![A-Za-z\\d]))|(?<power>度电?)|(?<time>${alternatives(Object.keys(times))})(?<half>半(?![年月天]))?` +
    `|(?<count>[${measureWords.join("")}]|${lots}|人(?![次民们均员类])|个(?=[^月百基国人多方])))?` +
    // 2027年每年96600吨 is an amount of each year, not a time of two.
    `(?:\\s?(?:/|(?<![年月日天周])每)\\s?(?<per>${perWords})(?![A-Za-z]))?`,
  "gu",
);

type Groups = Readonly<Record<string, string | undefined>>;

/** The words of an amount, and the text around them. */
interface AmountWords {
  readonly groups: Groups;
  /** At most 2 characters. */
  readonly textBefore: string;
  /** At most 4 characters. */
  readonly textAfter: string;
}

/** Finds the amounts in a Chinese text, in order. The two ends of a range are two amounts. */
export function chineseAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of allMatches(text, pattern)) {
    const amount = readAmount(match, text);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

function readAmount(match: RegExpExecArray, text: string): Amount | undefined {
  const groups: Groups = match.groups!;
  const number = numberOf(groups);
  if (number === undefined || isDegree(match)) return undefined;
  const { value, scale } = number;
  const { minus, each } = groups;
  const unsigned = match.index + (minus?.length ?? 0);
  if (isLastGroup(text, unsigned)) return undefined;
  const end = match.index + match[0].trimEnd().length;
  const measure = measureOf(groups);
  const words = {
    groups,
    textBefore: text.slice(Math.max(0, unsigned - 2), unsigned),
    textAfter: text.slice(end, end + 4),
  };
  if (!isAmount(measure, value, words)) return undefined;
  // 2025-26年 and 2025-26财年 are years.
  if (!/^(?:money|percent|points)$/.test(measure.kind) && isSecondYear(text, unsigned))
    return undefined;
  const { start, isNegative } = placeOf(match, measure);
  const per = measure.kind === "bare" ? unitOf(each) : undefined;
  return {
    start,
    end,
    value: isNegative ? -value : value,
    scale,
    measure,
    ...(per !== undefined && { priced: { start: unsigned, end, per } }),
  };
}

/** Tests for 度 that is not a kilowatt-hour. */
function isDegree({ groups, index, input }: RegExpExecArray): boolean {
  return (
    groups!["power"] === "度" && !powerBefore.test(input.slice(Math.max(0, index - 12), index))
  );
}

/** Finds where an amount starts, at its minus or at the unit of a price, and whether it has a minus. */
function placeOf(
  { 0: words, groups, index }: RegExpExecArray,
  { kind }: Measure,
): { readonly start: number; readonly isNegative: boolean } {
  const { minus = "", each, owed = "", number } = groups as Groups;
  const hasSign = /^(?:money|percent|points)$/.test(kind);
  // 每吨负45至负40美元 starts with a number without a unit.
  const isPrice = kind === "money" || kind === "bare";
  if (each !== undefined && owed !== "" && isPrice) return { start: index, isNegative: true };
  // 每年 before a share is a time, not a unit.
  if (each !== undefined && (owed !== "" || !/^(?:money|quantity|grade)$/.test(kind)))
    return {
      start: index + words.indexOf(number!) - (hasSign ? owed.length : 0),
      isNegative: hasSign && owed !== "",
    };
  // A hyphen before a mass or a count is a dash: 铜-10万吨.
  return hasSign
    ? { start: index, isNegative: minus !== "" }
    : { start: index + minus.length, isNegative: false };
}

/** Reads a number with its scale. Undefined for words that are not a number. */
function numberOf(groups: Groups): Pick<Amount, "value" | "scale"> | undefined {
  const { number, letters, trillion, basis, money, time, half } = groups;
  // 兆 is mega in 兆瓦, and a trillion before a currency.
  const scale = groups["scale"] ?? letters ?? (trillion === undefined ? "" : "万亿");
  // The scale is part of 一亿五千万.
  const isCompound = scale !== "" && /^\P{N}*[万亿]/u.test(number!);
  const read = readChineseNumber(isCompound ? number! + scale : number!);
  if (read === undefined) return undefined;
  const factor = (scaleOf(scale) ?? 1) * (basis === undefined && money !== "美分" ? 1 : 0.01);
  // 两年半, 一个半月.
  const rest = half !== undefined || time === "个半月" ? 0.5 : 0;
  return {
    value: scaled(read, isCompound ? 1 : factor) + rest,
    scale: basis === undefined ? factor : 1,
  };
}

function measureOf(groups: Groups): Measure {
  const { each, sign, percent, points, basis, money, mass, power, time, count, per } = groups;
  if (percent !== undefined) return { kind: "percent" };
  if (points !== undefined || basis !== undefined) return { kind: "points" };
  if (money !== undefined || sign !== undefined) {
    // HK$12亿元 is not yuan.
    const word = money === "元" && sign !== undefined ? sign : (money ?? sign!);
    const currency = currencies[word.replace("分", "元").toLowerCase()] ?? yuan[word];
    const unit = unitOf(each) ?? unitOf(per);
    return { kind: "money", currency, ...(unit !== undefined && { per: unit }) };
  }
  if (mass !== undefined || power !== undefined) {
    const unit = mass === undefined ? kilowattHours : units.get(mass)!;
    // 每吨2.5克 and 2.5克每吨 are grades of ore.
    if (unit.unit === "g" && (unitOf(each) ?? unitOf(per)) === "t")
      return { kind: "grade", unit: "g/t" };
    const period = periods[each ?? ""] ?? periods[per ?? ""];
    return unit.kind === "quantity" && period !== undefined
      ? { kind: "quantity", unit: `${unit.unit}-per-${period}` }
      : unit;
  }
  if (time !== undefined) return { kind: "duration", unit: times[time]! };
  return { kind: count === undefined ? "bare" : "count" };
}

function unitOf(word = ""): string | undefined {
  return word.startsWith("度") ? kilowattHours.unit : units.get(word)?.unit;
}

const yuan: Readonly<Record<string, string>> = { "¥": "CNY", "\uFFE5": "CNY" };

/** A noun after 三元, which is no price: 材料, 锂电池, 前驱体. */
const compound = /^(?:材料|正极|锂|前驱|电池|体系|合金|催化|黑粉|极片|系)/;

/** Returns false for dates, ordinals, "one", names, and a number of another amount. */
function isAmount(measure: Measure, value: number, words: AmountWords): boolean {
  const { groups, textAfter } = words;
  const { number = "", sign } = groups;
  if (isUnclear(measure, words)) return false;
  // What goes on with a letter is another amount: $5x.
  if (sign !== undefined && /^[A-Za-z]/.test(textAfter)) return false;
  switch (measure.kind) {
    case "duration":
      return value > 1 && !isDate(words);
    case "count":
      return value >= 2 && !/^[下目]/.test(textAfter);
    // 三元材料 is a material of three metals.
    case "money":
      return !/^[二三四五]$/.test(number) || !compound.test(textAfter);
    case "bare":
      return /^\d/.test(number);
    default:
      return true;
  }
}

/** Tests for digits that may be two numbers: 5月12 500吨, Phase 2 500吨. A number alone may be a row of a table. */
function isUnclear({ kind }: Measure, { groups, textBefore }: AmountWords): boolean {
  const { number = "", sign } = groups;
  if (kind === "bare" || !mayBeSeveral(number)) return false;
  if (isList(number) || kind === "percent" || kind === "points") return true;
  return sign === undefined && /[A-Za-z\d月]\s?$/.test(textBefore);
}

/** Tests for a date, a part of a year or an anniversary: 2026年, 30年代, 10月3日, 前9个月, 三周年, 十年前; but not 90日内. */
function isDate({ groups, textBefore, textAfter }: AmountWords): boolean {
  const { number = "", time } = groups;
  // 此后两年 is 2026 and 2027.
  if (/(?:月|[此其之随]后)$/.test(textBefore) || textAfter.startsWith("前")) return true;
  // 前9个月 is January to September.
  if (time === "个月") return /[前头首]$/.test(textBefore);
  if (time === "年")
    return (
      /^\d{3,4}$/.test(number) ||
      /^(?:[代级初底末中度]|第|\d|[一二三四上下]季|[上下]半)/.test(textAfter)
    );
  if (time === "周") return /^[期边年]/.test(textAfter);
  return (
    time === "日" &&
    /^\d/.test(number) &&
    Number(number) <= 31 &&
    !/^(?:之?[内后]|以[上内])/.test(textAfter)
  );
}
