import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { isObject } from "../is-object.ts";
import type { Issue } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";
import { allRules, ruleByCode } from "./all-rules.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { RuleCode } from "./generated/rule-code.ts";
import { lintContextOf, type LintContext } from "./lint-context.ts";
import { copyOf, freeze } from "./frozen.ts";
import { guardedCheck } from "./guarded-check.ts";
import type { LintIssue, Report, Rule } from "./rule.ts";

/** The options of `lintArticle`. `Code` is the union of the codes of rules that you add. */
export interface LintOptions<Code extends string = never> {
  /**
   * Severities by code. A rule that is not listed keeps its own severity. The code of a rule that does not exist is a
   * RangeError.
   */
  readonly severities?: Severities<RuleCode | NoInfer<Code>> | undefined;
  /** The current time for rules about dates; the system time if undefined or invalid. */
  readonly now?: string | Date | undefined;
  /** The rules to run; `allRules` if undefined. To add a rule, pass `[...allRules, yours]`. */
  readonly rules?: readonly Rule<RuleCode | Code>[] | undefined;
}

type Severities<Code extends string> = {
  readonly [Key in Code]?: "off" | Issue["severity"] | undefined;
};

/**
 * Runs the lint rules on a valid article and returns their issues, in the order of the rules.
 *
 * Never throws for an article that `validateArticle` accepts, except what a rule of yours throws, a RangeError for a
 * code or a severity in `options` that does not exist, and a TypeError for `rules` that are not a list of rules or for a
 * rule of yours that is async, returns a value, reports anything but an issue, or changes the article.
 */
export function lintArticle<Code extends string = never>(
  article: DeepReadonly<Article>,
  options: LintOptions<Code> = {},
): readonly LintIssue<RuleCode | Code>[] {
  checkArgument("an article that validateArticle accepts", article, requiredKeys);
  checkArgument("an object as its options", options, []);
  if (options.rules !== undefined) checkRules(options.rules);
  const rules = (options.rules ?? allRules) as readonly Rule<RuleCode | Code>[];
  const severities = (options.severities ?? {}) as Readonly<Record<string, Severity | undefined>>;
  for (const [code, wanted] of Object.entries(severities)) {
    checkCode(code, rules);
    checkSeverity(code, wanted);
  }
  const issues: LintIssue<RuleCode | Code>[] = [];
  const now = timeOf(options.now);
  const context = lintContextOf(article, now);
  let frozenContext: LintContext | undefined;
  let code: RuleCode | Code;
  let severity: Issue["severity"];
  let configured: Issue["severity"] | undefined;
  const report: Report = (issue) => {
    issues.push({ ...issue, code, severity: configured ?? issue.severity ?? severity });
  };
  for (const rule of rules) {
    const { check } = rule;
    const wanted = Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
    if (wanted === "off" || check === undefined) continue;
    ({ code, severity } = rule);
    configured = wanted;
    if (ruleByCode(code) === rule) check(context, report);
    else {
      frozenContext ??= freeze(lintContextOf(copyOf(article), now));
      guardedCheck(rule)!(frozenContext, report);
    }
  }
  return issues;
}

/** The keys of every article. */
const requiredKeys = ["schemaVersion", "headline", "language"] as const satisfies (keyof Article)[];

function checkArgument(expected: string, value: unknown, keys: readonly string[]): void {
  if (!isObject(value) || keys.some((key) => value[key] === undefined))
    throw new TypeError(`lintArticle needs ${expected}`);
}

function checkRules(rules: unknown): void {
  if (!Array.isArray(rules))
    throw new TypeError("the `rules` are not a list; add yours to `allRules`");
  const index = rules.findIndex((rule) => !isRule(rule));
  if (index >= 0)
    throw new TypeError(
      `rules[${index}] is not a rule; it needs a \`code\`, a \`severity\` and a function \`check\``,
    );
}

/** Tests whether a value has what a run of the rules needs. */
function isRule(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { code, severity, check, reportedBy } = value;
  return (
    typeof code === "string" &&
    issueLevels.includes(severity) &&
    (typeof check === "function" || reportedBy !== undefined)
  );
}

type Severity = "off" | Issue["severity"];

function checkCode(code: string, rules: readonly Rule[]): void {
  if (ruleByCode(code) !== undefined || rules.some((rule) => rule.code === code)) return;
  const suggestion = nearest(
    code,
    [...allRules, ...rules].map((rule) => rule.code),
  );
  throw new RangeError(
    `there is no rule ${quote(code)}; ${didYouMean(suggestion, "`allRules` lists the rules")}`,
  );
}

const issueLevels: readonly unknown[] = ["note", "warning", "error"] satisfies Issue["severity"][];
const levels: readonly unknown[] = [undefined, "off", ...issueLevels];

function checkSeverity(code: string, severity: unknown): void {
  if (!levels.includes(severity))
    throw new RangeError(
      `the severity of ${quote(code)} is ${quote(String(severity))}; use "off", "note", "warning" or "error"`,
    );
}

function timeOf(now: string | Date | undefined): number {
  const time = typeof now === "string" ? Date.parse(now) : Number(now);
  return Number.isNaN(time) ? Date.now() : time;
}
