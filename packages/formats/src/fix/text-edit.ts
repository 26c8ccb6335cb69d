/** A range of a text and the text that replaces it. Offsets are UTF-16 code units from 0. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sorts edits in the order of the text. At the same offset an insertion comes first; otherwise their order stays. */
function sortTextEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
}

/** Sorts edits and joins those that touch: some editors make two edits at the same offset in the wrong order. */
export function joinTextEdits(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of sortTextEdits(edits)) {
    const before = joined.at(-1);
    if (before?.end !== edit.start) joined.push(edit);
    else joined[joined.length - 1] = { ...before, end: edit.end, text: before.text + edit.text };
  }
  return joined;
}

/** Makes all edits of a text. Returns undefined if two of them overlap. */
export function applyTextEdits(source: string, edits: readonly TextEdit[]): string | undefined {
  let edited = "";
  let at = 0;
  for (const { start, end, text } of sortTextEdits(edits)) {
    if (start < at || end < start) return undefined;
    edited += source.slice(at, start) + text;
    at = end;
  }
  return edited + source.slice(at);
}
