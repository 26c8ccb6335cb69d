import type { Article, Issue } from "@mineral-brief/schema";

/** How far a brief has come. `idle` means that nothing names an article yet. */
export type BriefStatus =
  | { readonly state: "idle" | "loading" }
  | {
      readonly state: "ready" | "empty";
      readonly article: Article;
      readonly issues: readonly Issue[];
    }
  | FailedStatus;

export interface FailedStatus {
  readonly state: "error";
  /** A sentence in English. */
  readonly message: string;
  readonly issues: readonly Issue[];
}
