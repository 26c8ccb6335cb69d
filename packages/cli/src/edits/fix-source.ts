import { allFixers, fixText, type TextFix } from "@mineral-brief/formats/fix";
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

/** Applies the fixes of rules to the text of a source until none is left. Does not write a file. */
export async function fixSource(before: CheckedSource): Promise<FixedSource | UnreadableInput> {
  const fixer = allFixers.find(({ name }) => name === before.format)!;
  let after = before;
  let fixed = 0;
  let unplaced: readonly Diagnostic[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const result = fixText(after.source.text, fixesOf(after), fixer);
    unplaced = result.skipped.map(({ diagnostic }) => diagnostic);
    if (result.applied.length === 0) break;
    fixed += result.applied.length;
    const checked = await before.checkAgain(result.text);
    if (!checked.ok) return checked;
    after = checked;
  }
  return { ok: true, before, after, fixed, unplaced };
}

interface DiagnosticFix extends TextFix {
  readonly diagnostic: Diagnostic;
}

/** Collects the fixes of reported findings. Ignored findings are not fixed. */
function fixesOf({ diagnostics }: CheckedSource): DiagnosticFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { articleEdits, document = 0 } = diagnostic;
    return articleEdits === undefined ? [] : [{ document, edits: articleEdits, diagnostic }];
  });
}
