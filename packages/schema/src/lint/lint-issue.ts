import type { Issue } from "../issue.ts";
import type { Edit } from "./edit.ts";

/** What a rule found, and how to fix it where that is safe. */
export interface LintIssue extends Issue {
  /** Edits that belong together; undefined where a person has to decide. */
  readonly fix?: readonly Edit[] | undefined;
}
