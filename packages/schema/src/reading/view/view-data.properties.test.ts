import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article, Figure, Insight, Relation, Text } from "../../article.ts";
import { knownTerms } from "../../known-terms.ts";
import { allInsights } from "../all-insights.ts";
import { labelsFor } from "../labels.ts";
import { partNames, type PartName } from "../part-names.ts";
import { retractedIds } from "../retracted-ids.ts";
import { textOf } from "../text-of.ts";
import { contentKey } from "./content-key.ts";
import { percentRange } from "./percent-range.ts";
import { periodView } from "./period-view.ts";
import { proposedAct } from "./proposed-act.ts";
import { contradictsQualifier, statesQualifier } from "./qualifier-senses.ts";
import { figureOf } from "./row-sources.ts";
import { TermNames } from "./term-names.ts";
import { viewArticle } from "./view-article.ts";
import { viewData } from "./view-data.ts";
import type { ArticleView, BackView, DataView, StatementView, ShareView } from "./views.ts";
import { Wording } from "./wording.ts";

type Draw = (limit: number) => number;

/** Generates articles whose figures measure relations, and with more shares, qualifiers, statuses and repeated statements. */
const articles = fc
  .tuple(arbitraryArticle, fc.infiniteStream(fc.nat(999)))
  .map(([generated, stream]) => {
    const article = structuredClone(generated) as unknown as Article;
    const draw: Draw = (limit) => (stream.next().value as number) % limit;
    const insights = allInsights(article).map(({ insight }) => insight);
    for (const insight of insights) {
      for (const figure of insight.figures ?? []) enrichFigure(figure, draw);
      for (const relation of insight.relations ?? []) enrichRelation(relation, insight, draw);
    }
    const [first, second] = insights;
    if (first && second && draw(3) === 0)
      for (const key of ["relations", "figures"] as const)
        if (first[key]) Object.assign(second, { [key]: structuredClone(first[key]) });
    return article;
  });

function enrichFigure(figure: Figure, draw: Draw): void {
  if (draw(2) === 0)
    figure.qualifier = knownTerms.figureQualifiers[draw(knownTerms.figureQualifiers.length)];
  if (draw(2) === 0)
    Object.assign(figure, { kind: "share", unit: "percent", value: 50, measure: "of all" });
}

function enrichRelation(relation: Relation, { figures = [] }: Insight, draw: Draw): void {
  if (draw(2) === 0)
    relation.status = knownTerms.relationStatuses[draw(knownTerms.relationStatuses.length)];
  if (figures.length > 0 && draw(2) === 0) relation.figure = figures[draw(figures.length)]!.text;
}

const numRuns = runs / 5;

describe("what a reader sees when everything is open", () => {
  it("has every qualifier, status, kind and note that the article states", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { text, lines } = shownBy(article);
        const seen = text.toLowerCase();
        const isSeen = (words: string): boolean => seen.includes(words.toLowerCase());
        expect(statedWords(article).filter((words) => !isSeen(words))).toEqual([]);
        const isQualifierSeen = ([number, qualifier]: readonly [string, string]): boolean =>
          lines.some((line) => isQualified(line, number, qualifier));
        expect(qualifiedNumbers(article).filter((one) => !isQualifierSeen(one))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("has no share, date or name that the article does not state", () => {
    let shares = 0;
    fc.assert(
      fc.property(articles, (article) => {
        const { data } = shownBy(article);
        const insights = allInsights(article).map(({ insight }) => insight);
        const at = (back: BackView | undefined): Insight =>
          insights[Number(back!.target.split("-")[1]) - 1]!;
        for (const bar of [...(data?.shares?.bars ?? []), ...(data?.shares?.wholes.flat() ?? [])]) {
          shares++;
          expect(at(bar.back).figures!.some((figure) => isShareOf(bar, figure))).toBe(true);
        }
        const names = new TermNames(new Wording(article, { labelsFor }), undefined);
        for (const { rows } of data?.rows ?? [])
          for (const { from, to, date, statements } of rows) {
            const stated = statements.map(({ back }) => at(back));
            const relations = stated.flatMap((one) => one.relations ?? []);
            const named = relations.flatMap((one) => [...one.from, ...(one.to ?? [])]);
            const known = new Set(named.map((id) => names.name(id).text));
            for (const { text } of [...from, ...to]) expect(known).toContain(text);
            const datetimes = date && "datetime" in date ? [date.datetime] : [];
            const dates = [...stated, ...relations].flatMap((one) => Object.values(one));
            expect(dates).toEqual(expect.arrayContaining(datetimes));
          }
        const strings = new Set(stringsIn(article));
        for (const { items } of data?.names?.terms ?? [])
          for (const item of items) expect(strings).toContain("id" in item && item.id);
      }),
      { numRuns },
    );
    expect(shares).toBeGreaterThan(0);
  });

  it("says each relation once", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { data } = shownBy(article);
        const expected = new Set<string>();
        for (const { insight } of allInsights(article))
          for (const relation of insight.relations ?? [])
            expected.add(contentKey([relation, figureOf(relation, insight)], insight));
        const all = data?.rows ?? [];
        const statements = all.flatMap(({ rows }) =>
          rows.flatMap((row) => (row.from.length > 0 || row.to.length > 0 ? row.statements : [])),
        );
        const sentences = all.flatMap(({ rows }) => rows.flatMap((row) => row.statements)).length;
        expect(statements.length).toBeLessThanOrEqual(expected.size);
        expect(sentences).toBeGreaterThanOrEqual(expected.size);
      }),
      { numRuns },
    );
  });
});

