import type { Issue } from "../issue.ts";
import { quote } from "../quote.ts";
import { valueAt } from "../value-at.ts";
import { clearId, type NamedList } from "./meant-id.ts";

/** The list of the ids under a key. */
const lists: Readonly<Record<string, readonly NamedList[]>> = {
  minerals: ["minerals"],
  places: ["places"],
  country: ["places"],
  from: ["places"],
  to: ["places"],
  about: ["places", "minerals"],
  stage: ["stages"],
  stages: ["stages"],
  type: ["relationTypes"],
};

/**
 * Adds the id of the vocabulary to each issue about a name that was written instead of an id: `GB` for `United Kingdom`,
 * `export-ban` for `Export Ban`.
 *
 * Says of a citation in quotes, `"1"`, that it is a number: an author does not see what is wrong with it.
 *
 * `validateArticle` cannot do this itself, because it works without the vocabulary. `data` is the value that it checked.
 */
export function suggestIds(issues: readonly Issue[], data: unknown): readonly Issue[] {
  return issues.map((issue) => {
    if (issue.code !== "id-format") return issue;
    const value = valueAt(data, issue.path);
    const number = citationIn(value);
    if (number !== undefined && isCitation(issue))
      return { ...issue, message: `${issue.message}; write the number ${number}` };
    const key = issue.path.findLast((segment) => typeof segment === "string" && segment !== "id");
    if (typeof value !== "string" || typeof key !== "string" || !Object.hasOwn(lists, key))
      return issue;
    const suggestion = lists[key]!.map((list) => clearId(value, list)).find(
      (id) => id !== undefined,
    );
    if (suggestion === undefined) return issue;
    const message = `${issue.message}; did you mean ${quote(suggestion)}?`;
    return { ...issue, message, suggestion };
  });
}

function isCitation({ path }: Issue): boolean {
  return path.includes("citations") || (path[0] === "references" && path.at(-1) === "id");
}

/** Reads a whole number from 1 in its shortest form. */
function citationIn(value: unknown): string | undefined {
  return typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? value : undefined;
}
