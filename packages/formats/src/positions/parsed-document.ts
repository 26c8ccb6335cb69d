import type { ParsedDocument } from "../format.ts";
import type { LineIndex } from "./line-index.ts";
import { findInTree, type PositionNode } from "./position-tree.ts";

/** Makes a document that finds its positions once, on the first call of `locate`. */
export function parsedDocument(
  data: unknown,
  makeTree: () => PositionNode,
  lines: LineIndex,
): ParsedDocument {
  let tree: PositionNode | undefined;
  return {
    data,
    locate(path, target) {
      tree ??= makeTree();
      const { start, end } = findInTree(tree, path, target);
      return lines.rangeOf(start, end);
    },
  };
}
