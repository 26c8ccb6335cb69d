import { namesLanguage } from "../vocabulary/names-language.ts";
import { findMentions } from "../vocabulary/mentions/find-mentions.ts";
import { insideName } from "./inside-name.ts";
import { mergeApart } from "./merge-apart.ts";
import type { NamedThing } from "./named-thing.ts";

/**
 * Finds what a text names: what its article declares, then minerals and places of the vocabulary that stand
 * in none of these names nor in a firm's. In the order of the text, none over another.
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
