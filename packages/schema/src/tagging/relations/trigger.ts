/** Words that state a relation of a certain type. */
export interface Trigger {
  /** A relation type of the vocabulary. */
  readonly type: string;
  /** The sides of the relation: `none` if it has no target, `target` if it has one, `pair` if two act together. */
  readonly roles: "none" | "target" | "pair";
  /** Alternatives of a regular expression, without groups that take quadratic time. */
  readonly words: string;
}
