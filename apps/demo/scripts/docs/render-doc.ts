import MarkdownIt from "markdown-it";
import { docAddress } from "./doc-address.ts";
import type { Doc } from "./doc.ts";
import { headingIds } from "./heading-ids.ts";

/** A rendered doc and its table of contents. */
export interface RenderedDoc {
  readonly html: string;
  /** The second-level headings, in order. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** Renders a doc as HTML. Rewrites links for the site, removes HTML comments, and escapes other HTML in the doc. */
export function renderDoc(doc: Doc, docs: readonly Doc[]): RenderedDoc {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  const { rules } = markdown.renderer;
  const escape = markdown.utils.escapeHtml;
  const withoutComments = (html: string): string => escape(html.replace(/<!--[^]*?-->\n?/g, ""));
  rules.html_block = (tokens, index) => withoutComments(tokens[index]!.content);
  rules.html_inline = (tokens, index) => withoutComments(tokens[index]!.content);
  rules.fence = (tokens, index) => codeBlock(escape(tokens[index]!.content));
  rules.code_block = rules.fence;
  // A wide table scrolls inside its container, which can be focused with the keyboard.
  rules.table_open = () =>
    '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => "</table></div>\n";

  const tokens = markdown.parse(doc.markdown, {});
  const idOf = headingIds();
  const headings: { id: string; text: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = plainText(tokens[index + 1]!);
      const id = idOf(text);
      token.attrSet("id", id);
      if (token.tag === "h2") headings.push({ id, text });
    }
    for (const child of token.children ?? []) {
      const href = child.attrGet("href");
      if (child.type === "link_open" && href !== null)
        child.attrSet("href", docAddress(href, doc, docs));
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

function plainText({ children }: Token): string {
  return (children ?? []).map(({ content }) => content).join("");
}

function codeBlock(code: string): string {
  return `<div class="code"><pre tabindex="0" role="group" aria-label="Code"><code>${code}</code></pre></div>\n`;
}
