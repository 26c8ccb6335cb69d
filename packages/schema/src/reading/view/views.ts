import type { PartName } from "../part-names.ts";

/** Words and how to set them. `lang` and `dir` are undefined where they are those of the article. */
export interface TextView {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto" | undefined;
}

/** Words that may lead to another page; `href` is undefined where they don't. */
export interface LinkView extends TextView {
  readonly href: string | undefined;
}

export interface DateView extends TextView {
  /** The date as the article states it. */
  readonly datetime: string;
}

/** The name of something, and what it is in a word or two: "deposit", "Kazakhstan". */
export interface TermView extends LinkView {
  readonly notes: readonly TextView[];
}

/** A piece of a line or list. Where a list is longer than its cap, the last piece says how many more there are. */
export type ItemView = TextView | LinkView | DateView | TermView;

/** A line with a label before it. */
export interface FactView {
  readonly label: TextView;
  readonly items: readonly ItemView[];
}

/** Minerals, places, organisations or stages. */
export interface TermsView extends FactView {
  readonly part: PartName;
}

/** A citation that leads to one of the article's references. */
export interface CitationView {
  /** Unique in the article, and the target of the way back. */
  readonly id: string;
  readonly mark: string;
  /** The `id` of the reference's view. */
  readonly target: string;
  /** What a screen reader says for the mark. */
  readonly name: string;
}

/** What a figure of an insight says beyond the number: what is counted, how much it comes to, of whom, when. */
export interface FigureView {
  /** As it stands in the insight. */
  readonly text: TextView;
  readonly facts: readonly ItemView[];
}

/** A relation as a sentence of names and arrows: "China → export ban → United States", then its facts. */
export interface RelationView {
  /** Who acts, how, and on whom; without those that nobody stated. */
  readonly steps: readonly (readonly ItemView[])[];
  /** Stands between two steps, and points where the article's language reads on. */
  readonly arrow: string;
  readonly facts: readonly ItemView[];
}

export interface InsightView {
  readonly text: TextView;
  readonly kind: TextView | undefined;
  readonly citations: readonly CitationView[];
  /** Citations that no reference answers to: the marks to see, and the phrase to hear. */
  readonly passages: { readonly marks: string; readonly phrase: TextView } | undefined;
  /** Only those that say more than the insight's own words. */
  readonly figures: readonly FigureView[];
  readonly relations: readonly RelationView[];
  readonly terms: readonly TermsView[];
}

/** A way back from a reference to one of the places that cite it. */
export interface BackLinkView {
  /** The `id` of the citation's view. */
  readonly target: string;
  readonly mark: string;
  /** What a screen reader says for the mark. */
  readonly name: string;
}

export interface GroupView {
  /** "Group 2" where the article has none. */
  readonly title: TextView;
  /** The name of a link to the group, which copies it. */
  readonly linkName: TextView;
  readonly insights: readonly InsightView[];
}

export interface ReferenceView {
  /** The target of citations; undefined where an earlier reference has the same id. */
  readonly id: string | undefined;
  readonly mark: string;
  /** The title, or what best stands for it. */
  readonly title: LinkView | undefined;
  readonly authors: readonly ItemView[];
  readonly publisher: TextView | undefined;
  readonly date: DateView | undefined;
  /** The name of its language, where that is not the article's. */
  readonly language: TextView | undefined;
  readonly locator: TextView | undefined;
  readonly quote: TextView | undefined;
  /** In reading order. */
  readonly citedBy: readonly BackLinkView[];
}

export interface CorrectionView {
  readonly date: DateView | undefined;
  readonly kind: TextView | undefined;
  readonly text: TextView;
}

/** An article as strings and flags ready to show. What is left out by `show`, or not stated, is undefined or empty. */
export interface ArticleView {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The words of the headline, whether it shows or not. */
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
  /** Whether a machine had a part in the brief, where the article says so. */
  readonly disclosure: TextView | undefined;
  /** What the summed-up work is called itself, its language where that is not the article's, its country and date. */
  readonly sourceWork: FactView | undefined;
  /** Links to the brief in other languages, each named in its own. */
  readonly alternates: FactView | undefined;
  readonly coreInsights: readonly InsightView[];
  /** Without those that hold no insight. */
  readonly groups: readonly GroupView[];
  /** The main minerals, places and organisations. */
  readonly subjects: readonly TermsView[];
  readonly references: readonly ReferenceView[];
  readonly corrections: readonly CorrectionView[];
  readonly provenance: readonly FactView[];
  readonly rights: readonly FactView[];
  /** True where the article has no insight at all. */
  readonly isEmpty: boolean;
}
