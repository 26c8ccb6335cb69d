import type { Issue } from "@mineral-brief/schema";
import { fieldAt } from "../key-schema.ts";

/**
 * Adds to an issue about an address how to write it: one in the place of a work or a person needs a name too, and the file of a
 * translation has no address before it is published.
 */
export function explainAddress(issue: Issue, value: unknown): Issue {
  if (issue.code === "url-format" && issue.path[0] === "alternates")
    return {
      ...issue,
      message: `${issue.message}; write the address of the page where readers find that version`,
    };
  if (issue.code !== "type-mismatch" || typeof value !== "string") return issue;
  const keys = fieldAt(issue.path)?.keys;
  if (keys?.has("name") !== true || !keys.has("url")) return issue;
  const url = value.trim();
  if (!/^https?:\/\/\S+$/.test(url)) return issue;
  const example = JSON.stringify({ name: "...", url }).replaceAll(/(?<=[,:])"/g, ' "');
  return { ...issue, message: `${issue.message}; write its name too: ${example}` };
}
