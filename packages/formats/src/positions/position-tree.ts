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
): OffsetRange {
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
  return { start: node.start, end: node.end };
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
