/** Words that state a relation of some type. */
export interface Trigger {
  /** A relation type of the vocabulary. */
  readonly type: string;
  /** Where the others stand that it is about: `none` for a measure towards nobody, `pair` for what two do together. */
  readonly roles: "none" | "target" | "pair";
  /** Alternatives of a regular expression, without groups that take quadratic time. */
  readonly words: string;
}
