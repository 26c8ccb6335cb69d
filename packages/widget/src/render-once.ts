import { render, type TemplateResult } from "lit";

/**
 * Renders a template that never changes, and gives its nodes.
 *
 * Lit keeps a comment and an object for each place of a template that may change, several times the memory of the brief
 * itself. They belong to the fragment and are collected with it.
 */
export function renderOnce(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  tidy(fragment);
  return fragment;
}

/** Removes Lit's comments, and joins the texts between them. */
function tidy(parent: Node): void {
  let text: Text | undefined;
  let next: ChildNode | null;
  for (let node = parent.firstChild; node !== null; node = next) {
    next = node.nextSibling;
    if (node.nodeType === Node.COMMENT_NODE) parent.removeChild(node);
    else if (node.nodeType === Node.TEXT_NODE) {
      if (text === undefined) text = node as Text;
      else {
        text.data += (node as Text).data;
        parent.removeChild(node);
      }
    } else {
      if (text !== undefined) removeIndents(text);
      text = undefined;
      tidy(node);
    }
  }
  if (text !== undefined) removeIndents(text);
}

/** Removes line breaks and indents next to the tags of a template, which are not content. */
function removeIndents(text: Text): void {
  if (text.data.includes("\n")) text.data = text.data.replace(/^ *\n[ \n]*|[ \n]*\n *$/g, "");
  if (text.data === "") text.remove();
}
