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
    parts: partsOf(ledger?.entries ?? []),
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

function partsOf(entries: Ledger["entries"]): TextPart[] {
  let statements = 0;
  return entries.slice(0, maximum.parts).map(({ range, kind, part }) => {
    const isEven = kind === "insight" && statements++ % 2 === 1;
    return {
      start: range.start.offset,
      end: range.end.offset,
      part,
      kind: isEven ? "statement-even" : partKinds[kind],
    };
  });
}

const partKinds: Readonly<Record<Ledger["entries"][number]["kind"], TextPart["kind"]>> = {
  headline: "headline",
  field: "about",
  heading: "heading",
  insight: "statement",
  reference: "reference",
  layout: "heading",
  separator: "heading",
  dropped: "dropped",
};
