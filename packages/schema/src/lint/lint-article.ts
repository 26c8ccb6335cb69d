import type { Article } from "../article.ts";
import type { Issue } from "../issue.ts";
import { allRules } from "./all-rules.ts";
import { lintContextOf } from "./lint-context.ts";
import type { LintIssue, Report, Rule } from "./rule.ts";

export interface LintOptions {
  /** By code; a rule that is not named keeps its own. */
  readonly severities?: Readonly<Record<string, "off" | Issue["severity"]>> | undefined;
  /** The moment that dates are compared with; the clock's if undefined or no date. */
  readonly now?: string | Date | undefined;
  /** All if undefined. */
  readonly rules?: readonly Rule[] | undefined;
}

/**
 * Says what could be better in a valid article, in the order of the rules.
 *
 * It never throws on an article that `validateArticle` accepts.
 */
export function lintArticle(article: Article, options: LintOptions = {}): readonly LintIssue[] {
  const { severities, rules = allRules } = options;
  const issues: LintIssue[] = [];
  const context = lintContextOf(article, timeOf(options.now));
  let code: string;
  let severity: Issue["severity"];
  const report: Report = (issue) => issues.push({ code, severity, ...issue });
  for (const rule of rules) {
    const { check } = rule;
    const wanted = severityOf(rule.code, severities) ?? rule.severity;
    if (wanted === "off" || check === undefined) continue;
    code = rule.code;
    severity = wanted;
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
