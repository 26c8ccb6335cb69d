import type { Issue } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import type { Edit, LintContext, LintIssue, Report, Rule } from "@mineral-brief/schema/lint";
import type { ExplainedRule, RuleExamples } from "@mineral-brief/schema/lint/examples";
import { ProjectCodeError, UsageError } from "../errors.ts";
import { codePattern } from "./code-pattern.ts";
import { importModule, messageOf } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";

/** A rule of a project. */
export interface HouseRule extends Rule {
  /** The name of its module in messages. */
  readonly module: string;
  /** Undefined if the module has none for it. */
  readonly examples: RuleExamples | undefined;
}

/**
 * Loads the rules that a module exports as `default` or as `rules`.
 *
 * Throws UsageError if the module cannot be run, exports no rules, or exports one without a code, a summary, a severity or
 * a check. `isTaken` tests whether another rule has a code.
 */
export async function loadHouseRules(
  file: string,
  cwd: string,
  isTaken: (code: string) => boolean,
): Promise<readonly HouseRule[]> {
  const module = nameFrom(cwd, file);
  const exported = await importModule(file, module);
  const rules = [exported["default"], exported["rules"]].find(Array.isArray) as
    | readonly unknown[]
    | undefined;
  if (rules === undefined || rules.length === 0)
    throw new UsageError(
      `${module}: exports no rules; add export default [{ code, summary, severity, check }]`,
    );
  const codes = new Set<string>();
  return rules.map((rule, index) => {
    const problem = problemOf(rule, (code) => codes.has(code) || isTaken(code));
    if (problem !== undefined) throw new UsageError(`${module}: rule ${index + 1}: ${problem}`);
    const { code, summary, severity, fixable, check, examples } = rule as ExplainedRule;
    codes.add(code);
    return {
      module,
      code,
      summary,
      severity,
      examples,
      ...(fixable && { fixable }),
      check: guarded(code, module, check!),
    };
  });
}

const severities: readonly unknown[] = ["error", "warning", "note"] satisfies Issue["severity"][];

/** Describes what a rule lacks; undefined if it is complete. */
function problemOf(rule: unknown, isTaken: (code: string) => boolean): string | undefined {
  if (!isObject(rule)) return "expected an object with code and check";
  const { code, summary, severity, check, examples } = rule;
  if (typeof code !== "string" || !codePattern.test(code))
    return "expected a `code` of lower-case words with hyphens, such as topics-missing";
  if (isTaken(code)) return `the code \`${code}\` belongs to another rule; choose another one`;
  if (typeof summary !== "string" || summary === "")
    return `${code}: expected a \`summary\` such as "The article has no topics."`;
  if (!severities.includes(severity))
    return `${code}: expected a \`severity\`: "error", "warning" or "note"`;
  if (typeof check !== "function") return `${code}: expected a function \`check(context, report)\``;
  if (examples !== undefined && !areExamples(examples))
    return `${code}: expected \`examples\` such as { why: "...", incorrect: [{ article: {}, at: ["topics"] }], correct: [{ topics: ["Tin"] }] }`;
  return undefined;
}

function areExamples(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { why, incorrect, correct } = value;
  return (
    typeof why === "string" &&
    Array.isArray(incorrect) &&
    incorrect.every(
      (one) => isObject(one) && isObject(one["article"]) && Array.isArray(one["at"]),
    ) &&
    Array.isArray(correct) &&
    correct.every(isObject)
  );
}

/** Runs a check so that its mistakes name the rule and its module. A change of the article is one: it would be in the output. */
function guarded(
  code: string,
  module: string,
  check: (context: LintContext, report: Report) => unknown,
): NonNullable<Rule["check"]> {
  return (context, report) => {
    freeze(context);
    try {
      const result = check(context, (issue) => {
        report(asIssue(issue));
      });
      if (typeof (result as Partial<Promise<unknown>> | null | undefined)?.then === "function")
        throw new TypeError("check is async; a rule must report before it returns");
      if (result !== undefined)
        throw new TypeError("check returned a value; call report for each finding, return nothing");
    } catch (error) {
      throw new ProjectCodeError(`the rule ${code} of ${module} threw ${messageOf(error)}`);
    }
  };
}

/** Freezes an object and all objects in it. Takes no time for a frozen one. */
function freeze(root: object): void {
  const values: unknown[] = [root];
  for (const value of values) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const part of Object.values(value)) values.push(part);
  }
}

/** Checks what a rule reports, because plain JavaScript may pass anything. */
function asIssue(issue: Parameters<Report>[0]): Parameters<Report>[0] {
  const { path, words, message, severity, suggestion, fix, suggestedFix, firstPath } =
    issue as Partial<LintIssue>;
  if (!isPath(path))
    throw new TypeError('report needs a `path`, such as ["coreInsights", 0, "text"]');
  if (typeof message !== "string" || message === "")
    throw new TypeError("report needs a `message`");
  if (firstPath !== undefined && !isPath(firstPath))
    throw new TypeError('a `firstPath` must be a path, such as ["coreInsights", 0, "text"]');
  for (const [key, text] of Object.entries({ words, suggestion }))
    if (text !== undefined && typeof text !== "string")
      throw new TypeError(`\`${key}\` must be a string`);
  for (const [key, edits] of Object.entries({ fix, suggestedFix }))
    if (edits !== undefined && !areEdits(edits))
      throw new TypeError(
        `a \`${key}\` must be a list of edits with JSON values, such as [{ path: ["topics", 0], value: "Tin" }]`,
      );
  return {
    path,
    ...(words !== undefined && { words }),
    message,
    ...(severity !== undefined && severities.includes(severity) && { severity }),
    ...(suggestion !== undefined && { suggestion }),
    ...(fix !== undefined && { fix }),
    ...(suggestedFix !== undefined && { suggestedFix }),
    ...(firstPath !== undefined && { firstPath }),
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
