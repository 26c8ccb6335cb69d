import type { SharesView, ShareView } from "@mineral-brief/schema/reading";
import { html, nothing, svg, type TemplateResult } from "lit";
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
  const parts = shares.map(({ range: [low, high] }) => {
    const width = (low + high) / 2;
    const part = svg`<rect x="${start}%" width="${width}%" height="12"></rect>`;
    start += width;
    return part;
  });
  // They are in one insight, with one measure.
  const { measure } = shares[0]!;
  return html`<p>
      ${warning(shares[0]!, language)}${measure ? text(measure) : nothing}${cited(shares[0]!)}
    </p>
    <svg class="stack" width="100%" height="12" aria-hidden="true">${parts}</svg>
    <ul class="keys" role="list">
      ${shares.map(
        (share) =>
          html`<li><b class="val">${text(share.amount)}</b> ${subjects(share, language)}</li>`,
      )}
    </ul>`;
}

/** Shows a bar, which an upper limit leaves open, a range continues and a lower limit closes with a double end. */
function bar(share: ShareView, language: string): TemplateResult {
  const {
    range: [low, high],
    limit,
    kind,
  } = share;
  const isMost = limit === "most";
  return html`<li>
    <span>${shareWords(share, language)}</span> <span class="val">${text(share.amount)}</span
    ><svg class="track" part="bar" width="100%" height="8" aria-hidden="true">
      ${
        kind
          ? svg`<line class="fill said" x2="${high}%" y1="4" y2="4"></line>`
          : svg`<rect class=${isMost ? "fill most" : "fill"} width="${isMost ? high : low}%" height="8"></rect>`
      }${
        kind === undefined && low < high && limit === undefined
          ? svg`<rect class="fill range" x="${low}%" width="${high - low}%" height="8"></rect>`
          : nothing
      }${
        limit === "least"
          ? svg`<rect class="end" x="${low}%" width="2" height="8" transform="translate(-5)"></rect>`
          : nothing
      }
    </svg>
  </li>`;
}

function subjects({ facts }: ShareView, language: string): TemplateResult | undefined {
  return dotted(facts.map((fact) => item(fact, language)));
}

function shareWords(share: ShareView, language: string): TemplateResult {
  const { measure } = share;
  const who = subjects(share, language);
  return html`${warning(share, language)}${who ?? nothing}${
    measure ? html`${who ? " " : nothing}<span class="small">${text(measure)}</span>` : nothing
  }${cited(share)}`;
}
