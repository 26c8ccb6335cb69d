import { validateArticle, type Issue, type PathSegment } from "@mineral-brief/schema";
import { applyEdits } from "@mineral-brief/schema/lint";
import { guessValues } from "./guess-values.ts";

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
 * known, and must accept the value or one that means the same.
 */
export async function suggestKeys(
  issues: readonly Issue[],
  data: unknown,
): Promise<readonly Issue[]> {
  return Promise.all(issues.map((issue) => suggestKey(issue, data)));
}

async function suggestKey(issue: Issue, data: unknown): Promise<Issue> {
  if (issue.code !== "unknown-key") return issue;
  const { suggestion: near, ...rest } = issue;
  const entry = { data, owner: issue.path.slice(0, -1), key: String(issue.path.at(-1)) };
  // A key that misses by a letter is named even if the right one is set too.
  if (near !== undefined && (await accepts(entry, near))) return issue;
  const words = issue.message.replace(/;.*/, "");
  for (const [to, names] of Object.entries(otherNames)) {
    if (!names.split(" ").includes(entry.key) || parentOf(entry)[to] !== undefined) continue;
    if (await accepts(entry, to))
      return { ...rest, message: `${words}; did you mean \`${to}\`?`, suggestion: to };
  }
  return near === undefined ? issue : { ...rest, message: words };
}

/** An entry of an object in an article. */
interface Entry {
  readonly data: unknown;
  readonly owner: readonly PathSegment[];
  readonly key: string;
}

/** Tests whether a key is known and may hold the value of an entry. */
async function accepts({ data, owner, key }: Entry, to: string): Promise<boolean> {
  const { [key]: value, ...others } = parentOf({ data, owner, key });
  const path = [...owner, to];
  // The code of the first problem with the value itself. A key that it lacks shows that it is another kind of object.
  const codeOf = (tried: unknown): string | undefined =>
    validateArticle(
      applyEdits(data, [{ path: owner, value: { ...others, [to]: tried } }]),
    ).issues.find(
      (issue) =>
        issue.path.length === path.length + (issue.code === "key-missing" ? 1 : 0) &&
        path.every((segment, at) => issue.path[at] === segment),
    )?.code;
  const code = codeOf(value);
  if (code === "unknown-key" || code === "key-missing") return false;
  if (code !== "type-mismatch") return true;
  const guesses = await guessValues({ code, path }, value, data);
  return guesses.some((guess) => codeOf(guess.value) === undefined);
}

function parentOf({ data, owner }: Entry): Readonly<Record<string, unknown>> {
  return owner.reduce(
    (part, segment) => (part as Readonly<Record<PathSegment, unknown>>)[segment],
    data,
  ) as Readonly<Record<string, unknown>>;
}
