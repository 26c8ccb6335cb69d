import type { ParseResult, Position, RangeEdit } from "@mineral-brief/formats";
import { loadFixer, type Fixer } from "@mineral-brief/formats/fix";
import { fixFinding, tierOf, type FixTier } from "@mineral-brief/language/fix-findings";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { startOfText } from "../inputs/source.ts";
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
  { source: { text, start }, format, diagnostics }: CheckedSource,
  tier: FixTier,
): Promise<readonly ReportedDiagnostic[]> {
  const tried = diagnostics.filter((one) => isTried(one, tier));
  if (tried.length === 0 || tried.length * text.length > maxCharacters) return diagnostics;
  const loaded = await loadFixer(format);
  const fixer = loaded && readOnce(loaded, text);
  return diagnostics.map((diagnostic) => {
    if (!isTried(diagnostic, tier)) return diagnostic;
    const fixed = fixer && fixFinding(text, diagnostic, fixer);
    if (tierOf(diagnostic) === "suggested")
      return fixed === undefined ? withoutSuggestion(diagnostic) : diagnostic;
    if (fixed === undefined) return diagnostic;
    const fix = fixed.edits.map((edit): RangeEdit => ({
      range: {
        start: positionAt(text, edit.start, start),
        end: positionAt(text, edit.end, start),
      },
      text: edit.text,
    }));
    return { ...diagnostic, fix };
  });
}

/** Returns the fixer with one reading of the text for all fixes. A text with a fix made is read each time. */
function readOnce(fixer: Fixer, text: string): Fixer {
  let parsed: ParseResult | undefined;
  return {
    ...fixer,
    parse: (source, start, options) =>
      source === text && options?.partial === true
        ? (parsed ??= fixer.parse(source, start, options))
        : fixer.parse(source, start, options),
  };
}

function isTried(diagnostic: ReportedDiagnostic, tier: FixTier): boolean {
  const own = tierOf(diagnostic);
  return own === "safe" || (own !== undefined && own === tier);
}

function withoutSuggestion(diagnostic: ReportedDiagnostic): ReportedDiagnostic {
  return { ...diagnostic, suggestion: undefined, suggestedEdits: undefined, repair: undefined };
}

/** Converts an offset in the text to a position in the file. */
function positionAt(text: string, offset: number, start = startOfText): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const newlines = before.match(/\n/g)?.length ?? 0;
  // A byte order mark does not count as a column.
  const mark = newlines === 0 && before.startsWith("\uFEFF") ? 1 : 0;
  return {
    offset: start.offset + offset,
    line: start.line + newlines,
    column: (newlines === 0 ? start.column : 1) + offset - lineStart - mark,
  };
}
