import { en, zh, type Labels } from "@mineral-brief/schema/labels";
import { primaryLanguage, type NameOf } from "@mineral-brief/schema/reading";
import { coerceFunction } from "./coerce/coerce-function.ts";

/** What the briefs of a page can be given beyond what they come with. */
export interface Additions {
  /** The labels of a further language; they take the place of those that the element has in it. */
  readonly labels?: Labels | undefined;
  /** Names minerals, places, stages and relation types that an article doesn't, wherever an element has no `nameOf` of its own. */
  readonly nameOf?: NameOf | undefined;
}

const languages = new Map<string, Labels>();
let sharedNameOf: NameOf | undefined;

export function add({ labels, nameOf }: Additions): void {
  if (labels !== undefined) languages.set(primaryLanguage(labels.language), labels);
  sharedNameOf = coerceFunction(nameOf) ?? sharedNameOf;
}

/** The labels in a language by BCP 47 tag; English for one that has none here. */
export function labelsIn(language: string): Labels {
  const primary = primaryLanguage(language);
  return languages.get(primary) ?? (primary === "zh" ? zh : en);
}

export function namesForAll(): NameOf | undefined {
  return sharedNameOf;
}
