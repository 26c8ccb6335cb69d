import { text } from "@mineral-brief/formats";
import { Markup, markup } from "@mineral-brief/formats/markup";
import { countNoun } from "@mineral-brief/language/count-noun";
import type { Article } from "@mineral-brief/schema";
import { checkResult } from "../../src/playground/worker/check-result.ts";
import { checkText } from "../../src/playground/worker/check-text.ts";
import type { LocatedFinding } from "../../src/playground/worker-methods.ts";

/** A text with errors and what the checks find in it, for the front page. */
export interface BrokenBrief {
  /** The text, with the places of the findings marked. */
  readonly text: Markup;
  /** `7 findings` and the counts by severity. */
  readonly counts: Markup;
  readonly findings: Markup;
}

/** How many findings the list has room for. */
const maximumFindings = 5;

/** Breaks a brief as pasting does, and checks the result. */
export async function brokenBrief(article: Article): Promise<BrokenBrief> {
  const source = breakText(text.serialise([shortened(article)]).text);
  const { findings } = checkResult(await checkText(source, text));
  const shown = selectFindings(findings);
  return {
    text: markText(source, findings),
    counts: markup`<b>${countNoun(findings.length, "finding")}</b>${(["error", "warning", "note"] as const).map((severity) => count(findings, severity))}`,
    findings: markup`${shown.map(findingItem)}${findings.length > shown.length ? markup`<li class="soft">and ${findings.length - shown.length} more</li>` : undefined}`,
  };
}

/** Keeps what fits into a panel: the core insights, and two insights of the first two groups. */
function shortened(article: Article): Article {
  const { references: _, topics: __, groups = [], ...rest } = article;
  const kept = groups
    .slice(0, 2)
    .map((group) => ({ ...group, insights: group.insights.slice(0, 2) }));
  return {
    ...rest,
    source: { name: article.source?.name ?? "Mining Desk" },
    datePublished: `${article.datePublished}T09:20`,
    groups: kept,
  };
}

/** Adds the label of a button before the text, repeats a citation, and cuts off the end. */
function breakText(source: string): string {
  return `Search documents\n${source.trimEnd()}`
    .replace(/(\[\d+\])(?= Group 1:|\s*\nGroup 1)/, "$1$1")
    .replace(/\]\.?$/, "");
}

/** Selects findings of different codes: errors and warnings first, in the order of the text. */
function selectFindings(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const distinct = findings.filter(
    ({ code }, index) => findings.findIndex((other) => other.code === code) === index,
  );
  return distinct.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, maximumFindings);
}

function count(
  findings: readonly LocatedFinding[],
  severity: LocatedFinding["severity"],
): Markup | undefined {
  const { length } = findings.filter((finding) => finding.severity === severity);
  return length === 0
    ? undefined
    : markup`<span class="sev ${severity}">${length} <span class="vh">${length === 1 ? severity : `${severity}s`}</span></span>`;
}

const severityNames = { error: "Error", warning: "Warning", note: "Note" } as const;

function findingItem({ severity, line, column, message, code }: LocatedFinding): Markup {
  return markup`<li><span class="sev ${severity}">${severityNames[severity]}</span><span class="where">${line}:${column}</span><span class="what">${withCode(message)} <a class="code-name" href="./docs/rules/${code}.html">${code}</a></span></li>
`;
}

/** Marks what is between backticks as code, as the playground does. */
function withCode(message: string): Markup[] {
  return message
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
}

/** Marks the range of each finding. Ranges that overlap an earlier one, and empty ones, are skipped. */
function markText(source: string, findings: readonly LocatedFinding[]): Markup {
  let end = 0;
  const parts: Markup[] = [];
  for (const finding of findings) {
    if (finding.start < end || finding.end <= finding.start || finding.end - finding.start > 60)
      continue;
    const marked = finding.severity === "note" ? markup` class="note"` : undefined;
    parts.push(
      markup`${source.slice(end, finding.start)}<mark${marked}>${source.slice(finding.start, finding.end)}</mark>`,
    );
    ({ end } = finding);
  }
  return new Markup(markup`${parts}${source.slice(end)}`.text);
}
