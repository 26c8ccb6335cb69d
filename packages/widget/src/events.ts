import type { Article, Issue, Reference } from "@mineral-brief/schema";

/** An article is on show. */
export interface MineralBriefLoadDetail {
  readonly article: Article;
  /** What the validator remarked on without refusing the article. */
  readonly issues: readonly Issue[];
}

/** No article can be shown. */
export interface MineralBriefErrorDetail {
  /** A sentence in English for the page's author. */
  readonly message: string;
  /** The faults of the article; empty where none was received. */
  readonly issues: readonly Issue[];
}

/** A group was opened or closed. */
export interface MineralBriefToggleDetail {
  /** The group's place among those shown, from 0. */
  readonly index: number;
  readonly title: string;
  readonly open: boolean;
}

/** A citation was followed to its reference, or tapped to see it. */
export interface MineralBriefCitationDetail {
  readonly reference: Reference;
}

/** The link to a group was copied. */
export interface MineralBriefCopyDetail {
  /** The group's place among those shown, from 0. */
  readonly index: number;
  /** The whole address. */
  readonly url: string;
}

/** The events of `<mineral-brief>` by name. All bubble and cross shadow roots. */
export interface MineralBriefEventMap {
  "mineral-brief-load": CustomEvent<MineralBriefLoadDetail>;
  "mineral-brief-error": CustomEvent<MineralBriefErrorDetail>;
  "mineral-brief-toggle": CustomEvent<MineralBriefToggleDetail>;
  "mineral-brief-citation": CustomEvent<MineralBriefCitationDetail>;
  "mineral-brief-copy": CustomEvent<MineralBriefCopyDetail>;
}

// Elements, documents and windows hear of them.
declare global {
  interface GlobalEventHandlersEventMap extends MineralBriefEventMap {}
}
