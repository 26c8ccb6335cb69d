/** A range of one sequence and the range of another that replaces it. Either may be empty. Indexes count from 0. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Differences up to which the search finds the fewest changes. Its time is quadratic in them. */
const maxDifferences = 1000;

/**
 * Finds the fewest removals and additions that turn one sequence into another. Above `maxDifferences`, finds more than
 * the fewest.
 *
 * Myers, "An O(ND) difference algorithm and its variations", figure 2. See https://doi.org/10.1007/BF01840446.
 */
export function findChanges(before: ArrayLike<unknown>, after: ArrayLike<unknown>): Change[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = before.length;
  let newEnd = after.length;
  while (Math.min(end, newEnd) > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  if (start === end && start === newEnd) return [];
  if (start === end || start === newEnd) return [{ start, end, newStart: start, newEnd }];
  return (
    search(before, after, start, end, newEnd) ?? compareGreedily(before, after, start, end, newEnd)
  );
}

/** Follows every diagonal as far as it can, with one more difference each round. Returns undefined above `maxDifferences`. */
function search(
  before: ArrayLike<unknown>,
  after: ArrayLike<unknown>,
  start: number,
  end: number,
  newEnd: number,
): Change[] | undefined {
  const rounds: Int32Array[] = [];
  for (let differences = 0; differences <= maxDifferences; differences++) {
    const reached = new Int32Array(2 * differences + 1);
    rounds.push(reached);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let at = differences === 0 ? start : stepTo(diagonal, differences, rounds).at;
      while (at < end && at - diagonal < newEnd && before[at] === after[at - diagonal]) at++;
      reached[diagonal + differences] = at;
      if (at >= end && at - diagonal >= newEnd) return trace(rounds, diagonal);
    }
  }
  return undefined;
}

/** Returns the best step to a diagonal: from the one above by adding, or from the one below by removing. */
function stepTo(
  diagonal: number,
  differences: number,
  rounds: readonly Int32Array[],
): { adds: boolean; at: number } {
  const before = rounds[differences - 1]!;
  const byRemoving = before[diagonal + differences - 2];
  const byAdding = before[diagonal + differences];
  const adds = diagonal === -differences || (diagonal !== differences && byRemoving! < byAdding!);
  return adds ? { adds, at: byAdding! } : { adds, at: byRemoving! + 1 };
}

/** Follows the steps back from the end, and joins adjacent ones. */
function trace(rounds: readonly Int32Array[], lastDiagonal: number): Change[] {
  const changes: Change[] = [];
  let diagonal = lastDiagonal;
  for (let differences = rounds.length - 1; differences > 0; differences--) {
    const { adds, at } = stepTo(diagonal, differences, rounds);
    const newAt = at - diagonal;
    const step = adds
      ? { start: at, end: at, newStart: newAt - 1, newEnd: newAt }
      : { start: at - 1, end: at, newStart: newAt, newEnd: newAt };
    const later = changes.at(-1);
    if (later?.start === step.end && later.newStart === step.newEnd)
      changes[changes.length - 1] = { ...later, start: step.start, newStart: step.newStart };
    else changes.push(step);
    diagonal += adds ? 1 : -1;
  }
  return changes.reverse();
}

/** Compares both from the start. After each difference, continues at the nearest place where they are equal. */
function compareGreedily(
  before: ArrayLike<unknown>,
  after: ArrayLike<unknown>,
  start: number,
  end: number,
  newEnd: number,
): Change[] {
  const changes: Change[] = [];
  let at = start;
  let newAt = start;
  while (at < end || newAt < newEnd) {
    if (at < end && newAt < newEnd && before[at] === after[newAt]) {
      at++;
      newAt++;
      continue;
    }
    const [next, newNext] = nextEqual(at, newAt) ?? [end, newEnd];
    changes.push({ start: at, end: next, newStart: newAt, newEnd: newNext });
    at = next;
    newAt = newNext;
  }
  return changes;

  function nextEqual(from: number, newFrom: number): [number, number] | undefined {
    for (let steps = 1; steps <= maxDifferences; steps++) {
      for (let next = from; next <= Math.min(from + steps, end - 1); next++) {
        const newNext = newFrom + steps - (next - from);
        if (newNext < newEnd && before[next] === after[newNext]) return [next, newNext];
      }
    }
    return undefined;
  }
}
