/** Units of money after the adjective or the name of a country, by script. */
const moneyAfter =
  /^(?: (?:dollars?|cents?|yuan|renminbi|rupees?|pesos?|francs?|pounds?|r(?:o)?ubles?|reals?|reais|won|yen|tenge|rand|ringgit|riyals?|dinars?|dirhams?|lira|kron[aeo]r?|kwacha|naira|baht|rupiah|hryvnia|zloty|shillings?)\b|-Dollar| Dollar\b| (?:доллар|рубл|рупи|песо|фунт|франк|юан|цент|тенге|ринггит|дирхам)|(?:元|卢比|盧比|比索|卢布|盧布|法郎|镑|鎊|林吉特|里亚尔|ドル|ルピー|ペソ))/u;
const moneyBefore = /(?:dollars? des|dólar(?:es)? de(?: los)?) $/i;
/** In `долларов Канаде`, Canada gets the money. */
const russianMoneyBefore = /(?:(?:доллар|цент)\p{L}*|долл?\.) $/iu;
/** Words that begin with the character of money: 加拿大元素矿. */
const otherWords = /^元(?:素|老|首|月|旦)/;

/** Tests whether the name of a country is a part of the name of its currency: `US` in `US dollars`, США in `долларов США`. */
export function isCurrency(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (moneyAfter.test(after)) return !otherWords.test(after);
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    moneyBefore.test(before) ||
    (text.slice(start, end) === "США" && russianMoneyBefore.test(before))
  );
}
