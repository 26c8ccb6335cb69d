import { tierOf } from "@mineral-brief/language/fix-findings";
import type { Finding } from "@mineral-brief/language/check-brief";
import { formatPath } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { CheckResult, LocatedFinding, SourceResult, TextPart } from "../worker-methods.ts";
import type { CheckedText } from "./check-text.ts";
import { holdsTags, isEditable } from "./detect-format.ts";
import type { VerifiedText } from "./verify-sources.ts";

/** Longer lists would slow down the page. */
const maximum = { findings: 300, parts: 2000 };

/** Describes a checked text for the page. */
export function checkResult(checked: CheckedText): CheckResult {
  const { format, articles, parsed } = checked;
  const isEmpty = checked.text.trim() === "";
  const findings = isEmpty ? [] : checked.findings;
  const count = (severity: LocatedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const canFix = isEditable(format);
  const ledger = parsed.ledger?.();
  return {
    format: format.name,
    isEmpty,
    findings: findings
      .slice(0, maximum.findings)
      .map((finding, index) => locate(finding, index, checked.format)),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    fixable: canFix ? findings.filter((finding) => tierOf(finding) === "safe").length : 0,
    holdsTags: holdsTags(format),
    headlines: articles.map(({ article }) => textOf(article.headline)),
    parts: ledger?.entries.slice(0, maximum.parts).map(partOf) ?? [],
    grades: ledger?.grades ?? [],
  };
}

/** Describes the comparison with sources for the page. Its findings have no fix. */
export function sourceResult(
  { findings, ...rest }: VerifiedText,
  format: CheckedText["format"],
): SourceResult {
  // Problems come first, because a brief has many words that are found.
  const sorted = [
    ...findings.filter(({ severity }) => severity !== "note"),
    ...findings.filter(({ severity }) => severity === "note"),
  ];
  return {
    ...rest,
    findings: sorted
      .slice(0, maximum.findings)
      .map((finding) => ({ ...locate(finding, -1, format), fix: undefined, canIgnore: false })),
    hidden: Math.max(0, sorted.length - maximum.findings),
  };
}

function locate(finding: Finding, index: number, format: CheckedText["format"]): LocatedFinding {
  const { code, severity, message, path = [], range } = finding;
  const { start, end } = range;
  const { line, column } = start;
  return {
    code,
    severity,
    message,
    path: formatPath(path),
    line,
    column,
    start: start.offset,
    end: end.offset,
    index,
    fix: isEditable(format) ? tierOf(finding) : undefined,
    canIgnore: severity !== "error" && (format.name === "yaml" || format.name === "markdown"),
  };
}

type Ledger = ReturnType<NonNullable<CheckedText["parsed"]["ledger"]>>;

function partOf({ range, part }: Ledger["entries"][number]): TextPart {
  return { start: range.start.offset, end: range.end.offset, part, kind: kindOf(part) };
}

function kindOf(part: string): TextPart["kind"] {
  if (part === "headline") return "headline";
  if (part === "not kept") return "dropped";
  if (part.startsWith("reference")) return "reference";
  const insight = /^insight (\d+) /.exec(part)?.[1];
  if (insight !== undefined) return Number(insight) % 2 === 1 ? "statement" : "statement-even";
  return /^(?:source|date|topic)/.test(part) ? "about" : "heading";
}
