import { describe, expect, test } from "vitest";
import { labelStart } from "../packages/fixtures/src/label-start.ts";
import {
  labelledInsights,
  type LabelledInsight,
} from "../packages/fixtures/src/labelled-insights.ts";
import { knownTerms } from "../packages/schema/src/known-terms.ts";
import { companyById } from "../packages/schema/src/companies.ts";
import { organizationById } from "../packages/schema/src/organizations.ts";
import { unitById } from "../packages/schema/src/units.ts";
import { validateArticle } from "../packages/schema/src/validate-article.ts";
import { mineralById, placeById, relationTypeById } from "../packages/schema/src/vocabulary.ts";

test("the ids are unique", () => {
  const ids = labelledInsights.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([
  ["en", 120, 8],
  ["zh", 90, 6],
] as const)("%s has %i insights, a third for the test, and %i without a label", (...row) => {
  const [language, count, bare] = row;
  const insights = labelledInsights.filter((insight) => insight.language === language);
  expect(insights).toHaveLength(count);
  expect(insights.filter(({ part }) => part === "test")).toHaveLength(count / 3);
  expect(insights.filter(({ part }) => part === "tuning")).toHaveLength((count / 3) * 2);
  expect(insights.filter((insight) => allLabels(insight).length === 0)).toHaveLength(bare);
});

describe("every insight", () => {
  test("has the words of its labels, in order, and none overlaps another", () => {
    const wrong = labelledInsights.filter(({ text, labels }) => {
      const lists = Object.values(labels).map((list) => list.map((label) => spanOf(text, label)));
      const all = lists.flat();
      const outer = [...labels.organizations, ...labels.figures].map((label) =>
        spanOf(text, label),
      );
      const apart = all.filter((span) => !isInside(span, outer)).toSorted(byStart);
      return all.some(({ start }) => start === -1) || overlap(apart) || lists.some(overlap);
    });
    expect(wrong).toEqual([]);
  });

  test("says which words are meant where they occur more than once, and only there", () => {
    const unclear = labelledInsights.flatMap((insight) =>
      allLabels(insight).filter(({ text, ...rest }) => {
        const recurs = labelStart(insight.text, { text, occurrence: 2 }) !== -1;
        return recurs !== "occurrence" in rest;
      }),
    );
    expect(unclear).toEqual([]);
  });

  test("uses ids that the vocabulary or its article has", () => {
    const unknown = labelledInsights.flatMap(({ labels, organizations }) => [
      ...labels.minerals.filter(({ id }) => mineralById(id) === undefined),
      ...labels.places.filter(({ id }) => placeById(id) === undefined),
      ...labels.organizations.filter(
        ({ id }) =>
          organizations.every((declared) => declared.id !== id) &&
          companyById(id) === undefined &&
          organizationById(id) === undefined,
      ),
    ]);
    expect(unknown).toEqual([]);
  });

  test("uses kinds, units and qualifiers that the format knows", () => {
    const unknown = allFigures().filter(
      ({ kind, unit, qualifier }) =>
        !isKnown("figureKinds", kind) ||
        !isKnownUnit(unit) ||
        !isKnown("figureQualifiers", qualifier),
    );
    expect(unknown).toEqual([]);
  });

  test("gives each figure a value or a range", () => {
    const unclear = allFigures().filter(({ value, min, max }) =>
      value === undefined ? !(min! < max!) : min !== undefined || max !== undefined,
    );
    expect(unclear).toEqual([]);
  });

  test("relates what it labels, in words of its own", () => {
    const wrong = labelledInsights.flatMap(({ text, labels, relations = [] }) => {
      const labelled = new Set([...labels.places, ...labels.organizations].map(({ id }) => id));
      return relations.filter(
        ({ type, from, to = [], trigger }) =>
          relationTypeById(type) === undefined ||
          from.length === 0 ||
          ![...from, ...to].every((id) => labelled.has(id)) ||
          !text.includes(trigger),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("is valid in an article", () => {
    const results = labelledInsights.map((insight) => validateArticle(articleOf(insight)));
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
  });
});

function allLabels({ labels }: LabelledInsight) {
  return Object.values(labels).flat();
}

function allFigures() {
  return labelledInsights.flatMap(({ labels }) => labels.figures);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(text: string, label: { text: string; occurrence?: number }): Span {
  const start = labelStart(text, label);
  return { start, end: start + label.text.length };
}

/** Tests for the country in the name of a government body, or the mineral in a unit: 美国 in 美国战争部. */
function isInside(span: Span, outer: readonly Span[]): boolean {
  return outer.some((body) => body !== span && body.start <= span.start && span.end <= body.end);
}

function byStart(left: Span, right: Span): number {
  return left.start - right.start;
}

function overlap(spans: readonly Span[]): boolean {
  return spans.some(({ start }, index) => index > 0 && start < spans[index - 1]!.end);
}

function isKnown(list: keyof typeof knownTerms, term: string | undefined): boolean {
  return term === undefined || (knownTerms[list] as readonly string[]).includes(term);
}

/** Tests for a unit of the vocabulary, also in a period. */
function isKnownUnit(unit: string | undefined): boolean {
  const bare = unit?.replace(/-per-(?:year|month|day)$/, "");
  return bare === undefined || unitById(bare) !== undefined;
}

function articleOf({ id, language, text, organizations, labels, relations = [] }: LabelledInsight) {
  return {
    schemaVersion: "1.0",
    headline: id,
    language,
    organizations,
    coreInsights: [
      {
        text,
        minerals: labels.minerals.map((label) => label.id),
        places: labels.places.map((label) => label.id),
        organizations: labels.organizations.map((label) => label.id),
        figures: labels.figures,
        relations: relations.map(({ type, from, to }) => ({ type, from, ...(to && { to }) })),
      },
    ],
  };
}
