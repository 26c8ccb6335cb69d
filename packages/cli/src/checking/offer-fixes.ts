import type { Position } from "@mineral-brief/formats";
import type { ReportedDiagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import type { CheckedSource } from "./checked-file.ts";

/** Characters that may be read to find the edits of one source: each fix is tried on its own, on the whole text. */
const mostCharacters = 50_000_000;

/**
 * Adds to findings the text edits that fix them, each tried on its own: the edited text, when read again,
 * must hold exactly the article that the rule's fix makes. Otherwise, and in a text with very many
 * findings, a finding gets no edits.
 */
export async function offerFixes({
  source: { text, start },
  format,
  diagnostics,
}: CheckedSource): Promise<readonly ReportedDiagnostic[]> {
  const fixable = diagnostics.filter(({ articleEdits }) => articleEdits !== undefined);
  if (fixable.length === 0 || fixable.length * text.length > mostCharacters) return diagnostics;
  const { allFixers, fixText } = await import("@mineral-brief/formats/fix");
  const fixer = allFixers.find(({ name }) => name === format);
  if (fixer === undefined) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const { document = 0, articleEdits: edits } = diagnostic;
    if (edits === undefined) return diagnostic;
    const fixed = fixText(text, [{ document, edits }], fixer);
    if (fixed.applied.length === 0) return diagnostic;
    const fix = fixed.textEdits.map((edit): TextEdit => ({
      range: {
        start: positionAt(text, edit.start, start),
        end: positionAt(text, edit.end, start),
      },
      text: edit.text,
    }));
    return { ...diagnostic, fix };
  });
}

const firstPosition: Position = { offset: 0, line: 1, column: 1 };

/** Finds the position of an offset in the file that the text is a part of. */
function positionAt(text: string, offset: number, start = firstPosition): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const newlines = before.match(/\n/g)?.length ?? 0;
  // A byte order mark is no column.
  const mark = newlines === 0 && before.startsWith("\uFEFF") ? 1 : 0;
  return {
    offset: start.offset + offset,
    line: start.line + newlines,
    column: (newlines === 0 ? start.column : 1) + offset - lineStart - mark,
  };
}
