import { plainEn, type Labels, type PlainLabels } from "@mineral-brief/schema/labels";
import { vocabularyLanguage, type NameOf } from "@mineral-brief/schema/reading";

/** Options that apply to every brief on the page. */
export interface PageOptions {
  /** Labels for one more language, set in `labels.language`. They replace the element's own labels for that language. */
  readonly labels?: Labels | undefined;
  /**
   * Names minerals, places, stages and relation types that an article does not name itself. An element's own `nameOf`
   * property has priority.
   */
  readonly nameOf?: NameOf | undefined;
  /** Names in one more language, such as `ru` of `@mineral-brief/schema/names/ru`. They are used where `nameOf` has no name. */
  readonly names?: PageNames | undefined;
}

/** The names of terms in one language. */
export interface PageNames {
  /** A BCP 47 tag: `ru`, `zh-Hant`. */
  readonly language: string;
  readonly nameOf: NameOf;
}

/** The labels that are built in or have been set, by language: a result of `vocabularyLanguage`. */
export const pageLabels = new Map<string, Labels | PlainLabels>([["en", plainEn]]);
/** What names terms, by language: a result of `vocabularyLanguage`, or `anyLanguage` for `nameOf` of the page. */
export const pageNames = new Map<string, NameOf>();
export const anyLanguage = "";

export function setPageOptions({ labels, nameOf, names }: PageOptions): void {
  if (labels !== undefined) pageLabels.set(vocabularyLanguage(labels.language), labels);
  if (typeof nameOf === "function") pageNames.set(anyLanguage, nameOf);
  if (typeof names?.nameOf === "function")
    pageNames.set(vocabularyLanguage(names.language), names.nameOf);
}

/** Gives the labels for a BCP 47 language tag, or the English ones if that language has none: those of a plain brief, until a page sets others. */
export function labelsIn(tag: string): Labels | PlainLabels {
  return pageLabels.get(vocabularyLanguage(tag)) ?? plainEn;
}
