import type { Diagnostic, ParsedDocument, Range } from "@mineral-brief/formats";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";
import type { Finding } from "./finding.ts";

/** A text, and what its reader found in it. */
interface ReadText {
  readonly text: string;
  /** The offset of the text in its file. */
  readonly start: number;
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly positionAt: (range: Range) => number | undefined;
}

/**
 * Removes the suggestions that delete a reference which a part of the text that is not kept names, such as a table or a quote:
 * who moves this part to an insight still needs the reference.
 */
export function keepCitedReferences(
  findings: readonly Finding[],
  read: ReadText,
): readonly Finding[] {
  const { text, start, documents, diagnostics, positionAt } = read;
  if (!findings.some(deletesReference)) return findings;
  const parts = diagnostics
    .filter(({ code }) => code === "text-not-kept")
    .map(({ range }) => ({
      document: documents.length > 1 ? positionAt(range) : 0,
      words: text.slice(range.start.offset - start, range.end.offset - start),
    }));
  return findings.map((finding) => {
    if (!deletesReference(finding)) return finding;
    const { document = 0, suggestedEdits = [] } = finding;
    const isNamed = suggestedEdits.filter(isDeletion).some(({ path }) => {
      const reference = valueAt(documents[document]!.data, path);
      const id = isObject(reference) ? reference["id"] : undefined;
      return parts.some(
        (part) => (part.document ?? document) === document && names(part.words, String(id)),
      );
    });
    return isNamed ? { ...finding, suggestedEdits: undefined } : finding;
  });
}

function deletesReference({ suggestedEdits }: Finding): boolean {
  return suggestedEdits?.some(isDeletion) === true;
}

function isDeletion({ path, value }: Edit): boolean {
  return value === undefined && path.length === 2 && path[0] === "references";
}

const mark = /[[(【{>^]\^?(?<ids>[^[\](){}【】<>\n]{1,80})(?=[\])】}<^])/g;

/** Returns true for a text with a citation of an id, in brackets or raised: `[2]`, `[^2]`, `[1-3]`, `<sup>2</sup>`. */
function names(words: string, id: string): boolean {
  const number = Number(id);
  for (const { groups } of words.matchAll(mark)) {
    const { ids = "" } = groups!;
    if (ids.split(/[\s,;，、–—-]+/).includes(id) || ids.trim() === id) return true;
    for (const [, first, last] of ids.matchAll(/([0-9]{1,4})\s?[–—-]\s?([0-9]{1,4})/g))
      if (Number(first) <= number && number <= Number(last)) return true;
  }
  return false;
}
