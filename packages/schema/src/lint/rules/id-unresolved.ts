import type { Report, Rule } from "../rule.ts";
import { digitsOf, nearestId } from "../../nearest.ts";
import type { PathSegment } from "../../issue.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { LintContext, LintInsight } from "../lint-context.ts";
import { quote } from "../../quote.ts";
import { isOneEdit } from "../is-one-edit.ts";
import { clearId, possiblePlaces, type NamedList } from "../meant-id.ts";
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
    lookAtCorrections(context, report);
    const ids = new UsedIds(context, report);
    for (const placed of context.insights) {
      const { insight, path } = placed;
      insight.organizations?.forEach((id, index) =>
        ids.lookForOrganization(id, path, "organizations", index),
      );
      const { organization } = insight.attribution ?? {};
      if (organization !== undefined)
        ids.lookForEntry(organization, [], path, "attribution", "organization");
      insight.figures?.forEach(({ about }, index) =>
        about?.forEach((id, place) =>
          ids.lookForEntry(id, ["places", "minerals"], path, "figures", index, "about", place),
        ),
      );
      insight.relations?.forEach(({ from, to, figure }, index) => {
        from.forEach((id, place) =>
          ids.lookForEntry(id, ["places"], path, "relations", index, "from", place),
        );
        to?.forEach((id, place) =>
          ids.lookForEntry(id, ["places"], path, "relations", index, "to", place),
        );
        if (figure !== undefined) lookForFigure(figure, placed, index, report);
      });
    }
  },
};

type Path = readonly PathSegment[];

/** Reports corrections of insights that the article does not have. */
function lookAtCorrections({ article, insights }: LintContext, report: Report): void {
  if (article.corrections === undefined) return;
  const ids = insights.flatMap(({ insight }) => insight.id ?? []);
  article.corrections.forEach(({ insight }, index) => {
    if (insight === undefined || ids.includes(insight)) return;
    const suggestion = nearestId(insight, ids);
    const hint = didYouMean(suggestion, "use the `id` of the insight that was changed");
    report({
      path: ["corrections", index, "insight"],
      message: `no insight has the id ${quote(insight)}; ${hint}`,
      suggestion,
    });
  });
}

/** Reports the figure of a relation, by its index, if its insight has no figure with this text. */
function lookForFigure(
  figure: string,
  { insight, path }: LintInsight,
  index: number,
  report: Report,
): void {
  const texts = insight.figures?.map(({ text }) => text) ?? [];
  if (texts.includes(figure)) return;
  report({
    path: [...path, "relations", index, "figure"],
    message: `no figure of the insight has the text ${quote(figure)}; copy the text of a figure, or add the figure`,
    suggestion: nearestId(figure, texts),
  });
}

/** Reports the ids of organisations and other entries that nothing defines. Paths have two parts, which are joined only for a report. */
class UsedIds {
  readonly #report: Report;
  readonly #organizations: ReadonlySet<string>;
  readonly #listed: ReadonlySet<string>;
  #compared = 0;

  constructor({ article, listedIds }: LintContext, report: Report) {
    this.#report = report;
    this.#organizations = new Set(article.organizations?.map(({ id }) => id));
    this.#listed = listedIds;
  }

  lookForOrganization(id: string, path: Path, ...keys: Path): void {
    if (!this.#organizations.has(id))
      this.#reportMissing(id, [...path, ...keys], this.#organizations, []);
  }

  /** Looks for an organisation, a place or a mineral. The author may have meant a name of one of the lists. */
  lookForEntry(id: string, lists: readonly NamedList[], path: Path, ...keys: Path): void {
    // Unknown places and minerals are reported by `unknown-term`.
    if (!this.#listed.has(id) && !looksLikePlace(id) && !isKnownMineral(id))
      this.#reportMissing(id, [...path, ...keys], this.#listed, lists);
  }

  #reportMissing(
    id: string,
    path: Path,
    known: ReadonlySet<string>,
    lists: readonly NamedList[],
  ): void {
    const meant = lists.map((list) => clearId(id, list)).find((other) => other !== undefined);
    const similar = isName.test(id) ? sameName : nearestId;
    const suggestion =
      meant ?? (this.#compared++ < mostCompared ? similar(id, [...known]) : undefined);
    const hint =
      possiblePlaces(id, lists) ??
      didYouMean(suggestion, "declare it under `organizations` or `places`, or fix the id");
    this.#report({ path, message: `no entry has the id ${quote(id)}; ${hint}`, suggestion });
  }
}

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
