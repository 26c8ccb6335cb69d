import type { Article, Relation } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights, type PlacedInsight } from "../reading/all-insights.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import { namesLanguage } from "../vocabulary/names-language.ts";
import { declaredFinder } from "./find-declared.ts";
import { findNamed } from "./find-named.ts";
import type { NamedThing } from "./named-thing.ts";
import { finderWithin, sentenceFinder } from "./sentences.ts";
import { findTriggers, type FoundTrigger } from "./relations/find-triggers.ts";

/** A relation that an insight may state. A person has to check it. */
export interface RelationProposal {
  /** The list to add the relation to. */
  readonly path: readonly PathSegment[];
  readonly relation: Relation;
  /** The words that suggest the relation, verbatim. */
  readonly words: string;
  /** The range of the words in the text of the insight, in UTF-16 code units from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Proposes relations from phrases that often state one, such as "export ban", with the nearest places and organisations
 * in the same sentence. Insights that already have relations are skipped.
 *
 * About half of the proposals are right, so a person must check each of them.
 */
export function proposeRelations(readonly: DeepReadonly<Article>): RelationProposal[] {
  // Nothing below changes it.
  const article = readonly as Article;
  const findDeclared = declaredFinder(article);
  return allInsights(article).flatMap((placed) => relationsIn(placed, article, findDeclared));
}

function relationsIn(
  { insight, path }: PlacedInsight,
  article: Article,
  findDeclared: (text: string) => readonly NamedThing[],
): RelationProposal[] {
  const language = languageOf(insight.text, article);
  const known = namesLanguage(language);
  if (known === undefined || (insight.relations ?? []).length > 0) return [];
  const text = textOf(insight.text);
  const named = findNamed(text, language, findDeclared);
  const sentenceAt = sentenceFinder(text);
  const namedWithin = finderWithin(named);
  const seen = new Set<string>();
  return findTriggers(text, known).flatMap((trigger): RelationProposal[] => {
    const { start, end } = trigger;
    const sentence = sentenceAt(start);
    const near = {
      start: Math.max(sentence.start, start - reach),
      end: Math.min(sentence.end, end + reach),
    };
    const relation = relationOf(trigger, namedWithin(near), near.end, text);
    if (relation === undefined || seen.has(JSON.stringify(relation))) return [];
    seen.add(JSON.stringify(relation));
    return [{ path: [...path, "relations"], relation, words: text.slice(start, end), start, end }];
  });
}

/** The maximum distance of an actor from the trigger. Actors further away usually belong to something else. */
const reach = 400;

/** Places where states meet, which do not act themselves. */
const forums: ReadonlySet<string> = new Set(["bloc-wto", "bloc-un", "bloc-iea", "bloc-oecd"]);
const locating = /(?:\b(?:in|at|near|inside|across|through)(?: the)? |[在于])$/i;

function relationOf(
  { trigger, start, end }: FoundTrigger,
  inside: readonly NamedThing[],
  sentenceEnd: number,
  text: string,
): Relation | undefined {
  // "Minerals Security Partnership" is a name and does not state a partnership.
  if (inside.some((thing) => thing.kind !== "mineral" && thing.start <= start && end <= thing.end))
    return undefined;
  const actors = inside.filter(
    (thing, index) =>
      thing.kind !== "mineral" &&
      !forums.has(thing.id) &&
      !describes(thing, inside[index + 1], text),
  );
  const free = actors.filter((actor) => !isLocation(actor, text));
  const clauseEnd =
    end + (/[,\uFF0C]/.exec(text.slice(end, sentenceEnd))?.index ?? sentenceEnd - end);
  const [from, to] = endsOf(trigger.roles, {
    before: distinct(free.filter((actor) => actor.end <= start)),
    after: distinct(free.filter((actor) => actor.start > start)),
    inClause: distinct(free.filter((actor) => actor.start > start && actor.end <= clauseEnd)),
  });
  const located = actors.filter((actor) => actor.end <= start).map(({ id }) => id);
  const actor = from ?? located.at(-1);
  if (actor === undefined) return undefined;
  // The other side of a pair can be stated as a location: 中国在中亚的合资.
  const other =
    to ?? (trigger.roles === "pair" ? located.findLast((id) => id !== actor) : undefined);
  const minerals = distinct(inside.filter(({ kind }) => kind === "mineral"));
  return {
    type: trigger.type,
    from: [actor],
    ...(other !== undefined && other !== actor && { to: [other] }),
    ...(minerals.length > 0 && { minerals }),
  };
}

/** Tests for a place that only describes an organisation: Kazakhstan in "Kazakhstan's Tau-Ken Samruk". */
function describes(thing: NamedThing, next: NamedThing | undefined, text: string): boolean {
  return (
    thing.kind === "place" &&
    next?.kind === "organization" &&
    /^(?:['\u2019]s)? ?$|^的$/.test(text.slice(thing.end, next.start))
  );
}

function isLocation({ kind, start }: NamedThing, text: string): boolean {
  return kind === "place" && locating.test(text.slice(Math.max(0, start - 12), start));
}

interface Actors {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The actors between the trigger and the next comma. */
  readonly inClause: readonly string[];
}

/** The subject is the nearest actor before the trigger, and the object is the first one after it. Both sides of a pair can be before it. */
function endsOf(
  roles: FoundTrigger["trigger"]["roles"],
  { before, after, inClause }: Actors,
): [from: string | undefined, to: string | undefined] {
  const nearest = before.at(-1);
  if (roles === "none") return [nearest ?? inClause[0], undefined];
  if (roles === "pair" && before.length > 1) return [before.at(-2), nearest];
  if (nearest === undefined) return [after[0], after[1]];
  return [nearest, inClause.find((id) => id !== nearest)];
}

function distinct(things: readonly NamedThing[]): string[] {
  return [...new Set(things.map(({ id }) => id))];
}
