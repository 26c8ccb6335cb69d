import { isUnnamed, type FoundHead } from "./found-head.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { hasSeveralWords } from "./title-lines.ts";

/**
 * Joins a headline and its source with `Title: …` and the date directly below them, or the date with the source: a page states its
 * properties so. A first headline of several words stays; otherwise the line with the label is the headline. The other one is between the lines of
 * the head.
 */
export function withoutLabelledTitles(heads: readonly FoundHead[]): readonly FoundHead[] {
  const joined: FoundHead[] = [];
  for (const head of heads) {
    const above = joined.at(-1);
    if (above !== undefined && isRest(above, head)) joined[joined.length - 1] = join(above, head);
    else joined.push(head);
  }
  return joined;
}

/** Returns true for a head with a labelled headline directly below another head, if one has only the source and the other only the date. */
function isRest(above: FoundHead, head: FoundHead): boolean {
  const { title, sources } = head;
  return (
    above.to === head.from &&
    above.title !== undefined &&
    !hasTitleLabel(above.title.text) &&
    title !== undefined &&
    hasTitleLabel(title.text) &&
    !title.isAfterGap &&
    sources.every(({ isAfterGap }) => !isAfterGap) &&
    (areSourceAndDate(above.sources, sources) || areSourceAndDate(sources, above.sources))
  );
}

function areSourceAndDate(named: readonly Line[], dated: readonly Line[]): boolean {
  return (
    !named.some(isDated) && !named.every(isUnnamed) && dated.some(isDated) && dated.every(isUnnamed)
  );
}

function isDated({ sourceLine }: Line): boolean {
  const { published, modified, unclearDate } = sourceLine ?? {};
  return (published ?? modified ?? unclearDate) !== undefined;
}

function join(above: FoundHead, head: FoundHead): FoundHead {
  const first = above.title!;
  const labelled = head.title!;
  const isFirst = first.isTopHeading || hasSeveralWords(first);
  return {
    ...head,
    from: above.from,
    title: isFirst ? first : labelled,
    sources: [...above.sources, ...head.sources],
    lead: above.lead ?? head.lead,
    between: [...above.between, isFirst ? labelled : first, ...head.between],
  };
}
