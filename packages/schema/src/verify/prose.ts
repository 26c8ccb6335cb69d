/** A line of a table has no full stop. */
const endOfProse = /[.!?。！？][”"’')）」』]?$/;

/** Tests whether a sentence of a source is one, and no line of a table, no heading and no line of a list. */
export function isProse(sentence: string): boolean {
  return endOfProse.test(sentence.trimEnd().slice(-2));
}
