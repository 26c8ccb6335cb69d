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

/** A citation that links to a reference of the article. */
export interface CitationView {
  /** The id of the citation, unique in the article; the reference links back to it. */
  readonly id: string;
  readonly mark: string;
  /** The `id` of the view of the reference. */
  readonly target: string;
  /** The accessible name of the mark. */
  readonly name: string;
}

/** The passage that a citation cites, verbatim. */
export interface CitedQuoteView {
  /** The mark of the citation. */
  readonly mark: string;
  readonly text: TextView;
}

/** A figure of an insight, with its measure, amount, subjects and period. */
export interface FigureView {
  /** The text of the figure, as in the insight. */
  readonly text: TextView;
  readonly facts: readonly ItemView[];
}

/** A relation as a sentence of names and arrows: "China → export ban → United States", then its facts. */
export interface RelationView {
  /** The actors, the type and the targets; empty ones are omitted. */
  readonly steps: readonly (readonly ItemView[])[];
  /** The arrow between two steps, in the reading direction of the article's language. */
  readonly arrow: string;
  readonly facts: readonly ItemView[];
}

/** An insight with everything that belongs to it. */
export interface InsightView {
  readonly text: TextView;
  readonly kind: TextView | undefined;
  readonly citations: readonly CitationView[];
  /** Citations without a reference: the visible marks and their accessible name. */
  readonly passages: { readonly marks: string; readonly phrase: TextView } | undefined;
  /** When it happened, and who says so. */
  readonly facts: readonly (FactView & Pick<TermsView, "part">)[];
  /** The quotes of the citations that have one of their own. */
  readonly quotes: readonly CitedQuoteView[];
  /** The figures that add information to the text of the insight. */
  readonly figures: readonly FigureView[];
  readonly relations: readonly RelationView[];
  readonly terms: readonly TermsView[];
}

/** A link from a reference back to a citation. */
export interface BackLinkView {
  /** The `id` of the view of the citation. */
  readonly target: string;
  readonly mark: string;
  /** The accessible name of the mark. */
  readonly name: string;
}

/** A group with its title and insights. */
export interface GroupView {
  /** The title; "Group 2" if the group has none. */
  readonly title: TextView;
  /** The accessible name of the link to the group. A click copies the link. */
  readonly linkName: TextView;
  readonly insights: readonly InsightView[];
}

/** A reference with links back to its citations. */
export interface ReferenceView {
  /** The target of its citations; undefined if an earlier reference has the same id. */
  readonly id: string | undefined;
  readonly mark: string;
  /** The title, or else the publisher or URL. */
  readonly title: LinkView | undefined;
  readonly authors: readonly ItemView[];
  readonly publisher: TextView | undefined;
  readonly kind: TextView | undefined;
  readonly date: DateView | undefined;
  /** The name of its language, if it differs from that of the article. */
  readonly language: TextView | undefined;
  readonly locator: TextView | undefined;
  readonly doi: LinkView | undefined;
  /** The link to a copy in an archive. */
  readonly archived: LinkView | undefined;
  readonly quote: TextView | undefined;
  /** Links back to the citations, in reading order. */
  readonly citedBy: readonly BackLinkView[];
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
      | "references"
      | "corrections"
      | "provenance"
      | "rights"
      | "expandAll"
      | "collapseAll"
      | "linkCopied"
      | "empty",
      TextView
    >
  >;
  readonly topics: readonly TextView[];
  readonly headline: TextView | undefined;
  readonly source: LinkView | undefined;
  readonly authors: readonly ItemView[];
  readonly date: DateView | undefined;
  readonly modified: FactView | undefined;
  /** The disclosure of the use of AI; undefined if not stated. */
  readonly disclosure: TextView | undefined;
  /** The headline, language, country and date of the summarised work. */
  readonly sourceWork: FactView | undefined;
  /** Links to the brief in other languages, each with the name of its language in that language. */
  readonly alternates: FactView | undefined;
  /** The series of the brief, and the brief that it replaces. */
  readonly series: readonly FactView[];
  readonly coreInsights: readonly InsightView[];
  /** The groups that have insights. */
  readonly groups: readonly GroupView[];
  /** The main minerals, places and organisations. */
  readonly subjects: readonly TermsView[];
  readonly references: readonly ReferenceView[];
  readonly corrections: readonly CorrectionView[];
  readonly provenance: readonly FactView[];
  readonly rights: readonly FactView[];
  /** True if the article has no insights. */
  readonly isEmpty: boolean;
}
