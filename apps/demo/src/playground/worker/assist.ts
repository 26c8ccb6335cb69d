import {
  completeAt,
  fixAll,
  hoverAt,
  ignoreAction,
  quickFix,
  type TextAction,
} from "@mineral-brief/language";
import { tierOf } from "@mineral-brief/language/fix-findings";
import type { CompletedTerm, OfferedFixes, TermExplanation } from "../worker-methods.ts";
import { checkText, type CheckedText } from "./check-text.ts";

/** Lists completions at an offset of `text`. The references are those of the text that was checked last. */
export function complete(checked: CheckedText, text: string, offset: number): CompletedTerm[] {
  return completeAt({ ...checked, text }, offset).map(
    ({ label, detail, documentation, edit, cursor, alsoEdit }) => ({
      label,
      detail,
      documentation,
      ...edit,
      cursor,
      also: alsoEdit,
    }),
  );
}

/** Explains what is at an offset: what the part of a pasted text was taken as, and its key or value. */
export function explain(checked: CheckedText, offset: number): TermExplanation | undefined {
  const hover = hoverAt(checked, offset);
  const entry = checked.parsed
    .ledger?.()
    .entries.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset);
  if (entry === undefined) return hover;
  const { start, end } = entry.range;
  const taken = entry.kind === "dropped" ? "This is **not kept**." : `Taken as **${entry.part}**.`;
  return {
    markdown: hover === undefined ? taken : `${taken}\n\n${hover.markdown}`,
    start: hover?.start ?? start.offset,
    end: hover?.end ?? end.offset,
  };
}

/** Finds the change that fixes a finding. Undefined if it cannot be made in this text. */
export async function fixOne(checked: CheckedText, index: number): Promise<TextAction | undefined> {
  const finding = checked.findings[index];
  return finding && quickFix(checked, finding);
}

/** Finds the comment that ignores a finding. Undefined where it has no place. */
export async function ignoreOne(
  checked: CheckedText,
  index: number,
): Promise<TextAction | undefined> {
  const finding = checked.findings[index];
  return finding && ignoreAction(checked, finding);
}

/** Larger numbers are only estimated: each fix takes up to 50 ms. */
const maximumTried = 30;

/** Makes all safe fixes, and counts those that it leaves to the reader. Undefined if nothing changes. */
export async function fixSafe(checked: CheckedText): Promise<OfferedFixes | undefined> {
  const action = await fixAll(
    checked,
    checked.findings,
    async (text) => (await checkText(text, checked.format)).findings,
  );
  if (action === undefined) return undefined;
  const { title, edits, fixed, text, left } = action;
  const suggested = left.filter((finding) => tierOf(finding) === "suggested");
  const tried = await Promise.all(
    suggested.slice(0, maximumTried).map((finding) => quickFix({ ...checked, text }, finding)),
  );
  const without = tried.filter((fix) => fix === undefined).length;
  return { title, edits, fixed, suggested: suggested.length - without };
}
