import type { Issue } from "@mineral-brief/schema";
import { fieldAt } from "../key-schema.ts";

/** Adds to an issue about an address that is in the place of a work or a person how to write both: an address is no name. */
export function explainAddress(issue: Issue, value: unknown): Issue {
  if (issue.code !== "type-mismatch" || typeof value !== "string") return issue;
  const keys = fieldAt(issue.path)?.keys;
  if (keys?.has("name") !== true || !keys.has("url")) return issue;
  const url = value.trim();
  if (!/^https?:\/\/\S+$/.test(url)) return issue;
  const example = JSON.stringify({ name: "...", url }).replaceAll(/(?<=[,:])"/g, ' "');
  return { ...issue, message: `${issue.message}; write its name too: ${example}` };
}
