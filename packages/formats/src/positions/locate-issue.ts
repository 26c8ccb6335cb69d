import type { Issue } from "@mineral-brief/schema";
import { issueTarget } from "@mineral-brief/schema/internal";
import type { ParsedDocument } from "../format.ts";
import type { Range } from "./position.ts";

/**
 * Finds the position of an issue of `validateArticle` or `lintArticle`: the key, the words, the value, or the place where
 * a missing key belongs.
 */
export function locateIssue(
  { locate }: Pick<ParsedDocument, "locate">,
  {
    code,
    path,
    words,
    wordsStart,
  }: Pick<Issue, "code" | "path"> & {
    readonly words?: string | undefined;
    readonly wordsStart?: number | undefined;
  },
): Range {
  return locate(path, issueTarget(code), words, wordsStart);
}
