import type { ParsedDocument } from "../format.ts";
import type { LineIndex } from "./line-index.ts";
import { findInTree, placeInTree, type PositionNode } from "./position-tree.ts";

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
    locate(path, target) {
      tree ??= makeTree();
      const { start, end } = findInTree(tree, path, target);
      return lines.rangeOf(start, end);
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
