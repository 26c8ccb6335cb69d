import type { NamedThing } from "../named-thing.ts";
import {
  coordinated,
  idsOf,
  relationEnds,
  type RelationEnds,
  type TriggerPlace,
} from "./relation-ends.ts";
import type { EnglishTrigger } from "./trigger.ts";

type Place = TriggerPlace<EnglishTrigger>;

const conjunction = /^(?:,? and (?:the )?|, (?:the )?)$/;

/** Words that begin another phrase or clause, or make the sentence negative. What is before them is not the subject. */
const breaks =
  /\b(?:by|that|which|who|whose|after|before|because|while|when|if|whether|as|than|of|in|on|at|from|with|without|for|against|and|or|but|not|never|no|fears?|feared|hit|hurt|faces?|faced|opposes?|opposed|criticis\w+|warn\w*|ask\w*|urg\w+|wants?|wanted|may|might|could|should|avoid\w*|escap\w+|protest\w*|drop(?:s|ped)|shelve[sd]?|abandon\w*|scrap\w*|reject\w*|den(?:y|ies|ied)|refus\w*|was|were|is|are|be|been|being)\b|[,;:()]/i;

/** Users and sellers in a country. They are not the state. */
const firms =
  /\b(?:compan(?:y|ies)|firms?|miners?|producers?|buyers?|exporters?|importers?|makers?|traders?|smelters?|users?|customers?|investors?|banks?|analysts?|exports?|imports?|shipments?|prices?|demand|suppliers?|steel|goods)\b/i;

