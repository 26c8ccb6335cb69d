import type { CitedSources } from "./cited-sources.ts";
import { compareAmounts } from "./compare-amounts.ts";
import { fits, leastFit } from "./least-fit.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";

/** A figure of a source, and how well its sentence fits the statement. */
export interface PlacedAmount {
  readonly amount: InSentence<StatedAmount>;
  readonly index: SourceIndex;
  readonly score: number;
}

/** A sentence with more figures is a list, in which any figure can be found. */
const most = 50;

/**
 * Finds the figure that the cited sources have in the place of a figure of a statement: of the same kind, with another
 * value, in a sentence that fits. Undefined if there is none, or if the figure of the statement may be computed, rounded or
 * stated in words that are not read.
 */
export function counterpartOf(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): PlacedAmount | undefined {
  let best: PlacedAmount | undefined;
  let margin = -1;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(amount, index);
    for (const theirs of index.comparableAmounts(amount.dimension)) {
      const score = scores(theirs.sentence);
      if (score < margin || index.amountsIn(theirs.sentence).length > most) continue;
      if (!isInPlaceOf(amount, theirs, statement, index)) continue;
      const least = leastFit(amount, theirs, statement, index);
      if (least === undefined || score < least || score - least < margin) continue;
      if (least >= fits.partly && !sources.sharesDates(amount, theirs, index)) continue;
      if (least >= fits.other && !sources.sharesClause(amount, theirs, index)) continue;
      best = { amount: theirs, index, score };
      margin = score - least;
    }
  }
  return best;
}

/** Tests whether a figure of a source measures the same kind of thing, and is none that the statement has too. */
function isInPlaceOf(
  amount: StatedAmount,
  theirs: StatedAmount,
  statement: Statement,
  index: SourceIndex,
): boolean {
  return (
    theirs.isImplied === undefined &&
    // Of several units, only one is that of the table.
    (theirs.tableUnit === undefined || index.tableUnits.length === 1) &&
    compareAmounts(amount, theirs) === "other" &&
    !isYear(theirs, index) &&
    (amount.dimension !== "number" ||
      countedWord(amount, statement.text) === countedWord(theirs, index.source.text)) &&
    !statement.amounts.some((own) => own !== amount && compareAmounts(own, theirs) === "same")
  );
}

function isYear({ start, end, dimension }: StatedAmount, { source }: SourceIndex): boolean {
  return dimension === "number" && /^(?:19|20)\d\d$/.test(source.text.slice(start, end));
}

/**
 * What a number counts, as far as a word tells: the classifier in 34艘, or the start of the word after it, that of `mines` in
 * `three mines`; otherwise the word before it, as in `No. 46`.
 */
function countedWord({ start, end }: StatedAmount, text: string): string {
  const classifier = /(?<=\d)\p{Script=Han}$/u.exec(text.slice(start, end))?.[0];
  const after = /^\s?(?:\p{Script=Han}|[\p{L}]{3,5})/u.exec(text.slice(end, end + 8))?.[0];
  return (classifier ?? after ?? text.slice(Math.max(0, start - 6), start)).trim().toLowerCase();
}
