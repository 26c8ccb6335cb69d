import type { Amount, Measure } from "./amount.ts";
import { priceUnitAfter } from "./english-amounts.ts";

/**
 * Decides for each amount in pounds whether it is a mass or British money, by the words around it. Without words that tell, or
 * with words for both, the amount is removed.
 */
export function withMeaningOfPounds(amounts: readonly Amount[], text: string): readonly Amount[] {
  if (!text.includes("pound")) return amounts;
  const hasPriceOfPound = amounts.some(
    ({ measure }) => measure.kind === "money" && measure.per === "lb",
  );
  const settled: (Amount | undefined)[] = [...amounts];
  for (const [index, amount] of amounts.entries()) {
    if (!isPounds(amount, text)) continue;
    const place = placeOf(amounts, index, text);
    const money = moneyOf(place);
    const isMass = hasPriceOfPound || showsMass(place);
    if (money === undefined) settled[index] = isMass ? amount : undefined;
    else settled[index] = isMass ? undefined : money;
    // The price of "7,500 pounds ($9,800) a tonne" has its unit once.
    if (money !== undefined && place.per !== undefined)
      settled[index + 1] = withUnit(place.same!, place.per);
  }
  return settled.filter((amount) => amount !== undefined);
}

function withUnit(amount: Amount, per: string): Amount {
  const { measure } = amount;
  return measure.kind === "money" ? { ...amount, measure: { ...measure, per } } : amount;
}

/** Tests for an amount in pounds whose words do not say of what. `lb` and 磅 are always a mass. */
function isPounds({ measure, start, end }: Amount, text: string): boolean {
  if (measure.kind !== "quantity" || !unitsOfPounds.test(measure.unit)) return false;
  return !/lbs?\b|磅/i.test(text.slice(start, end));
}

const unitsOfPounds = /^[kM]?lb(?:-per-\w+)?$/;

/** An amount in pounds and what is around it. */
interface Place {
  readonly amount: Amount;
  readonly words: string;
  /** The words before it in its clause. */
  readonly before: string;
  readonly after: string;
  /** The same amount in another unit, before a bracket around the pounds or in a bracket after them. */
  readonly same: Amount | undefined;
  /** The unit after the brackets of a price in two currencies. */
  readonly per: string | undefined;
}

function placeOf(amounts: readonly Amount[], index: number, text: string): Place {
  const amount = amounts[index]!;
  const { start, end } = amount;
  const [previous, next] = [amounts[index - 1], amounts[index + 1]];
  const isFirst = next !== undefined && opensSame.test(text.slice(end, next.start));
  const isSecond =
    previous !== undefined &&
    text[end] === ")" &&
    opensBracket.test(text.slice(previous.end, start));
  return {
    amount,
    words: text.slice(start, end),
    before: text
      .slice(Math.max(0, start - 90), start)
      .split(/[.;:!?()](?!\d)/)
      .at(-1)!,
    after: text.slice(end, end + 60),
    same: isFirst ? next : isSecond ? previous : undefined,
    per: isFirst && text[next.end] === ")" ? priceUnitAfter(text, next.end + 1)?.unit : undefined,
  };
}

const nearly = "(?:about |around |approximately |roughly |some |nearly |worth |~|≈)?";
const opensBracket = new RegExp(`^ \\(${nearly}$`);
const opensSame = new RegExp(`^(?: \\(|,? or )${nearly}$`);

/** Returns an amount in pounds as money if the words around it show money. */
function moneyOf(place: Place): Amount | undefined {
  const { amount, before, after, words, per: perBoth } = place;
  const price = priceUnitAfter(after, 0);
  if (price !== undefined && !isPrice(place, price.unit)) return undefined;
  const per = price?.unit ?? perBoth;
  const isMoney =
    price !== undefined ||
    isConversion(place) ||
    moneyBefore.some((pattern) => pattern.test(before)) ||
    moneyAfter.test(after) ||
    (words.endsWith("pound") && moneyNoun.test(after));
  if (!isMoney) return undefined;
  const measure: Measure = { kind: "money", currency: "GBP", ...(per !== undefined && { per }) };
  return { ...amount, end: amount.end + (price?.end ?? 0), measure };
}

/** "7,500 pounds a tonne" cannot be the content of ore, and "a levy of 5 pounds a tonne" is none. */
function isPrice({ amount, before }: Place, unit: string): boolean {
  if (contents.test(before)) return false;
  return (unit === "t" && amount.value > poundsOfTonne) || prices.test(before);
}

const poundsOfTonne = 2205;
const contents = /\b(?:grad|assay|contain|content|yield|recover|hold|averag)/i;
const prices =
  /\b(?:costs?|pric(?:e|es|ed|ing)|pa(?:y|ys|id)|fees?|lev(?:y|ies)|tax(?:es)?|royalt(?:y|ies)|worth|fetch(?:es|ed)?|charg(?:e|es|ed)|trad(?:es|ed|ing) at|sold (?:for|at))\b/i;

/** Tests for the same money in another currency: "28.6 million pounds ($37 million)". */
function isConversion({ amount, same }: Place): boolean {
  if (same?.measure.kind !== "money") return false;
  const [least, most] = ratesOfPound.get(same.measure.currency) ?? [Infinity, 0];
  const rate = same.value / amount.value;
  return rate >= least && rate <= most;
}

/** What a pound is worth at the least and at the most, with room for the years to come. A mass has seldom such a price. */
const ratesOfPound: ReadonlyMap<string | undefined, readonly [number, number]> = new Map([
  ["USD", [1, 2.2]],
  ["EUR", [1, 1.8]],
  ["AUD", [1.4, 2.8]],
  ["CAD", [1.4, 2.6]],
  ["CNY", [7, 15]],
]);

