import type { Article, Figure, Insight, Period, Relation, Text } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { distinctStatements, type DistinctStatement } from "./distinct-statements.ts";
import { stateOf } from "./relation-state.ts";
import { rowDateOf, type RowDate } from "./row-date.ts";
import type { RelationState } from "./views.ts";

/** What a row shows: a relation with the figure that measures it, or the sentence of a dated insight. */
export interface RowContent {
  readonly relation?: Relation;
  readonly figure?: Figure | undefined;
  readonly sentence?: Text;
  readonly date?: Period | undefined;
}

/** The content of a row with its date. */
export interface RowSource extends DistinctStatement<RowContent> {
  /** As in `rowDateOf`. */
  readonly date: RowDate | undefined;
  readonly state: RelationState;
}

/** The rows of a timeline have dates; a shorter one is a list. */
const shortestTimeline = 3;

/**
 * Lists what the rows of an article show, in reading order: its relations, and the dated insights whose date no relation
 * of theirs states.
 *
 * Sentences are only for the timeline, because they do not say who does what to whom.
 */
export function rowSources(article: Article, shows: (part: PartName) => boolean): RowSource[] {
  const hasSentences = shows("insight-date") && shows("timeline");
  return distinctStatements(article, (insight): RowContent[] => {
    const relations = shownRelations(insight, shows);
    const rows = relations.map((relation) => ({ relation, figure: figureOf(relation, insight) }));
    const isSentence =
      hasSentences && rowDateOf(insight) !== undefined && !stateDate(relations, insight.date!);
    return isSentence ? [...rows, { sentence: insight.text, date: insight.date }] : rows;
  }).map((statement) => ({
    ...statement,
    date: rowDateOf(statement.value.relation ?? statement.value),
    state: stateOf(statement.value, statement.insight, article),
  }));
}

/** True if relations state both ends of a period, as exactly: "2025-10-16" states "2025-10". */
function stateDate(relations: readonly Relation[], period: Period): boolean {
  const dates = relations
    .flatMap(({ date, effective, announced, until }) => [date, effective, announced, until])
    .flatMap((one) => one?.split("/") ?? []);
  return period.split("/").every((end) => dates.some((one) => one.startsWith(end)));
}

/** Lists the relations of an insight that are rows. Those with a date are also shown for the timeline alone. */
export function shownRelations(
  { relations = [] }: Insight,
  shows: (part: PartName) => boolean,
): readonly Relation[] {
  if (shows("relation")) return relations;
  return shows("timeline") ? relations.filter((relation) => rowDateOf(relation)) : [];
}

/** True if the dated rows are a timeline. A sentence has no other place, so a timeline with one can be shorter, and so can one without the list of relations. */
export function isTimeline(
  sources: readonly RowSource[],
  shows: (part: PartName) => boolean,
): boolean {
  const dated = sources.filter(({ date }) => date !== undefined);
  return (
    shows("timeline") &&
    (dated.length >= (shows("relation") ? shortestTimeline : 1) ||
      dated.some(({ value }) => value.sentence !== undefined))
  );
}

/** Returns the figure of an insight that measures its relation. */
export function figureOf({ figure }: Relation, { figures }: Insight): Figure | undefined {
  return figure === undefined ? undefined : figures?.find(({ text }) => text === figure);
}
