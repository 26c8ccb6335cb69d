import { colonOf } from "@mineral-brief/schema/internal";
import type { DataView, FigureView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { back } from "../pieces/back.ts";
import { cited } from "../pieces/cited.ts";
import { heading } from "../pieces/heading.ts";
import { warning } from "../pieces/insight.ts";
import { item } from "../pieces/item.ts";
import { dotted } from "../pieces/joined.ts";
import { listed } from "../pieces/listed.ts";
import { text } from "../pieces/text.ts";
import type { DataTemplates } from "../data-templates.ts";
import { facts } from "./facts.ts";
import { names } from "./names.ts";
import { rowList } from "./rows.ts";
import { shareBars } from "./shares.ts";

/** How the data of a brief is shown. */
export interface DataOptions {
  /** The level of the headings, 1 to 6. */
  readonly level: number;
  /** The language of the article. */
  readonly language: string;
}

/** Shows the titles and the content of the data disclosure. */
export function dataTemplates(view: DataView, options: DataOptions): DataTemplates {
  const titles = listed(view.sections.map(text), options.language);
  return { sections: html` — ${titles}`, content: content(view, options) };
}

function content(view: DataView, options: DataOptions): TemplateResult {
  const { rows, shares, figures, names: terms, about } = view;
  const { level, language } = options;
  const title = (one: { readonly title: DataView["rows"][number]["title"] }): TemplateResult =>
    heading(text(one.title), { level, name: "title" });
  return html`${rows.map(
    (list) =>
      html`<section class="wide" part=${list.part}>
        ${title(list)}${rowList(list, language)}
      </section>`,
  )}${
    shares
      ? html`<section class="wide" part="shares">
          ${title(shares)}${shareBars(shares, language)}
        </section>`
      : nothing
  }${
    figures
      ? html`<section class="wide" part="figures">
          ${title(figures)}
          <ul class="rels" role="list">
            ${figures.items.map((one) => figure(one, language))}
          </ul>
        </section>`
      : nothing
  }${
    terms || about
      ? html`<div class="side">
          ${
            terms
              ? html`<section part="names">${title(terms)}${names(terms.terms, language)}</section>`
              : nothing
          }${
            about
              ? html`<section id="about" part="provenance">
                  ${title(about)}${facts(about.facts, language)}
                </section>`
              : nothing
          }
        </div>`
      : nothing
  }`;
}

function figure(view: FigureView, language: string): TemplateResult {
  const { amount, facts: details } = view;
  const words = dotted(details.map((detail) => item(detail, language)));
  return html`<li>
    ${warning(view, language, item)}<b>${text(amount)}</b>${words ? html`${colonOf(language)}${words}` : nothing}${cited(view)}${back(view.back)}
  </li>`;
}
