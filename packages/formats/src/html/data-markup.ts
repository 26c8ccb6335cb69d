import type {
  DataView,
  FactView,
  FigureView,
  ItemView,
  LadderNode,
  LadderStep,
  OriginView,
  RowsView,
  RowView,
  StatementView,
  SharesView,
  ShareView,
  TermsView,
  TextView,
} from "@mineral-brief/schema/reading";
import { markup, type Markup } from "../markup.ts";
import { MarkupWriter, type MarkupOptions } from "./markup-writer.ts";
import type { Punctuation } from "./punctuation.ts";
import { words } from "./view-markup.ts";

/** Writes the data of a brief: a section that opens; for feeds, its sections. */
export function dataMarkup(
  data: DataView,
  options: MarkupOptions,
  punctuation: Punctuation,
): Markup {
  return new DataMarkup(options, punctuation).write(data);
}

class DataMarkup extends MarkupWriter {
  write(data: DataView): Markup {
    const { rows, shares, figures, names, about } = data;
    const main = [
      ...rows.map((list) => this.#section("wide", list.title, this.#rows(list))),
      shares && this.#section("wide", shares.title, this.#shares(shares)),
      figures &&
        this.#section(
          "wide",
          figures.title,
          this.html`<ul${this.class("rels")}>\n${figures.items.map((figure) => this.#figure(figure))}</ul>\n`,
        ),
    ];
    const side = [
      names && this.#section(undefined, names.title, this.#names(names.terms)),
      about && this.#section(undefined, about.title, this.#facts(about.facts), "about"),
    ];
    if (this.isForFeed) return markup`${main}${side}`;
    const hasSide = (names ?? about) !== undefined;
    return markup`<details${this.class("data")}${this.id("data")}>
<summary>${words(data.title)} <span>— ${data.sections.map((section, index) => markup`${index > 0 ? this.punctuation.comma : undefined}${words(section)}`)}</span></summary>
<div>
${main}${hasSide ? markup`<div${this.class("side")}>\n${side}</div>\n` : undefined}</div>
</details>
`;
  }

