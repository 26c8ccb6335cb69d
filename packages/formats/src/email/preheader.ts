import { textOf, type NameOf } from "@mineral-brief/schema/reading";
import { summaryOf } from "../exports/feed-words.ts";
import type { LetterBrief } from "./letter-briefs.ts";

/** Mail programs show about so many characters beside the subject. */
const longest = 140;

/**
 * The words that a list of mails shows after the subject: the core insights of one brief, or the headlines of several, with
 * a warning before one that is withdrawn, and without one that another brief of the letter replaces.
 */
export function preheaderOf(briefs: readonly LetterBrief[], nameOf?: NameOf): string {
  const words =
    briefs.length === 1
      ? (summaryOf(briefs[0]!.article, nameOf) ?? "")
      : briefs
          .filter(({ replacedBy }) => replacedBy === undefined)
          .map(({ article, warning }) => warning + textOf(article.headline))
          .join(" · ");
  return shortened(words);
}

/** Cuts after a word where the language has spaces, and between characters elsewhere. */
function shortened(words: string): string {
  const characters = Array.from(words);
  if (characters.length <= longest) return words;
  const start = characters.slice(0, longest - 1).join("");
  const space = start.lastIndexOf(" ");
  return `${space > longest / 2 ? start.slice(0, space) : start}…`;
}
