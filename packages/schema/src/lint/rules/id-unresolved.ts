import type { Rule } from "../rule.ts";
import { nearest } from "../../nearest.ts";
import type { PathSegment } from "../../issue.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { LintContext } from "../lint-context.ts";
import { quote } from "../../quote.ts";
import { isOneEdit } from "../is-one-edit.ts";
import { meantId, type NamedList } from "../meant-id.ts";
import { isKnownMineral, looksLikePlace } from "../term-lookup.ts";

export const idUnresolved: Rule = {
  code: "id-unresolved",
  summary:
    "An insight, figure, relation or correction uses an id that neither the article nor the vocabulary defines.",
  severity: "error",
  needs: [
    "coreInsights",
    "groups",
    "minerals",
    "places",
    "organizations",
    "references",
    "insights.id",
    "insights.minerals",
    "insights.places",
    "insights.figures",
  ],
  check(context, report) {
    const { article, insights, listedIds } = context;
    let compared = 0;
    const reportMissing = (
      id: string,
      path: readonly PathSegment[],
      known: () => readonly string[],
      ...lists: readonly NamedList[]
    ) => {
      const meant = lists.map((list) => meantId(id, list)).find((other) => other !== undefined);
      const similar = isName.test(id) ? sameName : nearest;
      const suggestion = meant ?? (compared++ < mostCompared ? similar(id, known()) : undefined);
      const hint = didYouMean(
        suggestion,
        "declare it under `organizations` or `places`, or fix the id",
      );
      report({ path, message: `no entry has the id ${quote(id)}; ${hint}`, suggestion });
    };
    const organizationIds = article.organizations?.map(({ id }) => id) ?? [];
    const organizations = () => organizationIds;
    const anything = () => [...listedIds];
    const insightIds =
      article.corrections === undefined ? [] : insights.flatMap(({ insight }) => insight.id ?? []);
    article.corrections?.forEach(({ insight }, index) => {
      if (insight === undefined || insightIds.includes(insight)) return;
      const suggestion = nearest(insight, insightIds);
      const hint = didYouMean(suggestion, "use the `id` of the insight that was changed");
      report({
        path: ["corrections", index, "insight"],
        message: `no insight has the id ${quote(insight)}; ${hint}`,
        suggestion,
      });
    });
    for (const { insight, path } of insights) {
      insight.organizations?.forEach((id, index) => {
        if (!organizationIds.includes(id))
          reportMissing(id, [...path, "organizations", index], organizations);
      });
      const { organization } = insight.attribution ?? {};
      if (organization !== undefined && !isSomething(organization, context))
        reportMissing(organization, [...path, "attribution", "organization"], anything);
      insight.figures?.forEach(({ about }, index) =>
        about?.forEach((id, place) => {
          if (!isSomething(id, context))
            reportMissing(
              id,
              [...path, "figures", index, "about", place],
              anything,
              "places",
              "minerals",
            );
        }),
      );
      insight.relations?.forEach(({ from, to, figure }, index) => {
        const lookAtParty = (id: string, key: "from" | "to", place: number) => {
          if (!isSomething(id, context))
            reportMissing(id, [...path, "relations", index, key, place], anything, "places");
        };
        from.forEach((id, place) => lookAtParty(id, "from", place));
        to?.forEach((id, place) => lookAtParty(id, "to", place));
        if (figure === undefined) return;
        const texts = insight.figures?.map(({ text }) => text) ?? [];
        if (!texts.includes(figure))
          report({
            path: [...path, "relations", index, "figure"],
            message: `no figure of the insight has the text ${quote(figure)}; copy the text of a figure, or add the figure`,
            suggestion: nearest(figure, texts),
          });
      });
    }
  },
};

/** So many missing ids of an article are compared with all its ids. */
const mostCompared = 100;

/** `Northern-Metals`, where an id would be `northern-metals`. */
const isName = /\p{Lu}/u;

/**
 * Finds the id of a name with at most one typing error, not in a digit: `Northern-Minerals` is another company than
 * `Northern-Metals`, and `Area-1` than `Area-2`.
 */
function sameName(name: string, ids: readonly string[]): string | undefined {
  const id = name.toLowerCase();
  return ids.find((other) => {
    const lower = other.toLowerCase();
    return lower === id || (isOneEdit(id, lower) && digitsOf(id) === digitsOf(lower));
  });
}

function digitsOf(id: string): string {
  return id.replace(/\D/g, "");
}

/** Unknown places and minerals are reported by `unknown-term`. */
function isSomething(id: string, { listedIds }: LintContext): boolean {
  return listedIds.has(id) || looksLikePlace(id) || isKnownMineral(id);
}
