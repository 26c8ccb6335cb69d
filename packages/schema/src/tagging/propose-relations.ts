import type { Article, Relation } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights, type PlacedInsight } from "../reading/all-insights.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";
import { namesLanguage } from "../vocabulary/names-language.ts";
import type { LoadedNames } from "./find-named.ts";
import type { NamedThing } from "./named-thing.ts";
import { chineseEnds } from "./relations/chinese-ends.ts";
import { chineseTriggers } from "./relations/chinese-triggers.ts";
import { englishEnds } from "./relations/english-ends.ts";
import { englishTriggers } from "./relations/english-triggers.ts";
import { chineseSuppositions, englishSuppositions, isSupposed } from "./relations/is-supposed.ts";
import { triggerFinder } from "./relations/find-triggers.ts";
import type { RelationEnds, TriggerPlace } from "./relations/relation-ends.ts";
import { chineseStatus, englishStatus, statusOf } from "./relations/relation-status.ts";
import { finderWithin, sentenceFinder } from "./sentences.ts";
import { simplifiedCharacters } from "./simplified-characters.ts";
import { termFinder, type TermFinder } from "./term-finder.ts";

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
 * Proposes relations from phrases that often state one, such as "export ban", if the grammar of the sentence shows who
 * acts and on whom: a subject, "by", "from", "with", 被, 对. Insights that already have relations are skipped.
 * `organizations` of the vocabulary can act too, if they are passed. English and Chinese are supported; traditional Chinese
 * needs its names in `mentions`.
 *
 * A sentence that does not make the direction certain, or that states a condition, a rumour, or something denied or over,
 * gives no proposal. A relation has a `status` if the words before it say that it is proposed, announced or signed. A person
 * must still check each one.
 */
export function proposeRelations(
  article: DeepReadonly<Article>,
  loaded: LoadedNames = {},
): RelationProposal[] {
  // Nothing below changes it.
  const mutable = article as Article;
  const find = termFinder(mutable, loaded);
  return allInsights(mutable).flatMap((placed) => relationsIn(placed, mutable, find));
}

const findEnglish = triggerFinder(englishTriggers, { bounded: true });
const findChinese = triggerFinder(chineseTriggers, { bounded: false });

interface FoundRelation {
  readonly place: TriggerPlace;
  readonly ends: RelationEnds;
}

function relationsIn(
  { insight, path }: PlacedInsight,
  article: Article,
  find: TermFinder,
): RelationProposal[] {
  const language = languageOf(insight.text, article);
  const isTraditional = vocabularyLanguage(language) === "zh-Hant";
  const known = isTraditional ? "zh" : namesLanguage(language);
  if (known === undefined || (insight.relations ?? []).length > 0) return [];
  const text = textOf(insight.text);
  const named = find(text, language);
  const words = isTraditional ? simplifiedCharacters(text) : text;
  const found = known === "en" ? english(text, named) : chinese(words, named);
  const seen = new Set<string>();
  return found.flatMap(({ place, ends }): RelationProposal[] => {
    const { start, end, trigger } = place.found;
    const minerals = [...new Set(place.minerals.map(({ id }) => id))];
    const status = statusOf(place, ends.from, known === "en" ? englishStatus : chineseStatus);
    const relation: Relation = {
      type: trigger.type,
      from: [...ends.from],
      ...(ends.to.length > 0 && { to: [...ends.to] }),
      ...(minerals.length > 0 && { minerals }),
      ...(status !== undefined && { status }),
    };
    if (seen.has(JSON.stringify(relation))) return [];
    seen.add(JSON.stringify(relation));
    return [{ path: [...path, "relations"], relation, words: text.slice(start, end), start, end }];
  });
}

function english(text: string, named: readonly NamedThing[]): FoundRelation[] {
  const placeOf = placeFinder(text, named);
  return findEnglish(text).flatMap((found) => {
    const place = { ...placeOf(found), found };
    const isStated = !isPartOfName(place) && !isSupposed(place, englishSuppositions);
    const ends = isStated ? englishEnds(place) : undefined;
    return ends === undefined ? [] : [{ place, ends }];
  });
}

function chinese(text: string, named: readonly NamedThing[]): FoundRelation[] {
  const placeOf = placeFinder(text, named);
  return findChinese(text).flatMap((found) => {
    const place = { ...placeOf(found), found };
    const isStated = !isPartOfName(place) && !isSupposed(place, chineseSuppositions);
    const ends = isStated ? chineseEnds(place) : undefined;
    return ends === undefined ? [] : [{ place, ends }];
  });
}

/** The maximum distance of an actor from the trigger. Actors further away usually belong to something else. */
const reach = 400;

/** Places where states meet, which do not act themselves. */
const forums: ReadonlySet<string> = new Set([
  "bloc-wto",
  "bloc-un",
  "bloc-iea",
  "bloc-oecd",
  "wto",
  "iea",
  "oecd",
]);

/** Creates a function that returns what surrounds a trigger. The triggers must be passed in order. */
function placeFinder(
  text: string,
  named: readonly NamedThing[],
): (found: TriggerPlace["found"]) => Omit<TriggerPlace, "found"> {
  const sentenceAt = sentenceFinder(text);
  const namedWithin = finderWithin(named);
  return ({ start, end }) => {
    const around = sentenceAt(start);
    const sentence = {
      start: Math.max(around.start, start - reach),
      end: Math.min(around.end, end + reach),
    };
    const inside = namedWithin(sentence);
    const actors = inside.filter(
      (thing, index) =>
        thing.kind !== "mineral" &&
        !forums.has(thing.id) &&
        !isInBrackets(thing, text) &&
        !isDescription(thing, index, inside, text),
    );
    return { text, sentence, actors, minerals: inside.filter(({ kind }) => kind === "mineral") };
  };
}

/** "Minerals Security Partnership" is a name and does not state a partnership. */
function isPartOfName({ actors, found }: TriggerPlace): boolean {
  return actors.some(({ start, end }) => start <= found.start && found.end <= end);
}

/** `FCX` in `Freeport-McMoRan (FCX.US) declared`. */
function isInBrackets({ start, end }: NamedThing, text: string): boolean {
  return (
    /[(\uFF08]/.test(text.charAt(start - 1)) &&
    /^[^()]{0,12}[)\uFF09]/.test(text.slice(end, end + 13))
  );
}

/** Tests for a place that only describes an organisation, next to its name or in it: `Kazakhstan's Tau-Ken Samruk`. */
function isDescription(
  { kind, end }: NamedThing,
  index: number,
  things: readonly NamedThing[],
  text: string,
): boolean {
  if (kind !== "place") return false;
  const [before, next] = [things[index - 1], things[index + 1]];
  if (before?.kind === "organization" && before.end >= end) return true;
  const isNext = next?.kind === "organization" && next.start >= end;
  return isNext && /^(?:['\u2019]s)? ?$|^的$/.test(text.slice(end, next.start));
}
