import type { PathSegment } from "@mineral-brief/schema";

/** Where a value stands in a text, in offsets, and where its parts do. */
export interface PositionNode {
  readonly start: number;
  readonly end: number;
  /** Of an object: the last entry, where a key stands twice. */
  readonly properties?: ReadonlyMap<string, PositionProperty>;
  /** Of a list. */
  readonly items?: readonly PositionNode[];
  /** Where a missing key belongs, if not behind the last entry. */
  readonly insertAt?: number;
}

export interface PositionProperty {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: PositionNode;
}

export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Walks to `path` as far as it exists, and gives what `target` asks for there. */
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

/** The same tree for a text that begins at `offset` of a larger one. */
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
