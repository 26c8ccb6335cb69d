import type { PathSegment } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";
import { sameValue } from "./same-value.ts";

type Path = readonly PathSegment[];

/** The changes of one article, by their kind in a text. Paths are those before any change. */
export interface ArticleChanges {
  readonly values: readonly ValueChange[];
  readonly entries: readonly EntryChanges[];
}

/** A new value for a path that has one. */
export interface ValueChange {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
  /** True writes the complete value as the format writes values; false edits the existing text. */
  readonly rewrite: boolean;
}

/** The entries that one object or list loses and gains. */
export interface EntryChanges {
  readonly path: Path;
  /** Keys of an object, or indexes of a list. */
  readonly removed: ReadonlySet<PathSegment>;
  /** Added at the start, in this order, after `headOf`: what a reader of the file needs first. */
  readonly leading?: readonly AddedEntry[];
  /** Added at the end, in this order. Items of a list have no key. */
  readonly added: readonly AddedEntry[];
}

const headKeys: ReadonlySet<PathSegment> = new Set(["schemaVersion", "id"]);

/** Returns the entry that those of `leading` follow; undefined if they come first. */
export function headOf<Entry extends { readonly segment: PathSegment }>(
  entries: readonly Entry[],
): Entry | undefined {
  const count = entries.findIndex(({ segment }) => !headKeys.has(segment));
  return count === -1 ? entries.at(-1) : entries[count - 1];
}

/** Keys of an article that belong at its start. */
const leadingKeys: ReadonlySet<PathSegment> = new Set(["schemaVersion", "language"]);

export interface AddedEntry {
  readonly key?: string;
  readonly value: unknown;
}

/** The keys whose entries all move to the object around them, and the other changes of that object. */
export interface MovedEntries {
  readonly moved: readonly string[];
  readonly rest: EntryChanges;
}

/** Finds the objects that are removed while all of their entries are added, so that these can keep their text. */
export function findMoved(data: unknown, change: EntryChanges): MovedEntries {
  const { path, removed, leading = [], added } = change;
  const owner = valueAt(data, path);
  const moved: string[] = [];
  const movedEntries = new Set<AddedEntry>();
  for (const key of removed) {
    const inside = isObject(owner) && typeof key === "string" ? owner[key] : undefined;
    if (!isObject(inside) || typeof key !== "string") continue;
    const entries = Object.entries(inside).map(([name, value]) =>
      [...leading, ...added].find((one) => one.key === name && sameValue(one.value, value)),
    );
    const found = entries.filter((entry) => entry !== undefined);
    if (found.length === 0 || found.length < entries.length) continue;
    moved.push(key);
    for (const entry of found) movedEntries.add(entry);
  }
  const isLeft = (entry: AddedEntry): boolean => !movedEntries.has(entry);
  const rest = {
    path,
    removed: new Set([...removed].filter((key) => !moved.includes(String(key)))),
    leading: leading.filter(isLeft),
    added: added.filter(isLeft),
  };
  return { moved, rest };
}

/** An edit, and whether to write its complete value again. */
export interface PlannedEdit extends Edit {
  readonly rewrite: boolean;
}

/** Sorts the edits of an article by kind. In a list that only loses or gains items, the other items keep their text. */
export function planChanges(article: unknown, edits: readonly PlannedEdit[]): ArticleChanges {
  const values: ValueChange[] = [];
  const entries = new Map<
    string,
    { path: Path; removed: Set<PathSegment>; leading: AddedEntry[]; added: AddedEntry[] }
  >();
  const changesAt = (path: Path) => {
    const name = JSON.stringify(path);
    const found = entries.get(name) ?? { path, removed: new Set(), leading: [], added: [] };
    entries.set(name, found);
    return found;
  };
  for (const { path, value, rewrite } of edits) {
    const before = valueAt(article, path);
    const key = path.at(-1);
    if (value === undefined && key !== undefined) {
      // There is nothing to remove.
      if (before === undefined) continue;
      changesAt(path.slice(0, -1)).removed.add(key);
      continue;
    }
    if (before === undefined) {
      const added = typeof key === "string" ? { key, value } : { value };
      const changes = changesAt(path.slice(0, -1));
      const leads = path.length === 1 && leadingKeys.has(path[0]!);
      (leads ? changes.leading : changes.added).push(added);
      continue;
    }
    const items = rewrite ? undefined : itemChanges(before, value);
    if (items === undefined) {
      values.push({ path, before, after: value, rewrite });
      continue;
    }
    const changes = changesAt(path);
    for (const index of items.removed) changes.removed.add(index);
    changes.added.push(...items.added);
  }
  return { values, entries: [...entries.values()] };
}

/**
 * Finds the items that a list loses and those that it gains at its end. Returns undefined for any other change.
 */
function itemChanges(
  before: unknown,
  after: unknown,
): { removed: number[]; added: AddedEntry[] } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  if (before.every((item, index) => sameValue(item, after[index])) && before.length > 0)
    return { removed: [], added: after.slice(before.length).map((value: unknown) => ({ value })) };
  const removed: number[] = [];
  let kept = 0;
  for (const [index, item] of before.entries()) {
    if (kept < after.length && sameValue(item, after[kept])) kept++;
    else removed.push(index);
  }
  const added = after.slice(kept).map((value: unknown) => ({ value }));
  // If every item changes, write the list again.
  return removed.length === before.length && before.length > 0 ? undefined : { removed, added };
}
