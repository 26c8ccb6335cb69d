import type { Rule } from "../rule.ts";
import { termId } from "../../reading/terms.ts";
import type { Insight } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { hasClass, type LintContext } from "../lint-context.ts";

/** Countries other than the United States that write their own dollar or peso as `$`. */
const dollarCountries: Readonly<Record<string, string>> = {
  AR: "ARS",
  AU: "AUD",
  CA: "CAD",
  CL: "CLP",
  CO: "COP",
  HK: "HKD",
  MX: "MXN",
  NZ: "NZD",
  SG: "SGD",
  TW: "TWD",
};

const bareDollar = /(?<![A-Za-z])\$\s?\d/;

export const currencyAmbiguous: Rule = {
  code: "currency-ambiguous",
  summary:
    "A text uses $ without a currency, and the article is about a country that writes its own currency as $.",
  severity: "note",
  needs: ["insights.places", "insights.figures"],
  check(context, report) {
    if (!hasClass(context, "dollar")) return;
    for (const { insight, text } of context.insights) {
      if (!hasClass(text, "dollar") || !bareDollar.test(text.words)) continue;
      if (
        insight.figures?.some(
          (figure) => figure.text.includes("$") && figure.currency !== undefined,
        )
      )
        continue;
      const country = dollarCountryOf(insight, context);
      if (country !== undefined)
        report({
          path: text.path,
          message: `"$" could be USD or ${dollarCountries[country]}; write US$ or name the other currency, or add the figure with its \`currency\``,
        });
    }
  },
};

/** Uses the places of the insight, or those of the article. It does not search the text for names. */
function dollarCountryOf(
  insight: DeepReadonly<Insight>,
  { article }: LintContext,
): string | undefined {
  const places = (insight.places ?? article.places ?? []).flatMap((place) => [
    termId(place),
    ...(typeof place === "string" || place.country === undefined ? [] : [place.country]),
  ]);
  if (article.source?.country !== undefined) places.push(article.source.country);
  return places.find((place) => Object.hasOwn(dollarCountries, place));
}