  /** What a statement of the data cites, and the link to its sentence. */
  #origin(origin: OriginView): Markup {
    return markup`${this.cited(origin)}${this.back(origin.back)}`;
  }

  #section(name: string | undefined, title: TextView, content: Markup, id?: string): Markup {
    return this.html`<section${name && this.class(name)}${id && this.id(id)}>
${this.heading(title)}${content}</section>
`;
  }

  #rows({ part, rows, ladder }: RowsView): Markup {
    const name = part === "timeline" ? "rels time" : ladder ? "rels ladder" : "rels";
    return this.html`<ul${this.class(name)}>
${rows.map((row, index) => this.#relationRow(row, ladder?.[index], index + 1))}</ul>
`;
  }

  #relationRow(
    { state, date, from, arrow, to, statements }: RowView,
    step: LadderStep | undefined,
    place: number,
  ): Markup {
    const who = (
      names: readonly ItemView[],
      side: string,
      node: LadderNode | undefined,
    ): Markup => {
      const list = markup`${names.map((name, index) => [index > 0 ? this.punctuation.comma : undefined, markup`<bdi>${this.item(name)}</bdi>`])}`;
      if (this.isForFeed) return markup`<b>${list}</b>`;
      if (node === undefined) return markup`<span${this.class("who")}>${list}</span>`;
      const again = node.isAgain ? " again" : "";
      return markup`<span${this.class(`who node ${side}${again} l${node.line} s${node.span}`)}><span>${list}</span></span>`;
    };
    const actors =
      from.length + to.length > 0 &&
      markup`${from.length > 0 ? who(from, "from", step?.from) : undefined}${arrow && markup` <span${this.class("arrow")}>${arrow}</span> `}${to.length > 0 ? who(to, "to", step?.to) : undefined}`;
    const line =
      step &&
      this.unlessFeed(markup`<span${this.class(step.isMutual ? "line both" : "line")}></span>`);
    const lines = statements.map((statement, index) =>
      this.isForFeed
        ? markup` ${this.#statement(statement)}`
        : markup`${index > 0 ? " " : undefined}<span${this.class("say")}>${this.#statement(statement)}${line}</span>`,
    );
    const spoken = this.isForFeed
      ? lines
      : markup` <span${this.class(step ? `says l${place}` : "says")}>${lines}</span>`;
    const when = date && markup`<span${this.class("date")}>${this.item(date)}</span> `;
    const content = markup`${actors || undefined}${spoken}`;
    const isInColumns = step === undefined && !this.isForFeed;
    return this.html`<li${this.class("rel")}${this.unlessFeed(markup` data-state="${state}"`)}>${when}${isInColumns ? markup`<div>${content}</div>` : content}</li>\n`;
  }

  #statement(statement: StatementView): Markup {
    return markup`${this.warning(statement)}${statement.pieces.map((piece) => this.piece(piece))}${this.#origin(statement)}`;
  }

  #shares({ wholes, bars }: SharesView): Markup {
    const list =
      bars.length === 0
        ? undefined
        : this.html`<ul${this.class("bars")}>\n${bars.map((share) => this.#bar(share))}</ul>\n`;
    return markup`${wholes.map((parts) => this.#stack(parts))}${list}`;
  }

  #stack(shares: readonly ShareView[]): Markup {
    let start = 0;
    const parts = shares.map((share) => {
      const part = markup`<g>${this.#shape(share, start, 12)}</g>`;
      start += share.range[1];
      return part;
    });
    const picture = this.unlessFeed(
      markup`<svg${this.class("stack")} width="0" height="0" aria-hidden="true">${parts}</svg>\n`,
    );
    // They are in one insight, with one measure.
    const { measure } = shares[0]!;
    return markup`<p>${this.warning(shares[0]!)}${measure && words(measure)}${this.#origin(shares[0]!)}</p>
${picture}<ul${this.class("keys")}>
${shares.map((share) => this.html`<li><b${this.class("val")}>${words(share.amount)}</b> ${this.#subjects(share)}</li>\n`)}</ul>
`;
  }

  #bar(share: ShareView): Markup {
    const picture = this.unlessFeed(
      markup`<svg${this.class("track")} width="0" height="0" aria-hidden="true">${this.#shape(share, 0, 8)}</svg>`,
    );
    return this.html`<li>${this.#shareWords(share)}${picture}</li>\n`;
  }

  /**
   * Draws a share from `start`, in percent; `height` is in CSS pixels.
   *
   * A claim is hatched. An upper limit is a dashed outline, a range continues, and a lower limit has a double end. What has
   * not happened is an outline, and what does not hold has a line through it. Without a style, all of them would be solid:
   * the picture has no size then.
   */
  #shape(
    { range: [low, high], limit, kind, state }: ShareView,
    start: number,
    height: number,
  ): Markup {
    const isMost = limit === "most";
    const rect = (name: string, from: number, width: number): Markup =>
      markup`<rect${this.class(name)} x="${start + from}%" width="${width}%" height="${height}"/>`;
    const [x1, x2, y] = [start, start + high, height / 2];
    const said = markup`<line${this.class("fill said")} x1="${x1}%" x2="${x2}%" y1="${y}" y2="${y}" stroke-width="${height}"/>`;
    const one = isMost ? undefined : rect(state ? `fill ${state}` : "fill", 0, low);
    const isSaid = kind !== undefined && state === undefined;
    const isRange = !isSaid && limit === undefined && low < high;
    const rest = state ? "fill most" : "fill range";
    return markup`${isSaid ? said : one}${isRange ? rect(rest, low, high - low) : undefined}${
      isMost ? rect("fill most", 0, high) : undefined
    }${
      limit === "least"
        ? markup`<rect${this.class("end")} x="${start + low}%" width="2" height="${height}" transform="translate(-5)"/>`
        : undefined
    }${
      state === "off"
        ? markup`<line${this.class("through")} x1="${x1}%" x2="${x2}%" y1="${y}" y2="${y}"/>`
        : undefined
    }`;
  }

  #subjects({ facts }: ShareView, measure?: Markup): Markup | undefined {
    return this.dotted([...facts.map((fact) => this.item(fact)), measure]);
  }

  #shareWords(share: ShareView): Markup {
    const { measure } = share;
    const what = measure && markup`<span${this.class("small")}>${words(measure)}</span>`;
    const amount = markup`<span${this.class("val")}> ${words(share.amount)}</span>`;
    return markup`${this.warning(share)}${this.#subjects(share, what)}${amount}${this.#origin(share)}`;
  }

  #figure(figure: FigureView): Markup {
    const { amount, facts } = figure;
    const details = this.dotted(facts.map((fact) => this.item(fact)));
    return this.html`<li>${this.warning(figure)}<b>${words(amount)}</b>${details && markup`${this.punctuation.colon}${details}`}${this.#origin(figure)}</li>\n`;
  }

  #names(terms: readonly TermsView[]): Markup {
    // A mineral and a place may have the same id.
    const named = new Set<string>();
    const idOf = (item: ItemView): Markup | undefined => {
      const id = "id" in item ? item.id : undefined;
      if (id === undefined || named.has(id)) return undefined;
      named.add(id);
      return this.id(`name-${id}`);
    };
    const rows = terms.map(
      ({ label, items }) =>
        this.html`<div><dt>${words(label)}</dt> <dd>${this.dotted(
          items.map((item) =>
            this.isForFeed ? this.item(item) : markup`<span${idOf(item)}>${this.item(item)}</span>`,
          ),
        )}</dd></div>\n`,
    );
    return this.html`<dl${this.class("names")}>\n${rows}</dl>\n`;
  }

  #facts(facts: readonly FactView[]): Markup {
    const rows = facts.map(
      ({ label, items }) =>
        this.html`<div><dt>${words(label)}</dt> <dd>${this.dotted(items.map((view) => this.item(view)))}</dd></div>\n`,
    );
    return this.html`<dl${this.class("facts")}>\n${rows}</dl>\n`;
  }
}
