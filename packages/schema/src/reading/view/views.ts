import type { PartName } from "../part-names.ts";

/** A text with its language and direction; `lang` and `dir` are undefined if they are those of the article. */
export interface TextView {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto" | undefined;
}

/** A text that can be a link; `href` is undefined if it is not. */
export interface LinkView extends TextView {
  readonly href: string | undefined;
}

/** A date as text. */
export interface DateView extends TextView {
  /** The date as the article states it. */
  readonly datetime: string;
}

/** The name of a term, with short notes such as "deposit" or "Kazakhstan". */
export interface TermView extends LinkView {
  /** The id of a mineral, place, organisation or stage in a list of terms. */
  readonly id?: string | undefined;
  readonly notes: readonly TextView[];
}

/** An item of a line or list. If a list is longer than its limit, the last item states the number of the others. */
export type ItemView = TextView | LinkView | DateView | TermView;

/** A line of items with a label. */
export interface FactView {
  readonly label: TextView;
  readonly items: readonly ItemView[];
}

/** A list of minerals, places, organisations or stages. */
export interface TermsView extends FactView {
  readonly part: PartName;
}

/** What a piece of a line is. It decides how the piece looks, never what it says. */
export type PieceRole = "figure" | "term" | "date" | "status" | "type" | "note" | "muted";

/** A piece of a sentence or line: the texts of all pieces, joined without spaces, are the sentence. */
export interface PieceView extends TextView {
  readonly role?: PieceRole | undefined;
  /** For a term: its id in the article or vocabulary. */
  readonly id?: string | undefined;
  /** Where the piece leads: `#` and an id of this view, or a web address. Undefined for a term if the data is hidden. */
  readonly href?: string | undefined;
  /** For a date: as the article states it. */
  readonly datetime?: string | undefined;
}

/** A citation that links to a reference of the article. */
export interface CitationView {
  /** The number and place of the citation, without brackets: "2", "2, p. 40". */
  readonly mark: string;
  /** The `id` of the view of the reference. */
  readonly target: string;
  /** The accessible name of the mark. */
  readonly name: string;
}

/** What a statement cites. */
export interface CitedView {
  readonly citations: readonly CitationView[];
  /** Citations without a reference: the visible marks with brackets, and their accessible name. */
  readonly passages?: { readonly marks: string; readonly phrase: TextView } | undefined;
}

/** A passage that is quoted, verbatim. */
export interface QuoteView {
  /** Its place in the source. */
  readonly place: TextView | undefined;
  readonly text: TextView;
  /** The address of the quote in the source. Undefined if the title of its reference leads to it. */
  readonly href: string | undefined;
}

/** An insight: a sentence with its kind, its speaker and its citations. */
export interface InsightView extends CitedView {
  /** "insight-3": the place in reading order, which counts from 1 and includes insights that are not shown. */
  readonly id: string;
  /** The sentence in one piece. */
  readonly text: TextView;
  /** The sentence in pieces, with figures and terms. One piece if it has none. */
  readonly pieces: readonly PieceView[];
  /** Also says that a correction retracts it: "Withdrawn · Claim". Undefined for a fact, which needs no word. */
  readonly kind?: TextView | undefined;
  /** Who says so. Undefined if the sentence names them as its speaker, and nothing more is known about them. */
  readonly attribution?: ItemView | undefined;
  /** The words "no source given", for an insight that cites nothing where others do. */
  readonly unsourced?: TextView | undefined;
  /** The quotes of citations that have no reference. */
  readonly quotes: readonly QuoteView[];
}

/** A key figure: a number with everything that the article says about it. It leads to its sentence. */
export interface KeyFigureView {
  /** The `id` of the view of the insight. */
  readonly target: string;
  /** Undefined if there is none, or if the words of the number have it. */
  readonly qualifier: TextView | undefined;
  /** True if the qualifier follows the number in its language. */
  readonly isQualifierLast: boolean;
  /** The number in the words of the article. */
  readonly number: TextView;
  readonly measure: TextView;
  /** Up to two names, the period, what it applies to, dates after the brief, and "outlook" for one with a status. */
  readonly facts: readonly ItemView[];
  /** How far it has come, such as "announced", or "outlook". Undefined if it is in force, or if nothing is stated. */
  readonly status: TextView | undefined;
}

/** A group with its title and insights. */
export interface GroupView {
  /** The title; "Group 2" if the group has none. */
  readonly title: TextView;
  /** The accessible name of the link to the group. A click copies the link. */
  readonly linkName: TextView;
  readonly insights: readonly InsightView[];
}

