import type { Citation } from "@mineral-brief/schema";
import type { UnreadPart } from "../format.ts";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseJson, parseOrUndefined, type ParsedJson } from "../positions/parse-json.ts";
import { shiftTree } from "../positions/position-tree.ts";
import { contentOf } from "./block-content.ts";
import type { Block } from "./block.ts";
import { findMarks } from "./citation-details.ts";
import { joinText, setField } from "./comment-fields.ts";
import { reportLooseFields } from "./loose-fields.ts";
import { notKept } from "./not-kept.ts";
import type { OutlineEntry } from "./outline.ts";

/** A comment for tools that check the text, such as the command line tool. */
const ignoreComment = /^\s*mineral-brief-ignore(?:-file)?(?![\w-])/;

/** What a comment is below. */
export interface CommentOwner {
  readonly entry: OutlineEntry;
  readonly fieldsOf: NonNullable<UnreadPart["fieldsOf"]>;
}

/**
 * Adds the fields in a comment to the insight, group or reference that it is below. With `partial`, also the fields of a
 * broken comment. Returns what to report.
 */
export function readComment(
  text: string,
  block: Block,
  owner: CommentOwner | undefined,
  partial: boolean,
): OffsetDiagnostic[] {
  const entry = owner?.entry;
  const { start, end, contentStart } = block;
  const content = contentOf(text, block);
  const unread = { start, end, fieldsOf: owner?.fieldsOf };
  if (block.isUnclosed) {
    const hasFields = content.trimStart().startsWith("{");
    if (partial && hasFields && entry !== undefined && entry.comment === undefined)
      addFields(entry, block, readFields(content, true));
    return [{ ...reportUnclosed(block, content), unread }];
  }
  if (ignoreComment.test(content)) return [];
  if (!content.trimStart().startsWith("{"))
    return [
      (entry && reportLooseFields(block, content)) ??
        notKept(block, "a comment is not part of the article and is not kept", "note"),
    ];
  const { value, diagnostics, tree } = readFields(content, partial);
  const found = shiftDiagnostics(diagnostics, contentStart).map((one) =>
    one.isReadable === true ? one : { ...one, unread },
  );
  if (entry === undefined)
    return [
      ...found,
      notKept(
        block,
        "this comment with fields follows no insight, group or reference and is not kept; move it below one",
      ),
    ];
  if (entry.comment !== undefined)
    return [
      ...found,
      {
        ...error(
          "comment-misplaced",
          "this is the second comment with fields below the same bullet or heading; merge the two, or delete this one if its bullet was deleted",
          start,
          end,
        ),
        unread,
      },
    ];
  if (diagnostics.length > 0) return found;
  return addFields(entry, block, { value, tree });
}

/** Reports a comment without `-->`. Its content is read to the end of its line, or to the next block. */
function reportUnclosed({ start, end }: Block, content: string): OffsetDiagnostic {
  const message = "this comment is not closed; end it with -->";
  return {
    ...error("comment-unclosed", message, start, start + 4),
    // Without fields, it is not clear how much of the text the comment should hide.
    ...(parseOrUndefined(content) !== undefined && {
      repair: { isSafe: false, edits: [{ start: end, end, text: " -->" }] },
    }),
  };
}

function addFields(
  entry: OutlineEntry,
  { start, end, contentStart }: Block,
  { value, tree }: Pick<ParsedJson, "value" | "tree">,
): OffsetDiagnostic[] {
  entry.comment = { start, end, tree: () => shiftTree(tree(), contentStart) };
  return assign(entry, value as Readonly<Record<string, unknown>>);
}

/** Reads the fields of a comment. A partial article also has the fields of a broken one. */
function readFields(content: string, partial: boolean): ParsedJson {
  const parsed = parseJson(content);
  if (!partial || parsed.diagnostics.length === 0) return parsed;
  const { value, tree } = parsed.partial();
  return { ...parsed, value, diagnostics: [], tree: () => tree };
}

/** Adds fields to an entry. Joins the language and direction of a text with its words. */
function assign(
  entry: OutlineEntry,
  fields: Readonly<Record<string, unknown>>,
): OffsetDiagnostic[] {
  const { value, comment } = entry;
  const found: OffsetDiagnostic[] = [];
  for (const [key, field] of Object.entries(fields)) {
    if (!Object.hasOwn(value, key)) {
      setField(value, key, field);
      continue;
    }
    if (key === "citations" && completeCitations(entry, field)) continue;
    const joined = joinText(value[key], field);
    if (joined !== undefined) {
      value[key] = joined;
      continue;
    }
    const { keyStart, keyEnd } = comment!.tree().properties!.get(key)!;
    found.push(
      error(
        "key-duplicate",
        `\`${key}\` is already set above; keep one of the two`,
        keyStart,
        keyEnd,
      ),
    );
  }
  return found;
}

/** Replaces each mark that a citation in the comment completes. Returns false if one of them has no mark. */
function completeCitations(entry: OutlineEntry, details: unknown): boolean {
  const { value } = entry;
  const marks = value["citations"] as readonly Citation[];
  const completed = findMarks(marks, details);
  if (completed === undefined) return false;
  entry.completed = completed;
  value["citations"] = marks.map((mark, index) => {
    const at = completed.indexOf(index);
    return at === -1 ? mark : (details as readonly unknown[])[at];
  });
  return true;
}

function error(code: string, message: string, start: number, end: number): OffsetDiagnostic {
  return { code, severity: "error", message, start, end };
}
