import type { PathSegment } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";
import { sameValue } from "./same-value.ts";

type Path = readonly PathSegment[];

/** What changes in one article, sorted by the kind of change that it is in a text. Paths are those before any change. */
export interface ArticleChanges {
  readonly values: readonly ValueChange[];
  readonly entries: readonly EntryChanges[];
}

/** Another value at a place that has one. */
export interface ValueChange {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the whole value is written anew, as the format writes values, not as it stood there. */
  readonly anew: boolean;
}

/** What one object or list loses and gains. */
export interface EntryChanges {
  readonly path: Path;
  /** Keys of an object, or indexes of a list. */
  readonly removed: ReadonlySet<PathSegment>;
  /** At the end, in this order; of a list without keys. */
  readonly added: readonly AddedEntry[];
}

export interface AddedEntry {
  readonly key?: string;
  readonly value: unknown;
}

/** An edit, and whether its value is written anew. */
export interface PlannedEdit extends Edit {
  readonly anew: boolean;
}

/** Sorts edits of an article. A list that only loses or gains items keeps the others as they stand. */
export function planChanges(article: unknown, edits: readonly PlannedEdit[]): ArticleChanges {
  const values: ValueChange[] = [];
  const entries = new Map<string, { path: Path; removed: Set<PathSegment>; added: AddedEntry[] }>();
  const changesAt = (path: Path) => {
    const name = JSON.stringify(path);
    const found = entries.get(name) ?? { path, removed: new Set(), added: [] };
    entries.set(name, found);
    return found;
  };
  for (const { path, value, anew } of edits) {
    const before = valueAt(article, path);
    const key = path.at(-1);
    if (value === undefined && key !== undefined) {
      changesAt(path.slice(0, -1)).removed.add(key);
      continue;
    }
    if (before === undefined) {
      const added = typeof key === "string" ? { key, value } : { value };
      changesAt(path.slice(0, -1)).added.push(added);
      continue;
    }
    const items = anew ? undefined : itemChanges(before, value);
    if (items === undefined) {
      values.push({ path, before, after: value, anew });
      continue;
    }
    const changes = changesAt(path);
    for (const index of items.removed) changes.removed.add(index);
    changes.added.push(...items.added);
  }
  return { values, entries: [...entries.values()] };
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const segment of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, segment))
      return undefined;
    found = (found as Record<PathSegment, unknown>)[segment];
  }
  return found;
}

/** The items that a list loses, and those it gains behind them; undefined where that is not all. Of a list that holds more than plain values it has to keep all. */
function itemChanges(
  before: unknown,
  after: unknown,
): { removed: number[]; added: AddedEntry[] } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  if (before.every((item, index) => sameValue(item, after[index])) && before.length > 0)
    return { removed: [], added: after.slice(before.length).map((value: unknown) => ({ value })) };
  if (before.some(isCollection) || after.some(isCollection)) return undefined;
  const removed: number[] = [];
  let kept = 0;
  for (const [index, item] of before.entries()) {
    if (item === after[kept]) kept++;
    else removed.push(index);
  }
  const added = after.slice(kept).map((value: unknown) => ({ value }));
  // Where most of it is new, nothing is won by keeping the rest.
  return removed.length === before.length && before.length > 0 ? undefined : { removed, added };
}

function isCollection(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
