import { linkAddress } from "../address.ts";
import { isSourceListHeading } from "../source-list.ts";
import { sourceWord } from "../source-words.ts";
import { isNamedOutlet } from "../source-line/names.ts";
import { startsWithLead } from "../headings.ts";
import { noWidth, type PageText } from "./page-text.ts";

const bullet = /^(?:[-*•●▪–—]|[0-9]{1,2}[.)])\s/;
/** `1. [Tin report](https://…)`, an entry of a list of sources. */
const entry = /^[0-9]{1,2}[.)]\s+\[/;
/** `[Mongabay](https://…)`, and what is between it and the next word, or the end of the line. */
const link = new RegExp(
  String.raw`(?<=\s)\[(?<words>[^[\]\n]{1,120})\]\((?<target>${linkAddress})\)(?<after>[,;:]?\s+(?=[\p{L}\p{N}])|[.,;:]?$)?`,
  "gu",
);
/** `Source: [Reuters](https://…)`, `[Reuters](https://…) · Nov 24, 2025` */
const linkedSource = new RegExp(
  String.raw`^(?<label>(?:\*\*)?${sourceWord}\s?(?:[:\uFF1A]\*\*|\*\*[:\uFF1A]|[:\uFF1A])\s?)?\[(?<words>[^[\]\n]{2,80})\]\((?<target>${linkAddress})\)(?<rest>[^\n]{0,80})$`,
  "iu",
);
/** Below as many lines, no line states the source of the first text. */
const longestHead = 12;
/** A word in small letters, or a comma, before a link: it is inside a sentence also if a capital letter follows it. */
const insideWords = /(?:^|\s)\p{Ll}[\p{L}'’-]*[,:]?\s$|\s\S+,\s$/u;
/** A word that needs another one after it: `said [Reuters](https://…).` */
const needsWord =
  /\s(?:said|says|by|to|from|of|the|an?|in|at|on|and|with|for|per|via|reports?|reported|laut|von|selon|según|secondo)\s$/i;

/** `<https://…|Reuters>`, a link in the source of a message of Slack. */
const pipedLink = /<(?<target>https?:\/\/[^\s<>|]{1,2000})\|(?<words>[^<>|\n]{1,200})>/g;

/** Writes `<https://…|Reuters>` as `Reuters (https://…)`. */
export function readPipedLinks(page: PageText): void {
  if (!page.text.includes("<http")) return;
  for (const { index, groups } of page.text.matchAll(pipedLink))
    page.replace(index, `${groups!["words"]} (${groups!["target"]})`);
}

/** Writes a link that names the source above a text as its words and its address: `Reuters (https://…)`. */
export function readLinkedSources(page: PageText): void {
  if (!page.text.includes("](http")) return;
  for (const { text, start } of page.lines().slice(0, longestHead)) {
    if (startsWithLead(text) || bullet.test(text)) return;
    const match = text.includes("](http") ? linkedSource.exec(text) : null;
    if (match === null) continue;
    const { label = "", words = "", target = "", rest = "" } = match.groups!;
    // `[Reuters](https://…) says that prices rose` is a sentence.
    const isSource =
      label !== "" || isNamedOutlet(words) || /^\s?[,·•|–—-]\s?[^\n]*[0-9]/u.test(rest);
    if (!isSource || /\p{L}{3,}\s\p{Ll}{3,}\s\p{Ll}/u.test(rest)) continue;
    page.replace(start + label.length, `${noWidth}${words} (${target})`);
  }
}

/**
 * Writes a link inside a sentence of a bullet as its words and its address in brackets, which is a citation: `according to
 * [Reuters](https://…), prices rose`. A link at the end of a sentence is a citation with its words.
 */
export function readInlineLinks(page: PageText): void {
  if (!page.text.includes("](http")) return;
  for (const line of page.lines()) {
    if (isSourceListHeading(line.text)) return;
    if (!line.text.includes("](http") || !bullet.test(line.text) || entry.test(line.text)) continue;
    for (const { index, 0: match, groups } of line.text.matchAll(link)) {
      const { words = "", target = "", after } = groups!;
      const text = line.text.slice(0, index);
      const next = line.text[index + match.length] ?? "";
      const isInside =
        after !== undefined &&
        /\s$/.test(after) &&
        (/\p{Ll}/u.test(next) || insideWords.test(text));
      const isLastWord = after !== undefined && !/\s$/.test(after) && needsWord.test(text);
      if (!isInside && !isLastWord) continue;
      const written = `${words} (${target})`;
      page.replace(line.start + index, `${noWidth}${written}`.slice(0, match.length));
    }
  }
}
