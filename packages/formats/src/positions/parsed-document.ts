import { isObject, valueAt } from "@mineral-brief/schema/internal";
import type { ParsedDocument } from "../format.ts";
import type { LineIndex } from "./line-index.ts";
import { findInTree, placeInTree, shiftTree, type PositionNode } from "./position-tree.ts";
import type { ReadPart } from "./read-broken-json.ts";

/** Makes a document that finds its positions once, when they are first needed. */
export function parsedDocument(
  data: unknown,
  makeTree: () => PositionNode,
  lines: LineIndex,
  isPartial = false,
): ParsedDocument {
  let tree: PositionNode | undefined;
  return {
    data,
    ...(isPartial && { isPartial: true as const }),
    locate(path, target, words, wordsStart) {
      tree ??= makeTree();
      const range = findInTree(tree, path, target);
      const value = wordsStart === undefined ? undefined : valueAt(data, path);
      const place = typeof value === "string" ? { value, at: wordsStart! } : undefined;
      return (
        (words === undefined ? undefined : lines.rangeOfWords(words, range, place)) ??
        lines.rangeOf(range.start, range.end)
      );
    },
    locateRepeated(path) {
      tree ??= makeTree();
      const { repeated } = findInTree(tree, path, "value");
      return repeated && lines.rangeOf(repeated.start, repeated.end);
    },
    openingWithout(key) {
      tree ??= makeTree();
      const { start, end, insertAt, properties } = tree;
      return insertAt !== undefined || properties === undefined || properties.has(key)
        ? undefined
        : lines.rangeOf(start, Math.min(start + 1, end));
    },
    placeAt(offset) {
      tree ??= makeTree();
      const found = placeInTree(tree, offset - lines.startOffset);
      if (found === undefined) return undefined;
      const { path, target, start, end } = found;
      return { path, target, range: lines.rangeOf(start, end) };
    },
  };
}

/** Makes the document of broken JSON at an offset in a text; none if it begins no object. */
export function partialDocument(
  { value, tree }: ReadPart,
  offset: number,
  lines: LineIndex,
): ParsedDocument[] {
  return isObject(value) ? [parsedDocument(value, () => shiftTree(tree, offset), lines, true)] : [];
}
