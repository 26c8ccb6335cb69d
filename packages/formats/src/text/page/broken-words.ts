import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { noWidth, type PageText } from "./page-text.ts";

/** A word with a hyphen and a line end or space inside, as PDF programs write it. */
const broken =
  /(?<=(?<before>\p{L}{2,30}))-(?<gap>[^\S\n]*\n[^\S\n]*| )(?=(?<after>\p{Ll}{2,30}))/gu;

/**
 * A line end after the hyphen or the dash of `non-⏎Chinese`, `US-⏎China`, `Co-⏎Ni`, `A-⏎rated`, `3-⏎month` or `$280-⏎310`, which
 * stays a hyphen. `2.` starts the next item of a list.
 */
const parted =
  /(?<=(?<![\p{L}\p{N}])(?:[Nn]on|[Aa]nti|[Pp]ro|[Ee]x|[Pp]re|[Pp]ost|[Mm]id|[Tt]rans|[A-Z]{2,4}|\p{Lu}\p{L}{0,20}\p{Ll})[-–])[^\S\n]*\n[^\S\n]*(?=\p{Lu})|(?<=(?<!\p{L})(?:\p{L}|[0-9])-)[^\S\n]*\n[^\S\n]*(?=\p{Ll})|(?<=[0-9][-–])[^\S\n]*\n[^\S\n]*(?![0-9]{1,2}[.)、]\s)(?=[$€£¥]?[0-9])/gu;

/**
 * Joins words that were broken at the end of a line, if the text has the same word elsewhere.
 *
 * Joins `tung-⏎sten` if the text has `tungsten`, joins `long-⏎term` with its hyphen if it has `long-term`, and keeps
 * `short- and long-term`. Warns if a line ends inside a word and the text has neither form.
 */
export function joinBrokenWords(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  if (!/[\p{L}0-9](?:[-–][ \t]*\n|- \p{Ll})/u.test(text)) return [];
  for (const { index, 0: gap } of text.matchAll(parted))
    page.replace(index, noWidth.repeat(gap.length));
  const warnings: OffsetDiagnostic[] = [];
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  for (const { index, 0: match, groups } of text.matchAll(broken)) {
    const { before, after, gap } = groups as { before: string; after: string; gap: string };
    const [joined, hyphenated] = [`${before}${after}`, `${before}-${after}`];
    const atLineEnd = gap.includes("\n");
    if (words.has(joined.toLowerCase())) {
      page.replace(index, noWidth.repeat(match.length));
    } else if (atLineEnd && words.has(hyphenated.toLowerCase())) {
      page.replace(index + 1, noWidth.repeat(gap.length));
    } else if (atLineEnd) {
      warnings.push({
        code: "word-broken",
        severity: "warning",
        message: `a line ends inside a word; write \`${joined}\` or \`${hyphenated}\``,
        start: index - before.length,
        end: index + match.length + after.length,
      });
    }
  }
  return warnings;
}
