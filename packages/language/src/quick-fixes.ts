import {
  fixText,
  loadFixer,
  type Fixer,
  type TextEdit,
  type TextFix,
} from "@mineral-brief/formats/fix";
import { valueAt } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";
import type { Finding } from "./checking/finding.ts";
import { fixFinding, readOnce, titleOfEdits } from "./fix-findings.ts";
import type { OpenBrief } from "./open-brief.ts";
import { noPause, type Pause, type TextAction } from "./text-action.ts";

/** Finds the change that fixes a finding, as `fixFinding` does. */
export async function quickFix(
  brief: OpenBrief,
  finding: Finding,
): Promise<TextAction | undefined> {
  return (await quickFixes(brief, [finding])).get(finding);
}

/**
 * Finds the change that fixes each finding. A finding without one is not in the result.
 *
 * One reading proves the changes of many values of YAML and JSON; each other change takes a reading of its own.
 */
export async function quickFixes(
  brief: OpenBrief,
  findings: readonly Finding[],
  pause: Pause = noPause,
): Promise<ReadonlyMap<Finding, TextAction>> {
  const actions = new Map<Finding, TextAction>();
  const loaded = await loadFixer(brief.format.name);
  if (loaded === undefined) return actions;
  const fixer = readOnce(loaded, brief.text);
  const fixes = valueFixes(brief, findings);
  for (let at = 0; at + 1 < fixes.length; at += mostTogether) {
    await pause();
    const edits = editsOfEach(brief, fixes.slice(at, at + mostTogether), fixer);
    for (const [{ finding, edits: values }, found] of edits)
      actions.set(finding, { title: titleOfEdits(finding, values), edits: found });
  }
  for (const finding of findings) {
    if (actions.has(finding)) continue;
    await pause();
    const fix = fixFinding(brief.text, finding, fixer);
    if (fix !== undefined) actions.set(finding, { title: fix.title, edits: fix.edits });
  }
  return actions;
}

interface ValueFix extends TextFix {
  readonly finding: Finding;
}

/** Fixes to prove by one reading. If one of them has no place, more readings follow before the next pause. */
const mostTogether = 32;

/** Returns the fixes that replace texts, numbers and the like in place, where no other value of the text can depend on them. */
function valueFixes(
  { text, format, parsed: { documents } }: OpenBrief,
  findings: readonly Finding[],
): ValueFix[] {
  // The value of an anchor is also that of its aliases. In other formats, words can change how those around them are read.
  const isApart = format.name === "json" || (format.name === "yaml" && !hasAnchor.test(text));
  if (!isApart) return [];
  return findings.flatMap((finding): ValueFix[] => {
    const { articleEdits, suggestedEdits, repair, document = 0 } = finding;
    const edits = articleEdits ?? suggestedEdits;
    const replaces = ({ path, value }: Edit): boolean =>
      isScalar(value) && isScalar(valueAt(documents[document]?.data, path));
    return repair === undefined && edits?.every(replaces) === true
      ? [{ document, edits, finding }]
      : [];
  });
}

const hasAnchor = /(?:^|[\s,:[{])&[^\s,[\]{}]/;

function isScalar(value: unknown): boolean {
  return value !== undefined && (typeof value !== "object" || value === null);
}

/** Makes the fixes together, and returns the edits that are in the values of each. */
function editsOfEach(
  { text, parsed: { documents } }: OpenBrief,
  fixes: readonly ValueFix[],
  fixer: Fixer,
): ReadonlyMap<ValueFix, readonly TextEdit[]> {
  const { applied, textEdits } = fixText(text, fixes, fixer);
  const own = applied.flatMap((fix) =>
    fix.edits.map(({ path }) => ({ fix, ...documents[fix.document]!.locate(path, "value") })),
  );
  const found = new Map<ValueFix, TextEdit[]>();
  for (const edit of textEdits) {
    const owner = own.find(
      ({ start, end }) => start.offset <= edit.start && edit.end <= end.offset,
    );
    // An edit outside of the values may belong to several fixes.
    if (owner === undefined) return new Map();
    const edits = found.get(owner.fix) ?? [];
    found.set(owner.fix, [...edits, edit]);
  }
  return found;
}
