import { allMatches } from "../../all-matches.ts";
import type { NamedThing } from "../named-thing.ts";
import {
  coordinated,
  idsOf,
  relationEnds,
  type RelationEnds,
  type TriggerPlace,
} from "./relation-ends.ts";

const conjunction = /^[和与及、]$/;
/** A preposition before an actor: 对 in 对美. Such an actor is not the subject. */
const marks =
  /(?:[对向从自由被与和同跟给]|针对|对于|来自|[在于据]|[将把](?:[\d一二三四五六七八九十两数多]+[家名个])?)$/;
const targetMarks =
  /(?:[对向给]|针对|对原产于|[将把](?:[\d一二三四五六七八九十两数多]+[家名个])?)$/;
const importMarks = /[从自由]$/;
const partnerMarks = /[与和同跟]$/;
/** Words that make the actor a victim, an opponent or a speaker, the measure one that ends, or the sentence negative. */
const breaks =
  /受|遭|反对|批评|担心|呼吁|要求|请求|敦促|游说|解除|取代|废除|结束|[未没]|拒绝|面临|应对|规避|抗议|不(?:再|会|对|向|予|加征|征收|得)|希望|认为|称|表示|尚|若|如果|避免/;
/** Who holds or uses a quota has not set it: 合计持有57%的出口配额. */
const holds = /持有|拥有|占|获[得批]|取得|分[得到]|用[完尽光]|耗尽|使用|申请|购买|出售|转让/;
/** What can come before the subject at the start of a sentence. */
const afterDate = /^(?:.{0,2}|\s?[\d\s]{1,6}[年月][\d\s年月日]{0,12}[，,]?)$/;
const clauseEnd = /[，：,:]/g;

/** Reads the ends of a relation in a Chinese sentence. */
export function chineseEnds(place: TriggerPlace): RelationEnds | undefined {
  const { found, text, actors } = place;
  const { trigger } = found;
  const before = actorsBefore(place);
  if (before === undefined) return undefined;
  const inside = actors.filter(({ start, end }) => start >= found.start && end <= found.end);
  const near = [...before, ...inside];
  const marked = (words: RegExp): NamedThing[] =>
    near.flatMap((actor) => (isAfter(actor, text, words) ? withJoined(actor, near, text) : []));
  const passive = marked(/被$/);
  const isPartner = new Set(marked(targetMarks));
  const free = before.filter((actor) => !isAfter(actor, text, marks) && !isPartner.has(actor));
  const subject = passive[0] ?? free[0];
  if (subject === undefined) return undefined;
  const between = text.slice(Math.max(subject.end, clauseStartOf(place)), found.start);
  if (breaks.test(between)) return undefined;
  if (trigger.type === "export-quota" && holds.test(between)) return undefined;
  const partners = marked(partnerMarks);
  if (trigger.roles === "pair") {
    const sides = idsOf([...free, ...partners]);
    return sides.length === 2 ? { from: [sides[0]!], to: [sides[1]!] } : undefined;
  }
  const from = passive.length > 0 ? passive : withJoined(subject, before, text);
  const direct = trigger.toward === "" ? actorAt(found.end, place) : undefined;
  const to =
    trigger.roles === "none"
      ? []
      : direct !== undefined
        ? [direct]
        : passive.length > 0
          ? free
          : marked(trigger.type === "import-ban" ? importMarks : targetMarks);
  if (trigger.ofFirms === true && to.some(({ kind }) => kind === "place")) return undefined;
  // Another actor between the subject and the trigger can be the one who acts.
  const others = free.filter((actor) => !from.includes(actor) && !to.includes(actor));
  if (others.length > 0) return undefined;
  return relationEnds(trigger, from, to);
}

/** Returns the actors of the clause before the trigger; those at the start of the sentence if the clause has none and the sentence has no others. */
function actorsBefore(place: TriggerPlace): NamedThing[] | undefined {
  const { found, text, sentence, actors } = place;
  const before = actors.filter(({ end }) => end <= found.start);
  const clauseStart = clauseStartOf(place);
  const inClause = before.filter(({ start }) => start >= clauseStart);
  if (inClause.some((actor) => !isAfter(actor, text, marks))) return inClause;
  const first = before.filter((actor) => !isAfter(actor, text, marks));
  const [opening] = first;
  if (opening === undefined || !afterDate.test(text.slice(sentence.start, opening.start)))
    return undefined;
  const subjects = found.trigger.roles === "pair" ? [opening] : withJoined(opening, first, text);
  return idsOf(first).length === idsOf(subjects).length ? [...subjects, ...inClause] : undefined;
}

function clauseStartOf({ found, text, sentence }: TriggerPlace): number {
  const clauses = allMatches(text.slice(sentence.start, found.start), clauseEnd);
  return sentence.start + (clauses.at(-1)?.index ?? -1) + 1;
}

/** Adds what a conjunction joins to the subject: 日本和韩国. */
function withJoined(
  subject: NamedThing,
  actors: readonly NamedThing[],
  text: string,
): NamedThing[] {
  const after = actors.slice(actors.indexOf(subject));
  const last = after.findLast(
    (actor) => coordinated(actor, after, text, conjunction)[0] === subject,
  );
  return last === undefined ? [subject] : coordinated(last, after, text, conjunction);
}

/** Returns the actor that directly follows: 收购力拓. Who buys 力拓的铜矿 does not buy 力拓. */
function actorAt(at: number, { actors, text }: TriggerPlace): NamedThing | undefined {
  return actors.find(
    ({ kind, start, end }) =>
      start >= at &&
      start - at <= 1 &&
      /^了?$/.test(text.slice(at, start)) &&
      !(kind === "organization" && /^(?:的|旗下)/.test(text.slice(end, end + 2))),
  );
}

function isAfter({ start }: NamedThing, text: string, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, start - 8), start));
}
