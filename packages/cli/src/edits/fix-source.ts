import {
  allFixers,
  fixText,
  renameKey,
  type Fixer,
  type TextFix,
} from "@mineral-brief/formats/fix";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UnreadableInput } from "../inputs/source.ts";

/** A source after fixing. */
export interface FixedSource {
  readonly ok: true;
  /** The source as it was read. */
  readonly before: CheckedSource;
  /** The source with all fixes; the same object as `before` if nothing was fixed. */
  readonly after: CheckedSource;
  /** Number of fixed findings. */
  readonly fixed: number;
  /** Findings of `after` with a fix that cannot be applied to the text. */
  readonly unplaced: readonly Diagnostic[];
}

/** Maximum rounds. A fix can make another fix possible, such as white space before a removed citation. */
const maxRounds = 20;

/** Whether only safe fixes are made, or also what findings suggest. */
export type FixTier = "safe" | "suggested";

/** Applies fixes to the text of a source until none is left. Does not write a file. */
export async function fixSource(
  before: CheckedSource,
  tier: FixTier,
): Promise<FixedSource | UnreadableInput> {
  const fixer = allFixers.find(({ name }) => name === before.format)!;
  let after = before;
  let fixed = 0;
  let unplaced: readonly Diagnostic[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const result = fixText(after.source.text, fixesOf(after, tier), fixer);
    // A suggestion that has no place here is only a suggestion.
    unplaced = result.skipped
      .filter(({ diagnostic }) => diagnostic.articleEdits !== undefined)
      .map(({ diagnostic }) => diagnostic);
    const renamed =
      tier === "safe" ? { text: result.text, count: 0 } : renameKeys(result.text, after, fixer);
    if (result.applied.length + renamed.count === 0) break;
    fixed += result.applied.length + renamed.count;
    const checked = await before.checkAgain(renamed.text);
    if (!checked.ok) return checked;
    after = checked;
  }
  return { ok: true, before, after, fixed, unplaced };
}

interface DiagnosticFix extends TextFix {
  readonly diagnostic: Diagnostic;
}

/** Collects the fixes of reported findings. Ignored findings are not fixed. */
function fixesOf({ diagnostics }: CheckedSource, tier: FixTier): DiagnosticFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { articleEdits, suggestedEdits, document = 0 } = diagnostic;
    const edits = articleEdits ?? (tier === "suggested" ? suggestedEdits : undefined);
    return edits === undefined ? [] : [{ document, edits, diagnostic }];
  });
}

/** Gives unknown keys the names that findings suggest. */
function renameKeys(
  source: string,
  { diagnostics }: CheckedSource,
  fixer: Fixer,
): { readonly text: string; readonly count: number } {
  let text = source;
  let count = 0;
  for (const { code, document = 0, path, suggestion } of diagnostics) {
    if (code !== "unknown-key" || path === undefined || suggestion === undefined) continue;
    const edit = renameKey(text, { document, path, to: suggestion }, fixer);
    if (edit === undefined) continue;
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    count++;
  }
  return { text, count };
}
