import type { Article, Issue } from "@mineral-brief/schema";

/** A finding with its place in the text; offsets count UTF-16 code units from 0, lines and columns from 1. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  /** `groups[0].insights[2].text`; empty for a finding about the text itself. */
  readonly subject: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** What a text is, and what is wrong with it. */
export interface CheckReply {
  /** The format that it was read as. */
  readonly format: string;
  /** In the order of the text; the first of them where there are very many. */
  readonly findings: readonly PlacedFinding[];
  readonly counts: Readonly<Record<Issue["severity"], number>>;
  /** How many of them can be fixed without a person. */
  readonly fixable: number;
  /** Of the articles without an error of structure, in order. */
  readonly headlines: readonly string[];
}

export interface TagsReply {
  /** A line each: where, what, and the words that speak for it. */
  readonly tags: readonly string[];
  /** Relations that may be stated; a person has to read them. */
  readonly relations: readonly string[];
}

/** A changed text, and how many changes it had no place for. */
export interface ChangeReply {
  readonly text: string;
  /** The format of the text, where it is another. */
  readonly format: string;
  readonly applied: number;
  readonly skipped: number;
}

export interface ExportReply {
  /** Undefined where the format refuses. */
  readonly text: string | undefined;
  /** What the format does not carry, or demands: a line each. */
  readonly remarks: readonly string[];
  readonly extension: string;
  readonly mediaType: string;
}

/** What the worker is asked, and what it answers. All but `check` speak of the text that was checked last. */
export interface Questions {
  readonly check: { ask: { text: string; from: string }; reply: CheckReply };
  readonly article: { ask: { index: number }; reply: Article | undefined };
  readonly tags: { ask: Record<never, never>; reply: TagsReply };
  readonly addTags: { ask: Record<never, never>; reply: ChangeReply };
  readonly fix: { ask: Record<never, never>; reply: ChangeReply };
  readonly export: { ask: { to: string; timeZone: string }; reply: ExportReply };
  readonly formats: {
    ask: Record<never, never>;
    reply: { readonly readable: readonly string[]; readonly writable: readonly string[] };
  };
}

export type Question = keyof Questions;
