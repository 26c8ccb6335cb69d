import type { Citation, CitationId } from "../article.ts";
import { citationId } from "../reading/citations.ts";
import type { Edit } from "./edit.ts";
import type { LintInsight } from "./lint-context.ts";
import { hasNeededMarker, type MarkerSpan } from "./needed-markers.ts";

/**
 * A text that would keep half a marker, the bracket or the emphasis around it, or a word that joins two markers: `(see)`,
 * `<sup></sup>`, `Prices rose and.`, an empty pair of backticks
 */
const damaged =
  /[[【［][\d\s,，、;^-]*$|\(\s*\)|（\s*）|[*_]{4}|(?<!`)``(?!`)|<(\w+)[^<>]*>\s*<\/\1>|(?:^|\s)(?:and|&|und|et|y|и)\s*(?:[,;:.)]|$)|[-–—]\s*(?:[,;.)]|$)/iu;

/**
 * Moves the markers at `spans` to `citations`. Returns undefined if a number has no reference, or if the text would be damaged,
 * so that a person decides.
 */
export function placeCitations(
  { insight, path, text }: LintInsight,
  marked: readonly Citation[],
  { rest, spans }: { readonly rest: string; readonly spans: readonly MarkerSpan[] },
  references: ReadonlyMap<CitationId, unknown>,
  listed: readonly { readonly id: CitationId }[] = [],
): Edit[] | undefined {
  // With two references of one id, such as a footnote and a number, only the mark shows which one is meant.
  const isAmbiguous = marked.some(
    (citation) => listed.filter(({ id }) => id === citationId(citation)).length > 1,
  );
  if (
    isAmbiguous ||
    rest === "" ||
    damaged.test(rest) ||
    hasNeededMarker(text.words, spans) ||
    (references.size > 0 && marked.some((citation) => !references.has(citationId(citation))))
  )
    return undefined;
  const citations = insight.citations ?? [];
  const cited = new Set<unknown>(citations.map(citationId));
  const places = new Set(citations.map((citation) => JSON.stringify(citation)));
  const added = marked.filter((citation) =>
    typeof citation === "object" ? !places.has(JSON.stringify(citation)) : !cited.has(citation),
  );
  const edits: Edit[] = [{ path: text.path, value: rest }];
  if (added.length > 0)
    edits.push({ path: [...path, "citations"], value: [...citations, ...added] });
  return edits;
}
