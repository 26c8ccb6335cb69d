import type { Citation } from "@mineral-brief/schema";
import { shiftDiagnostics, type OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseJson, type ParsedJson } from "../positions/parse-json.ts";
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

/**
 * Adds the fields in a comment to the insight, group or reference that it is below. With `partial`, also the fields of a
 * broken comment. Returns what to report.
 */
export function readComment(
  text: string,
  block: Block,
  entry: OutlineEntry | undefined,
  partial: boolean,
): OffsetDiagnostic[] {
  const { start, end, contentStart } = block;
  if (block.isUnclosed)
    return [
      error(
        "comment-unclosed",
        "this comment is not closed, so the rest of the file is part of it; end it with -->",
        start,
        start + 4,
      ),
    ];
  const content = contentOf(text, block);
  if (ignoreComment.test(content)) return [];
  if (!content.trimStart().startsWith("{"))
    return [
      (entry && reportLooseFields(block, content)) ??
        notKept(block, "a comment is not part of the article and is not kept", "note"),
    ];
  const { value, diagnostics, tree } = readFields(content, partial);
  const found = shiftDiagnostics(diagnostics, contentStart);
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
      error(
        "comment-misplaced",
        "this is the second comment with fields below the same bullet or heading; merge the two, or delete this one if its bullet was deleted",
        start,
        end,
      ),
    ];
  if (diagnostics.length > 0) return found;
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
