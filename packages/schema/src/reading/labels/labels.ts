/** The words around an article that are not the article's own. */
export interface Labels {
  /** The language that these words are in. */
  readonly language: string;
  readonly coreInsights: string;
  readonly references: string;
  /** A group without a title; `number` counts from 1. */
  readonly group: (number: number) => string;
  /** The name of a link to a reference. */
  readonly reference: (id: string, publisher: string | undefined) => string;
  /** Citations that the article has no references for, as a screen reader says them. */
  readonly sourcePassages: (ids: readonly string[]) => string;
  /** The name of the way back from a reference to where it was cited; `number` counts from 1. */
  readonly backToCitation: (number: number) => string;
  /** The end of a list that is too long to show: how many of its items do not show. */
  readonly more: (number: number) => string;
  /** The end of a text that is too long to show: how many of its UTF-16 code units do not show. */
  readonly moreCharacters: (number: number) => string;
  /** The kinds of an insight that the format names; another kind has no label. */
  readonly insightKinds: Readonly<Record<string, string>>;
  /** Whether a machine had a part in the brief, by what the format names. */
  readonly disclosures: Readonly<Record<string, string>>;
  /** Stands before the date of the last change. */
  readonly modified: string;
  /** Stands before what the work was called that the brief sums up. */
  readonly sourceWork: string;
  /** Stands before the names of other languages. */
  readonly alternates: string;
  readonly minerals: string;
  readonly places: string;
  readonly organizations: string;
  readonly stages: string;
  /** Names the strip of numbers below the core insights. */
  readonly keyFigures: string;
  /** Stands above bars of the shares that the article states. */
  readonly shares: string;
  /** Stands above a diagram of relations. */
  readonly diagram: string;
  readonly timeline: string;
  /** Stands above shares of production that are published elsewhere, and says so. */
  readonly context: string;
  /** What the article itself states beside such a share. */
  readonly inBrief: (figure: string) => string;
  readonly corrections: string;
  readonly provenance: string;
  readonly tools: string;
  readonly generatedAt: string;
  readonly reviewedBy: string;
  readonly responsibleParty: string;
  readonly digitalSourceType: string;
  readonly rights: string;
  readonly license: string;
  readonly copyrightNotice: string;
  readonly credit: string;
  readonly usageTerms: string;
  /**
   * Words that the format knows for its open lists: statuses, qualifiers, kinds, units, tasks.
   *
   * English has only those that it says otherwise than the format writes them.
   */
  readonly terms: Readonly<Record<string, string>>;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** The name of a link to a group. */
  readonly copyLink: (title: string) => string;
  readonly linkCopied: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly retry: string;
}
