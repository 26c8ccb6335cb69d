import { groupBy } from "../../group-by.ts";
import type { Relation } from "../../article.ts";
import { directionOfLanguage } from "../text-of.ts";
import { viewCaps } from "../view-caps.ts";
import type { DataContext } from "./data-context.ts";
import { ladderOf, type Pair } from "./ladder.ts";
import { datedWords, periodView } from "./period-view.ts";
import { relationLine } from "./relation-line.ts";
import type { RowDate } from "./row-date.ts";
import { isTimeline, rowSources, type RowSource } from "./row-sources.ts";
import type { DateView, PieceView, RowsView, RowView, StatementView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Row sources that one row shows. The first determines the place of the row. */
type RowGroup = readonly [RowSource, ...RowSource[]];

/** Views the timeline, then the list of the other relations. */
export function rowsViews(context: DataContext): RowsView[] {
  const { article, shows, wording } = context;
  const { labels } = wording;
  const sources = rowSources(article, shows);
  if (!isTimeline(sources, shows)) return list(sources, labels.diagram, context);
  const dated = sources
    .filter(({ date }) => date !== undefined)
    .toSorted((one, other) => one.date!.time - other.date!.time);
  const undated = sources.filter(({ date }) => date === undefined);
  const timeline: RowsView = {
    part: "timeline",
    title: wording.label(labels.timeline),
    rows: rowViews(
      adjacentGroups(dated, (source) => JSON.stringify([source.date, pairKey(source)])),
      context,
      true,
    ),
    ladder: undefined,
  };
  return [timeline, ...list(undated, labels.noDate, context)];
}

function list(sources: readonly RowSource[], title: string, context: DataContext): RowsView[] {
  if (sources.length === 0) return [];
  const view = { part: "relation" as const, title: context.wording.label(title) };
  const groups = equalGroups(sources);
  const pairs = groups.map(([{ value }]) => pairOf(value.relation!));
  const ladder =
    context.shows("diagram") && pairs.every((pair) => pair !== undefined)
      ? ladderOf(pairs)
      : undefined;
  if (ladder === undefined)
    return [
      { ...view, rows: rowViews(adjacentGroups(sources, pairKey), context), ladder: undefined },
    ];
  const ordered = ladder.order.map((index) => groups[index]!);
  const rows = rowViews(ordered, context).map((row, index) =>
    ladder.steps[index]!.isMutual
      ? { ...row, from: row.from.slice(0, 1), to: row.from.slice(1), arrow: "–" }
      : row,
  );
  return [{ ...view, rows, ladder: ladder.steps }];
}

/** Returns the two sides of a relation: actors and targets, or two equal partners. Undefined if it has only one. */
function pairOf({ from, to = [] }: Relation): Pair | undefined {
  const key = (ids: readonly string[]): string => JSON.stringify([...new Set(ids)].toSorted());
  if (from.length > 0 && to.length > 0) return { from: key(from), to: key(to), isMutual: false };
  const [one, other] = from;
  return from.length === 2 && one !== other
    ? { from: key([one!]), to: key([other!]), isMutual: true }
    : undefined;
}

/** Returns a text that is the same for rows with the same names and state. */
function pairKey({ value: { relation }, state }: RowSource): string {
  return JSON.stringify([relation?.from, relation?.to, state]);
}

function adjacentGroups(
  sources: readonly RowSource[],
  keyOf: (source: RowSource) => string,
): RowGroup[] {
  const groups: [RowSource, ...RowSource[]][] = [];
  let last: string | undefined;
  for (const source of sources) {
    const key = keyOf(source);
    if (key === last) groups.at(-1)!.push(source);
    else groups.push([source]);
    last = key;
  }
  return groups;
}

function equalGroups(sources: readonly RowSource[]): RowGroup[] {
  return [...groupBy(sources, pairKey).values()];
}

function rowViews(groups: readonly RowGroup[], context: DataContext, hasDates = false): RowView[] {
  return context.wording.list(
    groups,
    (group) => rowView(group, context, hasDates),
    (more): RowView => ({ ...rowOf("lasting"), from: [more] }),
    viewCaps.list,
  );
}

function rowView(group: RowGroup, context: DataContext, hasDate: boolean): RowView {
  const { wording, names } = context;
  const [{ value, date, state }] = group;
  const { relation } = value;
  const to = wording.items(relation?.to, names.name);
  const row = {
    ...rowOf(state),
    date: hasDate && date ? rowDate(date, relation, wording) : undefined,
    from: wording.items(relation?.from, names.name),
    to,
    arrow: to.length === 0 ? undefined : arrowOf(wording),
  };
  const dateKey = hasDate ? date?.key : undefined;
  const statements = group.map((source): StatementView => ({
    ...context.origin(source, source.value.sentence !== undefined),
    pieces: pieces(source, context, dateKey),
  }));
  return { ...row, statements };
}

function pieces(
  { value: { relation, figure }, insight }: RowSource,
  { wording, names }: DataContext,
  dateKey: RowDate["key"] | undefined,
): PieceView[] {
  if (relation !== undefined) return relationLine(relation, figure, wording, names, { dateKey });
  // Completely: a start would say "lifted its ban" without "but the ministry denied it".
  return [wording.text(insight.text)];
}

/**
 * Views the date of a row. A date of announcement or effect says so, unless the status does: "announced: export ban" on a
 * day without more words was announced on that day.
 */
export function rowDate(
  { key, period }: RowDate,
  relation: Relation | undefined,
  wording: Wording,
): TextView | DateView | undefined {
  const { labels } = wording;
  const status = relation?.status;
  if (key === "announced" && status !== "announced")
    return datedWords(labels.announcedOn, period, wording);
  if (key === "effective" && status !== "in-force")
    return datedWords(labels.effectiveFrom, period, wording);
  if (key === "until") return datedWords(labels.untilDate, period, wording);
  return periodView(period, wording);
}

/** Returns an arrow in the reading direction. Unicode does not mirror arrows. */
export function arrowOf({ article }: Wording): string {
  return directionOfLanguage(article.language) === "rtl" ? "←" : "→";
}

function rowOf(state: RowView["state"]): RowView {
  return { state, date: undefined, from: [], to: [], arrow: undefined, statements: [] };
}
