import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ParsedDocument, ReadableFormat } from "./format.ts";
import { LineIndex } from "./positions/line-index.ts";
import { withMergeConflicts } from "./positions/merge-conflicts.ts";
import { placeDiagnostics } from "./positions/offset-diagnostic.ts";
import { parseJson } from "./positions/parse-json.ts";
import { parsedDocument } from "./positions/parsed-document.ts";
import type { PositionNode } from "./positions/position-tree.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { sniffJson } from "./sniff.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** JSON, RFC 8259: one article as an object, or several in an array. */
export const json: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.json,
  sniff: sniffJson,
  parse: withMergeConflicts((source, at, options = {}) => {
    const { partial = false } = requireOptions(options);
    const { text, start } = skipByteOrderMark(source, at);
    if (text.trim() === "") return { documents: [], diagnostics: [] };
    const lines = new LineIndex(text, start);
    const { value, diagnostics: found, tree, partial: readPart } = parseJson(text);
    const diagnostics = placeDiagnostics(found, lines);
    if (diagnostics.length === 0)
      return { documents: documentsOf(value, tree, lines), diagnostics };
    if (!partial) return { documents: [], diagnostics };
    const part = readPart();
    return { documents: documentsOf(part.value, () => part.tree, lines, partial), diagnostics };
  }),
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const ordered = articles.map(withCanonicalKeys);
    const value = ordered.length === 1 ? ordered[0] : ordered;
    return { ok: true, text: `${JSON.stringify(value, null, 2)}\n`, losses: [] };
  },
};

function documentsOf(
  value: unknown,
  tree: () => PositionNode,
  lines: LineIndex,
  isPartial = false,
): ParsedDocument[] {
  if (!Array.isArray(value)) return [parsedDocument(value, tree, lines, isPartial)];
  return value.map((item, index) =>
    parsedDocument(item, () => tree().items![index]!, lines, isPartial),
  );
}