/** A link to an insight. */
export interface BackView {
  /** The `id` of the view of the insight. */
  readonly target: string;
  /** The accessible name, which has the start of the insight. */
  readonly name: string;
}

/** A reference, with a link back to the first insight that cites it. */
export interface ReferenceView {
  /** The target of its citations; undefined if an earlier reference has the same id. */
  readonly id: string | undefined;
  readonly mark: string;
  /** A link only if there is no title. */
  readonly publisher: LinkView | undefined;
  /** The title, or else the URL if there is no publisher. */
  readonly title: LinkView | undefined;
  /** Authors, kind, place, language, date, DOI and the copy in an archive. */
  readonly facts: readonly ItemView[];
  /** Its quote, and those of its citations. */
  readonly quotes: readonly QuoteView[];
  readonly back: BackView | undefined;
}

/** A correction. */
export interface CorrectionView {
  readonly date: DateView | undefined;
  readonly kind: TextView | undefined;
  /** The start of the insight that was changed; its id if the article has no such insight. */
  readonly insight: TextView | undefined;
  readonly text: TextView;
}

/** An article as strings that are ready to show. Parts that are hidden or not stated are undefined or empty. */
export interface ArticleView {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The text of the headline, even if the headline is hidden. */
  readonly name: string;
  readonly labels: Readonly<
    Record<
      | "coreInsights"
      | "keyFigures"
      | "references"
      | "corrections"
      | "expandAll"
      | "collapseAll"
      | "empty",
      TextView
    >
  >;
  readonly topics: readonly TextView[];
  readonly headline: HeadlineView | undefined;
  /** With its country as a note. */
  readonly source: LinkView | TermView | undefined;
  readonly authors: readonly ItemView[];
  readonly date: DateView | undefined;
  readonly modified: FactView | undefined;
  /** The date of the last correction, or of the retraction of the article; it leads to the corrections. */
  readonly corrected?: FactView | undefined;
  /** The disclosure of the use of AI; it leads to how the brief was made. Undefined if not stated. */
  readonly disclosure: TextView | undefined;
  /** The headline, language, country and date of the summarised work. */
  readonly sourceWork?: FactView | undefined;
  /** Links to the brief in other languages, each with the name of its language in that language. */
  readonly alternates?: FactView | undefined;
  /** The series of the brief, and the brief that it replaces. */
  readonly series: readonly FactView[];
  readonly coreInsights: readonly InsightView[];
  /** None, two or three. */
  readonly keyFigures: readonly KeyFigureView[];
  /** The groups that have insights. */
  readonly groups: readonly GroupView[];
  readonly corrections: readonly CorrectionView[];
  readonly references: readonly ReferenceView[];
  /** The words "Show 5 more" for the references after the fifth; undefined if all are shown. */
  readonly moreReferences: TextView | undefined;
  /** The title of the data of the brief; undefined if it has none. `viewData` gives the data. */
  readonly data: { readonly title: TextView } | undefined;
  /** True if the article has no insights. */
  readonly isEmpty: boolean;
}

/**
 * How far a relation has come: done, which is agreed or in force; pending, which is proposed, announced, in the future or of
 * a status that is not known; off, which is ended, suspended, rejected or disputed; a lasting state, or no status.
 */
export type RelationState = "done" | "pending" | "off" | "lasting";

/** Where a statement of the data comes from: who states it, what it cites, and its sentence. */
export interface OriginView extends CitedView {
  /** Undefined for a fact, which needs no word. */
  readonly kind: TextView | undefined;
  readonly attribution: ItemView | undefined;
  /** Undefined if its insight is not shown. */
  readonly back: BackView | undefined;
}

/** A line of a row: "announced: state equity stake, up to USD 200 million · gallium". */
export interface StatementView extends OriginView {
  readonly pieces: readonly PieceView[];
}

/** A relation, or several with the same date, actors and state. */
export interface RowView {
  readonly state: RelationState;
  /** Undefined in a list without dates. */
  readonly date: TextView | DateView | undefined;
  readonly from: readonly ItemView[];
  readonly to: readonly ItemView[];
  /** In the reading direction of the article's language; "–" between two partners in a ladder; undefined without `to`. */
  readonly arrow: string | undefined;
  readonly statements: readonly StatementView[];
}

/** The place of a row in a ladder: actors left, targets right. Lines count from 1. */
export interface LadderStep {
  readonly from: LadderNode;
  readonly to: LadderNode;
  /** True if the line has no arrowhead. */
  readonly isMutual: boolean;
}

