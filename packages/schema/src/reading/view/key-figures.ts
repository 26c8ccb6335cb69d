import type { Article, Figure, Insight, Relation, TermId } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { retractedIds, retractionDateOf } from "../retracted-ids.ts";
import { mineralsOf } from "../terms.ts";
import { textOf } from "../text-of.ts";
import { contentKey } from "./content-key.ts";
import { differingAccounts } from "./differing-accounts.ts";
import { isAfterBrief } from "./is-after-brief.ts";
import { isDated } from "./is-dated.ts";
import { latestRelations, nonBindingTypes, statusView } from "./latest-relations.ts";
import { datedWords, periodView } from "./period-view.ts";
import { missingIn } from "./number-agreement.ts";
import { figurePlaces } from "./number-words.ts";
import { qualifiedNumber, withoutSentence } from "./qualifier.ts";
import { subjectsOf } from "./subjects-of.ts";
import type { TermNames } from "./term-names.ts";
import type { ItemView, KeyFigureView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

const maximumFigures = 3;

/** The kinds of key figures, the most important first. */
const kinds = ["amount", "share", "quantity", "price"];

/** A figure with its insight. `place` is the place of the insight in reading order, from 1. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly insight: Insight;
  readonly place: number;
}

/**
 * Selects the key figures: none, two or three, in the order of their sentences. None of a retracted article.
 *
 * Each is stated as a fact or an outlook, is not retracted, and not by a speaker, for whom a tile has no room. Each has a measure and its
 * unit and scale in its words, which are in its sentence and in no core insight. Accounts of it do not differ: alone, it would look
 * certain. Each group gives its first, then its second: amounts before shares, quantities and prices, larger before smaller.
 */
export function keyFiguresOf(article: Article): PlacedFigure[] {
  if (retractionDateOf(article) !== undefined) return [];
  const core = (article.coreInsights ?? []).map(({ text }) => textOf(text)).join("\n");
  const retracted = retractedIds(article);
  const differs = differingAccounts(insightsOf(article).filter(({ id }) => !retracted.has(id)));
  const stated = new Set<string>();
  let place = article.coreInsights?.length ?? 0;
  const byGroup = (article.groups ?? []).map(({ insights }) =>
    insights
      .flatMap((insight): PlacedFigure[] => {
        place += 1;
        return isOwnStatement(insight) && !retracted.has(insight.id)
          ? (insight.figures ?? []).map((figure) => ({ figure, insight, place }))
          : [];
      })
      .filter(
        ({ figure, insight }) =>
          kinds.includes(figure.kind ?? "") &&
          figure.measure !== undefined &&
          missingIn(figure) === undefined &&
          isIn(figure, textOf(insight.text)) &&
          !isIn(figure, core) &&
          !differs(figure) &&
          // Another sentence that makes the same statement has no tile of its own.
          stated.size < stated.add(contentKey(figure, insight)).size,
      ),
  );
  const ranked = byGroup.map((figures) =>
    figures.toSorted((one, other) => rank(one) - rank(other) || size(other) - size(one)),
  );
  const selected = Array.from({ length: maximumFigures }, (_, round) =>
    ranked.flatMap((figures) => figures[round] ?? []),
  )
    .flat()
    .slice(0, maximumFigures);
  return selected.length < 2 ? [] : byGroup.flat().filter((figure) => selected.includes(figure));
}

/** True if the brief itself states something, as a fact or an outlook. */
function isOwnStatement({ kind = "fact", attribution }: Insight): boolean {
  return (kind === "fact" || kind === "outlook") && attribution === undefined;
}

/** True if a text has the words of a figure. */
function isIn({ text }: Figure, sentences: string): boolean {
  return figurePlaces(text, sentences).length > 0;
}

function rank({ figure: { kind } }: PlacedFigure): number {
  return kinds.indexOf(kind!);
}

function size({ figure: { value, min, max } }: PlacedFigure): number {
  return value ?? max ?? min ?? 0;
}

/** Whether the status of a relation alone would say that something is agreed. */
function isDone({ status = "" }: Relation): boolean {
  return /^(?:signed|approved|in-force)$/.test(status);
}

/**
 * Views the dates after the brief, which alone say that what a figure measures has not happened yet: those of its relations, or
 * of its insight if nothing else has a date. Its period is shown anyway.
 */
function comingDates(
  relations: readonly Relation[],
  { period }: Figure,
  insight: Insight,
  wording: Wording,
): (ItemView | undefined)[] {
  const stated: readonly Pick<Relation, "date" | "effective">[] =
    period !== undefined || relations.some(isDated) ? relations : [insight];
  // Two statuses can have one date.
  const dates = new Map(
    stated.map(({ date, effective }) => [date ?? effective ?? "", date === undefined]),
  );
  return Array.from(dates, ([date, isEffect]) =>
    date === period || !isAfterBrief(date, wording.article)
      ? undefined
      : isEffect
        ? datedWords(wording.labels.effectiveFrom, date, wording, "medium")
        : periodView(date, wording, "medium"),
  );
}

/** Views the key figures. */
export function keyFigureViews(wording: Wording, names: TermNames): KeyFigureView[] {
  const { article } = wording;
  const selected = keyFiguresOf(article);
  const isMineral = (id: TermId): boolean => mineralsOf(article).some((one) => one.id === id);
  return selected.map(({ figure, insight, place }) => {
    const { measure, period, basis } = figure;
    const about = subjectsOf(figure, isMineral, names);
    const others = about.length - 2;
    const relations = latestRelations(figure, insight, article);
    const status = statusView(relations, wording);
    const isSaid = ({ text }: TextView): boolean =>
      textOf(measure!).toLowerCase().includes(text.toLowerCase());
    const outlook = insight.kind === "outlook" ? outlookLabel(wording) : undefined;
    const facts = [
      ...about.slice(0, 2).map(names.name),
      others > 0 ? wording.label(wording.labels.others(others)) : undefined,
      // "Proposed" needs no further word.
      ...nonBindingTypes(relations.filter(isDone))
        .map(names.name)
        .filter((name) => !isSaid(name)),
      periodView(period, wording, "medium"),
      wording.optional(basis),
      ...comingDates(relations, figure, insight, wording),
      status && outlook,
    ];
    return {
      ...withoutSentence(qualifiedNumber(figure, wording), figure),
      target: `insight-${place}`,
      measure: wording.text(measure!),
      facts: facts.filter((fact) => fact !== undefined),
      status: status ?? outlook,
    };
  });
}

function outlookLabel(wording: Wording): TextView {
  const { insightKinds, language } = wording.labels;
  const outlook = insightKinds["outlook"]!;
  // German writes nouns with capitals also within a line.
  return wording.label(/^de\b/.test(language) ? outlook : outlook.toLocaleLowerCase(language));
}
