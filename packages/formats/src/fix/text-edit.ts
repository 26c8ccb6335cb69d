/** A stretch of a text, in UTF-16 code units from 0, and what stands there afterwards. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts edits in the order of the text. Of two at one place the addition comes first, else the one given first. */
export function sortTextEdits(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
}

/** Makes all edits of a text at once; undefined where two of them overlap. */
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
