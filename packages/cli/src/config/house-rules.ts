import type { Issue } from "@mineral-brief/schema";
import { guardedCheck, isObject } from "@mineral-brief/schema/internal";
import type { Rule } from "@mineral-brief/schema/lint";
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
    const loaded = rule as ExplainedRule;
    const { code, summary, severity, fixable, examples } = loaded;
    codes.add(code);
    return {
      module,
      code,
      summary,
      severity,
      examples,
      ...(fixable && { fixable }),
      check: named(loaded, module),
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
  const wrong = examples?.incorrect.findIndex(({ at }) => !at.every(isText)) ?? -1;
  // `report` takes a path in parts, `["coreInsights", 0, "kind"]`.
  if (wrong !== -1)
    return `${code}: incorrect example ${wrong + 1}: expected \`at\` such as ["coreInsights[0].kind"]: the complete path of each finding in one text`;
  return undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function areExamples(
  value: unknown,
): value is { readonly incorrect: readonly { readonly at: readonly unknown[] }[] } {
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

/** Runs a check so that its mistakes name the rule and its module. A change of the article is one. */
function named(rule: Rule, module: string): Rule["check"] {
  const check = guardedCheck(rule)!;
  return (context, report) => {
    try {
      check(context, report);
    } catch (error) {
      throw new ProjectCodeError(`the rule ${rule.code} of ${module} threw ${messageOf(error)}`);
    }
  };
}
