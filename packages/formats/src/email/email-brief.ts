import { isShort, keepTogether } from "@mineral-brief/schema/internal";
import type {
  CitedView,
  FactView,
  InsightView,
  ItemView,
  LinkView,
  PieceView,
  QuoteView,
  ReferenceView,
  TextView,
} from "@mineral-brief/schema/reading";
import { inLanguage, language, time, words } from "../html/view-markup.ts";
import { markup, type Markup, type MarkupValue } from "../markup.ts";
import { marksOf, punctuationOf, type Punctuation } from "../html/punctuation.ts";
import { styles } from "./styles.ts";
import type { EmailView } from "./view-for-email.ts";

/** The newsletter of a brief. */
export interface Letter {
  /** Whether it has only this brief, whose headline is then the title. */
  readonly isOnly: boolean;
  readonly direction: "ltr" | "rtl";
}

/** Writes one brief of a newsletter. `prefix` goes before its ids and is its own id. */
export function emailBrief(view: EmailView, prefix: string, letter: Letter): Markup {
  return new EmailBrief(view, prefix, letter).brief();
}

class EmailBrief {
  readonly #view: EmailView;
  readonly #prefix: string;
  readonly #level: 1 | 2;
  readonly #letter: Letter;
  readonly #punctuation: Punctuation;

  constructor(view: EmailView, prefix: string, letter: Letter) {
    this.#view = view;
    this.#prefix = prefix;
    this.#letter = letter;
    this.#level = letter.isOnly ? 1 : 2;
    this.#punctuation = punctuationOf(view.brief);
  }

  brief(): Markup {
    const { lang, dir, topics, headline, name, isEmpty, labels, ...view } = this.#view.brief;
    const needsSide = dir === "rtl" || this.#letter.direction === "rtl";
    const side = needsSide ? `;${styles.sides[dir]}` : "";
    const title = headline ?? { text: name, lang: undefined, dir: undefined };
    return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${lang}" dir="${dir}"><tr><td class="rule" style="${styles.brief}${side}">
<a id="${this.#prefix}"></a>${this.#line("accent", styles.topics, topics.map(words))}<h${this.#level} class="text" style="${styles.headline}">${words({ ...title, text: keepTogether(title.text) })}</h${this.#level}>
${this.#meta()}${
      isEmpty ? this.#line("muted", styles.small, [words(labels.empty)]) : undefined
    }${view.coreInsights.map(
      (insight) =>
        markup`<p id="${this.#id(insight.id)}" class="text" style="${styles.core}">${this.#insight(insight)}</p>\n${this.#quotes(insight.quotes)}`,
    )}${view.groups.map(
      ({ title: group, insights }) =>
        markup`${this.#heading(group)}${
          insights.length > 0
            ? markup`<ul style="${styles.list}">\n${insights.map((insight) => this.#listed(insight))}</ul>\n`
            : undefined
        }`,
    )}${
      view.corrections.length > 0
        ? markup`${this.#heading(labels.corrections)}${view.corrections.map(
            ({ date, kind, insight, text }) => {
              const head = this.#dotted([date, kind, insight].map((one) => one && this.#item(one)));
              return markup`<p class="text" style="${styles.insight}">${head && markup`${head}${this.#punctuation.colon}`}${words(text)}</p>\n`;
            },
          )}`
        : undefined
    }${
      view.references.length > 0
        ? markup`${this.#heading(labels.references)}${view.references.map((one) => this.#reference(one))}`
        : undefined
    }${this.#about()}</td></tr></table>
`;
  }

  #meta(): Markup {
    const {
      source,
      authors,
      date,
      modified,
      corrected,
      disclosure,
      sourceWork,
      alternates,
      series,
    } = this.#view.brief;
    const first = [
      ...[source, ...authors, date].map((view) => view && this.#item(view)),
      modified && this.#labelled(modified),
      corrected && this.#labelled(corrected),
      disclosure && words(disclosure),
    ];
    const others = [sourceWork, alternates, ...series, ...this.#view.replacements].map(
      (fact) =>
        fact && [this.#labelled(fact), ...fact.items.slice(1).map((one) => this.#item(one))],
    );
    return markup`${[first, ...others].map((parts) => parts && this.#line("muted", styles.meta, parts))}`;
  }

  #heading(title: TextView): Markup {
    const level = this.#level + 1;
    return markup`<h${level} class="text" style="${styles.group}">${words(title)}</h${level}>\n`;
  }

  #listed(insight: InsightView): Markup {
    return markup`<li id="${this.#id(insight.id)}" class="text" style="${styles.insight}">${this.#insight(insight)}${this.#quotes(insight.quotes)}</li>\n`;
  }

  #insight(view: InsightView): Markup {
    const { text, pieces, kind, attribution, unsourced } = view;
    const sentence = inLanguage(text, pieces.map(emailPiece));
    const warning = [kind && words(kind), attribution && this.#item(attribution)].map(
      (part) =>
        part &&
        markup`<span class="second" style="${styles.kind}">${part}${this.#punctuation.colon}</span>`,
    );
    return markup`${warning}${sentence}${this.#cited(view)}${
      unsourced && markup` <span class="muted" style="${styles.kind}">(${words(unsourced)})</span>`
    }`;
  }

  #cited({ citations, passages }: CitedView): Markup | undefined {
    if (citations.length === 0 && passages === undefined) return undefined;
    const { direction } = this.#punctuation;
    const links = citations.map(
      ({ mark, target, name }) =>
        markup`${direction}<a class="accent" href="#${this.#id(target)}" aria-label="${name}" style="${styles.mark}">[${mark}]</a>`,
    );
    const others = marksOf({ citations: [], passages }, this.#punctuation);
    return markup`<span class="accent" style="${styles.marks}">&#8288;${links}${others}</span>`;
  }

  #quotes(quotes: readonly QuoteView[]): Markup[] {
    // Not every mail program adds the marks of <q>.
    const [open, close] = this.#punctuation.quotes;
    return quotes.map(
      ({ place, text }) =>
        markup`<blockquote class="muted"${language(text)} style="${styles.quote}">${place && markup`${words(place)} `}${open}${text.text}${close}</blockquote>\n`,
    );
  }

  #reference({ id, mark, publisher, title, facts, quotes, back }: ReferenceView): Markup {
    const { stop } = this.#punctuation;
    const parts = [
      publisher &&
        markup`<span class="text" style="${styles.strong}">${emailLink(publisher)}</span>`,
      title && emailLink(title),
    ].filter((part) => part !== undefined);
    const details = this.#dotted(facts.map((one) => this.#item(one)));
    const arrow =
      back &&
      markup`&nbsp;<a class="accent" href="#${this.#id(back.target)}" aria-label="${back.name}" style="${styles.mark}">↑</a>`;
    const names = markup`${parts.map((part, index) => [index > 0 ? stop : undefined, part])}`;
    const content = markup`${this.#dotted([
      parts.length > 0 ? names : undefined,
      details && markup`<span dir="auto">${details}</span>`,
    ])}${arrow}`;
    // Its words run as those of its title.
    const side = (title ?? publisher)?.dir;
    return markup`<p${id && markup` id="${this.#id(id)}"`} class="muted" style="${styles.small}">[${mark}] ${
      side ? markup`<span dir="${side}">${content}</span>` : content
    }</p>
${this.#quotes(quotes)}`;
  }

  #about(): Markup | undefined {
    const { about } = this.#view;
    const { colon } = this.#punctuation;
    return this.#line(
      "muted",
      styles.small,
      about.map(
        ({ label, items }) =>
          markup`${words(label)}${colon}${this.#dotted(items.map((one) => this.#item(one)))}`,
      ),
    );
  }

