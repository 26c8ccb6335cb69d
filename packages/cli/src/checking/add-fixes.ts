import type { RangeEdit } from "@mineral-brief/formats";
import { loadFixer } from "@mineral-brief/formats/fix";
import { firstPosition, LineIndex } from "@mineral-brief/formats/internal";
import { fixFinding, readOnce, tierOf, type FixTier } from "@mineral-brief/language/fix-findings";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { CheckedSource } from "./checked-file.ts";

/** Limit of characters to parse per source. Each fix is tried separately and parses the complete text. */
const maxCharacters = 50_000_000;

/**
 * Adds the text edits that fix a finding to each finding.
 *
 * Tries each fix separately: the edited text must parse to exactly the article that the rule's fix makes.
 * Otherwise the finding gets no edits. Adds none to a large text with very many findings.
 *
 * With the tier "suggested", also tries suggested changes, and removes those that cannot be made.
 */
export async function addFixes(
  { source: { text, start = firstPosition }, format, diagnostics }: CheckedSource,
  tier: FixTier,
): Promise<readonly ReportedDiagnostic[]> {
  const tried = diagnostics.filter((one) => isTried(one, tier));
  if (tried.length === 0 || tried.length * text.length > maxCharacters) return diagnostics;
  const loaded = await loadFixer(format);
  const fixer = loaded && readOnce(loaded, text);
  // A byte order mark does not count as a column.
  const lines = new LineIndex(text, text.startsWith("\uFEFF") ? { ...start, column: 0 } : start);
  return diagnostics.map((diagnostic) => {
    if (!isTried(diagnostic, tier)) return diagnostic;
    const fixed = fixer && fixFinding(text, diagnostic, fixer);
    if (tierOf(diagnostic) === "suggested")
      return fixed === undefined ? withoutSuggestion(diagnostic) : diagnostic;
    if (fixed === undefined) return diagnostic;
    const fix = fixed.edits.map((edit): RangeEdit => ({
      range: lines.rangeOf(edit.start, edit.end),
      text: edit.text,
    }));
    return { ...diagnostic, fix };
  });
}

function isTried(diagnostic: ReportedDiagnostic, tier: FixTier): boolean {
  const own = tierOf(diagnostic);
  return own === "safe" || (own !== undefined && own === tier);
}

function withoutSuggestion(diagnostic: ReportedDiagnostic): ReportedDiagnostic {
  return { ...diagnostic, suggestion: undefined, suggestedEdits: undefined, repair: undefined };
}
