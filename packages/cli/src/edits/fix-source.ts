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
  const refused = new RefusedFixes(before, { fixer, tier });
  let after = before;
  let fixed = 0;
  let unplaced: readonly Diagnostic[] = [];
  for (let round = 0; round < maximumRounds; round++) {
    // Ignored findings are not among the diagnostics.
    const findings = after.diagnostics.filter((finding) => !refused.has(finding));
    const done = fixFindings<Diagnostic>(after.source.text, findings, { fixer, tier });
    ({ unplaced } = done);
    if (done.fixed === 0) break;
    const checked = await before.checkAgain(done.text);
    if (!checked.ok) return checked;
    const { renames } = done;
    if (await refused.add({ before: after, after: checked, findings, renames })) continue;
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
    ...refused.among(after),
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

/** A change of a source by the fixes of some findings. */
interface Change {
  readonly before: CheckedSource;
  readonly after: CheckedSource;
  readonly findings: readonly Diagnostic[];
  /** Whether one of the fixes corrects the name of a key. */
  readonly renames: boolean;
}

/** The findings whose fix is not applied, because it does harm or does not end them. */
class RefusedFixes {
  readonly #harmful = new Set<string>();
  readonly #endless = new Set<string>();
  readonly #source: CheckedSource;
  readonly #options: FixOptions;

  constructor(source: CheckedSource, options: FixOptions) {
    this.#source = source;
    this.#options = options;
  }

  has(finding: Diagnostic): boolean {
    const name = nameOfFinding(finding);
    return this.#harmful.has(name) || this.#endless.has(name);
  }

  /** Refuses the fixes of a change for which there is a reason. Returns true if there are any; the change is not made then. */
  async add({ before, after, findings, renames }: Change): Promise<boolean> {
    if (await breaks(after, before, renames, this.#options)) {
      const found = await findHarmful(before, findings, this.#options);
      // If only several fixes together do harm, makes none of them.
      for (const one of found.length === 0 ? findings : found)
        this.#harmful.add(nameOfFinding(one));
      return true;
    }
    const { text } = before.source;
    const useless = await findEndless<Diagnostic>({ text, findings }, after.diagnostics, {
      ...this.#options,
      check: async (changed) => {
        const checked = await this.#source.checkAgain(changed);
        return checked.ok ? checked.diagnostics : undefined;
      },
    });
    for (const one of useless) this.#endless.add(nameOfFinding(one));
    return useless.length > 0;
  }

  /** Lists the refused ones among the findings of a source. */
  among({ diagnostics }: CheckedSource): Pick<FixedSource, "harmful" | "endless"> {
    return {
      harmful: diagnostics.filter((one) => this.#harmful.has(nameOfFinding(one))),
      endless: diagnostics.filter((one) => this.#endless.has(nameOfFinding(one))),
    };
  }
}

/** Asks for each fix and each suggestion of a source, and makes those that are accepted. Does not write a file. */
export async function fixSourceByAsking(
  before: CheckedSource,
  prompt: ChangePrompt,
): Promise<FixedSource | UnreadableInput> {
  const fixer = (await loadFixer(before.format))!;
  const refused = new RefusedFixes(before, { fixer, tier: "suggested" });
  const declined = new Set<string>();
  let after = before;
  let fixed = 0;
  for (;;) {
    const { text } = after.source;
    let accepted: { readonly finding: Diagnostic; readonly text: string } | undefined;
    const isOpen = (finding: Diagnostic): boolean =>
      !declined.has(nameOfFinding(finding)) && !refused.has(finding);
    for (const finding of after.diagnostics) {
      if (prompt.isEnded) break;
      if (!isOpen(finding) || waitsForKey(finding, after.diagnostics.filter(isOpen))) continue;
      const fix = fixFinding(text, finding, fixer);
      if (fix === undefined) continue;
      const diff = unifiedDiff(before.name, text, fix.text);
      if (await prompt.accepts(diff, `${finding.message} [${finding.code}]\n${fix.title}?`)) {
        accepted = { finding, text: fix.text };
        break;
      }
      declined.add(nameOfFinding(finding));
    }
    if (accepted === undefined)
      return { ok: true, before, after, fixed, unplaced: [], ...refused.among(after) };
    // A change moves the other findings, and can end some of them.
    const checked = await before.checkAgain(accepted.text);
    if (!checked.ok) return checked;
    const findings = [accepted.finding];
    const renames = isMisspeltKey(accepted.finding);
    if (await refused.add({ before: after, after: checked, findings, renames })) continue;
    fixed++;
    after = checked;
  }
}
