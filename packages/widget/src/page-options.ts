import { en, type Labels } from "@mineral-brief/schema/labels";
import { vocabularyLanguage, type NameOf } from "@mineral-brief/schema/reading";
import { coerceFunction } from "./coerce/coerce-function.ts";

/** Options that apply to every brief on the page. */
export interface PageOptions {
  /** Labels for one more language, set in `labels.language`. They replace the element's own labels for that language. */
  readonly labels?: Labels | undefined;
  /**
   * Names minerals, places, stages and relation types that an article does not name itself. An element's own `nameOf`
   * property has priority.
   */
  readonly nameOf?: NameOf | undefined;
  /**
   * Names terms in one language, such as `ru.nameOf` of `@mineral-brief/schema/names/ru`. It is used where `nameOf` has no
   * name. Several calls add languages.
   */
  readonly names?: NameOf | undefined;
}

const labelsByLanguage = new Map<string, Labels>([["en", en]]);
let sharedNameOf: NameOf | undefined;
const sharedNames: NameOf[] = [];

export function setPageOptions({ labels, nameOf, names }: PageOptions): void {
  if (labels !== undefined) labelsByLanguage.set(vocabularyLanguage(labels.language), labels);
  sharedNameOf = coerceFunction(nameOf) ?? sharedNameOf;
  const added = coerceFunction(names);
  if (added !== undefined) sharedNames.push(added);
}

/** True if the labels of a language have been set, or are built in. `language` is a result of `vocabularyLanguage`. */
export function hasLabelsFor(language: string): boolean {
  return labelsByLanguage.has(language);
}

/** Gives the labels for a BCP 47 language tag, or the English ones if that language has none. */
export function labelsIn(tag: string): Labels {
  return labelsByLanguage.get(vocabularyLanguage(tag)) ?? en;
}

/** Returns the name of a term from the first option that has one. */
export function pageNameOf(id: string, language: string): string | undefined {
  for (const nameOf of [sharedNameOf, ...sharedNames]) {
    const name = nameOf?.(id, language);
    if (name !== undefined) return name;
  }
  return undefined;
}
