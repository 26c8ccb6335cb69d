import type { Article } from "../article.ts";
import type { Issue } from "../issue.ts";
import { allRules } from "./all-rules.ts";
import { lintContextOf } from "./lint-context.ts";
import type { LintIssue, Report, Rule } from "./rule.ts";

/** The options of `lintArticle`. */
export interface LintOptions {
  /** Severities by code. A rule that is not listed keeps its own severity. */
  readonly severities?: Readonly<Record<string, "off" | Issue["severity"]>> | undefined;
  /** The current time for rules about dates; the system time if undefined or invalid. */
  readonly now?: string | Date | undefined;
  /** The rules to run; all if undefined. */
  readonly rules?: readonly Rule[] | undefined;
}

/**
 * Runs the lint rules on a valid article and returns their issues, in the order of the rules.
 *
 * Never throws for an article that `validateArticle` accepts.
 */
export function lintArticle(article: Article, options: LintOptions = {}): readonly LintIssue[] {
  const { severities, rules = allRules } = options;
  const issues: LintIssue[] = [];
  const context = lintContextOf(article, timeOf(options.now));
  let code: string;
  let severity: Issue["severity"];
  let configured: Issue["severity"] | undefined;
  const report: Report = (issue) =>
    issues.push({ code, ...issue, severity: configured ?? issue.severity ?? severity });
  for (const rule of rules) {
    const { check } = rule;
    const wanted = severityOf(rule.code, severities);
    if (wanted === "off" || check === undefined) continue;
    ({ code, severity } = rule);
    configured = wanted;
    check(context, report);
  }
  return issues;
}

function severityOf(code: string, severities: LintOptions["severities"]) {
  return severities !== undefined && Object.hasOwn(severities, code) ? severities[code] : undefined;
}

function timeOf(now: string | Date | undefined): number {
  const time = typeof now === "string" ? Date.parse(now) : Number(now);
  return Number.isNaN(time) ? Date.now() : time;
}
