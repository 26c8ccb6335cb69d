import type { Article, Issue, Reference, TermId } from "@mineral-brief/schema";
import type { TermsPart } from "@mineral-brief/schema/reading";

/** The `detail` of `mineral-brief-load`. */
export interface MineralBriefLoadDetail {
  readonly article: Article;
  /** The validator's warnings. */
  readonly issues: readonly Issue[];
}

/** The `detail` of `mineral-brief-error`. */
export interface MineralBriefErrorDetail {
  /** An English sentence for the author of the page. */
  readonly message: string;
  /** The validator's errors. Empty if no article was received. */
  readonly issues: readonly Issue[];
}

/** The `detail` of `mineral-brief-toggle`. */
export interface MineralBriefToggleDetail {
  /** The group's index in the brief, from 0. */
  readonly index: number;
  readonly title: string;
  readonly open: boolean;
}

/** The `detail` of `mineral-brief-citation`. */
export interface MineralBriefCitationDetail {
  readonly reference: Reference;
}

/** The `detail` of `mineral-brief-term`. */
export interface MineralBriefTermDetail {
  readonly id: TermId;
  readonly part: TermsPart;
  /** The absolute URL of the link. */
  readonly url: string;
}

/** The `detail` of `mineral-brief-source`. */
export interface MineralBriefSourceDetail {
  /** The absolute URL of the link. */
  readonly url: string;
  /** Undefined for the source of the brief itself. */
  readonly reference: Reference | undefined;
}

/** The `detail` of `mineral-brief-copy`. */
export interface MineralBriefCopyDetail {
  /** The group's index in the brief, from 0. */
  readonly index: number;
  /** The absolute URL that was copied. */
  readonly url: string;
}

/** The events of `<mineral-brief>`. All of them bubble and are composed. */
export interface MineralBriefEventMap {
  "mineral-brief-load": CustomEvent<MineralBriefLoadDetail>;
  "mineral-brief-error": CustomEvent<MineralBriefErrorDetail>;
  "mineral-brief-toggle": CustomEvent<MineralBriefToggleDetail>;
  "mineral-brief-citation": CustomEvent<MineralBriefCitationDetail>;
  "mineral-brief-term": CustomEvent<MineralBriefTermDetail>;
  "mineral-brief-source": CustomEvent<MineralBriefSourceDetail>;
  "mineral-brief-copy": CustomEvent<MineralBriefCopyDetail>;
}

// Types `addEventListener` on elements, documents and windows.
declare global {
  interface GlobalEventHandlersEventMap extends MineralBriefEventMap {}
}
