import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";
import { applyEdits } from "../lint/apply-edits.ts";
import type { Edit } from "../lint/edit.ts";
import type { TagProposal } from "./proposal.ts";

/** Returns one edit for each list that proposals extend. Existing items come first. */
export function tagEdits(
  article: DeepReadonly<Article>,
  proposals: readonly TagProposal[],
): Edit[] {
  const added = new Map<string, { path: readonly PathSegment[]; values: unknown[] }>();
  const add = (path: readonly PathSegment[], value: unknown): void => {
    const name = JSON.stringify(path);
    const entry = added.get(name) ?? { path, values: [] };
    entry.values.push(value);
    added.set(name, entry);
  };
  const declared = new Set(article.organizations?.map(({ id }) => id));
  for (const proposal of proposals) {
    add(proposal.path, proposal.kind === "figure" ? proposal.figure : proposal.id);
    const declaration = proposal.kind === "figure" ? undefined : proposal.declaration;
    if (declaration === undefined || declared.has(declaration.id)) continue;
    declared.add(declaration.id);
    add(["organizations"], declaration);
  }
  return [...added.values()].map(({ path, values }) => ({
    path,
    value: [...listAt(article, path), ...values],
  }));
}

/** Returns a copy of an article with the proposed tags. Unchanged parts are shared with the original. */
export function applyTags(article: Article, proposals: readonly TagProposal[]): Article;
export function applyTags(
  article: DeepReadonly<Article>,
  proposals: readonly TagProposal[],
): DeepReadonly<Article>;
export function applyTags(
  article: DeepReadonly<Article>,
  proposals: readonly TagProposal[],
): DeepReadonly<Article> {
  return applyEdits(article, tagEdits(article, proposals)) as Article;
}

function listAt(article: DeepReadonly<Article>, path: readonly PathSegment[]): readonly unknown[] {
  let found: unknown = article;
  for (const segment of path)
    found = (found as Record<PathSegment, unknown> | undefined)?.[segment];
  return (found ?? []) as readonly unknown[];
}
