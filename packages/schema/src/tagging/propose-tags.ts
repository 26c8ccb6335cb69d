import type { Article, Insight, Term } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { allInsights, type PlacedInsight } from "../reading/all-insights.ts";
import { figurePlaces } from "../reading/view/number-words.ts";
import { termId } from "../reading/terms.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import { findFigures } from "./find-figures.ts";
import type { LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { declarer, termFinder, type Declarer } from "./term-finder.ts";
import type { KnownOrganization } from "./known-organizations.ts";
import type { NamedThing } from "./named-thing.ts";
import type { FigureProposal, TagProposal, TermProposal } from "./proposal.ts";
import { proposeMainTerms } from "./propose-main-terms.ts";

/** The options of `proposeTags`. */
export interface TagOptions {
  /** Ids, or words of the text in any case, that are never proposed; none if undefined. */
  readonly untag?: readonly string[] | undefined;
  /**
   * The names of languages other than English and simplified Chinese, such as `ruMentions` of
   * `@mineral-brief/schema/names/ru`; none if undefined.
   */
  readonly mentions?: readonly LanguageMentions[] | undefined;
  /**
   * Organisations to propose although the article does not declare them, such as `companies` of
   * `@mineral-brief/schema/companies`; none if undefined. Pass the same list for many articles: its names are read once.
   */
  readonly organizations?: readonly KnownOrganization[] | undefined;
}

const lists = { mineral: "minerals", place: "places", organization: "organizations" } as const;

/**
 * Proposes the minerals, places, organisations and figures that the texts of an article mention but its tags do not:
 * first for each insight, then the main minerals and places of the article.
 *
 * Existing tags are not proposed again, nor are figures that overlap an existing one. Organisations must be declared in the
 * article or passed, and places such as mines must be declared. The proposal of a passed organisation has its
 * declaration. English and simplified Chinese are supported. In other languages, minerals and places are found if their
 * names are passed, organisations under their names in the vocabulary, and figures only in traditional Chinese.
 */
export function proposeTags(
  article: DeepReadonly<Article>,
  { untag = [], mentions, organizations = [] }: TagOptions = {},
): TagProposal[] {
  // Nothing below changes it.
  const mutable = article as Article;
  const unwanted = new Set(untag.map((word) => word.toLowerCase()));
  const isWanted = (proposal: TagProposal): boolean =>
    !unwanted.has(proposal.words.toLowerCase()) &&
    (proposal.kind === "figure" || !unwanted.has(proposal.id.toLowerCase()));
  const find = termFinder(mutable, { mentions, organizations });
  const declarationOf = declarer(mutable, { mentions, organizations });
  const proposals = allInsights(mutable).flatMap((placed) => [
    ...proposeTerms(placed, mutable, find, declarationOf),
    ...proposeFigures(placed, mutable),
  ]);
  const wanted = proposals.filter(isWanted);
  return [...wanted, ...proposeMainTerms(mutable, wanted, find).filter(isWanted)];
}

function proposeTerms(
  { insight, path }: PlacedInsight,
  article: Article,
  find: (text: string, language: string) => readonly NamedThing[],
  declarationOf: Declarer,
): TermProposal[] {
  const text = textOf(insight.text);
  const known = new Set(Object.values(lists).flatMap((list) => idsIn(insight, list)));
  const proposals: TermProposal[] = [];
  const language = languageOf(insight.text, article);
  const found = find(text, language);
  for (const { id, kind, start, end } of found) {
    if (known.has(id) || known.has(`bloc-${id}`)) continue;
    known.add(id);
    const words = text.slice(start, end);
    const declaration =
      kind === "organization"
        ? declarationOf(id, language, longestName(id, found, text))
        : undefined;
    const proposal = { path: [...path, lists[kind]], kind, id, words, start, end };
    proposals.push(declaration === undefined ? proposal : { ...proposal, declaration });
  }
  return proposals;
}

/** Returns the longest words for a term: `Freeport-McMoRan` in "FCX, which is Freeport-McMoRan". */
function longestName(id: string, found: readonly NamedThing[], text: string): string {
  const names = found
    .filter((thing) => thing.id === id)
    .map(({ start, end }) => text.slice(start, end));
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest));
}

function idsIn(insight: Insight, list: (typeof lists)[keyof typeof lists]): string[] {
  return (insight[list] as readonly Term[] | undefined)?.map(termId) ?? [];
}

function proposeFigures({ insight, path }: PlacedInsight, article: Article): FigureProposal[] {
  const text = textOf(insight.text);
  const taken = (insight.figures ?? []).flatMap((figure) => {
    const [start] = figurePlaces(figure.text, text);
    return start === undefined ? [] : [{ start, end: start + figure.text.length }];
  });
  const stated = new Set(insight.figures?.map((figure) => figure.text));
  const proposed = new Set<string>();
  return findFigures(text, languageOf(insight.text, article)).flatMap(({ figure, start, end }) => {
    if (stated.has(figure.text)) return [];
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    // "Rose 4%, and costs fell 4%" has two figures in the same words.
    const meaning = JSON.stringify(figure);
    if (proposed.has(meaning)) return [];
    proposed.add(meaning);
    return [
      {
        path: [...path, "figures"],
        kind: "figure" as const,
        figure,
        words: figure.text,
        start,
        end,
      },
    ];
  });
}
