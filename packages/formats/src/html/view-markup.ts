import type { DateView, LinkView, TextView } from "@mineral-brief/schema/reading";
import { markup, type Markup, type MarkupValue } from "../markup.ts";

/** Writes a link, or text if the view has no address. */
export function link(view: LinkView): Markup {
  const { href } = view;
  return href === undefined
    ? words(view)
    : markup`<a href="${href}" rel="noopener">${words(view)}</a>`;
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
