import type { PathSegment } from "@mineral-brief/schema";

/** The range of a value in a text, and the ranges of its parts. Offsets are UTF-16 code units from 0. */
export interface PositionNode {
  readonly start: number;
  readonly end: number;
  /** Set for an object. If a key appears twice, holds the last one. */
  readonly properties?: ReadonlyMap<string, PositionProperty>;
  /** Set for a list. */
  readonly items?: readonly PositionNode[];
  /** Where a missing key belongs; undefined means after the last entry. */
  readonly insertAt?: number;
  /** Where the text has the value again: the id of a citation in a comment of Markdown. */
  readonly repeated?: OffsetRange;
}

export interface PositionProperty {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: PositionNode;
}

/** A range of a text, in offsets. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Returns the range of `target` at `path`, or of its nearest existing parent. */
export function findInTree(
  root: PositionNode,
  path: readonly PathSegment[],
  target: "key" | "value" | "missing",
): OffsetRange & Pick<PositionNode, "repeated"> {
  let node = root;
  for (const [index, segment] of path.entries()) {
    const last = index === path.length - 1;
    const property = typeof segment === "string" ? node.properties?.get(segment) : undefined;
    const next =
      property?.value ?? (typeof segment === "number" ? node.items?.[segment] : undefined);
    if (next === undefined)
      return target === "missing" && last
        ? insertionPoint(node)
        : { start: node.start, end: node.end };
    if (last && property !== undefined && target === "key")
      return { start: property.keyStart, end: property.keyEnd };
    node = next;
  }
  const { start, end, repeated } = node;
  return { start, end, ...(repeated && { repeated }) };
}

/** A key or a value at an offset. */
export interface OffsetPlace extends OffsetRange {
  readonly path: readonly PathSegment[];
  readonly target: "key" | "value";
}

/**
 * Finds the smallest key or value whose range contains an offset or ends at it. Among equal ranges, the innermost value
 * wins. Visits every node, because the parts of a Markdown insight can be outside of its text.
 */
export function placeInTree(root: PositionNode, offset: number): OffsetPlace | undefined {
  let best: OffsetPlace | undefined;
  const path: PathSegment[] = [];
  const consider = (start: number, end: number, target: "key" | "value"): void => {
    if (offset < start || offset > end) return;
    const length = best === undefined ? Infinity : best.end - best.start;
    const isInner = target === "value" && path.length > (best?.path.length ?? 0);
    if (end - start < length || (end - start === length && isInner))
      best = { path: [...path], target, start, end };
  };
  const visit = ({ start, end, properties, items, repeated }: PositionNode): void => {
    consider(start, end, "value");
    if (repeated !== undefined) consider(repeated.start, repeated.end, "value");
    for (const [key, { keyStart, keyEnd, value }] of properties ?? []) {
      path.push(key);
      // The range of a value without text is at the end of its key.
      if (value.end > value.start) visit(value);
      consider(keyStart, keyEnd, "key");
      path.pop();
    }
    for (const [index, item] of (items ?? []).entries()) {
      path.push(index);
      visit(item);
      path.pop();
    }
  };
  visit(root);
  return best;
}

function insertionPoint(node: PositionNode): OffsetRange {
  const last = [...(node.properties?.values() ?? [])].at(-1);
  const at = node.insertAt ?? last?.value.end ?? Math.min(node.start + 1, node.end);
  return { start: at, end: at };
}

/** Moves a tree of a text that starts at `offset` of a larger text. */
export function shiftTree(node: PositionNode, offset: number): PositionNode {
  const { start, end, properties, items, insertAt } = node;
  return {
    start: start + offset,
    end: end + offset,
    ...(insertAt !== undefined && { insertAt: insertAt + offset }),
    ...(items && { items: items.map((item) => shiftTree(item, offset)) }),
    ...(properties && {
      properties: new Map(
        [...properties].map(([key, { keyStart, keyEnd, value }]) => [
          key,
          { keyStart: keyStart + offset, keyEnd: keyEnd + offset, value: shiftTree(value, offset) },
        ]),
      ),
    }),
  };
}
