import type { Issue, PathSegment } from "../issue.ts";
import type { LintContext } from "./lint-context.ts";
import type { Edit } from "./edit.ts";

/** What a rule says of one place. Its code and severity are the rule's. */
export interface Finding {
  readonly path: readonly PathSegment[];
  /** What was found, what is expected, how to fix it. It does not repeat the path. */
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly fix?: readonly Edit[] | undefined;
}

/** One thing that a good brief does, or does not. Its examples stand beside it. */
export interface Rule {
  /** Kebab-case and stable; the name of its file. */
  readonly code: string;
  /** One sentence: what is wrong where the rule speaks. */
  readonly summary: string;
  readonly severity: Issue["severity"];
  /** Whether some of its findings can be fixed. False if undefined. */
  readonly fixable?: true;
  /** Who reports it where no check can, because the parsed article no longer shows it. */
  readonly reportedBy?: "validation" | "reading";
  /** Reports every finding; the order does not matter. */
  readonly check?: (context: LintContext, report: (finding: Finding) => void) => void;
}
