import type { Issue } from "@mineral-brief/schema";

/** What makes findings: a rule; the validator, of an article's structure; a reader, of a text; a conversion; the command line. */
export type CodeKind = "rule" | "structure" | "reading" | "writing" | "running";

/** What a code means. The pages in docs/rules, `rules`, `explain` and the SARIF report all read this. */
export interface ExplainedCode {
  readonly code: string;
  readonly kind: CodeKind;
  /** The loudest that it comes with, before any config. */
  readonly severity: Issue["severity"];
  /** Whether `--fix` fixes some of its findings. */
  readonly fixable: boolean;
  /** Who reports it where no check of an article can: the validator, or what reads a text. */
  readonly reportedBy?: "validation" | "reading" | undefined;
  /** One sentence: what is wrong where the code stands. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly incorrect: readonly CodeExample[];
  readonly correct: readonly CodeExample[];
  /** When the rule does not fit; undefined where it always does. */
  readonly whenNotToUse?: string | undefined;
}

/** A brief, or the part of one that matters. */
export interface CodeExample {
  /** What `--from` calls it. */
  readonly format: "json" | "yaml" | "markdown" | "text";
  /** Empty where nothing is left to show. */
  readonly text: string;
  /** Keys that are left out on purpose. */
  readonly without: readonly string[];
  /** Paths that the finding stands at, empty for the article itself. None for an example of a text. */
  readonly at: readonly string[];
}
