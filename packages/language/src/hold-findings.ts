import type { Finding } from "./checking/finding.ts";

/** A change of a text: `length` code units replace a range. Offsets count from 0. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A finding with the offsets that it has after changes of the text. */
export interface HeldFinding {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

export function holdFindings(findings: readonly Finding[]): HeldFinding[] {
  return findings.map((finding) => ({
    finding,
    start: finding.range.start.offset,
    end: finding.range.end.offset,
  }));
}

/** Moves findings along with a change of the text. Drops those whose words the change touches. */
export function moveFindings(held: readonly HeldFinding[], change: TextChange): HeldFinding[] {
  const { start, end, length } = change;
  const shift = length - (end - start);
  return held.flatMap((one) => {
    if (one.end <= start) return [one];
    if (one.start < end) return [];
    return [{ ...one, start: one.start + shift, end: one.end + shift }];
  });
}
