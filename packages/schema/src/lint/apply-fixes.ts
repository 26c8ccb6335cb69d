import type { Article } from "../article.ts";
import type { PathSegment } from "../issue.ts";
import type { Edit } from "./edit.ts";
import type { LintIssue } from "./lint-issue.ts";

/** What came of the fixes. */
export interface FixedArticle {
  readonly article: Article;
  /** The issues whose fix was applied. */
  readonly applied: readonly LintIssue[];
}

/**
 * Applies the fixes of issues that `lintArticle` found in this very article.
 *
 * The article stays as it is; what did not change is shared with the new one. Two fixes of one place
 * cannot both be applied: the first is, and the other comes up again in the next lint. `fixArticle`
 * does that until nothing is left.
 */
export function applyFixes(article: Article, issues: readonly LintIssue[]): FixedArticle {
  const applied: LintIssue[] = [];
  const edits: Edit[] = [];
  for (const issue of issues) {
    if (issue.fix === undefined || issue.fix.some((edit) => overlapsAny(edit, edits))) continue;
    applied.push(issue);
    edits.push(...issue.fix);
  }
  let fixed: unknown = article;
  // Removals come last and from the end, so that no index changes before its turn.
  for (const edit of edits) if (edit.value !== undefined) fixed = set(fixed, edit.path, edit.value);
  const removals = edits.filter(({ value }) => value === undefined);
  for (const { path } of removals.sort((a, b) => compareLast(b, a))) fixed = set(fixed, path);
  return { article: fixed as Article, applied };
}

function overlapsAny({ path }: Edit, edits: readonly Edit[]): boolean {
  return edits.some((other) => {
    const shorter = Math.min(path.length, other.path.length);
    return path.slice(0, shorter).every((segment, index) => segment === other.path[index]);
  });
}

function compareLast(a: Edit, b: Edit): number {
  return Number(a.path.at(-1)) - Number(b.path.at(-1)) || 0;
}

/** A copy of `value` with another value at `path`, or without the one that is there. */
function set(value: unknown, path: readonly PathSegment[], replacement?: unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return replacement;
  if (Array.isArray(value)) {
    const copy = value.slice() as unknown[];
    if (rest.length === 0 && replacement === undefined) copy.splice(Number(segment), 1);
    else copy[Number(segment)] = set(copy[Number(segment)], rest, replacement);
    return copy;
  }
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && replacement === undefined) delete copy[segment];
  else copy[segment] = set(copy[segment], rest, replacement);
  return copy;
}
