import type { Markup } from "@mineral-brief/formats/markup";
import { footer } from "./footer.ts";
import { masthead } from "./masthead.ts";

/** HTML by placeholder: the entry `gallery` replaces the comment `<!--gallery-->`. */
export type PageParts = Readonly<Record<string, Markup>>;

/** Replaces the placeholders of a page. Every page also gets a masthead and a footer. */
export function fillPage(html: string, name: string, parts: PageParts): string {
  const all: PageParts = { ...parts, masthead: masthead(name), footer: footer(name) };
  return html.replace(/<!--([a-z-]+)-->/g, (comment, part: string) => all[part]?.text ?? comment);
}
