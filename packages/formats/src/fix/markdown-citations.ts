import type { CitationId } from "@mineral-brief/schema";
import type { OutlineEntry } from "../markdown/outline.ts";
import type { EntryChanges, ValueChange } from "./article-changes.ts";
import { addComment, changeComment, readComment } from "./markdown-fields.ts";
import { citationSpans, contentSpan } from "./markdown-words.ts";
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
  for (const { ids, spacesStart, start, end } of marks) {
    const kept = ids.filter(() => !change.removed.has(index++));
    if (kept.length === 0) edits.push({ start: spacesStart, end, text: "" });
    else if (kept.length < ids.length)
      edits.push({ start: start + 1, end: end - 1, text: kept.join(", ") });
  }
  const added = change.added.map(({ value }) => value as CitationId);
  if (added.some((citation) => typeof citation === "object")) return undefined;
  return added.length === 0 ? edits : [...edits, addCitations(text, entry, added, article)];
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
