import type { Article, Issue } from "@mineral-brief/schema";

/** How far a brief has come. `idle` means that nothing names an article yet. */
export type BriefStatus = { readonly state: "idle" } | LoadingStatus | ShownStatus | FailedStatus;

export interface LoadingStatus {
  readonly state: "loading";
  /** What stays on show meanwhile. */
  readonly earlier: ShownStatus | undefined;
}

export interface ShownStatus {
  readonly state: "ready" | "empty";
  readonly article: Article;
  readonly issues: readonly Issue[];
  /** What came of the last try to load it anew. */
  readonly failure?: FailedStatus | undefined;
}

export interface FailedStatus {
  readonly state: "error";
  /** A sentence in English. */
  readonly message: string;
  readonly issues: readonly Issue[];
}

/** What of a brief is on show; undefined where there is none yet, or none that can be. */
export function shownStatus(status: BriefStatus): ShownStatus | undefined {
  if (status.state === "loading") return status.earlier;
  return "article" in status ? status : undefined;
}