  #line(name: string, style: string, parts: readonly (Markup | undefined)[]): Markup | undefined {
    const content = this.#dotted(parts);
    return content && markup`<p class="${name}" style="${style}">${content}</p>\n`;
  }

  /** Joins parts with dots; undefined if there are none. */
  #dotted(parts: readonly (Markup | undefined)[]): Markup | undefined {
    const [first, ...rest] = parts.filter((part) => part !== undefined);
    return first && markup`${first}${rest.map((part) => [" · ", part])}`;
  }

  #labelled({ label, items: [first] }: FactView): Markup {
    return markup`${words(label)} ${first && this.#item(first)}`;
  }

  #item(view: ItemView): Markup {
    if ("datetime" in view) return time({ ...view, text: unbroken(view.text) });
    const name = "href" in view ? emailLink(view) : words(view);
    if (!("notes" in view) || view.notes.length === 0) return name;
    const { brackets, comma, space } = this.#punctuation;
    const notes = view.notes.map((note, index) => [index > 0 ? comma : undefined, words(note)]);
    return markup`${name}${space}${brackets[0]}${notes}${brackets[1]}`;
  }

  #id(id: string): string {
    return `${this.#prefix}-${id}`;
  }
}

function emailPiece({ role, text }: PieceView): MarkupValue {
  if (role !== "figure") return keepTogether(text);
  return markup`<b style="${styles.figure}">${isShort(text) ? unbroken(text) : keepTogether(text)}</b>`;
}

/** Keeps a text on one line. Outlook does not know `white-space`. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}

function emailLink(view: LinkView): Markup {
  return view.href === undefined
    ? words(view)
    : markup`<a class="text" href="${view.href}" style="${styles.link}">${words(view)}</a>`;
}