/** Verbs whose subject puts a measure or an agreement into effect. */
const enacts =
  /^(?:(?:['\u2019]s)? [\w-]+){0,3}? ?(?:has |have |had |will |would |may |could |must |plans to |plan to |agreed to |also |then |later |now )*(?:impos|announc|requir|fix|introduc|put|set|extend|tighten|widen|broaden|adopt|approv|order|launch|sign|agree|offer|grant|provid|rais|levi|slap|kept|keep|maintain|plan|propos|unveil|start|beg[aiu]n|open|brought|brings|enact|issu|decid|expand|form|hold|held|resum|conclud|clos|establish|creat|end|cut|lower|reduc|doubl|use|pay|paid|gave|give|made|make)\w*(?: [\w%$.,'\u2019-]+){0,6} ?$/i;
const receives =
  /\b(?:receiv|won|wins|got|gets|secur|obtain|sought|seeks|has|have|had|repa)\w*(?: [\w%$.,-]+){0,5} ?$/i;

/** "China, which mines most tungsten, cut" and "China, which mines". */
const relativeClause = /^, which (?:[^,;:]{1,80}, )?/;
const brackets = / \([^()]{0,30}\)/;
/** "announced that it would": the speaker acts. */
const reported = / (?:announc\w+|said|says|confirm\w+|declar\w+)(?: that)? it (?:would|will) /;

/** "Congo mines most cobalt and set a quota": the subject at the start of a sentence has both verbs. */
const firstVerb =
  /^ (?!(?:and|or)\b)(?:(?!(?:that|which|who|while|because|if)\b)[\w%.'\u2019-]+ ){1,14}and /;

/** Reads the ends of a relation in an English sentence. */
export function englishEnds(place: Place): RelationEnds | undefined {
  const { form } = place.found.trigger;
  if (form === "verb") return isPassive(place) ? passiveEnds(place) : activeEnds(place);
  return nounEnds(place);
}

function wordsBefore({ found, text }: Place): string {
  return text.slice(Math.max(0, found.start - 24), found.start);
}

/** "was banned", "a mine nationalised by". */
function isPassive(place: Place): boolean {
  const { found, text } = place;
  return (
    /\b(?:was|were|is|are|be|been|being|got)(?: \w+ly)? $/i.test(wordsBefore(place)) ||
    /^ by\b/.test(text.slice(found.end, found.end + 4)) ||
    /^(?:stake|shares)\b/i.test(text.slice(found.start, found.end))
  );
}

/** The actor is after "by", and the target is the subject or inside the trigger: "a stake in Orano was bought by Niger". */
function passiveEnds(place: Place): RelationEnds | undefined {
  const { found, text, actors } = place;
  const from = actorsAfter(place, /^ by (?:the )?$/);
  if (from.length === 0) return undefined;
  const inside = actors.filter(({ start, end }) => start >= found.start && end <= found.end);
  const before = actors.findLast(({ end }) => end <= found.start);
  const isSubject =
    before !== undefined &&
    /^(?:['\u2019]s)?(?: (?!and\b|by\b|of\b|in\b)[\w-]+){0,4} $/.test(
      text.slice(before.end, found.start),
    ) &&
    !followsPreposition(before, text);
  return relationEnds(
    place.found.trigger,
    from,
    inside.length > 0 ? inside : isSubject ? [before] : targetsOf(place),
  );
}

function activeEnds(place: Place): RelationEnds | undefined {
  const { found, text } = place;
  const subject = subjectOf(place, (between) => {
    // "will not allow the export" is its own negation.
    return (
      !breaks.test(between) && /^(?:['\u2019]s (?:[\w-]+ ){1,3}| (?:[\w-]+ ){0,5})$/.test(between)
    );
  });
  if (subject === undefined || isAboutExportsOfOthers(place, subject)) return undefined;
  const from = coordinated(subject, place.actors, text, conjunction);
  if (found.trigger.roles !== "pair")
    return relationEnds(place.found.trigger, from, targetsOf(place));
  return pairEnds(place, from);
}

/** "India blocked Chinese exports" is no export ban. */
function isAboutExportsOfOthers({ found, actors }: Place, subject: NamedThing): boolean {
  return (
    found.trigger.type === "export-ban" &&
    actors.some(
      ({ id, kind, start, end }) =>
        kind === "place" && id !== subject.id && start >= found.start && end <= found.end,
    )
  );
}

function nounEnds(place: Place): RelationEnds | undefined {
  const { found, text } = place;
  const { form, roles } = found.trigger;
  if (roles === "pair") {
    const partners = actorsAfter(place, /^(?: [\w-]+){0,4} (?:between|of) (?:the )?$/);
    if (partners.length === 2) return { from: [partners[0]!.id], to: [partners[1]!.id] };
  }
  const by = actorsAfter(place, /^(?: [\w%$.,-]+){0,8}? by (?:the )?$/);
  if (by.length > 0) return relationEnds(place.found.trigger, by, targetsOf(place));
  if (form === "flow") {
    const giver = actorsAfter(place, /^(?: [\w%$.,-]+){0,5}? from (?:the )?$/);
    const receiver = subjectOf(
      place,
      (between) => receives.test(between) && !breaks.test(between.replace(/ of /g, " ")),
    );
    if (giver.length > 0)
      return { from: idsOf(giver), to: receiver === undefined ? [] : [receiver.id] };
    if (receiver !== undefined) return undefined;
  }
  const subject = subjectOf(
    place,
    (between) =>
      isOwned(between, place) ||
      (enacts.test(between) && !breaks.test(between.replace(/^['\u2019]s/, ""))),
  );
  if (subject === undefined) return undefined;
  const from = coordinated(subject, place.actors, text, conjunction);
  return roles === "pair"
    ? pairEnds(place, from)
    : relationEnds(place.found.trigger, from, targetsOf(place));
}

/** "China's export ban", "Chinese export controls", "China's nickel ore export quota". */
function isOwned(between: string, { minerals, text }: Place): boolean {
  if (/^['\u2019]s?(?: (?!and\b|to\b|of\b)[\w-]+){0,3} $/.test(between)) return true;
  const lowerCase =
    /^(?: (?:new|recent|first|own|planned|proposed|current|broad|full|temporary|import|export)){0,2} $/;
  if (lowerCase.test(between)) return true;
  return minerals.some(({ start, end }) => between === ` ${text.slice(start, end)} `);
}

/** Both sides of a pair: two subjects, or a subject and its partners after "with". */
function pairEnds(place: Place, subjects: readonly NamedThing[]): RelationEnds | undefined {
  const ids = idsOf(subjects);
  if (ids.length > 2) return undefined;
  const [from, second] = ids;
  const targets = idsOf(targetsOf(place)).filter((id) => id !== from);
  // "The two signed a pact with a third" has three sides.
  if (second !== undefined) return targets.length > 0 ? undefined : { from: [from!], to: [second] };
  return targets.length === 0 ? undefined : { from: [from!], to: targets };
}

/** Returns the nearest actor before the trigger, if the words between make it the subject. */
function subjectOf(
  { found, text, actors, sentence }: Place,
  isSubject: (between: string) => boolean,
): NamedThing | undefined {
  const actor = actors.findLast(({ end }) => end <= found.start);
  if (actor === undefined) return undefined;
  const between = text
    .slice(actor.end, found.start)
    .replace(brackets, "")
    .replace(relativeClause, " ")
    .replace(reported, " ");
  const verbs = actor.start - sentence.start <= 5 ? between.replace(firstVerb, " ") : between;
  if (between.length > 120 || !isSubject(verbs)) return undefined;
  if (found.trigger.byFirms !== true && firms.test(verbs) && actor.kind === "place")
    return undefined;
  // "A smelter in Peru closed": the place of what happened.
  const isPlaceOfEvent =
    actor.kind === "place" &&
    (found.trigger.type === "production-halt" || found.trigger.type === "capacity-expansion") &&
    isAfter(actor, text, /\b(?:in|at)(?: the)? $/i);
  return isPlaceOfEvent || !followsPreposition(actor, text) ? actor : undefined;
}

function followsPreposition(actor: NamedThing, text: string): boolean {
  if (
    isAfter(
      actor,
      text,
      /\b(?:government|ministry|parliament|state|republic|president) of(?: the)? $/i,
    )
  )
    return false;
  return isAfter(
    actor,
    text,
    /\b(?:to|from|of|with|for|against|on|by|between|in|at|near|inside|across|through|than|into|like|via)(?: the)? $/i,
  );
}

function isAfter({ start }: NamedThing, text: string, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, start - 24), start));
}

/** "a pact with Chile, and Japan waits". */
function hasVerb({ end }: NamedThing, text: string): boolean {
  return /^ (?!(?:on|for|in|to|over|about|at|under|that|which|after|before|by|from|as|of|with|until|since|during)\b)\p{Ll}/u.test(
    text.slice(end, end + 12),
  );
}

const towards = new Map<string, RegExp>();

/** Returns the actors after the trigger that it is directed to, within its clause. */
function targetsOf(place: Place): NamedThing[] {
  const { toward } = place.found.trigger;
  if (toward === undefined) return [];
  let pattern = towards.get(toward);
  if (pattern === undefined) {
    const [direct, words] = [
      toward.split("|").includes(""),
      toward.split("|").filter((word) => word !== ""),
    ];
    const phrase = `(?: up to| (?!by\\b|and\\b|which\\b|that\\b|from\\b|to\\b)[\\p{L}\\p{N}%$.,\u20AC\u00A3-]+){0,8}? (?:${words.join("|")})(?: the| all| its)? `;
    const source = words.length === 0 ? "(?: the)? " : direct ? `(?:(?: the)? |${phrase})` : phrase;
    towards.set(toward, (pattern = new RegExp(`^${source}$`, "u")));
  }
  return actorsAfter(place, pattern).filter((target) => canBeTarget(target, place));
}

/** What a company sells or owns, after its name. */
const property =
  /^ (?:ore|output|shares?|stocks?|concentrates?|products?|magnets?|debt|bonds?|assets?|mines?|plants?|smelters?|units?)\b/;

/** "sanctioned Nornickel's owner" is not directed to Nornickel, and "bought BHP ore" not to BHP. */
function canBeTarget({ kind, end }: NamedThing, { found, text }: Place): boolean {
  if (kind === "place") return found.trigger.ofFirms !== true;
  const after = text.slice(end, end + 16);
  return !/^['\u2019]s /.test(after) && !property.test(after);
}

/** Returns the first actor after the trigger if the text between matches, and those that a conjunction joins to it. */
function actorsAfter({ found, text, actors, sentence }: Place, between: RegExp): NamedThing[] {
  const after = actors.filter(({ start, end }) => start >= found.end && end <= sentence.end);
  const index = after.findIndex(
    ({ start }) => start - found.end < 90 && between.test(text.slice(found.end, start)),
  );
  if (index === -1) return [];
  const joined = [after[index]!];
  for (const next of after.slice(index + 1)) {
    const words = text.slice(joined.at(-1)!.end, next.start);
    if (!conjunction.test(words) || (words.startsWith(", and") && hasVerb(next, text))) break;
    joined.push(next);
  }
  return joined;
}
