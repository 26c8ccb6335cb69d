import type { Position } from "@mineral-brief/formats";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { CheckedSource } from "./check-source.ts";

/** Characters that may be read to find the edits of one source: each fix is tried on its own, on the whole text. */
const mostCharacters = 50_000_000;

/**
 * Adds to findings the edits of the text that mend them, each on its own: the text is read again, and says what
 * the rule's fix makes of the article, or there are no edits. None either in a text with very many findings.
 */
export async function offerFixes(checked: CheckedSource): Promise<CheckedSource> {
  const { text, start } = checked.source;
  const fixable = checked.diagnostics.filter(({ articleEdits }) => articleEdits !== undefined);
  if (fixable.length === 0 || fixable.length * text.length > mostCharacters) return checked;
  const { allMenders, mendText } = await import("@mineral-brief/formats/mend");
  const mender = allMenders.find(({ name }) => name === checked.format);
  if (mender === undefined) return checked;
  const diagnostics = checked.diagnostics.map((diagnostic) => {
    const { document = 0, articleEdits: edits } = diagnostic;
    if (edits === undefined) return diagnostic;
    const mended = mendText(text, [{ document, edits }], mender);
    if (mended.applied.length === 0) return diagnostic;
    const fix = mended.textEdits.map((edit): TextEdit => ({
      range: {
        start: positionAt(text, edit.start, start),
        end: positionAt(text, edit.end, start),
      },
      text: edit.text,
    }));
    return { ...diagnostic, fix };
  });
  return { ...checked, diagnostics };
}

const firstPosition: Position = { offset: 0, line: 1, column: 1 };

/** Where an offset of a text stands in the file, of which the text may be a part. */
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
