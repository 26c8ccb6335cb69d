import type { Figure, Period, Relation } from "../../article.ts";
import { textOf } from "../text-of.ts";
import { completeNumber, decreaseView, previousAmount, spaceIn } from "./figure-facts.ts";
import { Line } from "./line.ts";
import { datedWords, periodView } from "./period-view.ts";
import { proposedAct } from "./proposed-act.ts";
import type { RowDate } from "./row-date.ts";
import type { TermNames } from "./term-names.ts";
import type { DateView, PieceView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** How much a line says. */
export interface LineOptions {
  /** The field that the date of the row comes from, which the line does not repeat. */
  readonly dateKey?: RowDate["key"] | undefined;
  /** True for a popover: only status, type, amount with its measure, and note. */
  readonly isShort?: boolean;
}

/** Says what a relation is: "announced: state equity stake, up to USD 200 million (concessional equity) · gallium". */
export function relationLine(
  relation: Relation,
  figure: Figure | undefined,
  wording: Wording,
  names: TermNames,
  { dateKey, isShort = false }: LineOptions,
): PieceView[] {
  const { type, status, note, minerals, stage } = relation;
  const line = new Line(wording);
  if (status !== undefined) {
    line.add(wording.word(status), "status");
    line.sign(line.signs.colon);
  }
  const act = proposedAct(relation, figure);
  line.add(act === undefined ? names.name(type) : wording.text(act), "type");
  let isFirst = true;
  const separate = (): void => {
    line.sign(isFirst ? line.signs.comma : "\u00A0· ");
    isFirst = false;
  };
  if (relation.figure !== undefined) {
    separate();
    amount(line, figure ?? { text: relation.figure }, wording);
    const details = [
      figure && decreaseView(figure, wording),
      ...(figure ? figureDetails(figure, relation, wording, names, isShort) : []),
    ].filter((detail) => detail !== undefined);
    if (details.length > 0) {
      line.sign(line.signs.open);
      line.list(details);
      line.sign(line.signs.close);
    }
  }
  if (!isShort) {
    if (minerals !== undefined && minerals.length > 0) {
      separate();
      line.list(wording.items(minerals, names.name), "muted");
    }
    const rest = [
      stage === undefined ? undefined : names.name(stage),
      ...relationDates(relation, dateKey, wording),
    ];
    for (const item of rest) {
      if (item === undefined) continue;
      separate();
      line.add(item, "muted");
    }
  }
  if (note !== undefined) {
    line.stop();
    line.add(wording.text(note), "note");
  }
  return line.pieces;
}

/** Says a number with its qualifier. */
function amount(line: Line, figure: Figure, wording: Wording): void {
  const qualified = completeNumber(figure, wording);
  const { qualifier, isQualifierLast, number } = qualified;
  if (qualifier !== undefined && !isQualifierLast) {
    line.add(qualifier);
    line.sign(spaceIn(qualified));
  }
  line.add(number);
  if (qualifier !== undefined && isQualifierLast) {
    line.sign(spaceIn(qualified));
    line.add(qualifier);
  }
}

/** Lists what a figure says about its number. Names that the row already has are omitted, and a measure that is shown as the type or has its name. */
function figureDetails(
  figure: Figure,
  relation: Relation,
  wording: Wording,
  names: TermNames,
  isShort: boolean,
): TextView[] {
  const { about = [], basis, measure, period } = figure;
  const { type, from, to = [], minerals = [] } = relation;
  const known = new Set([...from, ...to, ...minerals]);
  const isShown =
    proposedAct(relation, figure) !== undefined ||
    (measure !== undefined &&
      textOf(measure).toLowerCase() === names.name(type).text.toLowerCase());
  const shownMeasure = isShown ? undefined : wording.optional(measure);
  const details = [
    wording.optional(basis),
    previousAmount(figure, wording),
    ...wording.items(
      about.filter((id) => !known.has(id)),
      names.name,
    ),
    periodView(period, wording),
  ];
  return [shownMeasure, ...(isShort ? [] : details)].filter((detail) => detail !== undefined);
}

/** Lists the dates of a relation. "Announced: export ban, Jan 6, 2026" was announced on that day. */
function relationDates(
  { date, announced, effective, until, status }: Relation,
  dateKey: RowDate["key"] | undefined,
  wording: Wording,
): (TextView | DateView | undefined)[] {
  const { labels } = wording;
  const [first] = [date, announced, effective].filter((one) => one !== undefined);
  const dated = (words: (day: string) => string, day: Period | undefined, own: string) =>
    day === first && status === own ? periodView(day, wording) : datedWords(words, day, wording);
  return [
    dateKey === "date" ? undefined : periodView(date, wording),
    dateKey === "announced" ? undefined : dated(labels.announcedOn, announced, "announced"),
    dateKey === "effective" ? undefined : dated(labels.effectiveFrom, effective, "in-force"),
    dateKey === "until" ? undefined : datedWords(labels.untilDate, until, wording),
  ];
}
