import type { CitationId, PathSegment } from "@mineral-brief/schema";
import { valueAt } from "@mineral-brief/schema/internal";
import type { OutlineComment, OutlineEntry } from "../markdown/outline.ts";
import type { EntryChanges, ValueChange } from "./article-changes.ts";
import { addComment, changeComment, readComment } from "./markdown-fields.ts";
import { contentSpan } from "../markdown/block-content.ts";
import { citationSpans } from "./markdown-words.ts";
import type { OffsetRange } from "../positions/position-tree.ts";
import type { TextEdit } from "./text-edit.ts";

type Article = Readonly<Record<string, unknown>>;

/** Removes and adds citations in the text of an insight, or in its comment if the text has none. */
export function changeCitations(
  text: string,
  entry: OutlineEntry,
  change: EntryChanges,
  article: Article,
): TextEdit[] | undefined {
  const marks = citationSpans(text, entry.block);
  if (marks.length === 0)
    return changeComment(text, entry.comment, {
      values: [],
      entries: [{ ...change, path: ["citations"] }],
    });
  const edits = removeDetails(text, entry, change);
  if (edits === undefined) return undefined;
  let index = 0;
  const keeps = marks.map(({ ids }) => ids.filter(() => !change.removed.has(index++)));
  for (const [place, { ids, start, end }] of marks.entries()) {
    const kept = keeps[place]!;
    if (kept.length === 0) edits.push({ ...cutOf(marks, keeps, place), text: "" });
    else if (kept.length < ids.length) edits.push({ start, end, text: `[${kept.join(", ")}]` });
  }
  const added = change.added.map(({ value }) => value as CitationId);
  if (added.some((citation) => typeof citation === "object")) return undefined;
  return added.length === 0 ? edits : [...edits, addCitations(text, entry, added, article)];
}

/**
 * Returns the range of a removed mark, with the comma before it. Without a kept mark before it in its run, that is the
 * comma after it; without any kept mark, it includes the brackets around the run.
 */
function cutOf(
  marks: ReturnType<typeof citationSpans>,
  keeps: readonly (readonly CitationId[])[],
  place: number,
): OffsetRange {
  const { wordsEnd, start, end, wordsStart } = marks[place]!;
  let first = place;
  while (marks[first - 1]?.end === marks[first]!.wordsEnd) first--;
  let last = place;
  while (marks[last + 1]?.wordsEnd === marks[last]!.end) last++;
  const hasKept = (from: number, to: number): boolean =>
    keeps.slice(from, to).some((kept) => kept.length > 0);
  if (!hasKept(first, last + 1)) return { start: wordsEnd, end: wordsStart };
  if (hasKept(first, place)) return { start: wordsEnd, end };
  return { start, end: marks[place + 1]!.start };
}

/**
 * Writes the fields of a citation into the comment below its insight. Returns undefined if the mark itself would
 * have to change.
 */
export function completeCitation(
  text: string,
  entry: OutlineEntry,
  index: number,
  { before, after }: Pick<ValueChange, "before" | "after">,
): TextEdit[] | undefined {
  const { comment, completed = [] } = entry;
  const [own, full] = [asObject(before), asObject(after)];
  if (own.id !== full.id || (own.locator !== undefined && own.locator !== full.locator))
    return undefined;
  if (comment === undefined)
    return addComment(text, entry, {
      path: [],
      removed: new Set(),
      added: [{ key: "citations", value: [after] }],
    });
  const inComment = (readComment(text, comment) as { citations?: readonly unknown[] }).citations;
  const place = completed.indexOf(index);
  if (inComment !== undefined && place !== -1)
    return changeComment(text, comment, {
      values: [{ path: ["citations", place], before: inComment[place], after, rewrite: false }],
      entries: [],
    });
  const added = inComment === undefined ? { key: "citations", value: [after] } : { value: after };
  return changeComment(text, comment, {
    values: [],
    entries: [
      {
        path: inComment === undefined ? [] : ["citations"],
        removed: new Set(),
        added: [added],
      },
    ],
  });
}

function asObject(citation: unknown): { readonly id: unknown; readonly locator?: unknown } {
  return typeof citation === "object" && citation !== null
    ? (citation as { id: unknown })
    : { id: citation };
}

