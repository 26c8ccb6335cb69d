import type { Article, Figure, Insight, Period, Relation, Text } from "../../article.ts";
import { isLocalTime } from "../english-dates.ts";
import type { PartName } from "../part-names.ts";
import { distinctStatements, type DistinctStatement } from "./distinct-statements.ts";

/** What a row shows: a relation with the figure that measures it, or the sentence of a dated insight. */
export interface RowContent {
  readonly relation?: Relation;
  readonly figure?: Figure | undefined;
  readonly sentence?: Text;
  readonly date?: Period | undefined;
}

/** The content of a row with its date. */
export interface RowSource extends DistinctStatement<RowContent> {
  /** When it happened; otherwise when it takes effect or was announced. Undefined if no date is valid. */
  readonly date: RowDate | undefined;
}

/** The date of a row, and the field that states it. */
export interface RowDate {
  readonly key: "date" | "effective" | "announced";
  readonly period: Period;
  /** The start of the period in UTC, in milliseconds since the epoch. A local time counts as UTC. */
  readonly time: number;
}

/** The rows of a timeline have dates; a shorter one is a list. */
const shortestTimeline = 3;

/**
 * Lists what the rows of an article show, in reading order: its relations, and the dated insights without a dated relation.
 *
 * Sentences are only for the timeline, because they do not say who does what to whom.
 */
export function rowSources(article: Article, shows: (part: PartName) => boolean): RowSource[] {
  const hasSentences = shows("insight-date") && shows("timeline");
  return distinctStatements(article, (insight): RowContent[] => {
    const relations = shows("relation") ? (insight.relations ?? []) : [];
    const rows = relations.map((relation) => ({ relation, figure: figureOf(relation, insight) }));
    const isSentence =
      hasSentences && dateOf(insight) !== undefined && relations.every((one) => !dateOf(one));
    return isSentence ? [...rows, { sentence: insight.text, date: insight.date }] : rows;
  }).map((statement) => ({
    ...statement,
    date: dateOf(statement.value.relation ?? statement.value),
  }));
}

/** True if the dated rows are a timeline. A sentence has no other place, so a timeline with one can be shorter. */
export function isTimeline(
  sources: readonly RowSource[],
  shows: (part: PartName) => boolean,
): boolean {
  const dated = sources.filter(({ date }) => date !== undefined);
  return (
    shows("timeline") &&
    (dated.length >= shortestTimeline || dated.some(({ value }) => value.sentence !== undefined))
  );
}

/** Returns the figure of an insight that measures its relation. */
export function figureOf({ figure }: Relation, { figures }: Insight): Figure | undefined {
  return figure === undefined ? undefined : figures?.find(({ text }) => text === figure);
}

function dateOf(stated: Pick<Relation, RowDate["key"]>): RowDate | undefined {
  for (const key of ["date", "effective", "announced"] as const) {
    const period = stated[key];
    const time = period === undefined ? NaN : startOf(period);
    if (!Number.isNaN(time)) return { key, period: period!, time };
  }
  return undefined;
}

function startOf(period: Period): number {
  const [start] = period.split("/", 1) as [string];
  return Date.parse(isLocalTime(start) ? `${start}Z` : start);
}
