import { namesLanguage } from "../vocabulary/names-language.ts";
import { findMentions } from "../vocabulary/mentions/find-mentions.ts";
import type { LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { insideName } from "./inside-name.ts";
import { mergeApart } from "./merge-apart.ts";
import type { NamedThing } from "./named-thing.ts";

/**
 * Finds the terms that a text names, in order and without overlaps: those that the article declares, and minerals and
 * places of the vocabulary that are not part of a declared name or of the name of a company. `loaded` has the names of
 * languages other than English and simplified Chinese.
 */
export function findNamed(
  text: string,
  language: string,
  findDeclared: (text: string) => readonly NamedThing[],
  loaded: readonly LanguageMentions[] = [],
): NamedThing[] {
  const declared = findDeclared(text);
  const builtIn = namesLanguage(language);
  const mentions = findMentions(text, language, ...loaded).mentions.filter(
    (mention) => builtIn === undefined || !insideName(mention, text, builtIn),
  );
  return mergeApart<NamedThing>(declared, mentions);
}
