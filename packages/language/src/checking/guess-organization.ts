import { isObject, type Issue, type Organization } from "@mineral-brief/schema";
import type { Edit, LintIssue } from "@mineral-brief/schema/lint";
import { valueAt } from "../article-data.ts";
import { describeGuess } from "./describe-guess.ts";
import type { Guess } from "./guess-values.ts";

/** Keys whose ids are those of organisations, or also of places. */
const keys: ReadonlySet<unknown> = new Set([
  "organizations",
  "organization",
  "from",
  "to",
  "about",
]);

/** Keys whose ids are those of organisations alone, so that any name is that of one. */
const ownKeys: ReadonlySet<unknown> = new Set(["organizations", "organization"]);

/** A name has a capital, a character without capitals, or a space, which ids rarely have. In UTF-16 code units. */
const name = /^(?=.*[\p{Lu}\p{Lo} ])[\p{L}\p{N}][^\n]{1,79}$/u;

/**
 * Lists the ids that an author may have meant by the name of an organisation: the id under which the article declares it, or
 * that of the vocabulary or one made of the name, with the declaration that the article lacks.
 */
export async function guessOrganization(
  path: Issue["path"],
  value: unknown,
  data: unknown,
): Promise<Guess[]> {
  const key = path.findLast((segment) => typeof segment === "string");
  if (!keys.has(key) || path.length === 1 || typeof value !== "string" || !name.test(value))
    return [];
  const found = await findOrganization(value, data);
  const meant = found ?? (ownKeys.has(key) ? newOrganization(value, data) : undefined);
  if (meant === undefined) return [];
  const { id, declaration } = meant;
  const more = declaration === undefined ? [] : declare(declaration, data);
  // A list is expected where its key ends the path.
  const isList = key !== "organization" && typeof path.at(-1) === "string";
  return more === undefined ? [] : [{ value: isList ? [id] : id, more, isSafe: false }];
}

/** Adds what the names of organisations may mean to the issues of rules about ids that nothing defines. */
export async function suggestOrganizations(
  issues: readonly (Issue | LintIssue)[],
  data: unknown,
): Promise<readonly (Issue | LintIssue)[]> {
  return Promise.all(
    issues.map(async (issue) => {
      if (issue.code !== "id-unresolved" || issue.suggestion !== undefined) return issue;
      const [guess] = await guessOrganization(issue.path, valueAt(data, issue.path), data);
      if (guess === undefined) return issue;
      const { value, more = [] } = guess;
      const suggestion = describeGuess(guess);
      return {
        ...issue,
        message: issue.message.replace(/;[^;]*$/, `; did you mean ${suggestion}?`),
        suggestion,
        suggestedFix: [{ path: issue.path, value }, ...more],
      };
    }),
  );
}

interface NamedOrganization {
  readonly id: string;
  /** What the article lacks; undefined if it declares the organisation. */
  readonly declaration?: Organization | undefined;
}

/** Finds an organisation whose name is the complete text, as `tag` does. */
async function findOrganization(
  text: string,
  data: unknown,
): Promise<NamedOrganization | undefined> {
  const [{ proposeTags }, { tagOrganizations }] = await Promise.all([
    import("@mineral-brief/schema/tagging"),
    import("../known-names/tag-organizations.ts"),
  ]);
  const article = {
    schemaVersion: "1.0",
    headline: text,
    language: /\p{Script=Han}/u.test(text) ? "zh" : "en",
    organizations: declaredIn(data),
    coreInsights: [{ text }],
  };
  return proposeTags(article, { organizations: tagOrganizations }).find(
    (proposal) =>
      proposal.kind === "organization" && proposal.start === 0 && proposal.end === text.length,
  ) as NamedOrganization | undefined;
}

/** Makes an id of a name in Latin letters: `rio-tinto` of `Rio Tinto`. Undefined for other names, and if the id is taken. */
function newOrganization(text: string, data: unknown): NamedOrganization | undefined {
  const id = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/-$/, "");
  const isTaken = declaredIn(data).some((one) => one.id === id);
  return /^[a-z\d][a-z\d-]+$/.test(id) && !isTaken
    ? { id, declaration: { id, name: text } }
    : undefined;
}

function declaredIn(data: unknown): Organization[] {
  const listed = isObject(data) ? data["organizations"] : undefined;
  return (Array.isArray(listed) ? listed : []).filter(
    (one): one is Organization =>
      isObject(one) && typeof one["id"] === "string" && typeof one["name"] === "string",
  );
}

function declare(declaration: Organization, data: unknown): Edit[] | undefined {
  const listed = isObject(data) ? data["organizations"] : undefined;
  if (listed === undefined) return [{ path: ["organizations"], value: [declaration] }];
  return Array.isArray(listed)
    ? [{ path: ["organizations", listed.length], value: declaration }]
    : undefined;
}
