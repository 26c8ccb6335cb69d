/** Units of money after the adjective or the name of a country, by script. `Chinese real estate` is no money. */
const moneyAfter =
  /^(?: (?:dollars?|cents?|yuan|renminbi|rupees?|pesos?|francs?|pounds?|r(?:o)?ubles?|real(?! estate)|reals|reais|yen|tenge|rand|ringgit|riyals?|rials?|dinars?|dirhams?|lira|kron[aeo]r?|kwacha|naira|baht|rupiah|hryvnias?|zlotys?|shillings?|soles|cedis?|dong|tugriks?|shekels?|forints?|birr|kina|pula)\b|-Dollar| (?:Dollar|Yuan|Renminbi|Rupien?|Pesos?|Franken|Pfund|Rubel|Yen|Tenge|Ringgit|Riyal|Rial|Dinar|Dirham|Lira|Kronen?|Kwacha|Naira|Baht|Rupiah|Hrywnja|Z[lł]oty|(?:Rand|Real|Won)(?! \p{Lu}))\b| (?:доллар|рубл|рупи|песо|фунт|франк|юан|цент|тенге|ринггит|дирхам)|(?:元|人民元|卢比|盧比|比索|卢布|盧布|法郎|镑|鎊|林吉特|里亚尔|ドル|ルピー|ペソ|ウォン|ポンド))/u;
const moneyBefore = /(?:dollars? des|dólar(?:es)? de(?: los)?) $/i;
/** In `долларов Канаде`, Canada gets the money. */
const russianMoneyBefore = /(?:(?:доллар|цент)\p{L}*|долл?\.) $/iu;
/** Words that begin with the character of money: 加拿大元素矿. */
const otherWords = /^元(?:素|老|首|月|旦)/;

/** Units of money before an adjective in French and Spanish. A crown may be a state, and `livres chinois` are books. */
const romanceUnit =
  /(?<!\p{L})(?:dollars?|dólar(?:es)?|cents?|centavos?|yuan(?:e?s)?|renminbi|roupies?|rupias?|pesos?|francs?|francos?|roubles?|rublos?|reals|reais|reales|wons?|yens?|yenes|tenges?|rands?|ringgits?|riyals?|rials?|riales|dinar(?:e?s)?|d[ií]rham(?:e?s)?|lires?|liras?|livres?(?= \p{L}*e(?:nne)?s?$)|couronnes|coronas|libras|kwachas?|nairas?|bahts?|hryvnias?|grivnas?|zlotys?|shillings?|soles|cedis?) (?:\p{Ll}[\p{Ll}-]*|US)$/u;
/** The same in Arabic, where an adjective ends like `صيني` or `صينية`. */
const arabicUnit =
  /(?<!\p{L})[وف]?[بكل]?(?:ال|ل)?(?:دولار|سنت|يوان|روبل|روبي|ريال|درهم|دينار|جنيه|فرنك|لير|كرون|وون|ين|بيزو|راند|رينغيت)(?:ات|ة|ا|ه)?[\u064B-\u0652]?ا? \p{L}+ية?(?: \p{L}+ية?)?$/u;

/**
 * Tests whether the name of a country is a part of the name of its currency: `US` in `US dollars`, `canadiens` in `dollars
 * canadiens`, США in `долларов США`.
 */
export function isCurrency(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 16);
  if (moneyAfter.test(after)) return !otherWords.test(after);
  const upTo = text.slice(Math.max(0, start - 20), end);
  const before = upTo.slice(0, upTo.length - (end - start));
  // After another name, "won" is a verb: the US won a case.
  if (/^ won\b/.test(after) && upTo.endsWith("Korean")) return true;
  if (!before.endsWith(" ")) return false;
  return (
    moneyBefore.test(before) ||
    romanceUnit.test(upTo) ||
    arabicUnit.test(upTo) ||
    (text.slice(start, end) === "США" && russianMoneyBefore.test(before))
  );
}
