/** The texts that are shown around the content of an article, in one language. */
export interface Labels {
  /** The language of the labels, as a BCP 47 tag. */
  readonly language: string;
  readonly coreInsights: string;
  readonly references: string;
  /** The title of a group without one; `number` counts from 1. */
  readonly group: (number: number) => string;
  /** The accessible name of a link to a reference. */
  readonly reference: (id: string, publisher: string | undefined) => string;
  /** Between a citation and its place in the source, with the space after it. */
  readonly comma: string;
  /** The accessible name of citations that have no reference. */
  readonly sourcePassages: (ids: readonly string[]) => string;
  /** The accessible name of a link from a reference back to the text. `insight` is the start of the insight that cites it. */
  readonly backToText: (insight: string) => string;
  /** The end of a list that is cut: the number of items that are not shown. */
  readonly more: (number: number) => string;
  /** The end of a text that is cut: the number of UTF-16 code units that are not shown. */
  readonly moreCharacters: (number: number) => string;
  /** Labels of the known kinds of an insight. */
  readonly insightKinds: Readonly<Record<string, string>>;
  /** Before an insight that a correction retracts, and before its kind. */
  readonly withdrawn: string;
  /** Labels of the known disclosures. */
  readonly disclosures: Readonly<Record<string, string>>;
  /** Label of the date of the last change. */
  readonly modified: string;
  /** Label of the work that the brief summarises. */
  readonly sourceWork: string;
  /** Label of the list of other languages. */
  readonly alternates: string;
  /** Label of the series that the brief belongs to. */
  readonly series: string;
  /** Label of the earlier brief that this one replaces. */
  readonly supersedes: string;
  /** Before the link to the brief that replaces this one. */
  readonly replacedBy: string;
  /** The earlier brief, as the object of `supersedes`, if its id is no address. */
  readonly earlierBrief: string;
  /** Label of who makes the statement of an insight. */
  readonly attribution: string;
  /** The link to a copy of a reference in an archive. */
  readonly archivedCopy: string;
  /** The number before, with its unit and period. */
  readonly previously: (amount: string) => string;
  /** Follows a change with a negative value, as a noun within a line. */
  readonly decrease: string;
  /** When a relation was announced. */
  readonly announcedOn: (date: string) => string;
  /** When a relation takes effect. The words must also be true of a proposed or rejected one: "effective date: 2026". */
  readonly effectiveFrom: (date: string) => string;
  /** When a relation ends. */
  readonly untilDate: (date: string) => string;
  readonly minerals: string;
  readonly places: string;
  readonly organizations: string;
  readonly stages: string;
  /** Heading of the numbers below the core insights. */
  readonly keyFigures: string;
  /** Heading of the bars that show shares from the article. */
  readonly shares: string;
  /** Heading of the diagram of relations. */
  readonly diagram: string;
  readonly timeline: string;
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
   * Labels of the known terms of open lists: statuses, qualifiers, kinds, units, tasks.
   *
   * `*-per-year` is the label of `t-per-year` and other units of a year: `*` is the label of `t`. Units of which the engine
   * knows the name need no label, and `t LCE` is written with the label of `t`. `1 barrel` is the singular of `barrel`, if it
   * differs.
   *
   * English has only the labels that differ from the term.
   */
  readonly terms: Readonly<Record<string, string>>;
  /** Follows an insight that cites nothing, if others do. */
  readonly unsourced: string;
  /** Title of the data of the brief: relations, shares, figures, names and how it was made. */
  readonly data: string;
  /** Title of the same part if it has neither relations nor figures nor names. */
  readonly about: string;
  /** Heading of the relations without a date, if others have one. */
  readonly noDate: string;
  /** Heading of the minerals, places and organisations. */
  readonly names: string;
  /** Heading of the figures that no bar shows. */
  readonly figures: string;
  /** Replaces the data if the file that shows it cannot be loaded. */
  readonly dataFailed: string;
  /** Replaces what an article has in addition to its sentences, if the file that shows it cannot be loaded. */
  readonly partsFailed: string;
  /** The control that shows the other references. */
  readonly moreReferences: (number: number) => string;
  readonly openSource: string;
  /** The link from a preview to the list of references. */
  readonly inList: string;
  /** Heading of the relations of a term. */
  readonly inThisBrief: string;
  /** Follows published shares. */
  readonly otherSources: string;
  /** Between the source of published shares and `otherSources`, if the shares of all countries add up to more than 100 percent. */
  readonly roundedShares: string;
  /** Between the last two names of a list. */
  readonly and: string;
  /** The names of a list that are not shown. */
  readonly others: (number: number) => string;
  /** The kind of a mineral, in lower case as in running text. */
  readonly mineral: string;
  /** Heading of published shares of world production. */
  readonly worldShares: (stage: string, year: string) => string;
  readonly estimate: string;
  /** Label of the date of the last correction. */
  readonly corrected: string;
  readonly close: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** The accessible name of the link to a group. A click copies the link. */
  readonly copyLink: (title: string) => string;
  readonly linkCopied: string;
  readonly loading: string;
  /** The message if a brief cannot be loaded or is invalid. */
  readonly failed: string;
  /** The second sentence of that message, if another try can help. */
  readonly failedForNow: string;
  /** Heading of what editors need to fix the brief. */
  readonly errorDetails: string;
  readonly empty: string;
  readonly retry: string;
}

/** The texts that are shown around a plain article (see `isPlain`). */
export type PlainLabels = Pick<
  Labels,
  | "language"
  | "coreInsights"
  | "references"
  | "group"
  | "reference"
  | "comma"
  | "sourcePassages"
  | "backToText"
  | "more"
  | "moreCharacters"
  | "insightKinds"
  | "disclosures"
  | "modified"
  | "unsourced"
  | "partsFailed"
  | "moreReferences"
  | "expandAll"
  | "collapseAll"
  | "copyLink"
  | "loading"
  | "failed"
  | "failedForNow"
  | "errorDetails"
  | "empty"
  | "retry"
  | "keyFigures"
  | "corrections"
  | "terms"
>;
