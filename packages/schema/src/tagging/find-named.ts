import { namesLanguage } from "../vocabulary/names-language.ts";
import { findMentions } from "../vocabulary/mentions/find-mentions.ts";
import { insideName } from "./inside-name.ts";
import { mergeApart } from "./merge-apart.ts";
import type { NamedThing } from "./named-thing.ts";

/**
 * Finds the terms that a text names, in order and without overlaps: those that the article declares, and minerals and
 * places of the vocabulary that are not part of a declared name or of the name of a company.
 */
export function findNamed(
  text: string,
  language: string,
  findDeclared: (text: string) => readonly NamedThing[],
): NamedThing[] {
  const declared = findDeclared(text);
  const known = namesLanguage(language);
  if (known === undefined) return [...declared];
  const mentions = findMentions(text, language).mentions.filter(
    (mention) => !insideName(mention, text, known),
  );
  return mergeApart<NamedThing>(declared, mentions);
}
