import type { Relation } from "../../article.ts";
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
};

/** Types that describe how things are, not what somebody did. */
const lastingTypes = new Set(["depends-on", "dominates", "competes-with"]);

/** Returns how far a relation has come. Without a known status that is unknown, and shown like a lasting state. */
export function stateOf({ type, status = "" }: Relation): RelationState {
  const state = Object.hasOwn(states, status) ? states[status]! : "lasting";
  return state === "done" && lastingTypes.has(type) ? "lasting" : state;
}
