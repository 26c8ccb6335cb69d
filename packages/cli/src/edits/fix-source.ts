import { allFixers, fixText, type TextFix } from "@mineral-brief/formats/fix";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UnreadableInput } from "../inputs/source.ts";

/** A source whose findings were fixed where that is safe. */
export interface FixedSource {
  readonly ok: true;
  /** As it was read. */
  readonly before: CheckedSource;
  /** With all that could be fixed; the same object if nothing was. */
  readonly after: CheckedSource;
  /** How many findings were fixed. */
  readonly fixed: number;
  /** Findings of `after` that have a fix, but no place for it in the text. */
  readonly unplaced: readonly Diagnostic[];
}

/** A fix can uncover another, such as white space before a citation. Each removes something, so this is plenty. */
const mostRounds = 20;

/** Fixes what the rules can fix in the text of a source, until nothing is left. Writes nothing. */
export async function fixSource(before: CheckedSource): Promise<FixedSource | UnreadableInput> {
  const fixer = allFixers.find(({ name }) => name === before.format)!;
  let after = before;
  let fixed = 0;
  let unplaced: readonly Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round++) {
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

/** A finding that a comment or the config has silenced is not among them, so it is not fixed either. */
function fixesOf({ diagnostics }: CheckedSource): DiagnosticFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { articleEdits, document = 0 } = diagnostic;
    return articleEdits === undefined ? [] : [{ document, edits: articleEdits, diagnostic }];
  });
}
