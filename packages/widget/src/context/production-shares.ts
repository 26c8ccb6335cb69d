import { mineralsOf, type TextView } from "@mineral-brief/schema/reading";
import { bareSharesOf, type BareShare } from "@mineral-brief/schema/vocabulary";
import { element } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { percentRange } from "../pictures/percent-range.ts";
import { barGroup } from "../pictures/bar-group.ts";
import { bar } from "../pictures/bar.ts";
import { dotSeparated } from "../pictures/dot-separated.ts";
import type { PictureSource } from "../pictures/picture-source.ts";
import { picture } from "../pictures/picture.ts";
import { matchPublishedShares } from "./match-published-shares.ts";

/** The picture compares the first minerals of the article; more would be hard to read. */
const maximumMinerals = 6;

/**
 * Creates bars of the published production shares of the article's minerals. Undefined if none are known.
 *
 * It uses the newest year, and also older years that the article has a figure for. Such a bar shows both numbers.
 */
export function productionShares(source: PictureSource): HTMLElement | undefined {
  const { article, wording, names } = source;
  const stated = matchPublishedShares(article);
  const percent = new Intl.NumberFormat(wording.locale, { style: "percent" });

  const shareBar = (share: BareShare, newest: number): HTMLElement => {
    const figure = stated.get(share);
    const year = share.year === newest ? undefined : wording.inLocale(`${share.year}`);
    return bar(
      element(
        "span",
        {},
        dotSeparated([names.name(share.country), year]),
        figure &&
          element("span", { class: "stated" }, textNode(inBrief(figure.text, figure.period))),
      ),
      [share.percent, share.percent],
      textNode(wording.inLocale(percent.format(share.percent / 100))),
      figure && percentRange(figure),
    );
  };
  const inBrief = (figure: string, period: string | undefined): TextView => {
    const text = wording.cut(figure);
    const when = wording.period(period);
    return wording.label(
      wording.labels.inBrief(when === undefined ? text : `${text}, ${when.text}`),
    );
  };
  const group = (shares: readonly BareShare[]): HTMLElement[] => {
    const [{ mineral, stage, year }] = shares as [BareShare];
    const countries = [...new Set(shares.map(({ country }) => country))];
    const selected = countries.flatMap((country) =>
      shares.filter(
        (share) => share.country === country && (share.year === year || stated.has(share)),
      ),
    );
    return [
      barGroup(
        dotSeparated([names.name(mineral), names.name(stage), wording.inLocale(`${year}`)]),
        selected.map((share) => shareBar(share, year)),
      ),
      element(
        "p",
        { class: "source", lang: "en", dir: "ltr" },
        [...new Set(selected.map((share) => share.source))].join("; "),
      ),
    ];
  };

  const groups = mineralsOf(article)
    .map(({ id }) => bareSharesOf(id))
    .filter((shares) => shares.length > 0)
    .slice(0, maximumMinerals)
    .flatMap((shares) =>
      [...new Set(shares.map(({ stage }) => stage))].flatMap((stage) =>
        group(shares.filter((share) => share.stage === stage)),
      ),
    );
  if (groups.length === 0) return undefined;
  return picture("context", wording.label(wording.labels.context), ...groups);
}
