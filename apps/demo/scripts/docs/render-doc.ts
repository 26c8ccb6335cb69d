import MarkdownIt from "markdown-it";
import { rootOf } from "../content/root-of.ts";
import { codeBlock } from "./code-block.ts";
import { docAddress } from "./doc-address.ts";
import type { Doc, RenderedDoc } from "./doc.ts";
import { headingIds } from "./heading-ids.ts";

/** Renders the Markdown of a doc as HTML. Rewrites links for the site, removes HTML comments, and escapes other HTML. */
export function renderDoc(doc: Doc, docs: readonly Doc[]): RenderedDoc {
  if ("html" in doc.content) return doc.content;
  const markdown = new MarkdownIt({ html: true, linkify: false });
  const { rules } = markdown.renderer;
  const escape = markdown.utils.escapeHtml;
  const root = rootOf(doc.page);
  const withoutComments = (html: string): string => escape(html.replace(/<!--[^]*?-->\n?/g, ""));
  rules.html_block = (tokens, index) => withoutComments(tokens[index]!.content);
  rules.html_inline = (tokens, index) => withoutComments(tokens[index]!.content);
  rules.fence = (tokens, index) =>
    codeBlock(tokens[index]!.content, tokens[index]!.info, root).text;
  rules.code_block = rules.fence;
  // A wide table scrolls inside its container, which can be focused with the keyboard.
  rules.table_open = () =>
    '<div class="tablewrap" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => "</table></div>\n";
  rules.heading_close = (tokens, index) => {
    const opening = tokens[index - 2]!;
    return opening.tag === "h1"
      ? "</h1>\n"
      : `${anchor(opening, tokens[index - 1]!, escape)}</${opening.tag}>\n`;
  };

  const tokens = markdown.parse(doc.content.markdown, {});
  const idOf = headingIds();
  const headings: { id: string; text: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = plainText(tokens[index + 1]!);
      const id = idOf(text);
      token.attrSet("id", id);
      if (token.tag === "h2") headings.push({ id, text });
    }
    if (token.type === "paragraph_open" && tokens[index - 1]?.tag === "h1")
      token.attrSet("class", "intro");
    // The alignment of a cell, which markdown-it writes as a style.
    if (token.attrGet("style") !== null) {
      if (token.attrGet("style")!.includes("right")) token.attrSet("class", "num");
      token.attrs = token.attrs!.filter(([name]) => name !== "style");
    }
    if (token.type === "td_open") {
      const kind = kindOfCell(tokens[index + 1]!);
      if (kind !== undefined) token.attrJoin("class", kind);
    }
    for (const child of token.children ?? []) {
      const href = child.attrGet("href");
      if (child.type === "link_open" && href !== null)
        child.attrSet("href", docAddress(href, doc, docs));
    }
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  // The empty corner of a table is no header. See https://www.w3.org/WAI/tutorials/tables/two-headers/
  return { html: html.replaceAll("<th></th>", "<td></td>"), headings };
}

/** Whether a cell of a table holds a sentence or a list of values, which may break between words. */
function kindOfCell({ children, content }: Token): "sentence" | "values" | undefined {
  const [only, second] = children ?? [];
  if (only?.type === "code_inline" && second === undefined)
    return only.content.includes(" ") ? "values" : undefined;
  return content.length > 40 ? "sentence" : undefined;
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

function plainText({ children }: Token): string {
  return (children ?? []).map(({ content }) => content).join("");
}

function anchor(opening: Token, content: Token, escape: (text: string) => string): string {
  const text = escape(plainText(content));
  return `<a class="anchor" href="#${escape(opening.attrGet("id") ?? "")}" aria-label="Link to ${text}">#</a>`;
}
