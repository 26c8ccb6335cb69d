import type { Check, Evidence, Outcome } from "@mineral-brief/schema/verify";

/** Results that are based on one sentence of a source, or that have no sentence. */
export interface CheckGroup {
  /** The first evidence in the sentence. */
  readonly evidence: Evidence | undefined;
  readonly checks: readonly Check[];
}

/** Groups results by the sentence of the source that they are based on, in the order of the statement. */
export function groupChecks(checks: readonly Check[]): CheckGroup[] {
  const groups: { readonly evidence: Evidence | undefined; readonly checks: Check[] }[] = [];
  for (const check of checks) {
    const { evidence } = check;
    const same = groups.find(
      (group) =>
        group.evidence?.source === evidence?.source &&
        group.evidence?.sentenceStart === evidence?.sentenceStart,
    );
    if (same === undefined) groups.push({ evidence, checks: [check] });
    else same.checks.push(check);
  }
  return groups;
}

interface OutcomeRange {
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
}

/** A part of a text that has one result, or none. */
export interface MarkedPart {
  readonly text: string;
  readonly outcome: Outcome | undefined;
}

/** The results, the most urgent first. Of several results of the same words, the first of these is shown. */
export const byUrgency: readonly Outcome[] = [
  "differs",
  "not-found",
  "elsewhere",
  "not-checkable",
  "found",
];

/** Splits a text at the ranges of results. Ranges may overlap and may reach beyond the text. */
export function splitMarked(text: string, ranges: readonly OutcomeRange[]): MarkedPart[] {
  const inside = (offset: number): number => Math.max(0, Math.min(text.length, offset));
  const ends = new Set([0, text.length]);
  for (const { start, end } of ranges) ends.add(inside(start)).add(inside(end));
  const sorted = [...ends].sort((left, right) => left - right);
  const parts: MarkedPart[] = [];
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1]!;
    const own = ranges.filter((range) => range.start <= start && range.end >= end);
    const outcome = byUrgency.find((one) => own.some((range) => range.outcome === one));
    const last = parts.at(-1);
    if (last !== undefined && last.outcome === outcome && outcome === undefined)
      parts[parts.length - 1] = { text: last.text + text.slice(start, end), outcome };
    else parts.push({ text: text.slice(start, end), outcome });
  }
  return parts;
}
