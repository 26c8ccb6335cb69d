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
 * `validateArticle` cannot do this itself, because it works without the vocabulary. `data` is the value that it checked.
 */
export function suggestIds(issues: readonly Issue[], data: unknown): readonly Issue[] {
  return issues.map((issue) => {
    if (issue.code !== "id-format") return issue;
    const value = valueAt(data, issue.path);
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
