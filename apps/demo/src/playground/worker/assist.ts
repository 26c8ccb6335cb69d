import {
  completeAt,
  fixAll,
  hoverAt,
  ignoreAction,
  quickFix,
  type TextAction,
} from "@mineral-brief/language";
import type { CompletedTerm, TermExplanation } from "../worker-methods.ts";
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
  const taken = entry.part === "not kept" ? "This is **not kept**." : `Taken as **${entry.part}**.`;
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
export function ignoreOne(checked: CheckedText, index: number): TextAction | undefined {
  const finding = checked.findings[index];
  return finding && ignoreAction(checked, finding);
}

/** Makes all safe fixes. Undefined if nothing changes. */
export function fixSafe(checked: CheckedText): Promise<TextAction | undefined> {
  return fixAll(
    checked,
    checked.findings,
    async (text) => (await checkText(text, checked.format)).findings,
  );
}
