import { checkArticle } from "../generated/validator.ts";
import type { Issue, IssueCode } from "../issue.ts";
import { isObject } from "../is-object.ts";
import { valueAt } from "../value-at.ts";
import { applyEdits } from "./apply-edits.ts";
import { lettersOf, otherNames } from "./other-names.ts";

/** Issues for which keys are sought. An article with more of them was made by a program, which has to be fixed. */
const mostIssues = 200;

/**
 * Adds the key that is meant to each issue about a key of another format, another program or another language: `headline` for
 * `title`, `datePublished` for `date`, `topics` for `tags`.
 *
 * `validateArticle` compares only letters, so it finds `topics` for `topcs`. A key that accepts the value is preferred. `data`
 * is the value that was checked. Returns more than 200 issues as they are.
 */
export function suggestKeys(issues: readonly Issue[], data: unknown): readonly Issue[] {
  if (issues.length > mostIssues) return issues;
  const missing = new Set(
    issues.flatMap(({ code, path }) => (code === "key-missing" ? [JSON.stringify(path)] : [])),
  );
  return issues.map((issue) => {
    if (issue.code !== "unknown-key") return issue;
    const meant = keyMeantBy(issue, data, missing);
    if (meant === undefined || meant === issue.suggestion) return issue;
    return { ...issue, message: `unknown key; did you mean \`${meant}\`?`, suggestion: meant };
  });
}

function keyMeantBy(
  { path, suggestion }: Issue,
  data: unknown,
  missing: ReadonlySet<string>,
): string | undefined {
  const owner = path.slice(0, -1);
  const key = String(path.at(-1));
  const parent = valueAt(data, owner);
  if (!isObject(parent)) return undefined;
  const { [key]: value, ...others } = parent;
  const isKeyOf = (to: string): "fits" | "known" | "unknown" => {
    const at = JSON.stringify([...owner, to]);
    const edits = [{ path: owner, value: { ...others, [to]: value } }];
    const issues: Issue<IssueCode>[] = [];
    checkArticle(applyEdits(data, edits), { path: [], issues });
    const own = issues.filter((issue) => JSON.stringify(issue.path) === at);
    if (own.length === 0) return "fits";
    return own.some(({ code }) => code === "unknown-key") ? "unknown" : "known";
  };
  const names = Object.entries(otherNames).flatMap(([to, words]) =>
    words.split(" ").includes(lettersOf(key)) && others[to] === undefined ? [to] : [],
  );
  const isMissing = (to: string): boolean => missing.has(JSON.stringify([...owner, to]));
  const inOrder = [...names.filter(isMissing), ...names.filter((to) => !isMissing(to))];
  const kinds = inOrder.map((to) => ({ to, kind: isKeyOf(to) }));
  const fitting = kinds.find(({ kind }) => kind === "fits")?.to;
  return fitting ?? suggestion ?? kinds.find(({ kind }) => kind === "known")?.to;
}
