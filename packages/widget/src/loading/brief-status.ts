import type { Article, Issue } from "@mineral-brief/schema";
import type { TemplateResult } from "lit";

/** The loading status of an element. `idle` means that the element has no article, `src` or JSON child. */
export type BriefStatus = { readonly state: "idle" } | LoadingStatus | ShownStatus | ErrorStatus;

export interface LoadingStatus {
  readonly state: "loading";
  /** The brief that stays visible while the next one loads. */
  readonly previous: ShownStatus | undefined;
}

export interface ShownStatus {
  readonly state: "ready" | "empty";
  readonly article: Article;
  /** Whether the validator has warnings, such as unknown keys. */
  readonly hasWarnings: boolean;
  /** That of the content of the article when it was loaded. Undefined if JSON cannot hold it. */
  readonly fingerprint: string | undefined;
  /** Why the last `reload()` failed. */
  readonly reloadError?: ErrorStatus | undefined;
}

export interface ErrorStatus {
  readonly state: "error";
  /** A sentence in English, for the author of the page. */
  readonly message: string;
  readonly issues: readonly Issue[];
  /** The list of the issues. Undefined if there are none. */
  readonly list?: TemplateResult | undefined;
  /** Whether the same request may succeed later. */
  readonly isTemporary: boolean;
}

/** Gives the status of an error that is not in the content of an article. */
export function errorStatus(message: string, isTemporary = false): ErrorStatus {
  return { state: "error", message, issues: [], isTemporary };
}

/** Gives the brief that is visible. Undefined if there is none. */
export function shownStatus(status: BriefStatus): ShownStatus | undefined {
  if (status.state === "loading") return status.previous;
  return "article" in status ? status : undefined;
}
