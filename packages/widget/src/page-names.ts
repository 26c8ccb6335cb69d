import { vocabularyLanguage, type NameOf } from "@mineral-brief/schema/reading";
import { coerceFunction } from "./coerce/coerce-function.ts";
import { anyLanguage, pageNames } from "./page-options.ts";

/** The functions of the page, each wrapped once. */
const wrapped = new WeakMap<NameOf, NameOf>();

/** Returns the name of a term from `nameOf` of the page, or else from the names in that language. */
export function pageNameOf(id: string, language: string): string | undefined {
  return (
    nameFrom(pageNames.get(anyLanguage), id, language) ??
    nameFrom(pageNames.get(vocabularyLanguage(language)), id, language)
  );
}

function nameFrom(nameOf: NameOf | undefined, id: string, language: string): string | undefined {
  if (nameOf === undefined) return undefined;
  if (!wrapped.has(nameOf)) wrapped.set(nameOf, coerceFunction(nameOf)!);
  return wrapped.get(nameOf)!(id, language);
}
