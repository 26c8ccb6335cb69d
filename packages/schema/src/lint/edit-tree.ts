import type { PathSegment } from "../issue.ts";
import type { Edit } from "./edit.ts";

/** Edits by the segments of their paths, so that each is found without looking at the others. They do not overlap. */
export interface EditTree {
  readonly children: Map<PathSegment, EditTree>;
  /** The edit whose path ends here. Then there are no children. */
  edit: Edit | undefined;
}

export function emptyTree(): EditTree {
  return { children: new Map(), edit: undefined };
}

export function addEdit(tree: EditTree, edit: Edit): void {
  let node = tree;
  for (const segment of edit.path) {
    let child = node.children.get(segment);
    if (child === undefined) node.children.set(segment, (child = emptyTree()));
    node = child;
  }
  node.edit = edit;
}

/** Tests whether a path equals, contains or is inside the path of an edit. */
export function overlaps(tree: EditTree, path: readonly PathSegment[]): boolean {
  let node = tree;
  for (const segment of path) {
    if (node.edit !== undefined) return true;
    const child = node.children.get(segment);
    if (child === undefined) return false;
    node = child;
  }
  return node.edit !== undefined || node.children.size > 0;
}
