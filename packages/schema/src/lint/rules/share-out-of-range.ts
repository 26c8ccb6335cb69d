import { primaryLanguage } from "../../reading/primary-language.ts";
import { quote } from "../../quote.ts";
import type { LintInsight } from "../lint-context.ts";
import type { Rule } from "../rule.ts";

export const shareOutOfRange: Rule = {
  code: "share-out-of-range",
  summary: "A share is below 0 or above 100 percent.",
  severity: "error",
  check({ insights, withFigures }, report) {
    for (const { insight, path } of withFigures)
      insight.figures?.forEach((figure, index) => {
        if (figure.kind !== "share" || (figure.unit !== undefined && figure.unit !== "percent"))
          return;
        for (const key of ["value", "min", "max"] as const) {
          const value = figure[key];
          if (value !== undefined && (value < 0 || value > 100))
            report({
              path: [...path, "figures", index, key],
              message: `a share cannot be ${value} percent; use the kind "change" for growth or a ratio`,
            });
        }
      });
    for (const placed of insights) {
      const words = impossibleShare(placed);
      if (words !== undefined)
        report({
          path: placed.text.path,
          message: `${quote(words)} is more than the total; correct the number or its total`,
        });
    }
  },
};

/** A part of each word for percent in `worldTotals`, beside `%`. Looking for it is much faster than the patterns. */
const percentWords: Readonly<Record<string, string>> = {
  en: "cent",
  de: "rozent",
  fr: "cent",
  es: "ciento",
  ru: "процент",
  zh: "％",
};

/** What the world makes or has. A percentage of demand, prices or plans can be more than 100. */
const worldTotals: Readonly<Record<string, RegExp>> = {
  en: /(\d[\d.,]*)\s?(?:%|percent|per cent) of (?:the (?:world|globe)[’']s|(?:the )?(?:world|worldwide|global)(?: \w+)?(?= (?:output|production|supply|supplies|reserves?|resources?|exports?|capacity)))(?! (?:(?:\w+ )?(?:demand|needs?|consumption|imports?|average|prices?|requirements?)))/gi,
  de: /(\d[\d.,]*)\s?(?:%|Prozent) der (?:weltweiten |globalen )?(?:Weltproduktion|Weltförderung|Weltreserven|Produktion der Welt|Förderung der Welt|(?<=weltweiten |globalen )(?:Produktion|Förderung|Reserven|Exporte))/gi,
  fr: /(\d[\d.,]*)\s?(?:%|pour cent) (?:de la production|des réserves|des exportations) mondiales?/gi,
  es: /(\d[\d.,]*)\s?(?:%|por ciento) de (?:la producción|las reservas|las exportaciones) mundial(?:es)?/gi,
  ru: /(\d[\d.,]*)\s?(?:%|процент\S*) миров(?:ого производства|ой добычи|ых запасов|ого экспорта)/gi,
  zh: /(?:(?<!相[当當]于|等[于於])(?:全球|世界)[^，。；]{0,8}(?:[产產][量能]|[储儲]量|供[应應]量?|出口量?)的|[占佔][到了据據]?(?:全球|全?世界)(?:[总總](?:量|[产產]量|[储儲]量))?的?)\s?(?:[约約近逾]|超[过過]?|[将將]近|高?[达達])?\s?(\d[\d.,]*)\s?[%％](?!的?[^，。；]{0,4}(?:需求|消[费費]|用量|进口|進口))/g,
};

/** Returns the words of a share above 100 percent that no figure of the insight explains. */
function impossibleShare({ insight, text }: LintInsight): string | undefined {
  const { words, language } = text;
  const primary = primaryLanguage(language);
  if (!Object.hasOwn(worldTotals, primary)) return undefined;
  if (!words.includes("%") && !words.includes(percentWords[primary]!)) return undefined;
  // Three digits before a percent sign or word are rare.
  if (!/\d{3}[\d.,]*\s?[%％pп]/i.test(words)) return undefined;
  for (const [share, number] of words.matchAll(worldTotals[primary]!)) {
    const value = Number(number!.replace(",", "."));
    const isExplained = insight.figures?.some((figure) => figure.text.includes(number!)) ?? false;
    if (value > 100 && !isExplained) return share;
  }
  return undefined;
}
