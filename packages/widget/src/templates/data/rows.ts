import type {
  ItemView,
  LadderNode,
  LadderStep,
  RowsView,
  RowView,
  StatementView,
} from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { back } from "../pieces/back.ts";
import { cited } from "../pieces/cited.ts";
import { warning } from "../pieces/insight.ts";
import { item } from "../pieces/item.ts";
import { spaced } from "../pieces/joined.ts";
import { listed } from "../pieces/listed.ts";
import { piece } from "../pieces/piece.ts";

/** Shows relations as rows. Wide briefs draw a ladder from the same rows, if they have one. */
export function rowList({ part, rows, ladder }: RowsView, language: string): TemplateResult {
  const name = part === "timeline" ? "rels time" : ladder ? "rels ladder" : "rels";
  return html`<ul class=${name} part=${ladder ? "ladder" : nothing} role="list">
    ${rows.map((row, index) => relationRow(row, ladder?.[index], index + 1, language))}
  </ul>`;
}

function relationRow(
  { state, date, from, arrow, to, statements }: RowView,
  step: LadderStep | undefined,
  place: number,
  language: string,
): TemplateResult {
  const line = step ? html`<span class=${step.isMutual ? "line both" : "line"}></span>` : nothing;
  const says = spaced(
    statements.map((one) => html`<span class="say">${statement(one, language)}${line}</span>`),
  );
  const content = html`${actors(from, "from", step?.from, language)}${
      arrow ? html` <span class="arrow">${arrow}</span> ` : nothing
    }${actors(to, "to", step?.to, language)}
    <span class=${step ? `says l${place}` : "says"}>${[" ", says]}</span>`;
  return html`<li class="rel" part="row" data-state=${state}>
    ${date ? html`<span class="date">${item(date, language)}</span> ` : nothing}${
      step ? content : html`<div>${content}</div>`
    }
  </li>`;
}

function actors(
  views: readonly ItemView[],
  side: string,
  node: LadderNode | undefined,
  language: string,
): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  const list = listed(
    views.map((view) => html`<bdi>${item(view, language)}</bdi>`),
    language,
  );
  if (node === undefined) return html`<span class="who">${list}</span>`;
  const { line, span, isAgain } = node;
  return html`<span class="who node ${side}${isAgain ? " again" : ""} l${line} s${span}" part="node"
    ><span>${list}</span></span
  >`;
}

function statement(view: StatementView, language: string): TemplateResult {
  return html`${warning(view, language, item)}${view.pieces.map(piece)}${cited(view)}${back(view.back)}`;
}
