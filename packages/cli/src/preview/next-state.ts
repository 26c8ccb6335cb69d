import { subjectOf } from "../diagnostics/subject-of.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import {
  mostBriefs,
  mostFindings,
  type PreviewedBrief,
  type PreviewedFinding,
  type PreviewState,
} from "./preview-state.ts";

/**
 * What is to be shown after a file was checked again.
 *
 * An article that has an error now stays as it was last without one; all of them do where the file as a
 * text is broken, for then nobody knows which is which.
 */
export function nextState(
  checked: CheckedSource | UnreadableInput,
  before: PreviewState | undefined,
): PreviewState {
  const old = (before?.briefs ?? []).map((brief): PreviewedBrief => ({ ...brief, isOld: true }));
  if (!checked.ok) {
    const { name, message } = checked;
    return {
      name,
      failure: message,
      briefs: old,
      hidden: 0,
      findings: [],
      counts: { error: 0, warning: 0, note: 0 },
    };
  }
  const { name, diagnostics, documents } = checked;
  return {
    name,
    failure: undefined,
    briefs: briefsOf(checked, old),
    hidden: Math.max(0, documents - mostBriefs),
    findings: diagnostics.slice(0, mostFindings).map(showFinding),
    counts: countBySeverity(diagnostics),
  };
}

function briefsOf(
  { articles, diagnostics, documents }: CheckedSource,
  old: readonly PreviewedBrief[],
): PreviewedBrief[] {
  const isBroken = diagnostics.some(({ severity, path }) => severity === "error" && !path);
  if (isBroken && old.length > 0) return [...old];
  const valid = new Map(articles.map(({ article, index = 0 }) => [index, article]));
  return Array.from({ length: Math.min(documents, mostBriefs) }, (_, index) => {
    const article = valid.get(index);
    if (article !== undefined) return { index, article, isOld: false };
    return old.find((brief) => brief.index === index);
  }).filter((brief) => brief !== undefined);
}

function showFinding(diagnostic: Diagnostic): PreviewedFinding {
  const { code, severity, message, range, excerpt, path, document = 0 } = diagnostic;
  const { line, column } = range.start;
  const brief = path === undefined ? undefined : document;
  return { code, severity, brief, subject: subjectOf(diagnostic), message, line, column, excerpt };
}

function countBySeverity(diagnostics: readonly Diagnostic[]): PreviewState["counts"] {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
