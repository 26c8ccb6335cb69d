import type { Diagnostic as ParseDiagnostic } from "@mineral-brief/formats";
import { findBlocked, loadFixer, type BlockedArticles } from "@mineral-brief/formats/fix";
import {
  findEndless,
  fixFinding,
  fixFindings,
  isMisspeltKey,
  maximumRounds,
  nameOfFinding,
  waitsForKey,
  type FixTier,
} from "@mineral-brief/language/fix-findings";
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
  /** The findings of `after` that are not fixed until an error of syntax is corrected, and that error; undefined without any. */
  readonly blocked?: { readonly count: number; readonly error: ParseDiagnostic } | undefined;
  /** Findings of `after` whose fix is not applied, because an article would get an error of structure. */
  readonly harmful: readonly Diagnostic[];
  /** Findings of `after` whose fix is not applied, because it does not end them. */
  readonly endless: readonly Diagnostic[];
}

type FixOptions = Parameters<typeof fixFindings>[2];

/** Applies fixes to the text of a source until none is left. Does not write a file. */
export async function fixSource(
  before: CheckedSource,
  tier: FixTier,
): Promise<FixedSource | UnreadableInput> {
  const fixer = (await loadFixer(before.format))!;
  const harmful = new Set<string>();
  const endless = new Set<string>();
  const check = checkerOf(before);
  let after = before;
  let fixed = 0;
  let unplaced: readonly Diagnostic[] = [];
  for (let round = 0; round < maximumRounds; round++) {
    // Ignored findings are not among the diagnostics.
    const findings = after.diagnostics.filter(
      (finding) => !harmful.has(nameOfFinding(finding)) && !endless.has(nameOfFinding(finding)),
    );
    const done = fixFindings<Diagnostic>(after.source.text, findings, { fixer, tier });
    ({ unplaced } = done);
    if (done.fixed === 0) break;
    const checked = await before.checkAgain(done.text);
    if (!checked.ok) return checked;
    if (await breaks(checked, after, done.renames, { fixer, tier })) {
      const found = await findHarmful(after, findings, { fixer, tier });
      // If only several fixes together do harm, makes none of them.
      for (const finding of found.length === 0 ? findings : found)
        harmful.add(nameOfFinding(finding));
      continue;
    }
    const useless = await findEndless({ text: after.source.text, findings }, checked.diagnostics, {
      fixer,
      tier,
      check,
    });
    if (useless.length > 0) {
      for (const finding of useless) endless.add(nameOfFinding(finding));
      continue;
    }
    fixed += done.fixed;
    after = checked;
  }
  const { documents, error } =
    unplaced.length === 0 ? noBlocked : findBlocked(after.source.text, fixer);
  const placed = unplaced.filter(({ document = 0 }) => !documents.has(document));
  const count = unplaced.length - placed.length;
  return {
    ok: true,
    before,
    after,
    fixed,
    unplaced: placed,
    blocked: error && count > 0 ? { count, error } : undefined,
    harmful: namedIn(harmful, after),
    endless: namedIn(endless, after),
  };
}

const noBlocked: BlockedArticles = { documents: new Set(), error: undefined };

/**
 * Whether a change gave an article an error of structure that the next round does not correct: the fix of a rule of the project
 * may have any value.
 *
 * `topic: gallium` becomes `topics: gallium` first, and then `topics: [gallium]`. After a renamed key, the next round may also
 * make suggestions, if this run does: `date: 24 Oct 2025` becomes `datePublished: 24 Oct 2025`, and then has another value.
 */
async function breaks(
  changed: CheckedSource,
  { articles }: CheckedSource,
  renames: boolean,
  { fixer, tier }: FixOptions,
): Promise<boolean> {
  if (changed.articles.length >= articles.length) return false;
  const next = fixFindings<Diagnostic>(changed.source.text, changed.diagnostics, {
    fixer,
    tier: renames ? tier : "safe",
  });
  if (next.fixed === 0) return true;
  const checked = await changed.checkAgain(next.text);
  return !checked.ok || checked.articles.length < articles.length;
}

/** Finds the findings whose fix alone breaks an article, by halving the list. */
async function findHarmful(
  checked: CheckedSource,
  findings: readonly Diagnostic[],
  options: FixOptions,
): Promise<readonly Diagnostic[]> {
  const done = fixFindings<Diagnostic>(checked.source.text, findings, options);
  if (done.fixed === 0) return [];
  const changed = await checked.checkAgain(done.text);
  if (!changed.ok || !(await breaks(changed, checked, done.renames, options))) return [];
  if (findings.length === 1) return findings;
  const middle = findings.length >> 1;
  return [
    ...(await findHarmful(checked, findings.slice(0, middle), options)),
    ...(await findHarmful(checked, findings.slice(middle), options)),
  ];
}

/** Returns what finds the findings of another text of a source; undefined if it cannot be checked. */
function checkerOf(source: CheckedSource) {
  return async (text: string): Promise<readonly Diagnostic[] | undefined> => {
    const checked = await source.checkAgain(text);
    return checked.ok ? checked.diagnostics : undefined;
  };
}

function namedIn(names: ReadonlySet<string>, { diagnostics }: CheckedSource): Diagnostic[] {
  return diagnostics.filter((finding) => names.has(nameOfFinding(finding)));
}

/** Asks for each fix and each suggestion of a source, and makes those that are accepted. Does not write a file. */
export async function fixSourceByAsking(
  before: CheckedSource,
  prompt: ChangePrompt,
): Promise<FixedSource | UnreadableInput> {
  const fixer = (await loadFixer(before.format))!;
  const declined = new Set<string>();
  const harmful = new Set<string>();
  const endless = new Set<string>();
  const check = checkerOf(before);
  let after = before;
  let fixed = 0;
  for (;;) {
    const { text } = after.source;
    let accepted: { readonly finding: Diagnostic; readonly text: string } | undefined;
    for (const finding of after.diagnostics) {
      if (prompt.isEnded) break;
      const name = nameOfFinding(finding);
      const open = after.diagnostics.filter((other) => !declined.has(nameOfFinding(other)));
      const fix =
        declined.has(name) || waitsForKey(finding, open)
          ? undefined
          : fixFinding(text, finding, fixer);
      if (fix === undefined) continue;
      const diff = unifiedDiff(before.name, text, fix.text);
      if (await prompt.accepts(diff, `${finding.message} [${finding.code}]\n${fix.title}?`)) {
        accepted = { finding, text: fix.text };
        break;
      }
      declined.add(name);
    }
    if (accepted === undefined)
      return {
        ok: true,
        before,
        after,
        fixed,
        unplaced: [],
        harmful: namedIn(harmful, after),
        endless: namedIn(endless, after),
      };
    // A change moves the other findings, and can end some of them.
    const checked = await before.checkAgain(accepted.text);
    if (!checked.ok) return checked;
    const renames = isMisspeltKey(accepted.finding);
    if (await breaks(checked, after, renames, { fixer, tier: "suggested" })) {
      declined.add(nameOfFinding(accepted.finding));
      harmful.add(nameOfFinding(accepted.finding));
      continue;
    }
    const one = { text, findings: [accepted.finding] };
    const options = { fixer, tier: "suggested", check } as const;
    if ((await findEndless<Diagnostic>(one, checked.diagnostics, options)).length > 0) {
      declined.add(nameOfFinding(accepted.finding));
      endless.add(nameOfFinding(accepted.finding));
      continue;
    }
    fixed++;
    after = checked;
  }
}
