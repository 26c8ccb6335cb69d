import { endsInCitation } from "../citation-marks.ts";
import { isBlankLineAbove } from "../spans.ts";
import { noWidth, type PageLine, type PageText } from "./page-text.ts";
import { isSummaryLine } from "./summary-lines.ts";

/** Removes the `>` of quotations in a text that is none itself. In a statement, the sign before a number may mean "more than". */
export function readQuoteSigns(
  page: PageText,
  lines: readonly PageLine[],
  quotes: readonly PageLine[],
): void {
  const source = page.text;
  const firstSummary = lines.find(isSummaryLine)?.start ?? Infinity;
  for (const line of quotes) {
    const { start, text } = line;
    const isInSummary = start > firstSummary;
    // `>> is that ingot?` between the lines of a text that is not quoted.
    if (isInSummary && /^>\s?>/.test(text) && !endsInCitation.test(text))
      page.drop(line, "text-not-kept", "a quoted remark");
    else if (start < firstSummary || /^>\s?[\p{L}*_"“•–-]/u.test(text))
      page.replace(start, isInSummary ? withoutSign(source, line) : " ");
  }
}

/** `>` opens bullets if most lines that start with it end in a citation, and none is a wrapped or an empty line. */
export function areBullets(lines: readonly PageLine[]): boolean {
  const cited = lines.filter(({ text }) => endsInCitation.test(text));
  return (
    cited.length >= 2 &&
    cited.length * 4 >= lines.length * 3 &&
    lines.every(({ text }) => /^>\s[^\s*•–-]/.test(text))
  );
}

/** Returns what replaces the sign. A line below an empty line is not indented, since it would continue the statement above. */
function withoutSign(source: string, { start, text }: PageLine): string {
  const words = /^>\s?(?=[\p{L}"“])/u.exec(text)?.[0] ?? "";
  return isBlankLineAbove(source, start) && words !== "" ? noWidth.repeat(words.length) : " ";
}
