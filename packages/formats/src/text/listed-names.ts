import { startsWithSign } from "./bullet-signs.ts";
import { citationMark, endsInCitation } from "./citation-marks.ts";
import { isDatedOrOutlet, looksLikeSource } from "./numbered-sources.ts";
import type { Line } from "./read-lines.ts";
import { isOnlyAddress } from "./source-entry.ts";
import { notesHeading } from "./source-list.ts";
import { endsLikeSentence } from "./sentence-end.ts";

/** Headings of lists whose lines may also be those of a page, such as `Contact`. */
const linksHeading = /\blinks?\b|ссылки|посилання|链接|鏈接|連結|リンク|링크/i;
/** A longer line is no name or title of a source, in UTF-16 code units. */
const longestName = 200;
/** In a script without capitals. */
const longestUncased = 30;
const hasCase = /[\p{Lu}\p{Ll}]/u;
const signAtStart = /^(?:[^\p{L}\p{N}"“«《「『(\uFF08[【]+)/u;

/**
 * Returns the index after the lines below the heading of a list of sources, if these have no numbers and at least half of them look
 * like sources: `- Reuters, 20 November 2026`, `- ICSID`. Undefined if they may be statements.
 *
 * The list ends above an empty line, or above the first line without a bullet if its first line has one.
 */
export function endOfListedNames(lines: readonly Line[], heading: number): number | undefined {
  const name = lines[heading]!.text;
  if (notesHeading.test(name) || linksHeading.test(name)) return undefined;
  const first = lines[heading + 1];
  if (first === undefined) return undefined;
  const hasSigns = startsWithSign.test(first.text);
  let end = heading + 2;
  for (; end < lines.length; end++) {
    const { text, isAfterGap, isIndented, isBody } = lines[end]!;
    const isEntry = hasSigns
      ? startsWithSign.test(text)
      : !isBody && (!isAfterGap || first.isAfterGap);
    if (!isEntry && (isAfterGap || !(isIndented || isOnlyAddress(text)))) break;
  }
  const listed = lines.slice(heading + 1, end);
  const areStatements = listed.some(
    ({ text }) => endsInCitation.test(text) || citationMark.test(text) || text.length > longestName,
  );
  const sources = listed.filter(({ text }) => isName(text.replace(signAtStart, "")));
  return !areStatements && sources.length * 2 >= listed.length ? end : undefined;
}

function isName(words: string): boolean {
  if (looksLikeSource(words) || isDatedOrOutlet(words)) return true;
  return !hasCase.test(words) && words.length <= longestUncased && !endsLikeSentence.test(words);
}
