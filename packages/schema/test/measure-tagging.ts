import { labelStart } from "@mineral-brief/fixtures/label-start";
import { labelledInsights, type LabelledInsight } from "@mineral-brief/fixtures/labelled-insights";
import type { Article, Figure, Relation } from "../src/article.ts";
import { companies } from "../src/companies.ts";
import { organizations as otherOrganizations } from "../src/organizations.ts";
import { findFigures } from "../src/tagging/find-figures.ts";
import { proposeRelations, type RelationProposal } from "../src/tagging/propose-relations.ts";
import { termFinder } from "../src/tagging/term-finder.ts";

/** What was found of what there is. */
export interface Score {
  readonly kind: string;
  readonly language: LabelledInsight["language"];
  readonly part: LabelledInsight["part"];
  /** How many labels there are. */
  readonly labels: number;
  readonly found: number;
  /** Those of `found` that are labels. */
  readonly right: number;
}

interface Kind {
  readonly name: string;
  /** Undefined for an insight without labels. */
  readonly labelled: (insight: LabelledInsight) => readonly string[] | undefined;
  readonly found: (insight: LabelledInsight) => readonly string[];
}

const organizations = [...companies, ...otherOrganizations];

const lists = { mineral: "minerals", place: "places", organization: "organizations" } as const;

const kinds: readonly Kind[] = [
  ...(["mineral", "place", "organization"] as const).map((kind): Kind => ({
    name: lists[kind],
    labelled: ({ text, labels }) =>
      labels[lists[kind]].map((label) => `${label.id} ${labelStart(text, label)} ${label.text}`),
    found: (insight) =>
      termFinder(articleOf(insight), { organizations })(insight.text, insight.language)
        .filter((thing) => thing.kind === kind)
        .map(({ id, start, end }) => `${id} ${start} ${insight.text.slice(start, end)}`),
  })),
  {
    name: "figures, by their words",
    labelled: ({ labels }) => labels.figures.map(({ text }) => text),
    found: ({ text, language }) => findFigures(text, language).map(({ figure }) => figure.text),
  },
  {
    name: "figures, every field",
    labelled: ({ labels }) => labels.figures.map(figureKey),
    found: ({ text, language }) =>
      findFigures(text, language).map(({ figure }) => figureKey(figure)),
  },
  {
    name: "relations, by type",
    labelled: ({ relations }) => relations?.map(({ type }) => type),
    found: (insight) => relationsOf(insight).map(({ relation }) => relation.type),
  },
  {
    name: "relations, with both ends",
    labelled: ({ relations }) => relations?.map(relationKey),
    found: (insight) => relationsOf(insight).map(({ relation }) => relationKey(relation)),
  },
];

/** Measures what is found against the labels, for every kind, language and part. */
export function measureTagging(): Score[] {
  return kinds.flatMap(({ name, labelled, found }) =>
    (["en", "zh"] as const).flatMap((language) =>
      (["tuning", "test"] as const).map((part): Score => {
        const score = { labels: 0, found: 0, right: 0 };
        for (const insight of labelledInsights) {
          if (insight.language !== language || insight.part !== part) continue;
          const wanted = labelled(insight);
          if (wanted === undefined) continue;
          const given = found(insight);
          score.labels += wanted.length;
          score.found += given.length;
          score.right += given.filter((one) => wanted.includes(one)).length;
        }
        return { kind: name, language, part, ...score };
      }),
    ),
  );
}

/** The part of what was found that is right, the part of the labels that was found, and their harmonic mean; 1 of nothing. */
export function ratesOf({ labels, found, right }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 1 : right / found;
  const recall = labels === 0 ? 1 : right / labels;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function relationsOf(insight: LabelledInsight): RelationProposal[] {
  return proposeRelations(articleOf(insight), { organizations });
}

function articleOf({ text, language, organizations: declared }: LabelledInsight): Article {
  return {
    schemaVersion: "1.0",
    headline: "Labelled",
    language,
    organizations: declared.map(({ id, name }) => ({ id, name })),
    coreInsights: [{ text }],
  };
}

function figureKey({
  text,
  kind,
  value,
  min,
  max,
  unit,
  currency,
  qualifier,
}: Omit<Figure, "measure">): string {
  return JSON.stringify([text, kind, value, min, max, unit, currency, qualifier]);
}

function relationKey({
  type,
  from,
  to = [],
}: Pick<Relation, "type"> & {
  readonly from: readonly string[];
  readonly to?: readonly string[] | undefined;
}): string {
  return `${type} ${from.toSorted().join()} ${to.toSorted().join()}`;
}
