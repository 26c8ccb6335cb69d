import { isLeadName } from "../lead-names.ts";
import { endsLikeSentence } from "../sentence-end.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { sourceWordPlural } from "../source-words.ts";
import { isBlankLineAbove } from "../spans.ts";
import { startsItem } from "./label-lines.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

const words = String.raw`(?:${sourceWordPlural}|source ?\(s\)|(?:primary|main|key) sources?)`;
/** `Sources: Reuters, Nikkei`, `- **Sources:** Reuters and Nikkei`: names, without the numbers of a list. */
const plural = new RegExp(
  String.raw`^(?<bullet>[-*•–]\s{1,9})?(?<label>[*_]{0,2}${words}\s?(?:[:\uFF1A][*_]{0,2}|[*_]{1,2}\s?[:\uFF1A]))\s*(?=\p{L})[^\d[\]()\uFF08\uFF09【】:\uFF1A]{2,160}(?<![.!?。])$`,
  "iu",
);
/** A cheap test that rules out most texts. */
const mayHave = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:[-*•–]\s{1,9})?[*_]{0,2}${words}\s?[*_]{0,2}\s?[:\uFF1A]`,
  "iu",
);
const labelled = /^(?:[-*•–]\s{1,9})?[*_]{0,2}\p{L}[^:\uFF1A]{0,23}[:\uFF1A]/u;
const mostBetween = 5;
const startsWithBullet = /^[-*•–]\s{1,9}/;
/** What the label becomes, in Dutch: no label in the plural is shorter. */
const singular = "Bron:";

/**
 * Reads `Sources: Reuters, Nikkei` as `Source: Reuters, Nikkei` directly above or below the line of a date that names no source, and,
 * if it is the only such line, directly below the headline at the top and above an empty line. Elsewhere it is a list of sources.
 */
export function readPluralSources(page: PageText): void {
  const { text } = page;
  if (!mayHave.test(text)) return;
  const lines = page.lines();
  const found: { readonly line: PageLine; readonly at: number; readonly label: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const groups = plural.exec(line.text)?.groups;
    if (groups === undefined || readSourceLine(line.text, 0) !== undefined) continue;
    found.push({ line, at, label: groups["label"]! });
  }
  // The last line, also above a date, is a list of sources.
  const last = found.length === 0 ? 0 : lines.findLastIndex((line) => !isDate(line));
  for (const { line, at, label } of found) {
    if (at === last) continue;
    const isBesideDate =
      isAboveDate(text, lines, at) ||
      (at > 1 && isDirectlyBelow(text, lines, at) && isDate(lines[at - 1]));
    if (!isBesideDate && !(found.length === 1 && isBelowHeadline(text, lines, at))) continue;
    const start = line.start + line.text.indexOf(label);
    page.replace(start, singular.padEnd(label.length));
  }
}

/** Returns true for the line of a date that names no source. */
function isDate(line: PageLine | undefined): boolean {
  const words = line?.text.replace(startsWithBullet, "") ?? "";
  const { source, published } = readSourceLine(words, 0) ?? {};
  return source === undefined && published !== undefined;
}

/** Returns true for a line with a date below it, directly or below a few other lines with labels: `Region: Africa`. */
function isAboveDate(text: string, lines: readonly PageLine[], at: number): boolean {
  for (let below = at + 1; below <= at + mostBetween + 1; below++) {
    if (!isDirectlyBelow(text, lines, below)) return false;
    if (isDate(lines[below])) return true;
    if (!labelled.test(lines[below]!.text)) return false;
  }
  return false;
}

function isBelowHeadline(text: string, lines: readonly PageLine[], at: number): boolean {
  const [title] = lines;
  const below = lines[at + 1];
  if (at !== 1 || title === undefined || below === undefined) return false;
  return (
    isDirectlyBelow(text, lines, at) &&
    isBlankLineAbove(text, below.start) &&
    !(startsItem.test(title.text) && !title.text.startsWith("#")) &&
    !isLeadName(title.text) &&
    !endsLikeSentence.test(title.text)
  );
}
