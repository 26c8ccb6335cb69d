import type { Article, TermId } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { organizationOf } from "../organization-of.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { DataContext, noOrigin } from "./data-context.ts";
import { distinctStatements } from "./distinct-statements.ts";
import { placedInsight } from "./placed-insight.ts";
import { directionOfLanguage } from "../text-of.ts";
import { punctuationOf } from "./line.ts";
import { publishedShares } from "./published-shares.ts";
import { relationLine } from "./relation-line.ts";
import { stateOf } from "./relation-state.ts";
import { figureOf } from "./row-sources.ts";
import { arrowOf } from "./row-views.ts";
import type { TermsPart } from "./term-names.ts";
import { organizationView, termView } from "./term-view.ts";
import type { SmallViewOptions } from "./view-options.ts";
import type { ItemView, RowView, TermDetailsView, TermView } from "./views.ts";

const maximumRows = 3;
/** A longer roll of names is cut to one name and the number of the others. */
const maximumNames = 2;

/** Makes the same view as `viewTerm` of `views.ts`, but loads neither labels nor the vocabulary. */
export function viewTerm(
  article: DeepReadonly<Article>,
  id: TermId,
  insight: string | undefined,
  options: SmallViewOptions,
): TermDetailsView | undefined {
  const context = new DataContext(article as Article, options);
  const { wording, names } = context;
  for (const { view, part } of termsWith(id, context)) {
    const items = part === "minerals" ? [] : rowsOf(id, context);
    const notes =
      part === "minerals" && view.notes.length === 0
        ? [wording.label(wording.labels.mineral)]
        : view.notes;
    if (notes.length + items.length === 0) continue;
    const { text, lang, dir } = view;
    const mentioning = insight === undefined ? undefined : placedInsight(context.article, insight);
    return {
      name: { text, lang, dir },
      notes,
      href: names.addressOf(id, part) ?? view.href,
      rows:
        items.length === 0
          ? undefined
          : { title: wording.label(wording.labels.inThisBrief), items },
      published:
        part === "minerals" && mentioning ? publishedShares(id, [mentioning], context) : [],
    };
  }
  return undefined;
}

/** Finds what an id names: usually one term, but a place and a mineral can have the same id. */
function termsWith(
  id: TermId,
  context: DataContext,
): { readonly view: TermView; readonly part: TermsPart }[] {
  const { article } = context;
  const found: { view: TermView; part: TermsPart }[] = [];
  const organization = organizationOf(article, id);
  if (organization !== undefined)
    found.push({ view: organizationView(organization, context), part: "organizations" });
  for (const [part, terms] of [
    ["places", placesOf(article)],
    ["minerals", mineralsOf(article)],
  ] as const) {
    const term = terms.find((one) => one.id === id);
    if (term !== undefined) found.push({ view: termView(term, context), part });
  }
  return found;
}

/** Views the first relations in which a term acts or is affected. */
function rowsOf(id: TermId, context: DataContext): RowView[] {
  const { article, wording, names, shows } = context;
  if (!shows("relation")) return [];
  return distinctStatements(article, (insight) =>
    (insight.relations ?? [])
      .filter(({ from, to = [] }) => [...from, ...to].includes(id))
      .map((relation) => ({ relation, figure: figureOf(relation, insight) })),
  )
    .slice(0, maximumRows)
    .map(({ value: { relation, figure }, insight, place }): RowView => {
      const { from, to = [] } = relation;
      const pieces = relationLine(relation, figure, wording, names, { isShort: true });
      return {
        state: stateOf({ relation }, insight, article),
        date: undefined,
        from: roll(from, id, context),
        to: roll(to, id, context),
        arrow: to.length === 0 ? undefined : arrowOf(wording),
        statements: [
          {
            ...noOrigin,
            ...context.speaker(insight),
            back: context.back(insight, place),
            pieces,
          },
        ],
      };
    });
}

/** Views names: all if they are few, otherwise the term or the first name and the number of the others. */
function roll(ids: readonly TermId[], term: TermId, { wording, names }: DataContext): ItemView[] {
  if (ids.length <= maximumNames) return ids.map(names.name);
  const name = names.name(ids.includes(term) ? term : ids[0]!);
  const { labels } = wording;
  const rest = `${punctuationOf(wording).and(labels.and)}${labels.others(ids.length - 1)}`;
  // Its direction is that of the words around the name, which is first.
  const dir = directionOfLanguage(labels.language);
  return [{ ...wording.label(""), text: `${name.text}${rest}`, dir }];
}
