import { loadFixer } from "@mineral-brief/formats/fix";
import { fixFinding, fixFindings, type FixTier } from "@mineral-brief/language/fix-findings";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { ChangePrompt } from "./change-prompt.ts";
import { unifiedDiff } from "./unified-diff.ts";

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
  const fixer = (await loadFixer(before.format))!;
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

/** Asks for each fix and each suggestion of a source, and makes those that are accepted. Does not write a file. */
export async function fixSourceByAsking(
  before: CheckedSource,
  prompt: ChangePrompt,
): Promise<FixedSource | UnreadableInput> {
  const fixer = (await loadFixer(before.format))!;
  const declined = new Set<string>();
  let after = before;
  let fixed = 0;
  for (;;) {
    const { text } = after.source;
    let changed: string | undefined;
    for (const finding of after.diagnostics) {
      if (prompt.isEnded) break;
      const fix = declined.has(nameOf(finding)) ? undefined : fixFinding(text, finding, fixer);
      if (fix === undefined) continue;
      const diff = unifiedDiff(before.name, text, fix.text);
      if (await prompt.accepts(diff, `${finding.message} [${finding.code}]\n${fix.title}?`)) {
        changed = fix.text;
        break;
      }
      declined.add(nameOf(finding));
    }
    if (changed === undefined) return { ok: true, before, after, fixed, unplaced: [] };
    fixed++;
    // A change moves the other findings, and can end some of them.
    const checked = await before.checkAgain(changed);
    if (!checked.ok) return checked;
    after = checked;
  }
}

/** Names a finding in different versions of a text. */
function nameOf({ code, document, path, message }: Diagnostic): string {
  return JSON.stringify([code, document, path, message]);
}
