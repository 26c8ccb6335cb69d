import { isObject } from "../is-object.ts";
import type { Issue } from "../issue.ts";
import type { Edit } from "./edit.ts";
import type { LintIssue, Report, Rule } from "./rule.ts";

/**
 * Returns the check of a rule that may be plain JavaScript. It throws a TypeError if the rule is async, returns a value, or
 * reports anything but an issue.
 */
export function guardedCheck({ code, severity, check }: Rule): Rule["check"] {
  if (check === undefined) return undefined;
  return (context, report) => {
    const result: unknown = check(context, (issue) => {
      report(checkedIssue(issue, severity));
    });
    if (isObject(result) && typeof result["then"] === "function")
      throw new TypeError(`the check of ${code} is async; a rule must report before it returns`);
    if (result !== undefined)
      throw new TypeError(
        `the check of ${code} returned a value; call report for each finding, return nothing`,
      );
  };
}

const severities = ["note", "warning", "error"] as const satisfies Issue["severity"][];

/** Checks what a rule reports. Other keys, such as the `code` of an issue of another rule, are dropped. */
function checkedIssue(
  issue: Parameters<Report>[0],
  highest: Issue["severity"],
): Parameters<Report>[0] {
  if (!isObject(issue)) throw new TypeError("report needs an issue, such as { path, message }");
  const { path, words, wordsStart, message, severity, suggestion } = issue as Partial<LintIssue>;
  const { fix, suggestedFix, fixTitle, firstPath } = issue as Partial<LintIssue>;
  if (!isPath(path))
    throw new TypeError('report needs a `path`, such as ["coreInsights", 0, "text"]');
  if (typeof message !== "string" || message === "")
    throw new TypeError("report needs a `message`");
  const allowed = severities.slice(0, severities.indexOf(highest) + 1);
  if (severity !== undefined && !allowed.includes(severity))
    throw new TypeError(
      `the \`severity\` of an issue must be ${allowed.map((one) => `"${one}"`).join(" or ")}, because that of the rule is "${highest}"`,
    );
  if (firstPath !== undefined && !isPath(firstPath))
    throw new TypeError('a `firstPath` must be a path, such as ["coreInsights", 0, "text"]');
  for (const [key, text] of Object.entries({ words, suggestion, fixTitle }))
    if (text !== undefined && typeof text !== "string")
      throw new TypeError(`\`${key}\` must be a string`);
  if (wordsStart !== undefined && !Number.isInteger(wordsStart))
    throw new TypeError("`wordsStart` must be the offset of the words in the text");
  for (const [key, edits] of Object.entries({ fix, suggestedFix }))
    if (edits !== undefined && !areEdits(edits))
      throw new TypeError(
        `a \`${key}\` must be a list of edits with JSON values, such as [{ path: ["topics", 0], value: "Tin" }]`,
      );
  return {
    path,
    words,
    wordsStart,
    message,
    severity,
    suggestion,
    // Edits may have parts of the frozen article.
    fix: structuredClone(fix),
    suggestedFix: structuredClone(suggestedFix),
    fixTitle,
    firstPath,
  };
}

function isPath(value: unknown): value is LintIssue["path"] {
  return Array.isArray(value) && value.every((segment) => /string|number/.test(typeof segment));
}

function areEdits(value: unknown): value is readonly Edit[] {
  return Array.isArray(value) && value.every(isEdit);
}

/** An edit without a value removes what is at its path. */
function isEdit(value: unknown): boolean {
  return isObject(value) && isPath(value["path"]) && isJson(value["value"] ?? null);
}

function isJson(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isJson);
  if (isObject(value)) return Object.values(value).every(isJson);
  return value === null || /string|boolean/.test(typeof value) || Number.isFinite(value);
}
