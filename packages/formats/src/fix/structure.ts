import type { PathSegment } from "@mineral-brief/schema";
import { valueAt } from "@mineral-brief/schema/internal";
import type { ParsedDocument } from "../format.ts";
import { findInTree, type OffsetRange, type PositionNode } from "../positions/position-tree.ts";

type Path = readonly PathSegment[];

/** Data with its positions in a text: a JSON value or a YAML document. */
export interface Structure {
  readonly source: string;
  readonly data: unknown;
  readonly locate: (path: Path, target: "key" | "value") => OffsetRange;
}

/** An item of a list, or a key and its value. */
export interface EntrySpan extends OffsetRange {
  readonly segment: PathSegment;
  /** Where the value starts; for an item the same as `start`. */
  readonly valueStart: number;
}

export function structureOfDocument(source: string, document: ParsedDocument): Structure {
  return {
    source,
    data: document.data,
    locate(path, target) {
      const { start, end } = document.locate(path, target);
      return { start: start.offset, end: end.offset };
    },
  };
}

export function structureOfTree(source: string, data: unknown, tree: PositionNode): Structure {
  return { source, data, locate: (path, target) => findInTree(tree, path, target) };
}

/** Returns the entries of an object or list, in the order of the text. */
export function entrySpans({ data, locate }: Structure, path: Path): EntrySpan[] {
  const collection = valueAt(data, path);
  if (Array.isArray(collection))
    return collection.map((_, index) => {
      const { start, end } = locate([...path, index], "value");
      return { segment: index, start, valueStart: start, end };
    });
  return Object.keys(collection as object)
    .map((key) => {
      const value = locate([...path, key], "value");
      const { start } = locate([...path, key], "key");
      return { segment: key, start, valueStart: value.start, end: value.end };
    })
    .sort((left, right) => left.start - right.start);
}
