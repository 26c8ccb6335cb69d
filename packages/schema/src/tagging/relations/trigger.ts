/** Words that state a relation of a certain type. */
export interface Trigger {
  /** A relation type of the vocabulary. */
  readonly type: string;
  /** The sides of the relation: `none` if it has no target, `target` if it has one, `pair` if two act together. */
  readonly roles: "none" | "target" | "pair";
  /** Whether the relation means nothing without its target or partner. */
  readonly needsTarget?: boolean;
  /**
   * The words between the trigger and a target after it, as alternatives; an empty one is a direct object. If undefined, the
   * target never follows.
   */
  readonly toward?: string;
  /** Whether only an organisation can be the target: a company is acquired, a country is not. */
  readonly ofFirms?: boolean;
  /** Whether companies can act too. A ban is an act of a state, not of "Chinese exporters". */
  readonly byFirms?: boolean;
  /** Alternatives of a regular expression, without groups that take quadratic time. */
  readonly words: string;
}

/** An English trigger. */
export interface EnglishTrigger extends Trigger {
  /**
   * The form of the words. `verb`: the subject acts (`banned exports`). `noun`: its owner acts, or who enacts it (`export
   * ban`). `flow`: a noun that its giver or its receiver can own (`loan`).
   */
  readonly form: "verb" | "noun" | "flow";
}
