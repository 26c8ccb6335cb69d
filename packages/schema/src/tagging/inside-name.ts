import type { NamedThing } from "./named-thing.ts";

/** The end of the name of a company or an office. A country before a ministry is the country. */
const firm =
  /^(?! (?:Department|Ministry|Office|Bureau|Agency|Geological|Export-Import|International)\b)(?: (?:\p{Lu}[\p{L}-]*|of|and)){0,4} (?:Corp|Corporation|Inc|Ltd|Limited|PLC|plc|Company|Co|Group|Holdings|Mining|Resources|Minerals|Metals|Industries|Industry|Energy|Materials|Bank)\b/u;
const nameBefore = /\p{Lu}\p{L}+ $/u;
const opening =
  /(?:^|[.;:!?\u201D"] )\p{Lu}\p{L}* $|\b(?:The|A|An|In|On|Of|For|And|But|With|From|Both|Its|Their|All|Most|Chinese|American) $/u;
const chineseFirm =
  /^(?:(?:稀土|黄金|[铝钨镍铜锂钼钴锌锡锑钛铀矿钢])业(?!产业|内|界|绩|务|主|税|部|法|权|政|委|局|投资|项目|合作|协会|大会|论坛|代表|出口|发展|改革|工会|公会|联合会)|\p{Script=Han}{0,6}(?:集团|银行|有限公司|股份))/u;
const chineseTrade = /^业(?!产业|内|界|绩|务|主)/;

/** Tests whether a mineral or place is part of the name of an undeclared company: Xiamen Tungsten, 厦门钨业. */
export function insideName(
  { kind, start, end }: NamedThing,
  text: string,
  language: "en" | "zh",
): boolean {
  if (isTicker(text, start, end)) return true;
  const textAfter = text.slice(end, end + 50);
  if (language === "zh")
    return kind === "mineral" ? chineseTrade.test(textAfter) : chineseFirm.test(textAfter);
  const before = text.slice(Math.max(0, start - 24), start);
  const words = text.slice(start, end);
  if (!/^\p{Lu}/u.test(words)) return false;
  if (firm.test(textAfter)) return true;
  // "South African PGMs": an abbreviation has capitals in any case.
  if (/^\p{Lu}{2}/u.test(words)) return false;
  return kind === "mineral" && nameBefore.test(before) && !opening.test(before);
}

/** The rest of the name of an association of a trade: 化工进出口商会, 业协会. */
const association =
  /^(?:五矿|化工|进出口|出口|进口|稀土|黄金|[铝钨镍铜锂钼钴锌锡锑钛铀钢铁铅]|有色|黑色|金属|矿产品?|矿业|矿山|业|产业|工业|行业|企业|商业|贸易|国际|冶金|材料|机电|能源|投资|科技|地质|勘查|经济|技术|发展|合作){0,8}(?:商会|协会|学会|联合会|促进会)/u;

/** Tests whether the name of an organisation begins the longer name of an association: 中国五矿 in 中国五矿化工进出口商会. */
export function beginsAssociation({ end }: Pick<NamedThing, "end">, text: string): boolean {
  return association.test(text.slice(end, end + 24));
}

/** Tests for the market in the code of a share: `US` in `(FCX.US)`. */
function isTicker(text: string, start: number, end: number): boolean {
  return (
    /[A-Z\d]\.$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[A-Z]{2}$/.test(text.slice(start, end))
  );
}
