import { textNode } from "../parts/pieces/text-node.ts";
import { percentRange } from "./percent-range.ts";
import { statedShares } from "./stated-shares.ts";
import { barGroup } from "./bar-group.ts";
import { bar } from "./bar.ts";
import { dotSeparated } from "./dot-separated.ts";
import { subjectAndPeriod } from "./subject-and-period.ts";
import type { PictureSource } from "./picture-source.ts";
import { picture } from "./picture.ts";

/** Creates a bar for each share that the article states. Undefined if it states none. */
export function shareBars(source: PictureSource): HTMLElement | undefined {
  const { article, wording } = source;
  const groups = statedShares(article).map((shares) => {
    const [{ measure }] = shares as [(typeof shares)[0]];
    return barGroup(
      measure && textNode(wording.text(measure)),
      shares.map((share) =>
        bar(
          dotSeparated(subjectAndPeriod(share, source)),
          percentRange(share)!,
          textNode(wording.text(share.text)),
        ),
      ),
    );
  });
  return groups.length === 0
    ? undefined
    : picture("shares", wording.label(wording.labels.shares), ...groups);
}
