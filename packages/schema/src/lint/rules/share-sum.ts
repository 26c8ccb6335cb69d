import type { Rule } from "../rule.ts";
import type { Figure, Insight } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import type { PathSegment } from "../../issue.ts";
import { textOf } from "../../reading/text-of.ts";
import type { LintContext } from "../lint-context.ts";
import { looksLikePlace } from "../term-lookup.ts";

export const shareSum: Rule = {
  code: "share-sum",
  summary: "The shares of one measure add up to more than 100 percent.",
  severity: "warning",
  needs: ["insights.figures", "insights.stages"],
  check(context, report) {
    const sums = new Map<string, Sum>();
    for (const { insight, path } of context.withFigures)
      insight.figures?.forEach((figure, index) => {
        const holders =
          isShare(figure) && isHeld(figure, insight) ? holdersOf(figure, context) : [];
        // Shares of several holders are skipped, because "China and Russia" would count twice.
        if (holders.length !== 1) return;
        const key = `${textOf(figure.measure!).toLowerCase()}|${figure.period ?? ""}|${insight.stages?.join(" ") ?? ""}|${subjectsOf(figure, context)}`;
        let sum = sums.get(key);
        if (sum === undefined) sums.set(key, (sum = { shares: new Map(), last: [] }));
        const known = sum.shares.get(holders[0]!) ?? 0;
        if (figure.value! > known) {
          sum.shares.set(holders[0]!, figure.value!);
          sum.last = [...path, "figures", index, "value"];
        }
      });
    for (const { shares, last } of sums.values()) {
      const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
      // Each share is rounded by up to half a percent.
      if (shares.size > 1 && total > 100 + shares.size / 2)
        report({
          path: last,
          message: `${[...shares].map(([holder, share]) => `${holder} ${share}`).join(", ")} add up to ${Number(total.toPrecision(12))} percent of one measure; check the numbers, or give the figures different \`measure\` or \`period\` values`,
        });
    }
  },
};

interface Sum {
  readonly shares: Map<string, number>;
  last: readonly PathSegment[];
}

/** An upper bound is not added, because the share can be smaller. */
function isShare({ kind, unit, value, measure, qualifier }: DeepReadonly<Figure>): boolean {
  const bounded = qualifier === "at-most" || qualifier === "up-to" || qualifier === "less-than";
  return (
    kind === "share" &&
    unit === "percent" &&
    value !== undefined &&
    measure !== undefined &&
    !bounded
  );
}

/** A share that a relation makes proposed, signed or ended is not held beside the others. */
function isHeld(
  { text }: DeepReadonly<Figure>,
  { relations = [] }: DeepReadonly<Insight>,
): boolean {
  return relations.every(
    ({ figure, status = "in-force" }) => figure !== text || status === "in-force",
  );
}

function holdersOf({ about }: DeepReadonly<Figure>, context: LintContext): string[] {
  return (about ?? []).filter((id) => isHolder(id, context));
}

/** Returns what is shared: the minerals. */
function subjectsOf({ about }: DeepReadonly<Figure>, context: LintContext): string {
  return (about ?? [])
    .filter((id) => !isHolder(id, context))
    .sort()
    .join(" ");
}

function isHolder(id: string, { article }: LintContext): boolean {
  const isDeclared = (list: readonly (string | { readonly id: string })[] | undefined) =>
    list?.some((item) => (typeof item === "string" ? item : item.id) === id) ?? false;
  // Blocs would count twice with their members.
  if (id === "EU" || id.startsWith("bloc-") || id.startsWith("region-")) return false;
  return looksLikePlace(id) || isDeclared(article.places) || isDeclared(article.organizations);
}
