import type { AmountContext } from "./amount.ts";

/** What is between two rates of two parties, and after the second one. */
const parties: readonly (readonly [between: RegExp, after: RegExp])[] = [
  // "10% for the UK, 15% for Japan and 50% for Brazil", "20% on Vietnam, 19% on Indonesia".
  [
    /^ (?:for|on|from|against) [^,;.%$]{2,40}(?:[,;]|[,;]? and|,? but)(?: (?:up to|about|around|at least|at most|only|just|a|an))? $/,
    /^ (?:for|on|from|against) (?:the |most |all |goods from |imports from )?\p{Lu}/u,
  ],
  // "UK 10%, Japan 15%".
  [
    /^[,;]? (?:and )?(?:\p{Lu}[\p{L}.'\u2019-]*:? ){1,3}$/u,
    /^(?:$|[.,;)]| and (?:\p{Lu}[\p{L}.'\u2019-]*:? ){1,3}\d)/u,
  ],
  // 英国10%，日本15%；对巴西为50%.
  [
    /^的?[，、；](?:而|和)?(?:对|自)?(?!其|占)[^，、；。：\d占率比量价值份额股产品市场]{1,6}(?:则?[为是])?$/u,
    /^(?:$|[，。、；）)])/,
  ],
];

/** Tests whether a percentage is the same tariff or rate as the one before it, for another party. */
export function isOfNextParty(
  { role }: AmountContext,
  between: string,
  textAfter: string,
): boolean {
  return (
    (role === "tariff" || role === "rate") &&
    parties.some(([sign, after]) => sign.test(between) && after.test(textAfter))
  );
}
