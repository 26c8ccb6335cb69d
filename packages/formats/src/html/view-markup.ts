import type { DateView, LinkView, TextView } from "@mineral-brief/schema/reading";
import { markup, type Markup, type MarkupValue } from "../markup.ts";

/** Writes a link, or text if the view has no address. */
export function link(view: LinkView): Markup {
  return linkWith(view, undefined);
}

/** Writes a link to a source. One that leads to a quote also has the address of the page alone, which is printed. */
export function sourceLink(view: LinkView): Markup {
  const [address, directive] = view.href?.split(/#?:~:/) ?? [];
  return linkWith(view, directive === undefined ? undefined : markup` data-address="${address}"`);
}

/** Writes a quote, as a link if it has an address. In print it has none, because its reference has. */
export function quoteLink(view: LinkView, isForFeed: boolean): Markup {
  return linkWith(view, isForFeed ? undefined : markup` data-address=""`);
}

function linkWith(view: LinkView, more: Markup | undefined): Markup {
  const { href } = view;
  return href === undefined
    ? words(view)
    : markup`<a href="${href}" rel="noopener"${more}>${words(view)}</a>`;
}

export function time(view: DateView): Markup {
  return markup`<time datetime="${view.datetime}"${language(view)}>${view.text}</time>`;
}

/** Writes text, in a span if its language or direction differs from the article's. */
export function words(view: TextView): Markup {
  return inLanguage(view, view.text);
}

/** Writes content in the language and direction of a text. */
export function inLanguage(view: TextView, content: MarkupValue): Markup {
  const attributes = language(view);
  return attributes === undefined
    ? markup`${content}`
    : markup`<span${attributes}>${content}</span>`;
}

/** Returns the attributes for the language and direction of a text; undefined if they are those of the article. */
export function language({ lang, dir }: TextView): Markup | undefined {
  if ((lang ?? dir) === undefined) return undefined;
  return markup`${lang && markup` lang="${lang}"`}${dir && markup` dir="${dir}"`}`;
}