/** Changes the id of a citation in its mark, and in the comment if that completes it. */
export function renameCitation(
  text: string,
  { block, comment, completed = [] }: OutlineEntry,
  { path: [, index], after, ...change }: ValueChange,
): TextEdit[] | undefined {
  if (typeof after !== "string" && typeof after !== "number") return undefined;
  const marks = citationSpans(text, block);
  let first = 0;
  const mark = marks.find(({ ids }) => (first += ids.length) > Number(index));
  const place = completed.indexOf(Number(index));
  // Without a mark, the comment has all citations.
  const at = mark === undefined ? index : place === -1 ? undefined : place;
  if (mark === undefined && comment === undefined) return undefined;
  const inComment =
    at === undefined
      ? []
      : changeComment(text, comment, {
          values: [{ ...change, after, path: pathOfId(text, comment!, at) }],
          entries: [],
        });
  if (mark === undefined || inComment === undefined) return inComment;
  const edit = renameInMark(text, mark, Number(index) - (first - mark.ids.length), after);
  return [edit, ...inComment];
}

function pathOfId(text: string, comment: OutlineComment, at: PathSegment): PathSegment[] {
  const path = ["citations", at];
  return typeof valueAt(readComment(text, comment), path) === "object" ? [...path, "id"] : path;
}

/** `[1]`, `[^1]`, `[1, p. 4]`. Other marks, such as `<sup>1</sup>` and `[web:1]`, are written like these. */
const plainMark =
  /^(?<opening>[[\u3010\uFF3B\u3014]\s*\^?)(?<id>[^\s,，、:：^[\]†]+)(?<locator>[\s,，、:：][^\][]*)?[\]\u3011\uFF3D\u3015]$/u;

/** Changes `[^1]` to `[^2]`. Writes `[1, 2]` as single citations if it cannot hold the new id. */
function renameInMark(
  text: string,
  { ids, spans, start, end }: ReturnType<typeof citationSpans>[number],
  index: number,
  after: CitationId,
): TextEdit {
  if (ids.length === 1) {
    const label = text.slice(start, end);
    const { opening = "", id, locator = "" } = plainMark.exec(label)?.groups ?? {};
    const isPlain = id === String(ids[0]);
    if (isPlain && (opening.includes("^") || typeof after === "number")) {
      const from = start + opening.length;
      return { start: from, end: from + String(ids[0]).length, text: String(after) };
    }
    const place = isPlain ? locator.replace(/^[\s,，、:：]+/, ", ") : "";
    return { start, end, text: typeof after === "string" ? `[^${after}${place}]` : `[${after}]` };
  }
  const span = spans[index]!;
  const isAlone = spans.filter((other) => other.start === span.start).length === 1;
  if (isAlone && typeof after === "number") return { ...span, text: String(after) };
  const renamed = ids.map((id, place) => (place === index ? after : id));
  const written = renamed.map((id) => (typeof id === "string" ? `[^${id}]` : `[${id}]`));
  return { start, end, text: written.join("") };
}

/** Removes what the comment adds to the removed citations. */
function removeDetails(
  text: string,
  { comment, completed = [] }: OutlineEntry,
  { removed }: EntryChanges,
): TextEdit[] | undefined {
  const places = completed.flatMap((index, place) => (removed.has(index) ? [place] : []));
  if (places.length === 0) return [];
  return changeComment(text, comment, {
    values: [],
    entries: [{ path: ["citations"], removed: new Set(places), added: [] }],
  });
}

/** Adds citations after the existing ones in the same style, or after the text in the style of the format. */
export function addCitations(
  text: string,
  { block }: OutlineEntry,
  ids: readonly CitationId[],
  { references = [] }: Article,
): TextEdit {
  const last = citationSpans(text, block).at(-1);
  const defined = new Set((references as readonly { id: unknown }[]).map(({ id }) => id));
  const isFootnote = (id: CitationId): boolean =>
    typeof id === "string" ||
    (last === undefined ? defined.has(id) : text.startsWith("[^", last.start));
  const marks = ids.map((id) => (isFootnote(id) ? `[^${id}]` : `[${id}]`)).join("");
  const at = last?.end ?? contentSpan(block).end;
  const space = last === undefined && !marks.startsWith("[^") ? " " : "";
  return { start: at, end: at, text: space + marks };
}
