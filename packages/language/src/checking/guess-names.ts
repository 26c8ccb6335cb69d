import type { Issue, Organization } from "@mineral-brief/schema";
import { isObject, isOneEdit, valueAt } from "@mineral-brief/schema/internal";
import type { Mention } from "@mineral-brief/schema/vocabulary";
import type { Edit, LintIssue } from "@mineral-brief/schema/lint";
import { describeGuess } from "./describe-guess.ts";
import type { Guess } from "./guess.ts";

type Kind = Mention["kind"] | "organization";

/** What the ids under a key are those of. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  minerals: ["mineral"],
  places: ["place"],
  country: ["place"],
  organizations: ["organization"],
  organization: ["organization"],
  from: ["place", "organization"],
  to: ["place", "organization"],
  about: ["mineral", "place", "organization"],
};

/** A name has a capital, a character without capitals, or a space, which ids rarely have. In UTF-16 code units. */
const name = /^(?=.*[\p{Lu}\p{Lo} ])[\p{L}\p{N}][^\n]{1,79}$/u;

/**
 * Lists the ids that an author may have meant by a name: that of a mineral or a place in the language of the article, or
 * that of an organisation, also if one letter of it is wrong. The latter is the id under which the article declares it, or that of the vocabulary or one made of
 * the name, with the declaration that the article lacks. In the list of organisations, it is only the declaration.
 */
export async function guessNames(
  path: Issue["path"],
  value: unknown,
  data: unknown,
): Promise<Guess[]> {
  const key = path.findLast((segment) => typeof segment === "string");
  if (typeof value !== "string" || key === undefined || !Object.hasOwn(kinds, key)) return [];
  const wanted = kinds[key]!;
  // A list is expected where its key ends the path.
  const isList = path.at(-1) === key && key !== "organization" && key !== "country";
  const term = await findTerm(value, wanted, data);
  if (term !== undefined) return [{ value: isList ? [term] : term, isSafe: false }];
  if (!wanted.includes("organization") || !name.test(value)) return [];
  const found = (await findOrganization(value, data)) ?? (await findMisspelt(value, data));
  // Other ids may be those of places.
  const isNew = found === undefined && wanted.length === 1;
  const meant = isNew ? newOrganization(value, data) : found;
  if (meant === undefined) return [];
  const { id, declaration } = meant;
  if (path[0] === "organizations")
    return declaration === undefined
      ? []
      : [{ value: isList ? [declaration] : declaration, isSafe: false }];
  const more = declaration === undefined ? [] : declare(declaration, data);
  return more === undefined ? [] : [{ value: isList ? [id] : id, more, isSafe: false }];
}

/** Finds a mineral or a place whose name in the language of the article is the complete text. */
async function findTerm(
  text: string,
  wanted: readonly Kind[],
  data: unknown,
): Promise<string | undefined> {
  const language = isObject(data) ? data["language"] : undefined;
  if (!wanted.some((kind) => kind !== "organization") || typeof language !== "string")
    return undefined;
  const [{ findMentions }, { tagLanguages = [] }] = await Promise.all([
    import("@mineral-brief/schema/vocabulary"),
    import("../known-names/tag-languages.ts"),
  ]);
  return findMentions(text, language, tagLanguages).mentions.find(
    ({ kind, start, end }) => wanted.includes(kind) && start === 0 && end === text.length,
  )?.id;
}

const ruleCodes: ReadonlySet<string> = new Set(["id-unresolved", "unknown-term"]);

/** Adds what names may mean to the issues of rules about ids that nothing defines. */
export async function suggestNames(
  issues: readonly (Issue | LintIssue)[],
  data: unknown,
): Promise<readonly (Issue | LintIssue)[]> {
  return Promise.all(
    issues.map(async (issue) => {
      if (!ruleCodes.has(issue.code) || issue.suggestion !== undefined) return issue;
      const [guess] = await guessNames(issue.path, valueAt(data, issue.path), data);
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

/** The least length of a name in which one wrong letter does not make the name of another one. In UTF-16 code units. */
const leastMisspelt = 7;

/** Finds the only organisation of the vocabulary whose name differs by one letter, but not by the first: Tianqi Lithium for `Tianqui Lithium`. */
async function findMisspelt(text: string, data: unknown): Promise<NamedOrganization | undefined> {
  if (text.length < leastMisspelt) return undefined;
  const { tagOrganizations } = await import("../known-names/tag-organizations.ts");
  const written = text.toLowerCase();
  const [meant, ...others] = tagOrganizations.flatMap(({ names: { en } }) => {
    const name = en.toLowerCase();
    return name[0] === written[0] && isOneEdit(name, written) ? [en] : [];
  });
  return meant === undefined || others.length > 0 ? undefined : findOrganization(meant, data);
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
  // Names in the list may be those of the same organisations.
  return Array.isArray(listed) && listed.every(isObject)
    ? [{ path: ["organizations", listed.length], value: declaration }]
    : undefined;
}
