import type { PlacedAmount } from "./amount-counterpart.ts";
import type { CitedSources } from "./cited-sources.ts";
import { compareAmounts } from "./compare-amounts.ts";
import type { SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { isAfterFrom } from "./words-around.ts";

/** Two levels between which something moved: "from 10 t to 12 t", "to 12 t from 10 t". */
interface Move<Amount extends StatedAmount> {
  readonly from: Amount;
  readonly to: Amount;
}

/** How well the sentence of the reversed levels must fit a statement. */
const fits = 0.25;

/** A sentence with more figures is a list. */
const most = 50;

const filler = String.raw`(?:about |some |almost |nearly |around |roughly |just |only |the |a )?`;
const thenTo = new RegExp(`^ (?:a \\p{L}+ )?to ${filler}$|^.{0,4}[至到][约近超逾]?$`, "iu");
const thenFrom = new RegExp(`^,? from ${filler}$`, "i");
const afterTo = new RegExp(`\\bto ${filler}$`, "i");

/** Finds the moves among amounts that are in the order of a text. */
function movesIn<Amount extends StatedAmount>(
  amounts: readonly Amount[],
  text: string,
): Move<Amount>[] {
  return amounts.slice(1).flatMap((second, index): Move<Amount>[] => {
    const first = amounts[index]!;
    if (second.start <= first.end || second.start - first.end > 30) return [];
    const between = text.slice(first.end, second.start);
    if (thenTo.test(between)) return isAfterFrom(first, text) ? [{ from: first, to: second }] : [];
    return thenFrom.test(between) &&
      afterTo.test(text.slice(Math.max(0, first.start - 12), first.start))
      ? [{ from: second, to: first }]
      : [];
  });
}

/**
 * Returns the level that a cited source has in the place of one of a statement, if the source has both levels in the
 * reverse order: 12 t for the 10 t of "rose from 10 t to 12 t", where it "fell from 12 t to 10 t". Undefined if a source
 * also has the order of the statement.
 */
export function reversedLevel(
  amount: StatedAmount,
  { amounts, text }: Statement,
  sources: CitedSources,
): PlacedAmount | undefined {
  const own = movesIn(amounts, text).find(({ from, to }) => from === amount || to === amount);
  if (own === undefined) return undefined;
  let best: PlacedAmount | undefined;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(amount, index);
    for (const theirs of movesNear(own.from, index)) {
      if (isSame(own, theirs)) return undefined;
      const score = scores(theirs.from.sentence);
      const isReversed = isSame(own, { from: theirs.to, to: theirs.from });
      if (isReversed && score >= fits && (best === undefined || score > best.score))
        best = { amount: own.from === amount ? theirs.from : theirs.to, index, score };
    }
  }
  return best;
}

function movesNear(
  amount: StatedAmount,
  index: SourceIndex,
): Move<ReturnType<SourceIndex["amountsIn"]>[number]>[] {
  const sentences = new Set(index.amountsNear(amount).map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    const all = index.amountsIn(sentence);
    return all.length > most ? [] : movesIn(all, index.source.text);
  });
}

function isSame(one: Move<StatedAmount>, other: Move<StatedAmount>): boolean {
  return (
    compareAmounts(one.from, other.from) === "same" && compareAmounts(one.to, other.to) === "same"
  );
}
