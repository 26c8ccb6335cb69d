import { validateArticle, type Issue, type PathSegment } from "@mineral-brief/schema";
import { applyEdits } from "@mineral-brief/schema/lint";

/** Names that other formats and habit give to a key. Which key is meant depends on the place. */
const otherNames: Readonly<Record<string, string>> = {
  datePublished: "date published publishedAt pubDate publicationDate",
  dateModified: "updated updatedAt modified lastModified",
  headline: "title name",
  title: "headline heading name",
  name: "title publisher outlet",
  publisher: "source outlet",
  language: "lang locale",
  topics: "tags keywords",
  url: "link href uri website",
  text: "content body statement insight",
  references: "sources bibliography footnotes citations",
  citations: "sources references refs",
  coreInsights: "keyPoints keyTakeaways takeaways bullets",
  insights: "bullets items points",
  timeZone: "tz",
  value: "amount number",
};

/**
 * Replaces the key that each issue about an unknown key suggests by one that fits its value and its place.
 *
 * `validateArticle` compares only letters, so it suggests `source` for a list under `sources`. Tries each key: it must be
 * known, and must accept a list if the value is one.
 */
export function suggestKeys(issues: readonly Issue[], data: unknown): readonly Issue[] {
  return issues.map((issue) => {
    if (issue.code !== "unknown-key") return issue;
    const owner = issue.path.slice(0, -1);
    const key = String(issue.path.at(-1));
    const meant = Object.keys(otherNames).filter((to) => otherNames[to]!.split(" ").includes(key));
    const near = issue.suggestion;
    // A key that misses by a letter is named even if the right one is set too.
    if (near !== undefined && accepts(data, owner, key, near)) return issue;
    const suggestion = meant.find((to) => !isSet(data, owner, to) && accepts(data, owner, key, to));
    if (suggestion === near) return issue;
    const { suggestion: _, ...rest } = issue;
    const words = issue.message.replace(/;.*/, "");
    return suggestion === undefined
      ? { ...rest, message: words }
      : { ...rest, message: `${words}; did you mean \`${suggestion}\`?`, suggestion };
  });
}

function isSet(data: unknown, owner: readonly PathSegment[], key: string): boolean {
  return parentAt(data, owner)[key] !== undefined;
}

/** Tests whether a key is known and may hold what another one holds. */
function accepts(data: unknown, owner: readonly PathSegment[], key: string, to: string): boolean {
  const { [key]: value, ...others } = parentAt(data, owner);
  const path = [...owner, to];
  const renamed = applyEdits(data, [{ path: owner, value: { ...others, [to]: value } }]);
  return !validateArticle(renamed).issues.some(
    (issue) =>
      issue.path.length === path.length &&
      path.every((segment, at) => issue.path[at] === segment) &&
      (issue.code === "unknown-key" || (Array.isArray(value) && issue.code === "type-mismatch")),
  );
}

function parentAt(data: unknown, owner: readonly PathSegment[]): Readonly<Record<string, unknown>> {
  return owner.reduce(
    (part, segment) => (part as Readonly<Record<PathSegment, unknown>>)[segment],
    data,
  ) as Readonly<Record<string, unknown>>;
}
