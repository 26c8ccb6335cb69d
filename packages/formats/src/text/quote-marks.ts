const quoteMarks = /^[ \t]*(?:>[ \t]?)+/gm;

/**
 * Blanks the `>` that a mail program writes before every line of a quoted text, so that all offsets stay.
 *
 * Text most of whose lines have none is left as it is.
 */
export function blankQuoteMarks(source: string): string {
  if (!source.includes(">")) return source;
  const lines = source.match(/^.*\S/gm)?.length ?? 0;
  const quoted = source.match(/^[ \t]*>/gm)?.length ?? 0;
  return quoted * 2 > lines
    ? source.replace(quoteMarks, (marks) => " ".repeat(marks.length))
    : source;
}
