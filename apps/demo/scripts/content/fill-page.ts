import { masthead } from "./masthead.ts";
import { pageFooter } from "./page-footer.ts";
import { rootOf } from "./root-of.ts";

/** HTML by the name of the comment that it stands for: `<!--gallery-->`. */
export type PageParts = Readonly<Record<string, string>>;

/** Puts parts, and the masthead and footer that every page has, in place of the comments that name them. */
export function fillPage(html: string, name: string, parts: PageParts): string {
  const root = rootOf(name);
  const all: PageParts = { ...parts, masthead: masthead(name, root), footer: pageFooter(root) };
  return html.replace(/<!--([a-z-]+)-->/g, (comment, part: string) => all[part] ?? comment);
}
