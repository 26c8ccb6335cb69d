import type { PlacedAmount } from "./amount-counterpart.ts";
import type { CitedSources } from "./cited-sources.ts";
import { haveSameValue, isOtherDirection, isOtherLimit } from "./compare-amounts.ts";
import type { Computation } from "./explain-lack.ts";
import { overlaps } from "./overlaps.ts";
import { directionOf } from "./reversed-move.ts";
import type { StatedAmount } from "./stated-amounts.ts";

/** The start of a clause whose subject is in the clause before: "down 6%", "a fall of 6%", "and almost 30%", 环比下降6%. */
const withoutSubject =
  /^\s?(?:(?:up|down|an?|or|which|(?:fall|declin|dropp|slid|slipp|sink|ris|gain|climb|jump|surg|increas|decreas|grow|mark|represent|mean)ing|about|around|roughly|almost|nearly|some|just|(?:more|less) than|at (?:least|most)|over|under)\b|[同环]比|[较比按]|[约近逾超]?[涨升增高扩降跌减少低缩窄落滑])|^\s?$/iu;

/**
 * Tests whether a source has the figure of a statement with the opposite direction or limit, as what the two amounts of a
 * computation give: "fell 6% to 94 t from 100 t" for a rise of 6%. So the statement did not compute its own from them. In
 * "imports rose to 106 t from 100 t, and exports fell 6%", it may have.
 */
export function isReversedResult(
  amount: StatedAmount,
  { amount: theirs, index }: PlacedAmount,
  { operands, index: computed }: Computation,
  sources: CitedSources,
): boolean {
  const { change } = amount.context();
  const isSameChange = theirs.context().change === change || theirs.base() !== undefined;
  const isReversed =
    haveSameValue(amount, theirs) &&
    (isOtherDirection(amount, theirs) || (isOtherLimit(amount, theirs) && isSameChange));
  if (!isReversed || (change !== 0 && directionOf(operands, computed) === change)) return false;
  if (sources.sharesClause(amount, theirs, index)) return true;
  const clause = index.clauseOf(theirs);
  return (
    withoutSubject.test(index.source.text.slice(clause.start, theirs.start)) ||
    (index === computed && operands.some((operand) => overlaps(operand, clause)))
  );
}
