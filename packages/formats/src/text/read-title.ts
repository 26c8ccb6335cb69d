import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { endOfWords, wordsWithoutMarks } from "./clean-words.ts";
import { linkedSource } from "./source-list.ts";
import type { ListedSource, Summary, Words } from "./summary.ts";
import { findTokens } from "./tokens.ts";

const bracket = /[[\u3010\uFF3B\u3014]/;

/**
 * Removes the citations of a headline, and reports them. The address of a linked one becomes a reference.
 *
 * `listed` are the references that the text lists.
 */
export function readTitle(
  source: string,
  line: Words | undefined,
  listed: readonly ListedSource[],
  diagnostics: OffsetDiagnostic[],
): Pick<Summary, "title" | "references"> {
  if (line === undefined || !bracket.test(line.text)) return { title: line, references: listed };
  // Superscripts in a headline are text: `CO\u00B2`.
  const marks = findTokens(source, line.start, line.end)
    .filter((token) => token.kind === "mark")
    .filter(({ start }) => bracket.test(source[start]!));
  const text = wordsWithoutMarks(source, line.start, line.end, marks);
  if (marks.length === 0 || text === "") return { title: line, references: listed };
  const references = [...listed];
  for (const mark of marks) {
    const { start, end, url } = mark;
    const linked = linkedSource(mark);
    if (linked !== undefined && listed.every((reference) => reference.url?.text !== url))
      references.push(linked);
    const shown = `\`${source.slice(start, end)}\``;
    diagnostics.push(
      linked === undefined
        ? {
            code: "text-not-kept",
            severity: "note",
            message: `a headline has no citations, so ${shown} is not kept`,
            start,
            end,
          }
        : {
            code: "citation-shape",
            severity: "note",
            message: `a headline has no citations; the address in ${shown} is kept as a reference`,
            start,
            end,
          },
    );
  }
  return {
    title: { text, start: line.start, end: endOfWords(source, line, marks) },
    references,
  };
}
