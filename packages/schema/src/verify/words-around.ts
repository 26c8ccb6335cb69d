import type { Span } from "../tagging/span.ts";

const comparedAfter =
  /^(?:\s?(?:percent|per cent|%|percentage points?|points?))?\s(?:more|less|fewer|higher|lower|above|below|dearer|cheaper|longer|shorter|larger|smaller|bigger|faster|slower|up on|down on|ahead|times|of (?:that|this|it|them|these|those))\b|^\s?(?:倍|个百分点)/iu;
const comparedBefore =
  /\b(?:by|another|further|extra|additional|remaining|other|gap of|difference of|margin of|average of|averag(?:e|es|ed|ing)|combined|total of|in all|altogether|together)\s(?:about |some |almost |nearly |around |roughly |more than |less than )?$|(?:(?<![同环占])比(?![例重率])|较)[^，。；：]{0,14}$|(?:相差|差距|另外?|其余|剩余|剩下|合计|共计?|总共|累计|平均|均|每[^，。；：\d]?)(?:约|近|逾|超过?|达|为|是)*$/iu;

/** Tests whether words beside a figure compare or add it, so that it may be computed: "20% above", 比去年多19天. */
export function isCompared({ start, end }: Span, text: string): boolean {
  return (
    comparedAfter.test(text.slice(end, end + 40)) ||
    comparedBefore.test(text.slice(Math.max(0, start - 40), start))
  );
}

const negation =
  /\b(?:not|no|nor|neither|never|none|without|cannot|hardly|scarcely)\b|n['’]t\b|[不没未无非勿莫否]/iu;

/** The words of a limit, whose negation is read with it: "no more than", 不到. */
const limitBefore =
  /(?:\b(?:no|not) (?:more|less|fewer) than|不到|不足|不够|不及|未满|不[得能会可应宜]?(?:超过|高于|多于|低于|少于))\s?$/iu;

/** Tests whether the words before a figure have a negation, which may reverse a limit or a direction. */
export function isNegated({ start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(limitBefore, "");
  const clause = before.slice(Math.max(before.search(/[.;。；：:](?!.*[.;。；：:])/su), 0));
  return negation.test(clause) || negation.test(text.slice(start, end));
}

const startBefore = /\bfrom\s(?:about |some |almost |nearly |around |roughly |the )?$|[从由自]$/iu;
const endAfter = /^\s(?:to|until)\s|^(?:[^，。；：]{0,4})?[至到升降增减涨跌]/u;
const baseBefore =
  /\b(?:against|compared (?:with|to)|versus|(?<!(?:more|less|fewer) )than|up on|down on|instead of|rather than|not)\s(?:about |some |almost |nearly |around |roughly |the )?$|(?:[较比]|相比|同期(?:只有|为|是)?|此前|原来?|而非|而不是)(?:的|约|近)?$/iu;

/** Tests whether a figure or a date is what another one is compared with: "than in 2024", 去年同期只有33天. */
export function isBase({ start }: Span, text: string): boolean {
  return baseBefore.test(text.slice(Math.max(0, start - 30), start));
}

/** Tests whether a figure is the lower end of a change, or is after "from": "from 61% to 69.5%". */
export function isAfterFrom({ start }: Span, text: string): boolean {
  return startBefore.test(text.slice(Math.max(0, start - 20), start));
}

/** Tests whether a date is the first one of a change: "extended from 2031 to 2036". */
export function isStart(date: Span, text: string): boolean {
  return isAfterFrom(date, text) && endAfter.test(text.slice(date.end, date.end + 20));
}

const countedBefore = /\b(?:on|over|above|below|than in) (?:the )?$|对$/i;

/** Tests whether words before a year say that something is counted from it: "up 5% on 2024", 较2024年. */
export function isYearOfBase(year: Span, text: string): boolean {
  return (
    isBase(year, text) ||
    isAfterFrom(year, text) ||
    countedBefore.test(text.slice(Math.max(0, year.start - 12), year.start))
  );
}
