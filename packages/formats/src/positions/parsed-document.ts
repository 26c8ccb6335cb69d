import type { ParsedDocument } from "../format.ts";
import type { LineIndex } from "./line-index.ts";
import { findInTree, type PositionNode } from "./position-tree.ts";

/** Makes a document whose positions are worked out when somebody first asks for one. */
export function parsedDocument(
  data: unknown,
  tree: () => PositionNode,
  lines: LineIndex,
): ParsedDocument {
  return {
    data,
    locate(path, target) {
      const { start, end } = findInTree(tree(), path, target);
      return lines.rangeOf(start, end);
    },
  };
}
