import { mayStartHeadline, readProperty } from "./property-labels.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { hasSeveralWords, isListName, isMastheadName } from "./title-lines.ts";

/**
 * Returns true for a headline of a few words with a label, `Projekt: Norilsk`, directly below a longer line of several words, which is more
 * likely the headline. The label is not that of a headline or a word with which one starts: `锑：出口管制`.
 */
export function mayBeProperty(title: Line, above: Line | undefined): boolean {
  if (above === undefined || title.isAfterGap || title.isHeading || hasSeveralWords(title))
    return false;
  const words = readProperty(title.text)?.label;
  return (
    words !== undefined &&
    !hasTitleLabel(title.text) &&
    !mayStartHeadline(words) &&
    above.text.length > title.text.length &&
    hasSeveralWords(above) &&
    !isListName(above.text) &&
    !isMastheadName(above.text)
  );
}