/** A part of a headline. Lines do not break in a name, and in a clause only if it is longer than the line. */
export interface HeadlinePart {
  readonly text: string;
  readonly kind: "name" | "clause" | "text";
}

/** A headline, and the parts of a long one in Han or kana, between which its lines may break. */
export interface HeadlineView extends TextView {
  readonly parts: readonly HeadlinePart[];
}

/** A box of a ladder. */
export interface LadderNode {
  /** The first line of the box, and the number of its lines. */
  readonly line: number;
  readonly span: number;
  /** True if an earlier row has drawn the box. */
  readonly isAgain: boolean;
}

/** A titled list of rows. */
export interface RowsView {
  readonly part: "timeline" | "relation";
  readonly title: TextView;
  readonly rows: readonly RowView[];
  /** One step per row, if the rows can be drawn as a ladder. */
  readonly ladder: readonly LadderStep[] | undefined;
}

/** A share of the article as a bar. */
export interface ShareView extends OriginView {
  /** The share in the words of the article, with its qualifier. */
  readonly amount: TextView;
  /** Whom it is the share of, the period, and how far it has come. */
  readonly facts: readonly ItemView[];
  readonly measure: TextView | undefined;
  /** As in `RelationState`, for what has not happened, does not bind or no longer holds. Undefined for what is so. */
  readonly state: "pending" | "off" | undefined;
  /** The ends of the share, in percent. */
  readonly range: readonly [low: number, high: number];
  /** Whether the number is a limit: "at least" and "more than", or "at most", "up to" and "less than". */
  readonly limit: "least" | "most" | undefined;
}

/** Shares: one measure of one insight whose shares add up to 100 is one bar; others are a bar each. */
export interface SharesView {
  readonly title: TextView;
  readonly wholes: readonly (readonly ShareView[])[];
  readonly bars: readonly ShareView[];
  /** Shares that others publish, for the minerals and stages of the sentences. */
  readonly published: readonly PublishedSharesView[];
}

/** World shares of a mineral at one stage in one year, which are not from the article. */
export interface PublishedSharesView {
  readonly mineral: TextView;
  /** The stage and the year, and whether it is an estimate. */
  readonly title: TextView;
  /** The first three countries. */
  readonly shares: readonly {
    readonly country: TextView;
    readonly amount: TextView;
    readonly percent: number;
  }[];
  /** The work that publishes them. */
  readonly source: TextView;
  /** Says that the shares of all countries add up to more than 100 percent; undefined if they do not. */
  readonly rounding: TextView | undefined;
  /** Says that they are not from the article. */
  readonly origin: TextView;
}

/** A figure with its details, if the sentence does not state all of them. */
export interface FigureView extends OriginView {
  /** The number with its qualifier, in the words of the article. */
  readonly amount: TextView;
  readonly facts: readonly ItemView[];
}

/** The data of an article: all that its sentences do not show. */
export interface DataView {
  readonly title: TextView;
  /** The titles of its sections, as in running text. The relations without a date are part of the timeline here. */
  readonly sections: readonly TextView[];
  readonly rows: readonly RowsView[];
  readonly shares: SharesView | undefined;
  readonly figures: { readonly title: TextView; readonly items: readonly FigureView[] } | undefined;
  /** Every mineral, place and organisation of the article, once; stages if they are shown. */
  readonly names: { readonly title: TextView; readonly terms: readonly TermsView[] } | undefined;
  /** How the brief was made, and its rights. */
  readonly about: { readonly title: TextView; readonly facts: readonly FactView[] } | undefined;
}

/** What a popover says about a term. */
export interface TermDetailsView {
  readonly name: TextView;
  /** Its kind, and its country. */
  readonly notes: readonly TextView[];
  /** The web page about it. */
  readonly href: string | undefined;
  /** Up to three relations of it. */
  readonly rows: { readonly title: TextView; readonly items: readonly RowView[] } | undefined;
  /** The published shares of a mineral, for the stages of the sentence. */
  readonly published: readonly PublishedSharesView[];
}

/** What a popover says about a citation. */
export interface CitationDetailsView {
  /** Publisher, date, language and place. */
  readonly facts: readonly ItemView[];
  readonly title: TextView | undefined;
  readonly quote: TextView | undefined;
  /** The link to the source, or to the quote in it. */
  readonly source: LinkView | undefined;
  /** The link to the reference in the list. */
  readonly inList: LinkView;
}