it("the first view has a title for the data if there is any, and names its sections, for any `show`", () => {
  const show = fc.option(
    fc.subarray([...partNames]).map((parts) => new Set<PartName>(["data", ...parts])),
    { nil: undefined },
  );
  fc.assert(
    fc.property(articles, show, (article, parts) => {
      const options = { labelsFor, show: parts };
      const first = viewArticle(article, options).data;
      const data = viewData(article, options);
      if (data === undefined) return;
      expect(first).toBeDefined();
      const { title, sections, rows, shares, figures, names, about } = data;
      const isAbout = [...rows, shares, figures, names].every((section) => section === undefined);
      const { labels } = new Wording(article, { labelsFor });
      expect(title.text).toBe(isAbout ? labels.about : labels.data);
      // The relations without a date belong to the timeline.
      const titles = [rows[0], shares, figures, names, about]
        .filter((section) => section !== undefined)
        .map((section) => section.title.text.toLowerCase());
      expect(sections.map(({ text }) => text.toLowerCase())).toEqual(titles);
    }),
    { numRuns },
  );
});

/** Lists the insights that no correction retracts. The data of the others is not shown. */
function heldInsights(article: Article): Insight[] {
  const retracted = retractedIds(article);
  return allInsights(article)
    .map(({ insight }) => insight)
    .filter(({ id }) => !retracted.has(id));
}

/** Lists the words of an article that must be shown: kinds, measures, statuses, notes, types and dates. */
function statedWords(article: Article): string[] {
  const { terms, insightKinds } = labelsFor(article.language);
  const wording = new Wording(article, { labelsFor });
  const textIn = (text: Text | undefined): string => (text === undefined ? "" : textOf(text));
  return heldInsights(article).flatMap((insight) => [
    insight.kind === undefined || insight.kind === "fact"
      ? ""
      : labelOf(insight.kind, insightKinds),
    ...(insight.figures ?? []).flatMap(({ measure, basis }) => [textIn(measure), textIn(basis)]),
    ...(insight.relations ?? []).flatMap((relation) => {
      const { status, note, figure, type, date, announced, effective, until } = relation;
      return [
        status === undefined ? "" : labelOf(status, terms),
        textIn(note),
        figure ?? "",
        proposedAct(relation, figureOf(relation, insight)) === undefined
          ? labelOf(type, terms)
          : "",
        ...[date, announced, effective, until].map(
          (period) => periodView(period, wording, "medium")?.text ?? "",
        ),
      ];
    }),
  ]);
}

/** Lists the numbers whose qualifier neither their own words state or deny, nor their sentence has, each with its qualifier. */
function qualifiedNumbers(article: Article): (readonly [number: string, qualifier: string])[] {
  const { terms } = labelsFor(article.language);
  return heldInsights(article).flatMap((insight) =>
    (insight.figures ?? []).flatMap((figure) => {
      const { text, qualifier } = figure;
      if (
        qualifier === undefined ||
        text.trim() === "" ||
        statesQualifier(figure) ||
        contradictsQualifier(figure)
      )
        return [];
      const words = labelOf(qualifier, terms);
      const sentence = textOf(insight.text).toLowerCase();
      return sentence.includes(words.toLowerCase()) ? [] : [[text.trim(), words] as const];
    }),
  );
}

interface Shown {
  readonly data: DataView | undefined;
  readonly text: string;
  /** The texts that are read together: each line of a row, bar, figure and key figure. */
  readonly lines: readonly string[];
}

function shownBy(article: Article): Shown {
  const view: ArticleView = viewArticle(article, { labelsFor });
  const data = viewData(article, { labelsFor });
  const statements: StatementView[] = (data?.rows ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) => row.statements),
  );
  const { wholes = [], bars = [] } = data?.shares ?? {};
  const amounts = [...wholes.flat(), ...bars, ...(data?.figures?.items ?? [])];
  const lines = [
    ...statements.map(({ pieces }) => pieces.map(({ text }) => text).join("")),
    ...amounts.map(({ amount }) => amount.text),
    ...view.keyFigures.map(({ qualifier, number }) => `${qualifier?.text} ${number.text}`),
  ];
  return { data, lines, text: [...textsIn(view), ...textsIn(data), ...lines].join("\n") };
}

function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "text" && typeof item === "string" ? [item] : textsIn(item),
  );
}

/** The longest unit or currency between a number and its qualifier, in UTF-16 code units. */
const longestUnit = 24;

/** Whether a line has a number with its qualifier. */
function isQualified(line: string, number: string, qualifier: string): boolean {
  return line.split(number).some((before, index, parts) => {
    if (index === parts.length - 1) return false;
    const after = parts.slice(index + 1).join(number);
    return (
      before.slice(-longestUnit - qualifier.length).includes(qualifier) ||
      after.slice(0, longestUnit + qualifier.length).includes(qualifier)
    );
  });
}

function isShareOf({ amount, range }: ShareView, figure: Figure): boolean {
  return (
    lettersAndDigits(amount.text).includes(lettersAndDigits(figure.text)) &&
    JSON.stringify(percentRange(figure)) === JSON.stringify(range)
  );
}

/** A figure is shown without the signs and spaces at its ends. */
function lettersAndDigits(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function labelOf(term: string, labels: Readonly<Record<string, string>>): string {
  return labels[term] ?? term.replaceAll("-", " ");
}

/** Lists all strings of an article. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
