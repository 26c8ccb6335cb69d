import type { NamedThing } from "../named-thing.ts";
import type { Span } from "../span.ts";
import type { FoundTrigger } from "./find-triggers.ts";
import type { Trigger } from "./trigger.ts";

/** The sides of a relation, as ids. */
export interface RelationEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A trigger in its sentence. */
export interface TriggerPlace<Kind extends Trigger = Trigger> {
  readonly found: FoundTrigger<Kind>;
  readonly text: string;
  /** The part of the sentence that is searched. */
  readonly sentence: Span;
  /** The places and organisations in it that can act, in order. */
  readonly actors: readonly NamedThing[];
  readonly minerals: readonly NamedThing[];
}

/** Returns the actors that a conjunction joins to an actor, and the actor: both of `China and Japan`. */
export function coordinated(
  actor: NamedThing,
  actors: readonly NamedThing[],
  text: string,
  conjunction: RegExp,
): NamedThing[] {
  const all = [actor];
  const at = actors.indexOf(actor);
  for (let index = at - 1; index >= 0; index--) {
    if (!conjunction.test(text.slice(actors[index]!.end, all[0]!.start))) break;
    all.unshift(actors[index]!);
  }
  return all;
}

/** Returns the ids of actors, each once. */
export function idsOf(actors: readonly NamedThing[]): string[] {
  return [...new Set(actors.map(({ id }) => id))];
}

/** Returns the sides of a relation; undefined if it lacks a target that it needs. None of them is on both sides. */
export function relationEnds(
  { roles, needsTarget }: Trigger,
  from: readonly NamedThing[],
  to: readonly NamedThing[],
): RelationEnds | undefined {
  const fromIds = idsOf(from);
  const toIds = roles === "none" ? [] : idsOf(to).filter((id) => !fromIds.includes(id));
  return needsTarget === true && toIds.length === 0 ? undefined : { from: fromIds, to: toIds };
}
