import { isNeededAfter, isSubjectMark } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { CitationMark } from "./citation-marks.ts";
import type { Span } from "./spans.ts";

/** Reports citations that are words of their sentence. Without them, `According to [2], stocks fell` has no sense. */
export function noteNeededMarks(
  source: string,
  span: Span,
  marks: readonly CitationMark[],
  diagnostics: OffsetDiagnostic[],
): void {
  let at = -1;
  for (const { start, end, links } of marks) {
    const follows = start === at;
    at = end;
    if (follows || links !== undefined) continue;
    const isNeeded =
      isNeededAfter(source, span.start, start) && !endsVerb(source, span, start, marks.at(-1)!.end);
    if (!isNeeded && !isSubjectMark(source, span, { start, end })) continue;
    const written = source.slice(start, end);
    const message = `\`${written}\` is a word of this sentence, which reads badly without it; name the source there, and write \`${written}\` at the end`;
    diagnostics.push({ code: "citation-in-sentence", severity: "warning", message, start, end });
  }
}

/** Returns true for a mark with words after it that is the object or the subject of its sentence: `As [1] says`, `[1] reports that`. */
export function isNeededMark(words: string, { start, end }: Span): boolean {
  return (
    isNeededAfter(words, 0, start) ||
    isSubjectMark(words, { start: 0, end: words.length }, { start, end })
  );
}

/** Returns true for the end of a German verb at the end of a text: `Die Lizenz läuft aus [1][2]`. */
function endsVerb(source: string, { start, end }: Span, mark: number, lastMark: number): boolean {
  return (
    /(?:^|\s)(?:aus|nach)\s*$/i.test(source.slice(Math.max(start, mark - 8), mark)) &&
    !/[\p{L}\p{N}]/u.test(source.slice(lastMark, end)) &&
    !/[\p{L}]/u.test(source.slice(mark, lastMark))
  );
}
