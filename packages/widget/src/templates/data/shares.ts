import type { SharesView, ShareView } from "@mineral-brief/schema/reading";
import { html, nothing, svg, type TemplateResult } from "lit";
import { back } from "../pieces/back.ts";
import { cited } from "../pieces/cited.ts";
import { warning } from "../pieces/insight.ts";
import { item } from "../pieces/item.ts";
import { dotted } from "../pieces/joined.ts";
import { text } from "../pieces/text.ts";
import { publishedShares } from "./published-shares.ts";

/** Shows the shares of an article as bars. Shares that add up to 100 % are one bar. */
export function shareBars(
  { wholes, bars, published }: SharesView,
  language: string,
): TemplateResult {
  return html`${wholes.map((parts) => stack(parts, language))}${
    bars.length > 0
      ? html`<ul class="bars" role="list">
          ${bars.map((share) => bar(share, language))}
        </ul>`
      : nothing
  }${published.map((shares) => html`<div class="others">${publishedShares(shares, shares.mineral)}</div>`)}`;
}

function stack(shares: readonly ShareView[], language: string): TemplateResult {
  let start = 0;
  const parts = shares.map((share) => {
    const part = svg`<g>${shape(share, start, 12)}</g>`;
    start += share.range[1];
    return part;
  });
  // They are in one insight, with one measure.
  const { measure, back: sentence } = shares[0]!;
  return html`<p>
      ${warning(shares[0]!, language, item)}${measure ? text(measure) : nothing}${cited(shares[0]!)}${back(sentence)}
    </p>
    <svg class="stack" aria-hidden="true">${parts}</svg>
    <ul class="keys" role="list">
      ${shares.map(
        (share) =>
          html`<li><b class="val">${text(share.amount)}</b> ${subjects(share, language)}</li>`,
      )}
    </ul>`;
}

function bar(share: ShareView, language: string): TemplateResult {
  return html`<li>
    ${shareWords(share, language)}<svg class="track" part="bar" aria-hidden="true">
      ${shape(share, 0, 8)}
    </svg>
  </li>`;
}

/**
 * Draws a share from `start`, in percent; `height` is in CSS pixels.
 *
 * A claim is hatched. An upper limit is a dashed outline, a range continues, and a lower limit has a double end. What has
 * not happened is an outline, and what does not hold has a line through it.
 */
function shape(
  { range: [low, high], limit, kind, state }: ShareView,
  start: number,
  height: number,
): TemplateResult {
  const isMost = limit === "most";
  const [x, y] = [`${start}%`, height / 2];
  const isSaid = kind !== undefined && state === undefined;
  return svg`${
    isSaid
      ? svg`<line class="fill said" x1=${x} x2="${start + high}%" y1=${y} y2=${y} stroke-width=${height}></line>`
      : isMost
        ? nothing
        : svg`<rect class=${state ? `fill ${state}` : "fill"} x=${x} width="${low}%" height=${height}></rect>`
  }${
    !isSaid && limit === undefined && low < high
      ? svg`<rect class=${state ? "fill most" : "fill range"} x="${start + low}%" width="${high - low}%" height=${height}></rect>`
      : nothing
  }${
    isMost ? svg`<rect class="fill most" x=${x} width="${high}%" height=${height}></rect>` : nothing
  }${
    limit === "least"
      ? svg`<rect class="end" x="${start + low}%" width="2" height=${height} transform="translate(-5)"></rect>`
      : nothing
  }${
    state === "off"
      ? svg`<line class="through" x1=${x} x2="${start + high}%" y1=${y} y2=${y}></line>`
      : nothing
  }`;
}

function subjects(
  { facts }: ShareView,
  language: string,
  measure?: TemplateResult,
): TemplateResult | undefined {
  return dotted([...facts.map((fact) => item(fact, language)), measure]);
}

function shareWords(share: ShareView, language: string): TemplateResult {
  const { measure } = share;
  const what = measure && html`<span class="small">${text(measure)}</span>`;
  return html`${warning(share, language, item)}${subjects(share, language, what)}<span class="val"
      >&nbsp;${text(share.amount)}</span
    >${cited(share)}${back(share.back)}`;
}
