import type { NamedThing } from "./named-thing.ts";

/** The end of the name of a company or an office. */
const firm =
  /^(?: (?:\p{Lu}[\p{L}-]*|of|and)){0,4} (?:Corp|Corporation|Inc|Ltd|Limited|PLC|plc|Company|Co|Group|Holdings|Mining|Resources|Minerals|Metals|Industries|Industry|Energy|Materials|Bank)\b/u;
const nameBefore = /\p{Lu}\p{L}+ $/u;
const opening =
  /(?:^|[.;:!?\u201D"] )\p{Lu}\p{L}* $|\b(?:The|A|An|In|On|Of|For|And|But|With|From|Both|Its|Their|All|Most|Chinese|American) $/u;
const chineseFirm =
  /^(?:(?:稀土|黄金|[铝钨镍铜锂钼钴锌锡锑钛铀矿钢])业(?!产业|内|界|绩|务|主)|\p{Script=Han}{0,6}(?:集团|银行|有限公司|股份))/u;
const chineseTrade = /^业(?!产业|内|界|绩|务|主)/;

/** Tests whether a mineral or place is part of the name of an undeclared company: Xiamen Tungsten, 厦门钨业. */
export function insideName(
  { kind, start, end }: NamedThing,
  text: string,
  language: "en" | "zh",
): boolean {
  const textAfter = text.slice(end, end + 50);
  if (language === "zh")
    return kind === "mineral" ? chineseTrade.test(textAfter) : chineseFirm.test(textAfter);
  const before = text.slice(Math.max(0, start - 24), start);
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  if (firm.test(textAfter)) return true;
  return kind === "mineral" && nameBefore.test(before) && !opening.test(before);
}
