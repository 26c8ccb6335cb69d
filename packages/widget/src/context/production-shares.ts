import { mineralsOf, type TextView } from "@mineral-brief/schema/reading";
import { sharesOf, type Share } from "@mineral-brief/schema/vocabulary";
import { element } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { percentRange } from "../pictures/percent-range.ts";
import { barGroup } from "../pictures/bar-group.ts";
import { bar } from "../pictures/bar.ts";
import { joined } from "../pictures/joined.ts";
import type { PictureSource } from "../pictures/picture-source.ts";
import { picture } from "../pictures/picture.ts";
import { statedBeside } from "./stated-beside.ts";

/** Minerals of a brief that has more are too many to compare. */
const mostMinerals = 6;

/**
 * The newest published shares of the article's minerals, and those that the article states another number beside; both
 * numbers are said. Undefined where none are known.
 */
export function productionShares(source: PictureSource): HTMLElement | undefined {
  const { article, wording, names } = source;
  const stated = statedBeside(article);
  const percent = new Intl.NumberFormat(wording.locale, { style: "percent" });

  const shareBar = (share: Share, newest: number): HTMLElement => {
    const figure = stated.get(share);
    const year = share.year === newest ? undefined : wording.inLocale(`${share.year}`);
    return bar(
      element(
        "span",
        {},
        joined([names.name(share.country), year]),
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
  const group = (shares: readonly Share[]): HTMLElement[] => {
    const [{ mineral, stage, year }] = shares as [Share];
    const countries = [...new Set(shares.map(({ country }) => country))];
    const shown = countries.flatMap((country) =>
      shares.filter(
        (share) => share.country === country && (share.year === year || stated.has(share)),
      ),
    );
    return [
      barGroup(
        joined([names.name(mineral), names.name(stage), wording.inLocale(`${year}`)]),
        shown.map((share) => shareBar(share, year)),
      ),
      element(
        "p",
        { class: "source", lang: "en", dir: "ltr" },
        [...new Set(shown.map((share) => share.source))].join("; "),
      ),
    ];
  };

  const groups = mineralsOf(article)
    .map(({ id }) => sharesOf(id))
    .filter((shares) => shares.length > 0)
    .slice(0, mostMinerals)
    .flatMap((shares) =>
      [...new Set(shares.map(({ stage }) => stage))].flatMap((stage) =>
        group(shares.filter((share) => share.stage === stage)),
      ),
    );
  if (groups.length === 0) return undefined;
  return picture("context", wording.label(wording.labels.context), ...groups);
}
