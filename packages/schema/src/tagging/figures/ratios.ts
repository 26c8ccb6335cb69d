/** "For every 8 tonnes of ore", "every $10 rise"; but not "every 8 years". */
const englishEvery = /\bevery (?:(?:about|roughly|around) )?$/i;
const few = "one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|10";
const tonnes = String.raw`(?:metric )?ton(?:ne)?s\b`;
/** The two tonnes and the three of "two of three tonnes". */
const someBefore = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${few}) (?:out )?of $`, "iu");
const fewTonnes = new RegExp(`^(?:${few}) ${tonnes}`, "i");
const allAfter = new RegExp(String.raw`^ (?:out )?of (?:every )?(?:${few}) ${tonnes}`, "i");
const fewAlone = new RegExp(`^(?:${few})$`, "i");

/** Tests for an amount of an English ratio, which states no amount of its own: the tonnes of "two of three tonnes". */
export function isInEnglishRatio(words: string, before: string, after: string): boolean {
  return (
    englishEvery.test(before) ||
    (someBefore.test(before) && fewTonnes.test(words)) ||
    (fewAlone.test(words) && allAfter.test(after))
  );
}

const verbs = "(?:生产|冶炼|处理|开采|加工|提炼|消耗|使用|进口|出口|销售|卖出|回收)?";
const number = "(?:[\\d.]+|[一二两三四五六七八九十百千万]{1,4})";
const counted = "(?:公斤|千克|[吨克磅座家辆台艘块])";
/** 每三吨, 每生产10吨. */
const chineseEvery = new RegExp(`每${verbs}$`);
/** 每五吨钴中有近四吨. The number before the unit is not the other amount itself, and no sentence is between them. */
const chineseOther = new RegExp(
  `每${verbs}${number}${counted}(?:[^\\d。；：每一二两三四五六七八九十]{0,14})$`,
);
const isCounted = new RegExp(`${counted}$`);

/** Tests for an amount of a Chinese ratio, which states no amount of its own: 每五吨钴中有近四吨. */
export function isInChineseRatio(words: string, before: string): boolean {
  return isCounted.test(words) && (chineseEvery.test(before) || chineseOther.test(before));
}
