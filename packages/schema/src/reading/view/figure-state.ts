import type { Figure, Insight, Relation } from "../../article.ts";
import type { DataContext } from "./data-context.ts";
import type { DistinctStatement } from "./distinct-statements.ts";
import { isNonBinding, latestRelations, nonBindingTypes, statusView } from "./latest-relations.ts";
import { periodView } from "./period-view.ts";
import { stateOf } from "./relation-state.ts";
import { isFuture, rowDateOf } from "./row-date.ts";
import { rowDate } from "./row-views.ts";
import type { ItemView, RelationState, ShareView } from "./views.ts";

/** How far what a figure measures has come, and the words that say so. */
export interface FigureState {
  /** Undefined for what is so. */
  readonly state: ShareView["state"];
  /** The status, the type of a relation that is not binding, and a date after the brief. */
  readonly facts: readonly ItemView[];
}

/**
 * Views the status of a figure that is shown without its relation: of every relation that names it, in each insight that
 * states it. Without one, its period or the date of its insight decides, and its kind, as in `stateOf`.
 */
export function figureState(
  { value: figure, insight }: DistinctStatement<Figure>,
  context: DataContext,
): FigureState {
  const { article, wording, names } = context;
  const relations = latestRelations(figure, insight, article);
  const { period } = figure;
  const ownDate = relations.some(rowDateOf) ? undefined : insight.date;
  const own = { date: period ?? ownDate };
  const isComing = isFuture(rowDateOf(own), article) === true;
  const states = [
    ...relations.map((relation) => stateOfShare(relation, insight, context)),
    ...(relations.length === 0 ? [stateOf(own, insight, article)] : []),
    ...(isComing ? (["pending"] as const) : []),
  ];
  const facts = [
    statusView(relations, wording),
    ...nonBindingTypes(relations).map(names.name),
    ...relations.map((relation) => comingDate(relation, context)),
    isComing && period === undefined ? periodView(own.date, wording) : undefined,
  ];
  return {
    state: (["off", "pending"] as const).find((state) => states.includes(state)),
    facts: facts.filter((fact) => fact !== undefined),
  };
}

function stateOfShare(
  relation: Relation,
  insight: Insight,
  { article }: DataContext,
): RelationState {
  const state = stateOf({ relation }, insight, article);
  // A memorandum is signed, but what it is about is not agreed.
  return state !== "off" && isNonBinding(relation) ? "pending" : state;
}

/** Views the date of a relation after the brief, which alone says that it has not happened yet. */
function comingDate(relation: Relation, { article, wording }: DataContext): ItemView | undefined {
  const date = rowDateOf(relation);
  return date !== undefined && isFuture(date, article) === true
    ? rowDate(date, relation, wording)
    : undefined;
}
