interface Scored {
  readonly score: number;
}

/** Other words in a cited source count more than the same words in another source that fits hardly better. */
const margin = 0.1;

/**
 * True if a place in another source fits a statement: by at least `fits`, and better than other words in the place of the
 * statement's in the cited sources, if there are any.
 */
export function isElsewhere<Place extends Scored>(
  elsewhere: Place | undefined,
  other: Scored | undefined,
  fits: number,
): elsewhere is Place {
  if (elsewhere === undefined || elsewhere.score < fits) return false;
  return other === undefined || other.score < fits || elsewhere.score >= other.score + margin;
}
