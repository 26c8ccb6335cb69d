import { allFixers } from "@mineral-brief/formats/fix";
import { fixFindings, type FixTier } from "@mineral-brief/language/fix-findings";
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
    // Ignored findings are not among the diagnostics.
    const done = fixFindings<Diagnostic>(after.source.text, after.diagnostics, { fixer, tier });
    ({ unplaced } = done);
    if (done.fixed === 0) break;
    fixed += done.fixed;
    const checked = await before.checkAgain(done.text);
    if (!checked.ok) return checked;
    after = checked;
  }
  return { ok: true, before, after, fixed, unplaced };
}
