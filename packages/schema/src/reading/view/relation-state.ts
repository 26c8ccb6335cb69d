import type { Article, Insight, Period, Relation } from "../../article.ts";
import { isFuture, rowDateOf } from "./row-date.ts";
import type { RelationState } from "./views.ts";

const states: Readonly<Record<string, RelationState>> = {
  proposed: "pending",
  announced: "pending",
  signed: "done",
  approved: "done",
  "in-force": "done",
  suspended: "off",
  ended: "off",
  disputed: "off",
  rejected: "off",
  // Not in the vocabulary, but as clear.
  completed: "done",
  enacted: "done",
  implemented: "done",
  ratified: "done",
  cancelled: "off",
  expired: "off",
  revoked: "off",
  terminated: "off",
  withdrawn: "off",
};

/** Types that describe how things are, not what somebody did. */
const lastingTypes = new Set(["depends-on", "dominates", "competes-with"]);

/** A relation of an insight, or the date of the insight itself. */
interface Stated {
  readonly relation?: Relation | undefined;
  readonly date?: Period | undefined;
}

/**
 * Returns how far something has come. Only a known status makes it done, and only if its date is not after the brief. Of
 * another status it is unknown whether it has happened. Without a status, the future and an outlook are pending, and
 * everything else is shown like a lasting state.
 */
export function stateOf(stated: Stated, { kind }: Insight, article: Article): RelationState {
  const { type = "", status } = stated.relation ?? {};
  const state = status !== undefined && Object.hasOwn(states, status) ? states[status]! : "pending";
  if (status !== undefined && state !== "done") return state;
  const isComing = isFuture(rowDateOf(stated.relation ?? stated), article);
  if (isComing ?? (status === undefined && kind === "outlook")) return "pending";
  return status === undefined || lastingTypes.has(type) ? "lasting" : "done";
}
