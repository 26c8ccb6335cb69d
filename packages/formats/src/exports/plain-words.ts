import type { CorrectionView, InsightView, ItemView } from "@mineral-brief/schema/reading";
import { marksOf, type Punctuation } from "../html/punctuation.ts";

/** Writes a name, date or label, with its notes in brackets and without its address. */
export function itemText(view: ItemView, { space, brackets, comma }: Punctuation): string {
  if (!("notes" in view) || view.notes.length === 0) return view.text;
  const notes = view.notes.map(({ text }) => text).join(comma);
  return `${view.text}${space}${brackets[0]}${notes}${brackets[1]}`;
}

/**
 * Writes what kind of statement an insight is, who says so, and its sentence: `Claim: Mine owner: The mine opens.`
 *
 * `speakerText` writes the speaker; without its address by default.
 */
export function statementText(
  { kind, attribution, text }: Pick<InsightView, "kind" | "attribution" | "text">,
  punctuation: Punctuation,
  speakerText: (speaker: ItemView) => string = (speaker) => itemText(speaker, punctuation),
): string {
  return [kind?.text, attribution && speakerText(attribution), text.text]
    .filter((part) => part !== undefined)
    .join(punctuation.colon);
}

/** Writes the marks of what an insight cites after its sentence, or that it has no source. Empty without both. */
export function citationText(insight: InsightView, punctuation: Punctuation): string {
  const marks = marksOf(insight, punctuation);
  const { unsourced } = insight;
  return `${marks && ` ${marks}`}${unsourced ? ` (${unsourced.text})` : ""}`;
}

/** Writes when and how the brief was corrected, and the correction. */
export function correctionText(
  { date, kind, insight, text }: CorrectionView,
  { colon }: Punctuation,
): string {
  const head = [date?.text, kind?.text, insight?.text].filter((part) => part !== undefined);
  return `${head.length > 0 ? head.join(" · ") + colon : ""}${text.text}`;
}
