/** Words that only state the legal form or the trade of a company. */
const legal =
  /^(?:LLC|Ltd|Limited|Inc|Incorporated|Corp|Corporation|Co|Company|PLC|AG|SA|NV|BV|GmbH|Pty|JSC|PJSC|LLP|SE|AB|ASA|Oyj|SpA|Berhad|Tbk)\.?,?$/i;
const trade =
  /^(?:Group|Holdings?|Resources|Minerals|Mining|Mines|Metals|Materials|Industries|Industry|Capital|Partners|Ventures|Energy|International|Global|Technologies|Technology|Trading|Chemicals?|Lithium|Nickel|Copper|Gold|Tungsten|Uranium|Cobalt|Graphite|Zinc|Titanium)$/;

/** First words that are too general to identify a company. */
const general =
  /^(?:The|New|First|General|American|National|United|Royal|North|South|East|West|Northern|Southern|Eastern|Western|Central|Critical|Strategic|Global|International|State|Bank|Ministry|Department|Office|Bureau|Agency|Federal|European|African|Asian|Pacific|Atlantic|Rare|Green|Blue|Black|Red|Energy|Metals?|Mining|Minerals?|Resources?)$/;

const chineseTail =
  /(?:股份有限公司|有限责任公司|有限公司|控股集团|集团公司|股份|集团|控股|公司|镍业|钨业|锂业|钴业|铜业|铝业|钼业|矿业|资源|实业|科技|新材料|国际)$/;

/** Returns a name and its unambiguous short forms, without legal form and trade. */
export function shortNames(name: string): string[] {
  const inBrackets = /\(([^()]{2,30})\)\s*$/.exec(name)?.[1];
  const fullName = inBrackets === undefined ? name : name.slice(0, name.lastIndexOf("(")).trimEnd();
  return [
    ...new Set([
      name,
      fullName,
      ...(inBrackets === undefined ? [] : [inBrackets]),
      ...shorter(fullName),
    ]),
  ];
}

function shorter(name: string): string[] {
  return /\p{Script=Han}/u.test(name) ? shorterChinese(name) : shorterWords(name);
}

/** Shortens `Jiaxin International Resources` to `Jiaxin International` and `Jiaxin`. */
function shorterWords(name: string): string[] {
  const words = name.split(" ");
  const names: string[] = [];
  while (words.length > 1 && (legal.test(words.at(-1)!) || trade.test(words.at(-1)!))) {
    words.pop();
    const short = words.join(" ").replace(/,$/, "");
    if (words.length > 1 || isDistinct(short)) names.push(short);
  }
  return names;
}

/** Tests whether a single word is specific enough to be a name. */
function isDistinct(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length >= 4 && !general.test(word);
}

/** Names of two characters are omitted, because they are often cities: 厦门钨业. */
function shorterChinese(name: string): string[] {
  const names: string[] = [];
  for (let short = name; ;) {
    const next = short.replace(chineseTail, "");
    if (next === short || next.length < 3) return names;
    names.push(next);
    short = next;
  }
}
