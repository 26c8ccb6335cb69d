import type { Edit } from "./edit.ts";
import { addEdit, emptyTree, overlaps, type EditTree } from "./edit-tree.ts";

/**
 * Applies edits to a value and returns the result. All paths refer to the original value.
 *
 * The original is not changed; unchanged parts are shared with it. Edits must not overlap. Takes linear time.
 */
export function applyEdits(value: unknown, edits: readonly Edit[]): unknown {
  return edited(value, treeOf(edits));
}

/** Tests whether the path of an edit in one list equals, contains or is inside a path in the other list. */
export function editsOverlap(some: readonly Edit[], others: readonly Edit[]): boolean {
  const tree = treeOf(others);
  return some.some(({ path }) => overlaps(tree, path));
}

/** Returns the items whose edits overlap no edit of an earlier item that is returned. Takes linear time. */
export function withoutOverlaps<Item>(
  items: readonly Item[],
  editsOf: (item: Item) => readonly Edit[],
): Item[] {
  const tree = emptyTree();
  return items.filter((item) => {
    const edits = editsOf(item);
    if (edits.some(({ path }) => overlaps(tree, path))) return false;
    for (const edit of edits) addEdit(tree, edit);
    return true;
  });
}

function treeOf(edits: readonly Edit[]): EditTree {
  const tree = emptyTree();
  for (const edit of edits) addEdit(tree, edit);
  return tree;
}

/** Returns a copy of a value with the edits of a tree; undefined if an edit removes it. */
function edited(value: unknown, { edit, children }: EditTree): unknown {
  if (edit !== undefined) return edit.value;
  if (children.size === 0) return value;
  return Array.isArray(value) ? editedList(value, children) : editedObject(value, children);
}

function editedList(value: readonly unknown[], children: EditTree["children"]): unknown[] {
  const copy = value.slice();
  const removed = new Set<number>();
  for (const [segment, child] of children) {
    const index = Number(segment);
    const item = edited(copy[index], child);
    if (item === undefined) removed.add(index);
    else copy[index] = item;
  }
  return removed.size === 0 ? copy : copy.filter((_, index) => !removed.has(index));
}

function editedObject(value: unknown, children: EditTree["children"]): Record<string, unknown> {
  const copy = { ...(value as Record<string, unknown>) };
  for (const [key, child] of children) {
    const item = edited(copy[key], child);
    if (item === undefined) delete copy[key];
    else copy[key] = item;
  }
  return copy;
}
