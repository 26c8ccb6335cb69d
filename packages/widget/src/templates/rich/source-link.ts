import type { LinkView } from "@mineral-brief/schema/reading";
import { html } from "lit";
import { link } from "../pieces/plain-item.ts";
import { text, type Content } from "../pieces/text.ts";

/** Shows a link to a source. One that leads to a quote also has the address of the page alone, which is printed. */
export function sourceLink(view: LinkView): Content {
  const { href } = view;
  const [address, directive] = href?.split(/#?:~:/) ?? [];
  return directive === undefined
    ? link(view)
    : html`<a rel="noopener" href=${href!} data-address=${address!}>${text(view)}</a>`;
}