const amountFollows = String.raw`(?:(?:about|around|some|roughly|approximately|nearly|almost|over|under|at least|at most|more than|less than|up to|as much as|another|a further|an additional|an extra|a total of|only|just|an estimated|an initial|a combined|a record|in excess of) )*$`;
/** What somebody gets is between the verb and the amount: "lent Cornish Metals 28.6 million pounds". */
const receiver = String.raw`(?:(?!(?:a|an|and|as|at|but|for|from|in|into|of|on|that|the|to|when|where|which|while|who|whose|with|up|produc\w+)\b)[\p{L}\p{N}'\u2019&-]+ |the ){0,5}`;
const moneyBefore = [
  new RegExp(`\\brais(?:e|es|ed|ing) ${amountFollows}`, "iu"),
  new RegExp(
    `\\b(?:lent|lends?|lending|loan(?:s|ed)|pledg(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|fin(?:es|ed)|borrow(?:s|ed|ing)?|invest(?:s|ed|ing)?|pa(?:y|ys|id|ying)|cost(?:s|ing)?|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|spen(?:d|ds|t|ding)|ow(?:es|ed)|earn(?:s|ed|ing)?|earmark(?:s|ed)?|inject(?:s|ed|ing)?) ${receiver}${amountFollows}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:loans?|grants?|funding|financing|finance|investments?|subsid(?:y|ies)|revenues?|profits?|budgets?|debts?|fines?|costs?|prices?|valuations?|turnover|equity|credit|dividends?|royalt(?:y|ies)|compensation|damages|spending|capital|funds?|facilit(?:y|ies)|package|earnings|income|taxes|fees?|wages|value|bill)(?: (?:is|was|were|are|of|at|worth|totall?ing))+ ${amountFollows}`,
    "iu",
  ),
  new RegExp(`\\b(?:worth|valued at|priced at) ${amountFollows}`, "iu"),
  new RegExp(
    `\\b(?:bought|buy|buys|acquir(?:e|es|ed)|sold|sell|sells)(?: (?!contracts?\\b)[\\p{L}\\p{N}'\u2019&-]+){1,7} for ${amountFollows}`,
    "iu",
  ),
];

const money =
  "funding|grants?|loans?|finance|financing|aid|support|equity|debts?|investments?|cash|revenues?|subsid(?:y|ies)|tax(?:es)?|capital|compensation|damages|fines?|dividends?|credit|royalties|fees|profits?|money|bonds|shares";
const moneyAfter = new RegExp(
  `^(?: sterling\\b|['\u2019]? worth\\b| (?:in|of) (?:[\\p{L}'\u2019-]+ ){0,2}(?:${money})\\b| from (?:the )?(?:[\\p{L}&'\u2019-]+ ){0,5}(?:Fund|Bank|Treasury|investors|shareholders|lenders|banks)\\b)`,
  "u",
);
/** "A 50-million-pound loan". */
const moneyNoun =
  /^ (?:[a-z-]+ )?(?:loan|grant|fund|facility|investment|fine|bond|subsidy|budget|bailout|dividend)s?\b/;

/** Tests whether the words around an amount in pounds show a mass. */
function showsMass({ before, after, same, words }: Place): boolean {
  return (
    (same?.measure.kind === "quantity" && masses.test(same.measure.unit)) ||
    massAfter.test(after) ||
    (outputBefore.test(before) && !values.test(before)) ||
    (words.endsWith("pound") && /^ (?:flasks?|resources?|deposits?)\b/.test(after))
  );
}

const masses = /^(?:[kM]?t|k?g|st|lt|tU)(?: \w+)?(?:-per-\w+)?$/;

const materials =
  "uranium|yellowcake|e?U3O8|U₃O₈|UF6|V2O5|copper|cobalt|nickel|zinc|lead|tin|molybdenum|moly|vanadium|tungsten|lithium|graphite|antimony|gallium|germanium|indium|rare[ -]earths?|neodymium|praseodymium|NdPr|alumini?um|manganese|magnesium|titanium|tantalum|niobium|beryllium|bismuth|silicon|mercury|rhenium|tellurium|selenium|cadmium|thorium|zirconium|chromium|ferro[a-z-]+|silver|gold|ore|metals?|concentrates?|oxide|powder|material|scrap|alloys?|carbonate|hydroxide|sul(?:ph|f)ate";
/** "Pounds of uranium", but not "pounds of uranium exports", which may be their value. */
const massAfter = new RegExp(
  `^ (?:(?:contained |e)?(?:U3O8|U₃O₈|V2O5)(?![\\p{L}\\p{N}])|of (?:[\\p{L}\\p{N}'\u2019-]+ ){0,3}(?:${materials})(?![\\p{L}\\p{N}-])(?! (?:invest\\w*|assets?|fund\\w*|projects?|spending|financ\\w*|subsid\\w*|revenues?|shares?|stocks?|bonds?|deals?|exports?|imports?|sales|trade|goods|products?|business\\w*)\\b))`,
  "iu",
);
/** "The value of its output". */
const values = /\b(?:values?|valued|worth|costs?|revenues?|profits?|budgets?|prices?|spending)\b/i;
/** "Output was about 5 million pounds", "it lifts its output by 40% this year, to 5 million pounds". */
const outputBefore = new RegExp(
  `\\b(?:output|production|produc(?:e|es|ed|ing)|mined|extract(?:s|ed|ing))(?: (?:of|was|were|is|at|to|by|fell|rose|grew|reached|total?led|this|last|year|in|(?:19|20)\\d\\d|[\\d.]+(?:%| percent)),?)* ${amountFollows}`,
  "i",
);
