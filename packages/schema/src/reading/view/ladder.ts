import type { LadderNode, LadderStep } from "./views.ts";

/** A relation between two boxes. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** True for two equal partners. */
  readonly isMutual: boolean;
}

/** A ladder: the order of the pairs, as indexes, and a step for each in this order. */
export interface Ladder {
  readonly order: readonly number[];
  readonly steps: readonly LadderStep[];
}

const [fewestPairs, mostPairs] = [3, 8];
const mostBoxes = 6;
const mostSearchSteps = 50_000;

/**
 * Orders pairs so that each box of a side is one block: then the lines between the boxes are straight and do not cross.
 *
 * Returns undefined if there is no such order, or too few or too many pairs or boxes. Of all orders it finds the one that
 * is nearest to that of the pairs.
 */
export function ladderOf(pairs: readonly Pair[]): Ladder | undefined {
  const boxes = (side: "from" | "to"): number => new Set(pairs.map((pair) => pair[side])).size;
  if (pairs.length < fewestPairs || pairs.length > mostPairs) return undefined;
  if (boxes("from") > mostBoxes || boxes("to") > mostBoxes) return undefined;
  const order = blockOrder(pairs);
  if (order === undefined) return undefined;
  const sorted = order.map((index) => pairs[index]!);
  const steps = sorted.map((pair, row): LadderStep => ({
    from: nodeAt(sorted, row, "from"),
    to: nodeAt(sorted, row, "to"),
    isMutual: pair.isMutual,
  }));
  return { order, steps };
}

function blockOrder(pairs: readonly Pair[]): number[] | undefined {
  const order: number[] = [];
  let left = mostSearchSteps;
  // A box that is left cannot be entered again.
  const isOpen = (side: "from" | "to", index: number): boolean => {
    const box = pairs[index]![side];
    const last = order.at(-1);
    return (
      last === undefined ||
      pairs[last]![side] === box ||
      order.every((earlier) => pairs[earlier]![side] !== box)
    );
  };
  const search = (): boolean => {
    if (order.length === pairs.length) return true;
    for (let index = 0; index < pairs.length; index++) {
      if (left-- <= 0) return false;
      if (order.includes(index) || !isOpen("from", index) || !isOpen("to", index)) continue;
      order.push(index);
      if (search()) return true;
      order.pop();
    }
    return false;
  };
  return search() ? order : undefined;
}

function nodeAt(pairs: readonly Pair[], row: number, side: "from" | "to"): LadderNode {
  const box = pairs[row]![side];
  const first = pairs.findIndex((pair) => pair[side] === box);
  const span = pairs.filter((pair) => pair[side] === box).length;
  return { line: first + 1, span, isAgain: row > first };
}
